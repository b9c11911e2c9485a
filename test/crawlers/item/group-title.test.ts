import { describe, expect, it } from 'vitest';
import { groupTitle, saysOnlyWhose } from '../../../crawlers/item/group-title.ts';
import type { Action, ContentNode, PageView } from '../../../crawlers/perception/view.ts';

const OWNERS = ['云溪区', '江城市'];
const text = (words: string): ContentNode => ({ tag: '#text', text: words, children: [] });
const node = (tag: string, ...children: (ContentNode | string)[]): ContentNode => ({
  tag,
  children: children.map((c) => (typeof c === 'string' ? text(c) : c)),
});
const row = (act: number, words: string): ContentNode => ({ ...node('a', words), act });
const titleOf = (content: ContentNode, id: number): string | null =>
  groupTitle({ content } as PageView, { id, frame: 0 } as Action, OWNERS);

describe('the title of the group that a row stands in', () => {
  it('is the nearest one above it', () => {
    const list = node(
      'dl',
      node('dt', '药品经营许可证核发（零售）'),
      node('dd', row(1, '市级 江城市 行政审批局 查看指南')),
      node('dd', row(2, '区级 云溪区 市场监督管理局 查看指南')),
      node('dt', '药品经营许可证变更（零售）'),
      node('dd', row(3, '区级 云溪区 市场监督管理局 查看指南')),
    );
    expect([1, 2, 3].map((id) => titleOf(list, id))).toEqual([
      '药品经营许可证核发（零售）',
      '药品经营许可证核发（零售）',
      '药品经营许可证变更（零售）',
    ]);
  });
  it('is never the heading of the search', () => {
    const found = node(
      'div',
      node('h2', '“药品经营许可证核发”的搜索结果'),
      node('ul', node('li', row(1, '区级 云溪区 办事指南'))),
    );
    expect(titleOf(found, 1)).toBeNull();
  });
});

it('a row says whose copy it is by its level or its way to the guide; a department alone is a filter', () => {
  expect(saysOnlyWhose('区级 云溪区 市场监督管理局 查看指南', OWNERS)).toBe(true);
  expect(saysOnlyWhose('云溪区公安局', OWNERS)).toBe(false);
  expect(saysOnlyWhose('药品经营许可证核发 云溪区 查看指南', OWNERS)).toBe(false);
});
