import { expect, test } from 'vitest';
import { loadScenario } from '../../../cities/scenarios.ts';
import { shortForms } from '../../../crawlers/item/navigate.ts';
import { best, rowsOf } from '../../../crawlers/item/rows.ts';
import { buttonOf, searchField } from '../../../crawlers/item/search.ts';
import { LOAD_MORE, NEXT_PAGE } from '../../../crawlers/language/navigation.ts';
import type { Action, Field, PageView } from '../../../crawlers/perception/view.ts';
import { auditedHall } from '../audited.ts';

const box = { x: 0, y: 0, w: 200, h: 20 };
const page = (part: Partial<PageView>): PageView => ({ actions: [], fields: [], ...part }) as unknown as PageView;
const input = (value: string): Field =>
  ({ tag: 'input', type: 'text', name: 'key', label: '站内搜索', placeholder: '', value, form: 0, box }) as never;
const field = (value: string): Field => ({ ...input(value), visible: true, region: 'header', formMethod: 'get' });

test('a search field stays one whatever was typed into it', () => {
  for (const value of ['', '临时居民身份证核发', '开药店'])
    expect(searchField(page({ fields: [field(value)] })), value).not.toBeNull();
});

test('a field that asks for a number of its own is no search', () => {
  for (const value of ['请输入身份证号', '请输入验证码'])
    expect(searchField(page({ fields: [field(value)] })), value).toBeNull();
});

test('what a field gives as an example is not what it asks for', () => {
  for (const placeholder of ['请输入关键字，如：身份证', '请输入您要办理的事项，例如身份证、社保'])
    expect(searchField(page({ fields: [{ ...field(''), placeholder }] })), placeholder).not.toBeNull();
});

const entry = (text: string): Action =>
  ({
    tag: 'div',
    text,
    around: text,
    heading: '',
    visible: true,
    region: 'main',
    script: '',
    address: null,
    box,
  }) as never;
const titles = (text: string) => {
  const { city, district } = auditedHall({ province: 'http://a/', city: 'http://b/' });
  const scenario = loadScenario('temporary-id');
  return rowsOf(page({ actions: [entry(text)] }), scenario, city, district).map((r) => [r.title, r.match?.score]);
};

test('the department behind a title, in brackets, is not part of it', () => {
  const bare = titles('居民临时身份证办理');
  expect(titles('居民临时身份证办理（青石市云溪区公安局）')).toEqual(bare);
  expect(titles('居民临时身份证办理【云溪区公安局】')).toEqual(bare);
});

test('other words in brackets are', () => {
  expect(titles('居民临时身份证办理（省外）')).toEqual([['居民临时身份证办理（省外）', expect.any(Number)]]);
});

test('what turns a page or brings more of a list is known in its usual dress', () => {
  for (const text of ['下一页', '下一页>', '[下一页]', '下一页 »', '后页', 'Next', '››'])
    expect(NEXT_PAGE.test(text), text).toBe(true);
  for (const text of ['下一步', '上一页', '下一页面介绍']) expect(NEXT_PAGE.test(text), text).toBe(false);
  for (const text of ['加载更多', '点击加载更多', '查看更多结果', '更多', '更多事项 >', '显示全部结果'])
    expect(LOAD_MORE.test(text), text).toBe(true);
  for (const text of ['更多新闻', '查看全部']) expect(LOAD_MORE.test(text), text).toBe(false);
});

test('a department is known by the short forms of its name', () => {
  expect(shortForms('市场监督管理局')).toEqual(['市场监督管理局', '市场监管局', '市监局']);
  expect(shortForms('行政审批局')).toContain('审批局');
});

test('the button right behind a search field sends it, whatever it says', () => {
  const at = (text: string, x: number) =>
    ({ ...entry(text), tag: 'button', disabled: false, frame: 0, box: { x, y: 0, w: 60, h: 20 } }) as never;
  const search = { ...field(''), frame: 0 };
  const pressed = (...actions: never[]) => buttonOf(search, page({ fields: [search], actions }))?.text ?? null;
  expect(pressed(at('搜全站', 205))).toBe('搜全站');
  expect(pressed(at('GO!', 205))).toBe('GO!');
  expect(pressed(at('清空', 205))).toBeNull();
  const below = { ...(at('搜索', 0) as object), box: { x: 0, y: 25, w: 40, h: 20 } } as never;
  expect(pressed(below)).toBe('搜索');
  expect(pressed(at('登录', 205), at('立即查询', 270))).toBe('立即查询');
});

test('one item with a guide for each level that does it: the district takes its own', () => {
  const { city, district } = auditedHall({ province: 'http://a/', city: 'http://b/' });
  const scenario = loadScenario();
  const around = '药品零售企业经营许可（首次申请） 省级 市级 县级';
  const level = (text: string, x: number) =>
    ({ ...entry(text), tag: 'a', around, box: { ...box, x, w: 30 } }) as Action;
  const actions = [level('省级', 300), level('市级', 340), level('县级', 380)];
  const rows = rowsOf(page({ actions }), scenario, city, district);
  expect(rows.map((r) => [r.title, r.whose])).toEqual(
    ['province', 'city', 'district'].map((whose) => ['药品零售企业经营许可（首次申请）', whose]),
  );
  expect(best(rows)[0]?.opener.text).toBe('县级');
});
