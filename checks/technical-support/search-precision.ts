import { defineCheck } from '../check.ts';
import { steps } from '../scale.ts';
import { listed, percent, quote, unmeasured } from '../wording.ts';

/**
 * B3.2 搜索精准: share of keywords (full name, colloquial, mistyped) whose first five results hold the wanted item.
 * With one keyword a bare hit or miss would say too much: then 1–5 = 100, 6–10 = 60, 11–20 = 30, else 0 (our own rule).
 */
export const searchPrecision = defineCheck({
  code: 'B3.2',
  name: '搜索精准',
  rule: 1,
  source: '中央党校重点城市评估“查询精准度”：抽查关键词；前五条命中。只有一个关键词时按名次折算，为本系统口径',
  requires: [],
  uses: ['search.hits', 'search.rank', 'search.works'],
  withhold: ({ 'search.hits': hits, 'search.rank': rank, 'search.works': works }) => {
    if (works === false)
      return {
        state: 'unobservable',
        reason: 'not-measured',
        sentence: unmeasured('搜索精准', '搜索本身不可用，已在“搜索可用”中反映'),
      };
    if (hits?.length || rank !== undefined) return null;
    return {
      state: 'unobservable',
      reason: 'not-measured',
      sentence: unmeasured('搜索精准', '没有取得搜索结果的名次'),
    };
  },
  score: ({ 'search.hits': hits, 'search.rank': rank }, { scenario }) => {
    const suggestion = '请为事项补充口语名称、别名和常见错字的同义词，并让所选区划的事项排在前面。';
    if (hits?.length) {
      const missed = hits.filter((h) => h.rank === null || h.rank > 5).map((h) => quote(h.term));
      const hit = hits.length - missed.length;
      const rate = `用${hits.length}个关键词搜索，${hit}个在前五条内找到目标事项（${percent(hit, hits.length)}）`;
      const score = (hit / hits.length) * 100;
      if (missed.length === 0) return { score, sentence: `${rate}。`, suggestion: '' };
      return {
        score,
        sentence: `${rate}，${listed(missed)}未命中。`,
        suggestion,
        finding: { code: 'search-imprecise', severity: score < 50 ? 'medium' : 'low' },
      };
    }
    if (rank === null || rank === undefined)
      return {
        score: 0,
        sentence: `用${quote(scenario.name)}搜索，结果中没有找到目标事项。`,
        suggestion,
        finding: { code: 'search-imprecise', severity: 'medium' },
      };
    const score = steps(
      [
        [5, 100],
        [10, 60],
        [20, 30],
      ],
      rank,
      0,
    );
    const sentence = `用${quote(scenario.name)}搜索，目标事项排在第${rank}位。`;
    if (rank <= 5) return { score, sentence, suggestion: '' };
    return { score, sentence, suggestion, finding: { code: 'search-imprecise', severity: 'low' } };
  },
});
