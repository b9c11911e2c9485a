import { expect, test } from 'vitest';
import { loadScenario } from '../../../cities/scenarios.ts';
import { linkedBusiness, wantedBusiness } from '../../../crawlers/guide/business.ts';
import type { Action } from '../../../crawlers/perception/view.ts';

const words = loadScenario();
const chip = (text: string, x: number, more: Partial<Action> = {}): Action =>
  ({
    text,
    tag: 'a',
    frame: 0,
    role: 'link',
    region: 'main',
    visible: true,
    disabled: false,
    selected: false,
    address: null,
    box: { x, y: 100, w: 90, h: 24 },
    ...more,
  }) as Action;
const chips = (more: (text: string) => Partial<Action>) =>
  ['药品经营许可证（零售）变更', '药品经营许可证（零售）核发', '药品经营许可证（零售）注销'].map((text, n) =>
    chip(text, n * 100, more(text)),
  );

test('chips that stay on the page are chosen; links to guides of their own are followed where another is shown', () => {
  expect(
    wantedBusiness(
      chips(() => ({})),
      words,
    )?.text,
  ).toContain('核发');
  const linked = (shown: string) =>
    chips((text) => ({ address: `http://h/zn?yw=${text.length}${text.at(-1)}`, selected: text.includes(shown) }));
  expect(wantedBusiness(linked('变更'), words)).toBeNull();
  expect(linkedBusiness(linked('变更'), words)?.text).toContain('核发');
  expect(linkedBusiness(linked('核发'), words)).toBeNull();
  // Links to other items beside a guide mark none of them.
  expect(linkedBusiness(linked('批发'), words)).toBeNull();
});
