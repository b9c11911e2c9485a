import { afterAll, expect, test } from 'vitest';
import { closeBrowser, html, told, visit } from './visit.ts';

afterAll(closeBrowser);
const ID = 'entry.views';
const NAV = '<nav><a href="/person">个人办事</a> <a href="/legal">法人办事</a></nav>';
const ITEMS = '<ul><li>食品经营许可证核发</li><li>药品经营许可证核发</li><li>公共场所卫生许可</li></ul>'
  .replaceAll('<li>', '<li><a href="/item">')
  .replaceAll('</li>', '</a></li>');
const list = (body: string): string => html('法人办事', `<h1>法人办事</h1>${body}${ITEMS}`);

test.concurrent('all four on the home are read there, and no further page is opened', async () => {
  const hall = `${NAV}<p><a href="/q">切换区划</a></p><p><a href="/bm">部门服务</a> <a href="/zt">主题服务</a></p>`;
  const { facts, site } = await visit({ hall, routes: { '/legal': list('') } });
  expect(told(facts, ID)).toEqual(['region', 'department', 'theme', 'audience']);
  expect(site.requests.filter((r) => r.includes('/legal'))).toEqual([]);
});

test.concurrent('what the home lacks stands on the list of services that one look shows', async () => {
  const { facts, site } = await visit({
    hall: NAV,
    routes: { '/legal': list('<p>按部门：<a href="/1">公安局</a> <a href="/2">民政局</a></p>') },
  });
  expect(told(facts, ID)).toEqual(['department', 'audience']);
  expect(facts[ID]?.evidence.length).toBeGreaterThan(1);
  expect(site.requests.filter((r) => r.startsWith('GET /legal'))).toHaveLength(1);
});

test.concurrent('nothing is called missing where no list of services was seen', async () => {
  const none = await visit({ hall: '<p>欢迎访问</p>' });
  expect(told(none.facts, ID)).toBe('unobservable:not-found-by-walker');
  const broken = await visit({ hall: NAV, routes: { '/legal': 503 } });
  expect(told(broken.facts, ID)).toBe('unobservable:not-found-by-walker');
});

test.concurrent('nothing is called missing where words leave it open', async () => {
  const { facts } = await visit({ hall: `${NAV}<p><a href="/bm">部门镇街</a></p>`, routes: { '/legal': list('') } });
  expect(told(facts, ID)).toBe('unobservable:not-found-by-walker');
  expect(facts[ID]?.note).toContain('部门镇街');
});

test.concurrent('news that speak of departments and themes are no ways in', async () => {
  const news = '<p><a href="/n/1">我市召开各部门主题服务推进会议</a></p>';
  const { facts } = await visit({ hall: `${NAV}${news}`, routes: { '/legal': list('') } });
  expect(told(facts, ID)).toEqual(['audience']);
});

test.concurrent('what the home of the same host offers may be the city’s: neither offered nor missing', async () => {
  const { facts } = await visit({
    home: '<p><a href="/zt">主题服务</a></p>',
    hall: NAV,
    routes: { '/legal': list('<p><a href="/bm">按部门</a> <a href="/q">切换区划</a></p>') },
  });
  expect(told(facts, ID)).toBe('unobservable:not-found-by-walker');
  expect(facts[ID]?.note).toContain('主题服务');
});

test.concurrent('a hall that leads to no list and lists its items is the list', async () => {
  const items = Array.from(
    { length: 9 },
    (_, i) => `<li><a href="/i/${i}">第${'一二三四五六七八九'[i]}类医疗器械经营许可</a></li>`,
  );
  const { facts } = await visit({ hall: `<h3>按部门</h3><ul>${items.join('')}</ul>` });
  expect(told(facts, ID)).toEqual(['department']);
});

test.concurrent('where nothing at all is recognised, nothing is called missing', async () => {
  const { facts } = await visit({ hall: '<p><a href="/all">全部事项</a></p>', routes: { '/all': list('') } });
  expect(told(facts, ID)).toBe('unobservable:not-found-by-walker');
});
