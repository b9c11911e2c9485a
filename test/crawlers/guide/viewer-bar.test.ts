import { expect, test } from 'vitest';
import { isViewerBar } from '../../../crawlers/language/guide-values.ts';

test.each(['流程.pdf上一页1/3下一页', '上一页第2页共12页下一页放大缩小100%', '首页上一页12345下一页尾页'])(
  '%s is the bar of a viewer',
  (bar) => {
    expect(isViewerBar(bar)).toBe(true);
  },
);

test.each(['1/3', '流程.pdf', '上一页受理下一页审查', '自受理之日起5日内'])('%s is none', (text) => {
  expect(isViewerBar(text)).toBe(false);
});

test('a pager of many figures answers at once', () => {
  const figures = '1234567890'.repeat(4);
  const started = performance.now();
  expect(isViewerBar(`上一页${figures}下一页共300条`)).toBe(false);
  expect(isViewerBar(`${figures.repeat(500)}上一页条`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(100);
});
