import { expect, test } from 'vitest';
import { tabsByNeighbours } from '../../../crawlers/guide/tab-bars.ts';
import { DEED_ALONE } from '../../../crawlers/language/guide-tabs.ts';
import type { Action } from '../../../crawlers/perception/view.ts';

/** Tabs in one row, of which the first is shown. */
const bar = (...words: string[]): Action[] =>
  words.map(
    (text, i) =>
      ({
        ...{ text, frame: 0, tag: 'li', region: 'main', address: null, visible: true, disabled: false },
        ...{ selected: i === 0, box: { x: 100 + i * 90, y: 300, w: 80, h: 36 } },
      }) as unknown as Action,
  );
const pressed = (...words: string[]) => [...tabsByNeighbours(bar(...words), (w) => w)].map((a) => a.text);

test('ways of handling are shown one at a time, and what calls the staff is left alone', () => {
  expect(pressed('网上办', '窗口办', '自助办')).toEqual(['网上办', '窗口办', '自助办']);
  expect(pressed('网上办', '视频办', '窗口办', '自助终端办')).toEqual(['网上办', '窗口办', '自助终端办']);
  expect(pressed('网上办', '视频办', '预约办', '代办')).toEqual([]);
  expect(pressed('网上办', '窗口办', '自助办', '帮您办', '人工客服')).not.toContain('帮您办');
});

test('what rates a guide is no part of it, wherever it stands', () => {
  expect(pressed('申请材料', '办理流程', '窗口与电话', '常见问题')).toContain('窗口与电话');
  for (const deed of ['差评', '好评', '不满意', '有用', '点赞', '举报', '我要留言', '在线客服']) {
    expect(pressed('申请材料', '办理流程', '收费标准', deed), deed).not.toContain(deed);
    expect(DEED_ALONE.test(deed), deed).toBe(true);
  }
});
