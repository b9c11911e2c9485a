import { expect, test } from 'vitest';
import { waysOf } from '../../../crawlers/flow/ways.ts';
import type { Action, PageView } from '../../../crawlers/perception/view.ts';

const action = (text: string, more: Partial<Action> = {}): Action =>
  ({
    text,
    role: 'button',
    tag: 'div',
    frame: 0,
    around: text,
    heading: '',
    address: null,
    via: null,
    script: '',
    visible: true,
    disabled: false,
    selected: false,
    region: 'main',
    box: { x: 0, y: 400, w: 80, h: 30 },
    ...more,
  }) as Action;
const ways = (...actions: Action[]) =>
  waysOf(
    { url: 'http://h/guide', text: '', actions, fields: [] } as unknown as PageView,
    { furniture: new Set(), itemName: '药品经营许可证核发' },
    { wantedActions: ['核发'], otherActions: ['变更'] },
  );

test('tabs of which nobody knows what they hide come last, and what is left over is told', () => {
  const tabs = ['咨询', '收藏', '材料', '流程', '依据', '结果', '问题'].map((t) => action(t, { role: 'tab' }));
  const { open, left } = ways(...tabs, action('网上办'), action('一次办'), action('立即办理', { visible: false }));
  expect(open.map((w) => w.words).slice(0, 2)).toEqual(['网上办', '一次办']);
  expect(open).toHaveLength(6);
  expect(left).not.toBeNull();
});

test('a topic of the portal is no way of the item, the same words without an address are', () => {
  expect(ways(action('跨省通办', { address: 'http://h/kstb', via: 'href' })).open).toEqual([]);
  expect(ways(action('跨省通办')).open).toHaveLength(1);
});
