import { expect, it } from 'vitest';
import type { Sought } from '../../../crawlers/entry/sought.ts';
import { worthOf } from '../../../crawlers/entry/worth.ts';
import type { Action } from '../../../crawlers/perception/view.ts';
import type { State } from '../../../crawlers/walk/goal.ts';

it('beside a portal’s own masthead stands its menu; elsewhere a card of that name leads to it', () => {
  const action = {
    text: '检索',
    around: '禾兰地区 检索 法人服务 个人服务',
    heading: '',
    region: 'other',
    address: null,
    visible: true,
    disabled: false,
    box: { x: 0, y: 0, w: 40, h: 20 },
    frame: 0,
  } as unknown as Action;
  const view = { actions: [action], fields: [], overlay: null, url: 'http://127.0.0.1/', title: '', text: '' };
  const state = { view, clicks: 0, steps: [] } as unknown as State;
  const sought = {
    city: { name: '禾兰地区', portals: {} },
    district: { name: '阿依苏市' },
    names: ['禾兰地区'],
    province: '西岚自治区',
  } as unknown as Sought;
  expect(worthOf(action, state, null, sought)).toMatchObject({ why: '“禾兰地区”一栏里的“检索”' });
  for (const here of ['city', 'district'] as const) expect(worthOf(action, state, here, sought)).toBeNull();
});
