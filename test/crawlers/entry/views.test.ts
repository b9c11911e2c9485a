import { expect, test } from 'vitest';
import { viewsIn } from '../../../crawlers/entry/views.ts';
import { VIEW_NAMED } from '../../../crawlers/language/navigation.ts';
import type { Action, PageView } from '../../../crawlers/perception/view.ts';

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
  region: 'other',
  script: '',
  box: { x: 20, y: 120, w: 60, h: 20 },
  hovers: false,
  ...more,
});
const page = (actions: Action[], lines: string[] = []): PageView => ({
  url: 'http://hall.test/',
  title: '云溪区政务服务网',
  text: [...lines, ...actions.filter((a) => a.visible).map((a) => a.text)].join('\n'),
  actions,
  fields: [],
  frames: [],
  content: { tag: '#document', children: [] },
  headings: [],
  overlay: null,
  status: 200,
  signature: '',
});
const ways = (texts: string[], lines: string[] = []) =>
  [
    ...viewsIn(
      page(
        texts.map((t) => entry(t)),
        lines,
      ),
    ),
  ].sort();

test.each<[string, keyof typeof VIEW_NAMED | null]>([
  ['按部门', 'department'],
  ['部门导航', 'department'],
  ['部门服务', 'department'],
  ['云溪区部门办事', 'department'],
  ['按实施主体分类', 'department'],
  ['部门：全部', 'department'],
  ['部门', null],
  ['实施部门：市场监督管理局', null],
  ['部门动态', null],
  ['按主题：准营准办 医疗卫生', 'theme'],
  ['主题分类', 'theme'],
  ['特色主题服务', 'theme'],
  ['按生命周期', 'theme'],
  ['行业分类', 'theme'],
  ['主题教育', null],
  ['主题', null],
  ['服务对象', null],
  ['服务对象：企业法人', null],
  ['服务对象：全部 个人 法人', 'audience'],
  ['按服务对象', 'audience'],
  ['按区域', 'region'],
  ['区划导航', 'region'],
])('%s names %s', (line, kind) => {
  const kinds = (Object.keys(VIEW_NAMED) as (keyof typeof VIEW_NAMED)[]).filter((k) => VIEW_NAMED[k].test(line));
  expect(kinds).toEqual(kind === null ? [] : [kind]);
});

test('menus, names of departments and themes, and the others of a list of regions are ways in', () => {
  expect(ways(['个人服务', '法人服务', '部门服务', '[切换区县]'])).toEqual(['audience', 'department', 'region']);
  expect(ways(['法人主题', '部门', '主题教育'])).toEqual(['department', 'theme']);
  expect(ways([], ['法人主题', '部门'])).toEqual([]);
  expect(ways(['公安局', '民政局', '市场监督管理局', '准营准办', '医疗卫生', '社会保障'])).toEqual([
    'department',
    'theme',
  ]);
  expect([...viewsIn(page([entry('白石区', { visible: false }), entry('吉羊县', { visible: false })]))]).toEqual([
    'region',
  ]);
});

test('news, one audience alone, the footer and other sites are none', () => {
  expect(ways(['企业服务', '部门动态', '主题党日', '事项名称'])).toEqual([]);
  expect(ways(['食品经营许可 市场监督管理局', '旅馆业许可 公安局', '医师注册 卫生健康局'])).toEqual([]);
  const foreign = ['公安局', '民政局', '税务局'].map((t) => entry(t, { address: 'http://other.test/' }));
  const footer = ['公安局', '民政局', '财政局'].map((t) => entry(t, { region: 'footer' }));
  expect([...viewsIn({ ...page([...foreign, ...footer]), text: '' })]).toEqual([]);
});
