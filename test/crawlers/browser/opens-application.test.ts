import { expect, test } from 'vitest';
import { opensApplication } from '../../../crawlers/browser/opens-application.ts';
import type { Action, Field, PageView } from '../../../crawlers/perception/view.ts';

const button = (text: string, region: Action['region'] = 'main') => ({ text, region }) as Action;
const field = (of: Partial<Field>) =>
  ({ tag: 'input', type: 'text', name: '', label: '', placeholder: '', visible: true, region: 'main', ...of }) as Field;
const page = (...fields: Field[]) => ({ fields, headings: [] as PageView['headings'] }) as unknown as PageView;
const form = page(field({ label: '企业名称' }), field({ label: '联系人' }), field({ tag: 'textarea', label: '备注' }));

test('立即申报 on a guide opens the application, whatever can be searched there', () => {
  expect(opensApplication(button('立即申报'), page())).toBe(true);
  expect(
    opensApplication(button('立即 申报 >'), page(field({ placeholder: '请输入关键词' }), field({ region: 'header' }))),
  ).toBe(true);
});

test('on a form and in a layer over it the same word sends it', () => {
  expect(opensApplication(button('立即申报'), form)).toBe(false);
  expect(opensApplication(button('立即申报', 'overlay'), page())).toBe(false);
});

test('what was filled in by others, shown for a last look, or named by its address is sent by it', () => {
  const filled = page(field({ label: '企业名称', readOnly: true }), field({ label: '法定代表人', readOnly: true }));
  expect(opensApplication(button('立即申报'), filled)).toBe(false);
  const review = { ...page(), headings: [{ level: 2, text: '核对申报信息' }] } as PageView;
  expect(opensApplication(button('立即申报'), review)).toBe(false);
  const sends = { ...button('立即申报'), address: 'http://127.0.0.1/apply/submit?id=1' } as Action;
  expect(opensApplication(sends, page())).toBe(false);
});

test('no other word that submits is ever taken for an entry', () => {
  for (const text of ['提交', '立即提交', '确认申报', '提交申请', '立即投诉', '立即评价'])
    expect(opensApplication(button(text), page())).toBe(false);
});
