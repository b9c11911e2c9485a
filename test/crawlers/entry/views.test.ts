import { expect, test } from 'vitest';
import { mergeViews, readViews } from '../../../crawlers/entry/views.ts';
import type { Action, Field, PageView } from '../../../crawlers/perception/view.ts';

const entry = (text: string, more: Partial<Action> = {}): Action => ({
  id: 0,
  frame: 0,
  tag: 'a',
  role: 'link',
  text,
  around: text,
  heading: '',
  address: null,
  via: null,
  opens: false,
  visible: true,
  covered: false,
  disabled: false,
  selected: false,
  region: 'main',
  script: '',
  box: { x: 20, y: 120, w: 60, h: 20 },
  hovers: false,
  ...more,
});
const list = (label: string, options: string[], more: Partial<Field> = {}): Field => ({
  id: 0,
  frame: 0,
  tag: 'select',
  type: '',
  name: '',
  label,
  placeholder: '',
  value: '',
  options: options.map((text) => ({ text, value: text })),
  visible: true,
  required: false,
  form: -1,
  formAction: null,
  formMethod: 'get',
  region: 'main',
  box: { x: 20, y: 120, w: 60, h: 20 },
  ...more,
});
const page = (names: (string | Action)[], more: Partial<PageView> = {}): PageView => {
  const actions = names.map((n) => (typeof n === 'string' ? entry(n) : n));
  return {
    url: 'http://hall.test/',
    title: '政务服务网',
    text: actions.map((a) => a.text).join('\n'),
    actions,
    fields: [],
    frames: [],
    content: { tag: '#document', children: [] },
    headings: [],
    overlay: null,
    status: 200,
    signature: '',
    ...more,
  };
};
const offered = (view: PageView): string[] => [...readViews(view).offered.keys()].sort();
const doubtful = (view: PageView): string[] => [...readViews(view).doubtful.keys()].sort();

test.each([
  ['region', ['切换区划']],
  ['region', ['[切换站点]']],
  ['region', [entry('切换', { around: '当前站点：云溪区 [切换]', address: 'http://city.test/' })]],
  ['region', ['云溪区 ▾']],
  ['region', ['当前站点：云溪区 切换']],
  ['region', ['云溪区', '白石区', '吉羊县']],
  ['department', ['按部门']],
  ['department', ['部门窗口']],
  ['department', ['委办局']],
  ['department', ['公安局', '民政局（12）', '[卫生健康委员会]']],
  ['theme', ['主题服务']],
  ['theme', ['热点主题']],
  ['theme', ['事项分类']],
  ['theme', ['法人主题']],
  ['theme', ['准营准办', '医疗卫生', '文体教育']],
  ['audience', ['个人办事', '法人办事']],
  ['audience', ['自然人', '企业']],
  ['audience', ['个人服务 Personal', '企业服务 Business']],
  ['audience', ['按服务对象']],
])('%s is offered by %j', (view, names) => {
  expect(offered(page(names))).toContain(view);
});

test.each([
  [['关于切换全市地区编码的通知', '我市召开部门服务工作推进会议', '主题教育工作动态']],
  [['部门动态', '主题党日', '个人登录', '企业登录']],
  [['切换长者模式', '切换语言', '部门镇街', '网站地图']],
  [['桃李街道便民服务中心', '青石镇便民服务中心', '云溪区政务服务中心']],
  [['云溪区', '白石区', '吉羊县'].map((n) => entry(n, { region: 'footer' }))],
  // Links to the sites of ministries are no ways into this one.
  [['国家税务总局', '国家药品监督管理局', '国家统计局'].map((n) => entry(n, { address: 'http://gov.test/' }))],
])('nothing is offered by %j', (names) => {
  expect(offered(page(names))).toEqual([]);
});

test('lists to choose from, labels and headings offer as entries do', () => {
  const departments = list('实施部门', ['全部', '公安局', '民政局', '教育局']);
  const radio = (label: string): Field => list(label, [], { tag: 'input', type: 'radio', name: 'who' });
  expect(offered(page([], { fields: [departments, radio('个人'), radio('法人')] }))).toEqual([
    'audience',
    'department',
  ]);
  expect(offered(page([], { text: '按主题：准营准办 医疗卫生' }))).toEqual(['theme']);
  expect(offered(page([], { headings: [{ level: 3, text: '云溪区部门办事' }] }))).toEqual(['department']);
  const friends = list('友情链接', ['国务院部门网站', '国家税务总局', '国家统计局', '国家药品监督管理局']);
  expect(offered(page([], { fields: [friends] }))).toEqual([]);
  // A row of an item says whose it is.
  expect(offered(page([], { text: '实施部门：公安局\n事项分类：行政许可' }))).toEqual([]);
});

test('a menu that unfolds offers, other hidden things leave it open', () => {
  const menu = entry('部门服务', { visible: false, region: 'nav', via: 'href', address: 'http://hall.test/bm' });
  expect(offered(page([menu]))).toEqual(['department']);
  const template = page([entry('按主题', { visible: false })]);
  expect(offered(template)).toEqual([]);
  expect(doubtful(template)).toEqual(['theme']);
});

test('a bar of regions that unfolds is told by its names, not by a word that may mean a map of the site', () => {
  const bar = entry('站点导航 ▼');
  const hidden = ['松林区', '红松区', '白桦县'].map((n) =>
    entry(n, { visible: false, via: 'script', address: 'http://hall.test/x', script: 'go()' }),
  );
  expect(doubtful(page([bar]))).toEqual(['region']);
  expect(offered(page([bar, ...hidden]))).toEqual(['region']);
});

test('one audience alone, words that may mean a way, and pictures without words are doubts', () => {
  expect(doubtful(page(['企业服务']))).toEqual(['audience']);
  expect(doubtful(page(['部门镇街']))).toEqual(['department']);
  expect(readViews(page(['当前站点：云溪区'])).offered.size).toBe(0);
  expect(doubtful(page([entry('当前站点：云溪区', { script: 'open()' })]))).toEqual(['region']);
  const picture = (x: number): Action => entry('', { box: { x, y: 90, w: 130, h: 40 } });
  expect(doubtful(page([picture(0), picture(140), picture(280)]))).toEqual([
    'audience',
    'department',
    'region',
    'theme',
  ]);
  // Banners of other sizes are none.
  expect(doubtful(page([picture(0), entry('', { box: { x: 0, y: 0, w: 900, h: 300 } })]))).toEqual([]);
});

test('what one page of a hall offers settles the doubt of another', () => {
  const merged = mergeViews([readViews(page(['企业服务'])), readViews(page(['个人办事', '法人办事']))]);
  expect([...merged.offered.keys()]).toEqual(['audience']);
  expect([...merged.doubtful.keys()]).toEqual([]);
});

test('themes with how many items they hold are a list by theme', () => {
  expect(offered(page(['准营准办 7个事项', '医疗卫生 共3项', '设立变更（12项）']))).toEqual(['theme']);
});

test('lists under titles of their own serve by theme and audience: 生命周期 with 企业一生 and 人的一生', () => {
  const titled = (...texts: string[]) => page([], { headings: texts.map((text) => ({ level: 3, text })) });
  expect(offered(titled('生命周期', '企业一生', '人的一生'))).toEqual(['audience', 'theme']);
  expect(offered(titled('企业一生'))).toEqual([]);
  expect(doubtful(titled('企业一生'))).toEqual(['audience']);
  // A column of a table is headed so, too.
  expect(offered(titled('部门'))).toEqual([]);
});
