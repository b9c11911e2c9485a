import { compareRounds } from '../checks/compare.ts';
import { findStandard } from '../checks/standards/index.ts';
import { judgedRound, requireComparable, requireJudged } from '../reports/model/judged.ts';
import type { RoundResults } from '../storage/result.ts';
import { loadRound } from '../storage/results.ts';
import { comparisonText } from './compare-text.ts';
import type { DataOptions } from './options.ts';
import { print, printJson, tell } from './output.ts';
import { withStored } from './stored.ts';

export interface CompareOptions extends DataOptions {
  standard?: string;
}

/** Prints what changed between two rounds. Throws InputError for rounds that are not there, not judged or of different kinds. */
export async function compare(before: string, after: string, options: CompareOptions): Promise<void> {
  const asked = options.standard === undefined ? undefined : findStandard(options.standard);
  const [then, now] = await withStored(options.db, async (db) => {
    const which = asked ? { standard: asked.version } : {};
    return [await loadRound(db, before, which), await loadRound(db, after, which)] as const;
  });
  requireComparable(then, now);
  if (asked) for (const { round, cities } of [then, now]) requireJudged({ name: round.name, cities }, asked.version);
  const [former, latter] = [judgedRound(then), judgedRound(now)];
  const compared = compareRounds(former, latter, asked ?? findStandard(latter.standard));
  for (const note of notes(then, now)) tell(note);
  if (options.json) return printJson(compared);
  await print(`${now.round.practice ? '【演练数据】' : ''}${comparisonText(compared)}`);
}

/** Rounds looked at from elsewhere, or in another way, are not compared silently. */
function notes(then: RoundResults, now: RoundResults): string[] {
  const places = ({ cities }: RoundResults) =>
    [...new Set(cities.map((c) => [c.vantage.host, c.vantage.egress].filter(Boolean).join('／')))].sort().join('、');
  const profiles = ({ cities }: RoundResults) =>
    [...new Set(cities.map((c) => (c.profile === 'full' ? '完整' : '快速')))].sort().join('、');
  const told = (what: string, of: (round: RoundResults) => string) =>
    of(then) === of(now) ? [] : [`注意：两轮的${what}不同（${of(then)}；${of(now)}），差别可能与网站无关`];
  return [...told('测评地点', places), ...told('观测方式', profiles)];
}
