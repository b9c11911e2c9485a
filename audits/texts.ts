import { findStandard } from '../checks/standards/index.ts';
import type { CityResult, FindingStatus } from '../storage/result.ts';
import { observedOnly, observedTable } from './observed.ts';
import { percent, score, table } from './output.ts';

/** Cities by their total, best first; those without one after them, without a rank. */
export function ranked(results: readonly CityResult[]): { rank: number | null; result: CityResult }[] {
  const value = (r: CityResult) => r.scores.total ?? -1;
  const sorted = results.toSorted((a, b) => value(b) - value(a) || a.city.code.localeCompare(b.city.code));
  return sorted.map((result) => ({
    result,
    rank: result.scores.total === null ? null : 1 + sorted.filter((r) => value(r) > value(result)).length,
  }));
}

/** The ranking of a round as a person reads it in a terminal. */
export function rankingTable(results: readonly CityResult[]): string {
  const [first] = results;
  const names = findStandard(first?.standard).children.map(({ code, name }) => `${code} ${name}`);
  const head = ['名次', '城市', '区县', ...names, '总分', '等级', '覆盖率', '说明'];
  const rows = ranked(results).map(({ rank, result: r }) => [
    rank === null ? '—' : String(rank),
    r.city.name,
    r.district.name,
    score(r.scores.A),
    score(r.scores.B),
    score(r.scores.C),
    score(r.scores.D),
    score(r.scores.total),
    r.scores.grade ?? '—',
    percent(r.scores.coverage),
    r.incomplete ?? '',
  ]);
  return table([head, ...rows], [0, 3, 4, 5, 6, 7, 9]);
}

/** What `wangting audit` prints when it has ended. */
export function summary(round: string, results: readonly CityResult[]): string {
  if (results.length === 0) return `轮次 ${round}：没有结果`;
  const practice = results.some((r) => r.practice) ? '【演练数据】' : '';
  const [first] = results;
  const unscored = first && observedOnly(first);
  if (unscored) return `${practice}轮次 ${round}。${unscored}\n\n${observedTable(results)}`;
  const head = `${practice}轮次 ${round}，指标体系 ${results[0]?.standard}`;
  return [head, '', rankingTable(results), ...results.flatMap(mendedText)].join('\n');
}

/** What a re-run says of the mending; a first attempt has nothing to say of it. */
function mendedText({ attempt, city, findings }: CityResult): string[] {
  const count = (status: FindingStatus) => findings.filter((f) => f.status === status).length;
  const [fixed, back] = [count('fixed'), count('regressed')];
  if (attempt === 1 || fixed + back === 0) return [];
  return [`\n${city.name}复测：销号 ${fixed} 项，再次出现 ${back} 项；wangting show ${city.id} 列出两方面的证据`];
}
