import { expect, test } from 'vitest';
import { readHtml } from '../../../crawlers/answers/reading.ts';
import type { Seen } from '../../../crawlers/answers.ts';
import { columnsWithin, contentOf, holdsNothing } from '../../../crawlers/links/columns.ts';
import { frameOf } from '../../../crawlers/links/parts.ts';

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

test('whatever else can be pressed or seen is something', () => {
  const tiles = (tile: (name: string) => string) => ['社保', '医疗', '就业', '户籍', '婚育'].map(tile).join('');
  for (const body of [
    tiles((name) => `<a href="/t/${name}">${name}</a>`),
    tiles((name) => `<a href="/t/${name}"><i></i></a>`),
    tiles((name) => `<div onclick="go(1)">${name}</div>`),
    '<div style="background-image:url(/big.png)"></div>',
    '<svg></svg>',
  ]) {
    expect(judge('主题服务', body)).toBeNull();
    expect(judge('主题服务', `${body}<p>暂无公告</p>`)).toBeNull();
  }
});

test('few tiles that lead somewhere are entries, few tabs without an address are none', () => {
  const names = ['社保', '医疗', '就业', '户籍'];
  const tiles = names.map((name) => `<a href="/t/${name}">${name}</a>`).join('');
  expect(judge('主题服务', `${tiles}<p>暂无公告</p>`)).toBeNull();
  expect(judge('主题服务', '<a href="/t"><i></i></a><p>暂无公告</p>')).toBeNull();
  for (const tab of ['<a href="#">', '<a href="javascript:;">', '<a onclick="show(1)">']) {
    const tabs = names.map((name) => `${tab}${name}</a>`).join('');
    expect(judge('主题服务', `${tabs}<p>暂无公告</p>`)).toBe('said');
  }
});

test('a page too deep to be read is not one that holds nothing', () => {
  for (const box of ['<div>', '<div class="nav">'])
    expect(judge('政策解读', `${box.repeat(6_000)}<p>暂无数据</p>`)).toBeNull();
  expect(judge('政策解读', `${'<div>'.repeat(1_500)}<p>暂无数据</p>`)).toBe('said');
});

test('a headline is an entry, whatever tool its words remind of', () => {
  expect(judge('公示公告', '<p>暂无公告</p><a href="/x">关于关闭某某煤矿的公告</a>')).toBeNull();
  expect(judge('公示公告', '<p>暂无公告</p><a href="/x">返回首页</a>')).toBe('said');
});

test('a column that asks for something first may hold anything', () => {
  for (const words of ['请登录后查看', '请先选择所在区域', '请在左侧选择部门', '请输入办件编号查询'])
    expect(judge('我的办件', `<p>${words}</p><p>暂无数据</p>`)).toBeNull();
});

test('columns within a column: by their own names alone, not lists of services, offices or what was narrowed down', () => {
  const seen = (path: string, text: string): Seen => {
    const source = `<body><p>${text}</p></body>`;
    return { url: `http://hall.test${path}`, status: 200, headers: {}, reading: readHtml(source), source };
  };
  const url = 'http://hall.test/zmhd/';
  const columns = [
    { name: '政民互动', url, page: seen('/zmhd/', '政民互动'), navigation: true },
    { name: '部门服务', url: 'http://hall.test/dept/', page: seen('/dept/', '部门服务'), navigation: true },
  ];
  const link = (name: string, path: string, foundOn = url, text = name) => ({
    url: `http://hall.test${path}`,
    text: name,
    foundOn,
    page: seen(path, `${text} 暂无内容`),
  });
  const within = columnsWithin(columns, [
    link('在线访谈', '/zmhd/zxft/'),
    link('网上调查', '/zmhd/list?type=3'),
    link('市民政局', '/zmhd/mzj/'),
    link('云溪区', '/zmhd/yx/'),
    link('意见征集', '/zmhd/yjzj/', url, '其他栏目'),
    link('政策问答', '/dept/zcwd/', 'http://hall.test/dept/'),
  ]);
  expect(within.map(({ name }) => name)).toEqual(['在线访谈']);
  expect(within[0]?.navigation).toBe(false);
});
