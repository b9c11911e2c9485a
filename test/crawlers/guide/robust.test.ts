import { expect, test } from 'vitest';
import { factSchemas } from '../../../crawlers/facts.ts';
import { readGuide } from '../../../crawlers/guide/reading.ts';
import { ELEMENT_KEYS } from '../../../crawlers/language/guide.ts';
import type { ContentNode } from '../../../crawlers/perception/view.ts';
import { cases, fc } from '../../fuzz.ts';

const words = fc.constantFrom(
  '办理时限',
  '申请材料',
  '材料名称',
  '必要性',
  '法定办结时限',
  '20个工作日',
  '：',
  '咨询电话：0991-2345678',
  '无',
  '',
  '1.申请表',
  '（一）',
  '办理流程',
  '受理条件',
  '详见附件',
  '查看更多',
  '0次',
  '{{x}}',
  '第一章',
  '送达方式：窗口领取',
);
const tags = fc.constantFrom(
  'div',
  'p',
  'span',
  'table',
  'tr',
  'td',
  'th',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'h2',
  'h3',
  'a',
  'b',
  'br',
  'img',
  '#document',
);
const { node } = fc.letrec<{ node: ContentNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    words.map((text) => ({ tag: '#text', text, children: [] })),
    fc
      .record({
        tag: tags,
        children: fc.array(tie('node'), { maxLength: 5 }),
        hidden: fc.constantFrom(undefined, undefined, true),
      })
      .map(({ hidden, ...rest }) => (hidden ? { ...rest, hidden } : rest) as ContentNode),
  ),
}));
const options = {
  scenario: { name: '药品经营许可证核发', codes: [], names: [['药品经营许可证核发']] },
  today: '2026-11-22',
};

test('whatever the tree, every element has a state and every fact fits its schema', () => {
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 3 }), (trees) => {
      const { facts } = readGuide(trees, options);
      expect(Object.keys(facts['guide.elements'].value ?? {}).sort()).toEqual([...ELEMENT_KEYS].sort());
      for (const [id, fact] of Object.entries(facts)) {
        expect(
          fact.state === 'observed'
            ? factSchemas[id as keyof typeof factSchemas].safeParse(fact.value).success
            : fact.value === null,
          id,
        ).toBe(true);
      }
    }),
    { numRuns: cases(150) },
  );
});

test('a page that says nothing of an item is no guide and makes no claim', () => {
  const { isGuide, facts } = readGuide(
    [{ tag: '#document', children: [{ tag: 'p', children: [{ tag: '#text', text: '欢迎您', children: [] }] }] }],
    options,
  );
  expect(isGuide).toBe(false);
  expect(facts['guide.materials'].state).toBe('unobservable');
  expect(facts['handling.electronicCertificate']).toMatchObject({ state: 'unobservable', reason: 'not-stated' });
  expect(facts['guide.contradictions'].value).toEqual([]);
});
