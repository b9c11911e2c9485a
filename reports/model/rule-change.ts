import { aggregate, FIRST_LEVEL } from '../../checks/aggregate.ts';
import type { Standard } from '../../checks/standard.ts';
import { findStandard } from '../../checks/standards/index.ts';
import { round2 } from '../../checks/wording.ts';
import type { RoundResults } from '../../storage/result.ts';
import { ruleChanged } from './judged.ts';

/** The mean of a score under the version that first judged the round, and under the one reported. */
export interface RuleChangeRow {
  name: string;
  first: number | null;
  now: number | null;
  change: number | null;
}

/** That the scores reported come from stored facts judged again: a change of rules, never one of the sites. */
export interface RuleChange {
  /** Versions: the round's own, and the one reported. */
  own: string;
  reported: string;
  /** Cities that were judged again. */
  cities: number;
  /** When the newest of them was, ISO 8601. */
  at: string;
  words: string;
  /** Means under both versions; empty where the round's own judgement is not at hand. */
  rows: RuleChangeRow[];
}

/** What a change of rules did to a round; null where every score is the audit's. */
export function ruleChangeOf(
  { round, cities }: RoundResults,
  standard: Standard,
  judgedFirst: RoundResults | null,
): RuleChange | null {
  const again = cities.filter((c) => ruleChanged(c));
  if (again.length === 0) return null;
  const own = round.standard;
  const at =
    again
      .map((c) => c.judgement?.judgedAt ?? '')
      .sort()
      .at(-1) ?? '';
  const other = own !== standard.version;
  const how = other ? `按指标体系${standard.version}（该轮原用${own}）` : '按修订后的规则';
  return {
    own,
    reported: standard.version,
    cities: again.length,
    at,
    words: `规则变更：${again.length}个城市的得分由已存的观测${how}重新评定，没有再次访问任何网站；与此前得分的差别来自规则，不是网站的变化。`,
    rows: judgedFirst && other ? rowsOf(cities, standard, judgedFirst) : [],
  };
}

function rowsOf(cities: RoundResults['cities'], standard: Standard, judgedFirst: RoundResults): RuleChangeRow[] {
  const [first, now] = [aggregate(judgedFirst.cities), aggregate(cities)];
  const before = findStandard(judgedFirst.round.standard);
  const row = (name: string, a: number | null, b: number | null): RuleChangeRow => ({
    name,
    first: a,
    now: b,
    change: a === null || b === null ? null : round2(b - a),
  });
  const nameOf = (of: Standard, code: string) => of.children.find((c) => c.code === code)?.name ?? code;
  return [
    row('总分', first.total.mean, now.total.mean),
    ...FIRST_LEVEL.map((code) => {
      const [was, is] = [nameOf(before, code), nameOf(standard, code)];
      return row(was === is ? is : `${was}→${is}`, first.firstLevel[code].mean, now.firstLevel[code].mean);
    }),
  ];
}
