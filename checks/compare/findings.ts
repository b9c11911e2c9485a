import { checkOf } from '../check.ts';
import { type JudgedCity, LEFT_OUT_WORDS, type LeftOut, type LeftOutWhy, type Pair, type Placed } from './pairs.ts';

export const FINDING_CHANGES = ['new', 'regressed', 'persistent', 'fixed'] as const;
export type FindingChange = (typeof FINDING_CHANGES)[number];

/** In Chinese, for the report. */
export const FINDING_CHANGE_WORDS: Record<FindingChange, string> = {
  new: '新发现',
  regressed: '再次出现',
  persistent: '仍存在',
  fixed: '已改正',
};

/** Why nothing can be said of a shortcoming: its indicator is not compared, or the rounds looked at different districts. */
export type UntoldWhy = LeftOutWhy | 'other-district';

/** In Chinese, for the report. */
export const UNTOLD_WORDS: Record<UntoldWhy, string> = { ...LEFT_OUT_WORDS, 'other-district': '两轮评估的是不同区县' };

interface Untold {
  why: UntoldWhy;
  side: 'before' | 'after';
}

/** A shortcoming of one city as the two rounds have it. */
export interface ComparedFinding {
  city: string;
  name: string;
  code: string;
  /** Code and name of the indicator. */
  indicator: string;
  indicatorName: string;
  severity: 'high' | 'medium' | 'low';
  status: FindingChange;
  /** As it was last told. */
  sentence: string;
}

/** One shortcoming over the cities in which its indicator could be compared. */
export interface ProblemChange extends Record<FindingChange, number> {
  code: string;
  indicator: string;
  indicatorName: string;
  /** Cities that have it, of those compared. */
  before: number;
  after: number;
  /** Cities in which it could be compared. */
  compared: number;
}

export interface FindingsChange {
  counts: Record<FindingChange, number>;
  /** Most changed first. */
  problems: ProblemChange[];
  all: ComparedFinding[];
  /** Shortcomings of one round of which the other says nothing, by why: neither mended nor new. */
  untold: { why: UntoldWhy; before: number; after: number }[];
}

/**
 * What became of a city's shortcomings, where the same rule measured both rounds in the same district. One that only the later round has is new, or regressed
 * where the city's record knows it as mended before; the other way round it is fixed.
 */
export function cityFindings(before: JudgedCity, after: JudgedCity, pairs: readonly Pair[]): ComparedFinding[] {
  if (districtsOf(before, after)) return [];
  const known = (of: JudgedCity, code: string, status: string) =>
    of.findings?.some((f) => f.code === code && f.status === status) ?? false;
  return pairs.flatMap((p) => {
    const { before: then, after: now } = p.found;
    const tell = (of: NonNullable<typeof then>, status: FindingChange, sentence: string): ComparedFinding => ({
      city: p.city,
      name: after.city.name,
      code: of.code,
      indicator: p.code,
      indicatorName: p.name,
      severity: of.severity,
      status,
      sentence,
    });
    if (then && now && then.code === now.code) return [tell(now, 'persistent', p.said.after)];
    const back = now && (known(after, now.code, 'regressed') || known(before, now.code, 'fixed'));
    return [
      ...(then ? [tell(then, 'fixed', p.said.before)] : []),
      ...(now ? [tell(now, back ? 'regressed' : 'new', p.said.after)] : []),
    ];
  });
}

/** The districts that the rounds took, where both are known and not the same. */
export function districtsOf(before: JudgedCity, after: JudgedCity): { before: string; after: string } | null {
  const [then, now] = [before.district?.name, after.district?.name];
  return then === undefined || now === undefined || then === now ? null : { before: then, after: now };
}

/**
 * Shortcomings of a city that stand on one side only because the other did not measure them by the same rule. Of different districts
 * that is all of them: what one has and the other has not was neither mended nor did it come.
 */
export function untoldOf(
  before: JudgedCity,
  after: JudgedCity,
  leftOut: readonly LeftOut[],
  places: ReadonlyMap<string, Placed>,
): Untold[] {
  const why = new Map<string | null, UntoldWhy>(leftOut.map((l) => [l.code, l.why]));
  const apart = districtsOf(before, after) !== null;
  const of = (city: JudgedCity, side: 'before' | 'after') =>
    city.indicators.flatMap((i): Untold[] => {
      const check = checkOf(i);
      if (!i.finding) return [];
      const reason = why.get(places.get(check)?.code ?? check) ?? (apart ? 'other-district' : undefined);
      return reason ? [{ why: reason, side }] : [];
    });
  return [...of(before, 'before'), ...of(after, 'after')];
}

export function findingsChange(
  all: readonly ComparedFinding[],
  pairs: readonly Pair[],
  untold: readonly Untold[],
): FindingsChange {
  const count = (of: readonly ComparedFinding[]) =>
    Object.fromEntries(FINDING_CHANGES.map((s) => [s, of.filter((f) => f.status === s).length])) as Record<
      FindingChange,
      number
    >;
  const compared = new Map<string, number>();
  for (const p of pairs) compared.set(p.code, (compared.get(p.code) ?? 0) + 1);
  const kinds = new Map(all.map((f) => [`${f.indicator}/${f.code}`, f]));
  const problems = [...kinds.values()].map(({ code, indicator, indicatorName }): ProblemChange => {
    const counts = count(all.filter((f) => f.code === code && f.indicator === indicator));
    return {
      code,
      indicator,
      indicatorName,
      ...counts,
      before: counts.persistent + counts.fixed,
      after: counts.persistent + counts.new + counts.regressed,
      compared: compared.get(indicator) ?? 0,
    };
  });
  const moved = (p: ProblemChange) => Math.abs(p.after - p.before);
  problems.sort((a, b) => moved(b) - moved(a) || (`${a.indicator}/${a.code}` < `${b.indicator}/${b.code}` ? -1 : 1));
  const reasons = [...new Set(untold.map((u) => u.why))].sort();
  const number = (why: UntoldWhy, side: string) => untold.filter((u) => u.why === why && u.side === side).length;
  return {
    counts: count(all),
    problems,
    all: [...all],
    untold: reasons.map((why) => ({ why, before: number(why, 'before'), after: number(why, 'after') })),
  };
}
