import { checkOf, type Indicator } from './check.ts';

export type FindingStatus = 'new' | 'persistent' | 'fixed' | 'regressed';

/** A shortcoming with its life over the attempts, as the latest shows it. */
export interface Finding {
  code: string;
  severity: 'high' | 'medium' | 'low';
  sentence: string;
  suggestion: string;
  /** Round in which it was first seen without having been mended since. */
  since: string;
  status: FindingStatus;
  /** `code@rule` of the indicator that says it. */
  indicator: string;
  evidence: string[];
}

/** What was judged of one city in one attempt. */
export interface JudgedAttempt {
  round: string;
  indicators: readonly Indicator[];
}

const keyOf = (i: Indicator) => `${checkOf(i)}@${i.rule}`;

interface Life {
  /** Round of the run that stands, null where the shortcoming does not stand. */
  since: string | null;
  seenBefore: boolean;
  /** As it was last told. */
  last: NonNullable<Indicator['finding']> | null;
}

/** The life of one finding code over the attempts in which its indicator was scored at the same rule. */
function lifeOf(code: string, key: string, attempts: readonly JudgedAttempt[]): Life {
  const life: Life = { since: null, seenBefore: false, last: null };
  for (const { round, indicators } of attempts) {
    const then = indicators.find((i) => keyOf(i) === key && i.state === 'scored');
    if (!then) continue;
    if (then.finding?.code === code) {
      life.since ??= round;
      life.seenBefore = true;
      life.last = then.finding;
    } else life.since = null;
  }
  return life;
}

/**
 * Findings of one city: those that stand, and those that were mended since the last attempt that measured them.
 * `earlier` are the city's former attempts, oldest first. An attempt that did not measure an indicator, or judged it by
 * another rule, says nothing of its findings: they are neither mended nor new by it. One that cannot be told again now
 * is not listed; it goes on when it is next measured.
 */
export function findingsOf(current: JudgedAttempt, earlier: readonly JudgedAttempt[] = []): Finding[] {
  return current.indicators
    .filter((i) => i.state === 'scored')
    .flatMap((i) => {
      const key = keyOf(i);
      const past = earlier.flatMap((a) => a.indicators.filter((p) => keyOf(p) === key && p.finding));
      const codes = new Set(past.map((p) => p.finding?.code ?? ''));
      if (i.finding) codes.add(i.finding.code);
      return [...codes].flatMap((code): Finding[] => {
        const life = lifeOf(code, key, earlier);
        const base = { code, indicator: key, evidence: [...i.evidence] };
        if (i.finding?.code === code) {
          const status = life.since !== null ? 'persistent' : life.seenBefore ? 'regressed' : 'new';
          return [
            {
              ...base,
              severity: i.finding.severity,
              sentence: i.sentence,
              suggestion: i.suggestion,
              since: life.since ?? current.round,
              status,
            },
          ];
        }
        if (life.since === null || life.last === null) return [];
        return [
          {
            ...base,
            severity: life.last.severity,
            sentence: `此前发现的问题本次未再出现。${i.sentence}`,
            suggestion: '',
            since: life.since,
            status: 'fixed',
          },
        ];
      });
    });
}
