import { describe, expect, it } from 'vitest';
import { nextPage, unseenPages } from '../../../crawlers/item/pager.ts';
import { saysMore, statedPages } from '../../../crawlers/language/pagers.ts';
import type { Action, PageView } from '../../../crawlers/perception/view.ts';

const action = (part: Partial<Action>): Action =>
  ({ tag: 'a', text: '', around: '', visible: true, disabled: false, region: 'other', ...part }) as never;
const page = (actions: Action[], text = ''): PageView => ({ actions, text, url: 'http://a/' }) as never;
const turns = (icon: string, around: string): boolean => nextPage(page([action({ icon, around })])) !== null;

describe('a picture turns the page', () => {
  it.each([
    ['fa fa-angle-right', '共6页 第1页'],
    ['btnNext', '1/6 页'],
    ['next.gif', '共 52 条'],
    ['▶', '显示1到10,共15记录'],
    ['laypage-btn icon-right', ''],
  ])('%s beside “%s”', (icon, around) => expect(turns(icon, around)).toBe(true));
  it.each([
    ['fa fa-angle-double-right', '共6页'],
    ['icon-last', '共6页'],
    ['pager-next disabled', '共6页'],
    ['swiper-button-next', '政务公开 走进云溪'],
    ['icon-prev', '共6页'],
    ['icon-append', '共6页'],
  ])('not %s beside “%s”', (icon, around) => expect(turns(icon, around)).toBe(false));
});

it('numbers go before pictures, words before both', () => {
  const arrow = action({ icon: 'icon-right', around: '共6页' });
  const two = action({ text: '2' });
  const word = action({ text: '下一页' });
  expect(nextPage(page([arrow, two, word]))).toBe(word);
  expect(nextPage(page([arrow, two]))).toBe(two);
});

describe('a list tells that it goes on', () => {
  it.each([
    ['显示1到10,共15记录', true],
    ['显示 11 到 15, 共 15 条记录', false],
    ['第1页/共3页', true],
    ['3/3 页', false],
    ['当前第 2 页 共 4 页', true],
    ['共15项', null],
  ])('%s', (text, more) => expect(saysMore(text)).toBe(more));
  it('and how far', () => expect([statedPages('共 4 页'), statedPages('共4条')]).toEqual([4, null]));
  it('what was turned as often as it says was seen', () => {
    const list = page([], '共 3 页');
    expect([0, 1, 2].map((turned) => unseenPages(list, turned))).toEqual([true, true, false]);
  });
});
