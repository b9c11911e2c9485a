import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { cleanText, cleanValue } from './clean.ts';
import type { Database } from './database.ts';
import type { Observation, ObservationKind, RatingFigures, UnitLevel } from './observations/kinds.ts';
import { observations, ratings } from './schema.ts';

/** What every imported row says beside its value. */
export interface ImportedRow {
  key: string;
  hash: string;
  observer: string;
  observedAt: string;
  proof: string;
  evidence: string[];
  note: string | null;
  source: { file: string; place: string };
}

export interface NewObservation extends ImportedRow {
  city: string;
  kind: ObservationKind;
  subject: string;
  /** Null takes the earlier row of the key back. */
  value: Observation['value'];
}

export interface NewRating extends ImportedRow {
  area: string;
  /** `2021Q2`. */
  quarter: string;
  level: UnitLevel;
  unit: string;
  figures: RatingFigures | null;
}

/** What an import came to: rows that were new, of them those that corrected or took back an earlier one; rows known before. */
export interface Imported {
  added: number;
  corrected: number;
  withdrawn: number;
  known: number;
  /** Of the known ones: those that were corrected or taken back since, and stay so. */
  superseded: number;
}

/**
 * Keeps what people observed in a round, and ratings of any quarter: all rows in one transaction, or none. A row that is
 * there already, also one that was corrected since, changes nothing: importing an old file undoes no correction. A case is
 * set back to what it said first by a row that says something more, such as why, in its note.
 */
export async function importRows(
  db: Database,
  round: string | null,
  rows: { observations: readonly NewObservation[]; ratings: readonly NewRating[] },
): Promise<Imported> {
  return db.orm.transaction(async (tx) => {
    // One import at a time: what corrects what is told by the order of the rows.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('wangting import', 0))`);
    const done: Imported = { added: 0, corrected: 0, withdrawn: 0, known: 0, superseded: 0 };
    const count = (added: boolean, former: { hash: string } | undefined, hash: string, withdrawn: boolean) => {
      if (added) {
        done.added++;
        if (withdrawn) done.withdrawn++;
        else if (former) done.corrected++;
      } else {
        done.known++;
        if (former?.hash !== hash) done.superseded++;
      }
    };
    for (const row of rows.observations) {
      if (round === null) throw new Error('observations need a round');
      const [former] = await tx
        .select({ hash: observations.hash })
        .from(observations)
        .where(and(eq(observations.round, round), eq(observations.city, row.city), eq(observations.key, row.key)))
        .orderBy(desc(observations.id))
        .limit(1);
      const value = row.value === null ? null : cleanValue(row.value);
      const inserted = await tx
        .insert(observations)
        .values({ ...row, ...cleaned(row), round, subject: cleanText(row.subject, 500), value })
        .onConflictDoNothing()
        .returning({ id: observations.id });
      count(inserted.length > 0, former, row.hash, row.value === null);
    }
    for (const row of rows.ratings) {
      const [former] = await tx
        .select({ hash: ratings.hash })
        .from(ratings)
        .where(eq(ratings.key, row.key))
        .orderBy(desc(ratings.id))
        .limit(1);
      const inserted = await tx
        .insert(ratings)
        .values({ ...row, ...cleaned(row) })
        .onConflictDoNothing()
        .returning({ id: ratings.id });
      count(inserted.length > 0, former, row.hash, row.figures === null);
    }
    return done;
  });
}

const cleaned = (row: ImportedRow) => ({
  observer: cleanText(row.observer, 200),
  proof: cleanText(row.proof, 1000),
  note: row.note === null ? null : cleanText(row.note, 2000),
});

/** Rows that were imported before: what can be taken back, what is there already. */
export interface KnownRows {
  hashes: ReadonlySet<string>;
  /** The hash of the newest row of each key. */
  newest: ReadonlyMap<string, string>;
}

/** All rows of a round, and of the ratings. */
export async function knownRows(db: Database, round: string | null): Promise<KnownRows> {
  const { key, hash, id } = observations;
  const own =
    round === null
      ? []
      : await db.orm.select({ key, hash }).from(observations).where(eq(observations.round, round)).orderBy(id);
  const rated = await db.orm.select({ key: ratings.key, hash: ratings.hash }).from(ratings).orderBy(ratings.id);
  const all = [...own, ...rated];
  return { hashes: new Set(all.map((row) => row.hash)), newest: new Map(all.map((row) => [row.key, row.hash])) };
}

/** Every row of a round by city, oldest first, corrected ones included: `standing` (observations/merge.ts) tells what counts. */
export async function observationsOf(
  db: Pick<Database, 'orm'>,
  round: string,
  cities?: readonly string[],
): Promise<Map<string, Observation[]>> {
  const found = new Map<string, Observation[]>();
  if (cities?.length === 0) return found;
  const rows = await db.orm
    .select()
    .from(observations)
    .where(and(eq(observations.round, round), cities ? inArray(observations.city, [...cities]) : undefined))
    .orderBy(observations.id);
  for (const { id, city, kind, subject, value, key, observer, observedAt, proof, evidence, note } of rows) {
    const of = found.get(city) ?? [];
    found.set(city, of);
    // Checked when it was imported; a row is never changed.
    of.push({ id, city, kind, subject, value, key, observer, observedAt, proof, evidence, note } as Observation);
  }
  return found;
}

/** A unit's figures that stand, with who reported them. */
export type Rating = Pick<NewRating, 'area' | 'quarter' | 'level' | 'unit' | 'observer' | 'observedAt' | 'proof'> & {
  figures: RatingFigures;
};

/** The ratings that stand, of one quarter or of all: by area, newest quarter first, units in the order of their import. */
export async function ratingsOf(db: Database, which: { quarter?: string } = {}): Promise<Rating[]> {
  const rows = await db.orm
    .select()
    .from(ratings)
    .where(which.quarter === undefined ? undefined : eq(ratings.quarter, which.quarter))
    .orderBy(ratings.id);
  const newest = new Map<string, (typeof rows)[number]>();
  // A corrected row keeps its place: a key that is set again stays where it was.
  for (const row of rows) newest.set(row.key, row);
  const stand = [...newest.values()].flatMap(({ figures, ...row }) => {
    if (figures === null) return [];
    const { area, quarter, level, unit, observer, observedAt, proof } = row;
    return [{ area, quarter, level, unit, observer, observedAt, proof, figures }];
  });
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return stand.sort((a, b) => order(a.area, b.area) || order(b.quarter, a.quarter) || order(a.level, b.level));
}

/** An attempt's judgement that did not take in all that people observed. */
export interface Stale {
  attempt: number;
  standard: string;
}

/** The newest judgements of a round's attempts, by attempt and standard, that were made of fewer observations than there are. */
export async function staleJudgements(db: Database, round: string): Promise<Stale[]> {
  const rows = await db.sql<{ attempt: string; standard: string }[]>`
    select newest.attempt, newest.standard
    from (
      select distinct on (j.attempt, j.standard) j.attempt, j.standard, j.observations, a.city
      from judgements j join attempts a on a.id = j.attempt where a.round = ${round}
      order by j.attempt, j.standard, j.id desc
    ) newest
    where newest.observations <>
      (select count(*) from observations o where o.round = ${round} and o.city = newest.city)
    order by newest.attempt, newest.standard`;
  return rows.map(({ attempt, standard }) => ({ attempt: Number(attempt), standard }));
}
