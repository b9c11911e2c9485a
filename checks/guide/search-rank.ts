import { defineCheck } from '../check.ts';
import { type Point, steps } from '../scale.ts';
import { figure, quote, unmeasured } from '../wording.ts';

const RANKS: readonly Point[] = [
  [1, 100],
  [3, 90],
  [10, 70],
  [20, 40],
];

const scoreOf = (rank: number | null): number => (rank === null ? 0 : steps(RANKS, rank, 0));

/** A1.1 检索可得: rank of the wanted item in the portal's search; the mean over the keywords where several were tried. */
export const searchRank = defineCheck({
  code: 'A1.1',
  name: '检索可得',
  rule: 1,
  source: '国办函〔2017〕115号：22%的平台搜索不可用；中央党校重点城市评估“查询精准度”；名次分档为本系统口径',
  requires: ['search.rank'],
  uses: ['search.hits', 'search.works'],
  withhold: ({ 'search.works': works }) =>
    works === false
      ? {
          state: 'unobservable',
          reason: 'not-measured',
          sentence: unmeasured('检索可得', '搜索本身不可用，已在“搜索可用”中反映'),
        }
      : null,
  score: ({ 'search.rank': rank, 'search.hits': hits }, { scenario }) => {
    const suggestion = '请完善搜索的分词和排序，使事项全称和常用名称都能在首屏找到所选区划的事项。';
    const tried = hits?.length ? hits : [{ term: scenario.name, rank }];
    const score = tried.reduce((sum, h) => sum + scoreOf(h.rank), 0) / tried.length;
    const best = Math.min(...tried.map((h) => h.rank ?? Number.POSITIVE_INFINITY));
    const finding = { code: 'hard-to-search', severity: score < 40 ? ('high' as const) : ('medium' as const) };
    const words = tried.length === 1 ? `用${quote(tried[0]?.term ?? '')}` : `用${tried.length}个关键词`;
    if (best === Number.POSITIVE_INFINITY)
      return { score, sentence: `${words}搜索，结果中没有找到目标事项。`, suggestion, finding };
    const place =
      tried.length === 1 ? `目标事项排在第${best}位` : `目标事项最好排在第${best}位，平均得分${figure(score)}`;
    const sentence = `${words}搜索，${place}。`;
    if (score >= 90) return { score, sentence, suggestion: '' };
    return { score, sentence, suggestion, ...(score < 70 ? { finding } : {}) };
  },
});
