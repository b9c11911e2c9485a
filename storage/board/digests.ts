import { and, eq, sql } from 'drizzle-orm';
import type { Indicator } from '../../checks/check.ts';
import type { Database } from '../database.ts';
import type { CityResult, RoundResults } from '../result.ts';
import { loadRound } from '../results.ts';
import { findRound } from '../rounds.ts';
import { roundDigests } from '../schema.ts';

/** Changes with the shape below: a digest of another shape is not read. */
const SHAPE = 1;

/** What indicators of one place have in common in most cities: said once. */
type Kind = Pick<Indicator, 'code' | 'check' | 'name' | 'weight' | 'rule'>;
/** Place of the kind, state, score, reason, code and severity of the finding, veto; what is null at the end is left out. */
type Cell = (string | number | null)[];

/**
 * The verdicts of a round without their words, evidence, facts and ways: what ranking, coverage and comparison need. A copy of
 * stored judgements, so that no change of the program's words makes it untrue; but for `incomplete`, which the program words
 * (`whyIncomplete`): when those words change, `SHAPE` goes up.
 */
export interface RoundDigest {
  kinds: Kind[];
  cities: (Omit<CityResult, 'indicators' | 'facts' | 'findings' | 'path' | 'observations'> & { cells: Cell[] })[];
}

/**
 * A round without words, evidence, facts and ways. Read from its digest where that was made of what the database holds now (see
 * `roundState`), else from the judgements themselves; then the digest is made anew. Throws InputError where there is no such round.
 */
export async function loadDigested(db: Database, name: string, state: string): Promise<RoundResults> {
  const [[kept], round] = await Promise.all([
    db.orm
      .select({ digest: roundDigests.digest })
      .from(roundDigests)
      .where(and(eq(roundDigests.round, name), eq(roundDigests.state, keyOf(state)))),
    findRound(db, name),
  ]);
  if (kept && round) return { round, cities: resultsOf(kept.digest) };
  const results = await loadRound(db, name, { brief: true });
  const digest = digestOf(results.cities);
  // While a round goes on, each city would write it anew.
  if (results.round.finishedAt !== null) await write(db, name, state, digest);
  return { round: results.round, cities: resultsOf(digest) };
}

/** Drawings that were kept with the digest of a round. */
export async function drawingsOf(db: Database, round: string): Promise<Record<string, string>> {
  const [row] = await db.orm
    .select({ drawings: roundDigests.drawings })
    .from(roundDigests)
    .where(eq(roundDigests.round, round));
  return row?.drawings ?? {};
}

/** Keeps drawings in the place of the former ones; nowhere where the round has no digest (yet). */
export async function keepDrawings(db: Database, round: string, drawings: Record<string, string>): Promise<void> {
  await db.orm.update(roundDigests).set({ drawings }).where(eq(roundDigests.round, round));
}

const keyOf = (state: string): string => `${SHAPE}/${state}`;

async function write(db: Database, round: string, state: string, digest: RoundDigest): Promise<void> {
  const row = { state: keyOf(state), digest };
  await db.orm
    .insert(roundDigests)
    .values({ round, ...row })
    .onConflictDoUpdate({ target: roundDigests.round, set: { ...row, madeAt: sql`now()` } });
}

export function digestOf(cities: readonly CityResult[]): RoundDigest {
  const kinds: Kind[] = [];
  const places = new Map<string, number>();
  const placeOf = ({ code, check, name, weight, rule }: Indicator): number => {
    const kind: Kind = { code, ...(check !== undefined && { check }), name, weight, rule };
    const key = JSON.stringify(kind);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, kinds.length);
    return kinds.push(kind) - 1;
  };
  const cellOf = (i: Indicator): Cell => {
    const cell = [placeOf(i), i.state, i.score, i.reason, i.finding?.code ?? null, i.finding?.severity ?? null, i.veto];
    return cell.slice(0, cell.findLastIndex((value) => value !== null) + 1);
  };
  return {
    cities: cities.map(({ indicators, facts: _f, findings: _i, path: _p, observations: _o, ...rest }) => ({
      ...rest,
      cells: indicators.map(cellOf),
    })),
    kinds,
  };
}

export function resultsOf({ kinds, cities }: RoundDigest): CityResult[] {
  return cities.map(({ cells, ...rest }) => ({
    ...rest,
    facts: {},
    findings: [],
    path: {},
    indicators: cells.map(([place, state, score = null, reason = null, code = null, severity = null, veto = null]) => ({
      ...kinds[place as number]!,
      state: state as Indicator['state'],
      score: score as number | null,
      reason: reason as string | null,
      finding: code === null ? null : ({ code, severity } as Indicator['finding']),
      veto: veto as string | null,
      sentence: '',
      suggestion: '',
      evidence: [],
    })),
  }));
}
