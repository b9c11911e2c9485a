import { sql } from 'drizzle-orm';
import { bigserial, check, date, index, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { LEVELS_OF_UNIT, OBSERVATION_KINDS, type RatingFigures } from '../observations/kinds.ts';
import { now, words } from './columns.ts';
import { rounds } from './rounds.ts';

/** Who imported what from where: the same of every row that came in by `wangting import`. */
const imported = () => ({
  /** Names the case (this call, this hall on this day): a later row of the same key corrects the earlier. */
  key: text().notNull(),
  /** SHA-256 of all that the row says: the same row is kept once. */
  hash: text().notNull(),
  observer: text().notNull(),
  observedAt: date({ mode: 'string' }).notNull(),
  proof: text().notNull(),
  evidence: text().array().notNull(),
  note: text(),
  source: jsonb().$type<{ file: string; place: string }>().notNull(),
  importedAt: now(),
});

/** What people observed of a city in a round, a row a case; append-only. It belongs to no attempt: a re-run takes it in. */
export const observations = pgTable(
  'observations',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    round: text()
      .notNull()
      .references(() => rounds.name),
    city: text().notNull(),
    kind: text({ enum: OBSERVATION_KINDS }).notNull(),
    /** What was observed, in words: the number that was called, the question, the hall. */
    subject: text().notNull(),
    /** Null where the row takes an earlier one of its key back. */
    value: jsonb(),
    ...imported(),
  },
  (t) => [
    unique('observations_once').on(t.round, t.hash),
    index('observations_city').on(t.round, t.city, t.id),
    check('observations_kind', sql`${t.kind} in (${sql.raw(words(OBSERVATION_KINDS))})`),
  ],
);

/** 好差评 figures of one department or township in one quarter, as its office reports them; append-only, of no round. */
export const ratings = pgTable(
  'ratings',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    area: text().notNull(),
    quarter: text().notNull(),
    level: text({ enum: LEVELS_OF_UNIT }).notNull(),
    unit: text().notNull(),
    /** Null where the row takes an earlier one of its key back. */
    figures: jsonb().$type<RatingFigures>(),
    ...imported(),
  },
  (t) => [
    unique('ratings_once').on(t.hash),
    index('ratings_quarter').on(t.area, t.quarter, t.id),
    check('ratings_level', sql`${t.level} in (${sql.raw(words(LEVELS_OF_UNIT))})`),
    check('ratings_quarter_form', sql`${t.quarter} ~ '^[0-9]{4}Q[1-4]$'`),
  ],
);
