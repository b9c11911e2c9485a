import { expect, it } from 'vitest';
import { asksOnly, takes } from '../../../crawlers/interaction/written-form.ts';
import type { Action, Field, PageView } from '../../../crawlers/perception/view.ts';

const field = (label: string): Field =>
  ({
    label,
    placeholder: '',
    name: '',
    options: [],
    visible: true,
    tag: 'textarea',
    type: '',
    region: 'main',
  }) as never;
const view = (title: string, labels: string[], text: string, buttons: string[] = ['提交']): PageView =>
  ({
    title,
    headings: [{ text: title, level: 1 }],
    text,
    fields: labels.map(field),
    actions: buttons.map(
      (words) => ({ text: words, visible: true, tag: 'button', address: null, region: 'main' }) as Action,
    ),
  }) as never;

it('a form for questions under 咨询投诉 takes no complaints where who complains is told to telephone', () => {
  const page = view('咨询投诉', ['咨询标题', '咨询内容'], '咨询投诉\n投诉请拨打0936-2717315，或者拨打12345。');
  expect(asksOnly(page)).toBe(true);
  expect(takes('complaint', page)).toBe(false);
  expect(takes('consult', page)).toBe(true);
});

it('a form for complaints takes them, whatever floats beside it and whatever its foot says', () => {
  const page = view('我要投诉', ['标题', '内容'], '我要投诉\n监督投诉请拨打12345', ['提交', '在线咨询']);
  expect(asksOnly(page)).toBe(false);
  expect(takes('complaint', page)).toBe(true);
  const both = view('咨询投诉', ['类型', '留言内容'], '咨询投诉\n投诉可拨打12345');
  expect(asksOnly(both)).toBe(false);
});
