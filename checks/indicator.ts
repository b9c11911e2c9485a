import { type FactId, type Facts, factSchemas, type Reason } from '../crawlers/facts.ts';
import type { Check, CheckContext, Indicator, IndicatorState } from './check.ts';
import type { Leaf } from './standard.ts';
import { codeOf } from './standard-walk.ts';
import { notApplicable, reasonWords, round2, unmeasured, waitsForPeople } from './wording.ts';

interface Obstacle {
  state: Exclude<IndicatorState, 'scored'>;
  id: FactId;
  reason: Reason | null;
  note?: string;
}

/** What keeps a fact from being used; null where it was observed and its value is what facts.ts says. */
function obstacle(id: FactId, facts: Facts): Obstacle | null {
  const fact = facts[id];
  const byPeople = id.startsWith('manual.');
  if (!fact)
    return { state: byPeople ? 'manual-pending' : 'unobservable', id, reason: byPeople ? null : 'not-measured' };
  const note = fact.note === undefined ? {} : { note: fact.note };
  if (fact.state !== 'observed') return { state: fact.state, id, reason: fact.reason, ...note };
  // Imported or older facts may not have today's shape; that is our fault, not the site's.
  return factSchemas[id].safeParse(fact.value).success ? null : { state: 'unobservable', id, reason: 'own-fault' };
}

const ORDER = ['not-applicable', 'manual-pending', 'unobservable'] as const;

function sentenceFor(check: Check, o: Obstacle): string {
  if (o.state === 'not-applicable') return notApplicable(check.name, o.note);
  if (o.state === 'manual-pending') return waitsForPeople(check.name);
  return unmeasured(check.name, reasonWords(o.reason), o.note);
}

function inWords(o: Obstacle): string {
  return o.reason === null ? o.id : `${o.id}: ${o.reason}`;
}

/**
 * One indicator from the facts of one city. A required fact that was not observed, or a check that fails, makes it
 * anything but scored: nothing that was not measured is a zero, and a fault of ours touches only its own indicator.
 */
export function indicate(leaf: Leaf, facts: Facts, context: CheckContext): Indicator {
  const { check, weight } = leaf;
  const code = codeOf(leaf);
  const moved = code === check.code ? {} : { check: check.code };
  const base = { code, ...moved, name: check.name, weight, rule: check.rule };
  const silent = { score: null, suggestion: '', finding: null, veto: null };
  const obstacles = check.requires.map((id) => obstacle(id, facts)).filter((o) => o !== null);
  const inTheWay = ORDER.map((state) => obstacles.find((o) => o.state === state)).find((o) => o !== undefined);
  const uses = check.uses ?? [];
  const ids = [...check.requires, ...uses].filter((id) => obstacle(id, facts) === null);
  const evidence = [...new Set([...check.requires, ...uses].flatMap((id) => facts[id]?.evidence ?? []))];
  if (inTheWay)
    return {
      ...base,
      ...silent,
      state: inTheWay.state,
      sentence: sentenceFor(check, inTheWay),
      reason: inWords(inTheWay),
      evidence,
    };
  // `requires` types what score receives; here, where every check is handled alike, the type is lost.
  const values = Object.fromEntries(ids.map((id) => [id, facts[id]?.value])) as never;
  try {
    const withheld = check.withhold?.(values, context) ?? null;
    if (withheld) {
      const behind = uses.map((id) => obstacle(id, facts)).find((o) => o?.reason && o.reason !== 'not-measured');
      // Where none of the facts it could have used was seen, what stood in their way is the better reason.
      const better = withheld.reason === 'not-measured' && !uses.some((id) => ids.includes(id)) && behind;
      return {
        ...base,
        ...silent,
        state: withheld.state,
        sentence: better ? sentenceFor(check, behind) : withheld.sentence,
        reason: better ? inWords(behind) : withheld.reason,
        evidence,
      };
    }
    const verdict = check.score(values, context);
    if (!(verdict.score >= 0 && verdict.score <= 100)) throw new RangeError(`score ${verdict.score}`);
    return {
      ...base,
      state: 'scored',
      score: round2(verdict.score),
      sentence: verdict.sentence,
      suggestion: verdict.suggestion,
      finding: verdict.finding ?? null,
      veto: verdict.veto ?? null,
      reason: null,
      evidence,
    };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return {
      ...base,
      ...silent,
      state: 'unobservable',
      sentence: unmeasured(check.name, reasonWords('own-fault')),
      reason: `own-fault: ${what}`,
      evidence,
    };
  }
}
