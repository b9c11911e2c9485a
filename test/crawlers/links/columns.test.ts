import { expect, test } from 'vitest';
import { contentOf, frameOf, holdsNothing } from '../../../crawlers/links/columns.ts';

const page = (name: string, body: string) => ({
  url: `http://hall.test/${name}`,
  source: `<body><p>当前站点：云溪区</p><div>${body}</div><div><a href="#">在线帮办服务</a> <a href="/map">网站地图导航</a></div></body>`,
});
const others = [1, 2, 3, 4].map((n) => page(`c${n}`, `<a href="/a${n}">第${n}条通知的标题</a>`));
const judge = (name: string, body: string) => {
  const own = page('own', body);
  return holdsNothing(contentOf(own, frameOf([own, ...others])), name);
};

test('a column holds nothing where the page says so, whatever tools stand on every page', () => {
  expect(judge('政策解读', '<h2>政策解读</h2><ul></ul><p>暂无数据</p>')).toBe('said');
  expect(judge('网上调查', '<h2>网上调查</h2><p>暂无调查！</p>')).toBe('said');
});

test('a column with an entry, a field or words of its own holds something', () => {
  expect(judge('政策解读', '<h2>政策解读</h2><a href="/x">关于某某政策的解读</a>')).toBeNull();
  expect(judge('进度查询', '<h2>进度查询</h2><input name="no"><p>暂无数据</p>')).toBeNull();
  expect(judge('机构简介', '<h2>机构简介</h2><p>本中心设三个科室，负责窗口管理与服务质量监督。</p>')).toBeNull();
});
