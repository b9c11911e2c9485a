import { expect, it } from 'vitest';
import { ownPages } from '../../../crawlers/guide/own-pages.ts';
import type { Action, PageView } from '../../../crawlers/perception/view.ts';

const action = (text: string, y: number, change: Partial<Action> = {}): Action =>
  ({
    id: y,
    frame: 0,
    text,
    visible: true,
    disabled: false,
    region: 'main',
    role: 'generic',
    around: '',
    address: null,
    box: { x: 80, y, w: 900, h: 50 },
    ...change,
  }) as Action;
const VIEW = { url: 'http://hall.test/zw/#/detail?id=1' } as PageView;
const titles = (actions: Action[]): string[] => ownPages(VIEW, actions).map(({ title }) => title);

it('a list of contents names the parts that have pages of their own', () => {
  const contents = ['基本信息', '受理条件', '申请材料 共9份', '办理流程 5个环节 ›', '设定依据'];
  expect(titles(contents.map((words, i) => action(words, i * 50)))).toEqual([
    '基本信息',
    '受理条件',
    '申请材料',
    '办理流程',
    '设定依据',
  ]);
});

it('tabs, anchors, a site’s menu and single links are no list of contents', () => {
  const parts = ['基本信息', '受理条件', '申请材料', '办理流程'];
  const all = (change: Partial<Action>) => titles(parts.map((words, i) => action(words, i * 50, change)));
  expect(all({ role: 'tab' })).toEqual([]);
  expect(all({ address: 'http://hall.test/zw/#cl' })).toEqual([]);
  expect(all({ address: 'http://other.test/zw/cl.html' })).toEqual([]);
  expect(all({ region: 'nav', around: '首页 基本信息 受理条件' })).toEqual([]);
  expect(titles([action('申请材料', 0), action('常见问题', 50)])).toEqual([]);
});
