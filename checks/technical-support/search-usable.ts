import { defineCheck } from '../check.ts';

/** B3.1 搜索可用: the search answers a control term. */
export const searchUsable = defineCheck({
  code: 'B3.1',
  name: '搜索可用',
  rule: 1,
  source: '国办函〔2017〕115号：22%的平台搜索不可用（没有搜索，或搜不到已有事项）',
  requires: ['search.works'],
  score: ({ 'search.works': works }) =>
    works
      ? { score: 100, sentence: '网厅搜索可以使用，能够返回结果。', suggestion: '' }
      : {
          score: 0,
          sentence: '用目标事项和常见事项名称分别搜索，网厅搜索均未返回可用结果。',
          suggestion: '请修复网厅搜索，确认已发布事项全部进入索引，并对无结果的情形给出引导。',
          finding: { code: 'search-broken', severity: 'high' },
        },
});
