import { expect, test } from 'vitest';
import { districtHall } from '../../../crawlers/entry/goal.ts';
import type { Action, PageView } from '../../../crawlers/perception/view.ts';
import type { Deed, State } from '../../../crawlers/walk/goal.ts';
import { auditedHall } from '../audited.ts';

const { city, district } = auditedHall({ province: 'http://p.test/', city: 'http://c.test/' });
const goal = districtHall(city, district);

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
const page = (actions: Action[], overlay: PageView['overlay'] = null): PageView => ({
  url: 'http://p.test/',
  title: '政务服务网',
  text: actions.map((a) => a.text).join('\n'),
  actions,
  fields: [],
  frames: [],
  content: { tag: '#document', children: [] },
  headings: [],
  overlay,
  status: 200,
  signature: '',
});
const state = (view: PageView): State => ({ steps: [], clicks: 0, path: [], view });

test('the way under a layer is tried last, not left out: the layer may never go', () => {
  const layer = entry('进入标准页', { region: 'overlay' });
  const [open] = goal.deeds(state(page([entry('青石市')])));
  const [under] = goal.deeds(state(page([entry('青石市', { covered: true }), layer], { text: '欢迎 进入标准页' })));
  expect(open?.score).toBeGreaterThanOrEqual(60);
  // Below this nothing promises anything, and nothing below 18 is tried at all.
  expect(under?.score).toBeGreaterThanOrEqual(18);
  expect(under?.score).toBeLessThan(30);
});

test('the name of the present region with the mark of what unfolds is no click where it only shows the list', () => {
  const before = page([entry('青石市 ▾')]);
  const list = page([entry('青石市 ▾'), entry('云溪区', { box: { x: 90, y: 140, w: 60, h: 20 } }), entry('白石区')]);
  const press = (action: Action): Deed => ({ kind: 'click', action, score: 60, why: '' });
  expect(goal.cost(press(before.actions[0]!), before, list, false)).toBe(0);
  // Choosing one of them is one, wherever it leads.
  expect(goal.cost(press(list.actions[1]!), list, before, false)).toBe(1);
  expect(goal.cost(press(list.actions[1]!), list, before, true)).toBe(1);
});

test('a switch that bears the name of the city is a switch', () => {
  const scoreOf = (text: string): number => goal.deeds(state(page([entry(text)])))[0]?.score ?? 0;
  expect(scoreOf('青石市切换区域 ▾')).toBeGreaterThan(scoreOf('青石市便民服务事项目录'));
});

test('a government’s news bear the words of items, and make no hall of it', () => {
  const news = ['行政许可事项实现跨市通办', '许可事项清单更新', '企业登记便民服务中心揭牌'];
  const government = {
    ...page([entry('云溪区政务服务旗舰店'), entry('区内要闻'), entry('公示公告'), ...news.map((n) => entry(n))]),
    title: '云溪区人民政府',
  };
  expect(goal.reached(state(government))).toBeNull();
  // With something to be done beside the items it is one.
  const deeds = [entry('在线办理'), entry('在线办理', { box: { x: 200, y: 120, w: 60, h: 20 } })];
  expect(goal.reached(state({ ...government, actions: [...government.actions, ...deeds] }))).toContain('办事事项');
});
