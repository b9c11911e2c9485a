import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Indicator } from '../../checks/check.ts';
import type { Trail } from '../../crawlers/hall.ts';
import { JUDGEMENT_KINDS, type Scores, type Vantage } from '../result.ts';
import { moment, now, words } from './columns.ts';
import { cities, rounds } from './rounds.ts';

/** One audit of a city in a round; a re-run is a further row, and no attempt ever overwrites another. */
export const attempts = pgTable(
  'attempts',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    round: text()
      .notNull()
      .references(() => rounds.name),
    city: text().notNull(),
    snapshot: bigint({ mode: 'number' }).notNull(),
    attempt: integer().notNull(),
    state: text({ enum: ['running', 'done', 'incomplete', 'interrupted', 'failed'] }).notNull(),
    reason: text(),
    startedAt: now(),
    finishedAt: moment(),
    vantage: jsonb().$type<Vantage>().notNull(),
    profile: text({ enum: ['quick', 'full'] }).notNull(),
    only: text().array(),
    trail: jsonb().$type<Trail>().notNull(),
    program: text().notNull(),
    /** A token of the audit that holds the attempt: one that lost it can write no more. */
    owner: text().notNull(),
  },
  (t) => [
    // Also the index for the latest attempt of each city in a round, read backwards.
    unique('attempts_number').on(t.round, t.city, t.attempt),
    uniqueIndex('attempts_one_running').on(t.round, t.city).where(sql`${t.state} = 'running'`),
    index('attempts_history').on(t.city, t.startedAt),
    foreignKey({
      name: 'attempts_snapshot',
      columns: [t.snapshot, t.round, t.city],
      foreignColumns: [cities.id, cities.round, cities.city],
    }),
    check('attempts_state', sql`${t.state} in ('running', 'done', 'incomplete', 'interrupted', 'failed')`),
    check('attempts_profile', sql`${t.profile} in ('quick', 'full')`),
    check('attempts_positive', sql`${t.attempt} > 0`),
    check('attempts_why', sql`${t.state} not in ('incomplete', 'failed') or ${t.reason} is not null`),
    check('attempts_end', sql`(${t.state} = 'running') = (${t.finishedAt} is null)`),
  ],
);

/** The steps of an attempt; a step that is `done` is not walked again on `--resume`. */
export const steps = pgTable(
  'steps',
  {
    attempt: bigint({ mode: 'number' })
      .notNull()
      .references(() => attempts.id),
    step: text().notNull(),
    state: text({ enum: ['running', 'done', 'incomplete', 'failed'] }).notNull(),
    startedAt: now(),
    ms: integer(),
    error: text(),
  },
  (t) => [
    primaryKey({ columns: [t.attempt, t.step] }),
    check('steps_state', sql`${t.state} in ('running', 'done', 'incomplete', 'failed')`),
  ],
);

/** Append-only (a trigger refuses updates and deletes): the newest row of a fact counts. */
export const facts = pgTable(
  'facts',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    attempt: bigint({ mode: 'number' })
      .notNull()
      .references(() => attempts.id),
    fact: text().notNull(),
    state: text({ enum: ['observed', 'unobservable', 'not-applicable', 'manual-pending'] }).notNull(),
    value: jsonb(),
    level: text({ enum: ['declared', 'guest', 'session', 'manual'] }).notNull(),
    reason: text(),
    note: text(),
    evidence: text().array().notNull(),
    observedAt: now(),
  },
  (t) => [
    index('facts_newest').on(t.attempt, t.fact, t.id),
    check('facts_state', sql`${t.state} in ('observed', 'unobservable', 'not-applicable', 'manual-pending')`),
    check('facts_level', sql`${t.level} in ('declared', 'guest', 'session', 'manual')`),
    check('facts_value', sql`${t.state} = 'observed' or ${t.value} is null`),
    check('facts_reason', sql`${t.state} <> 'unobservable' or ${t.reason} is not null`),
  ],
);

/** What the evidence store holds; the bytes are files, named by their SHA-256. */
export const evidence = pgTable(
  'evidence',
  {
    sha256: text().primaryKey(),
    type: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    url: text().notNull(),
    note: text(),
    firstSeen: now(),
    /** When the same bytes were last put: retention goes by this. */
    lastSeen: now(),
  },
  (t) => [
    index('evidence_last_seen').on(t.lastSeen),
    check('evidence_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check('evidence_bytes', sql`${t.bytes} >= 0`),
  ],
);

/**
 * A judgement of an attempt's facts. Judging again adds a row: of kind `rescore` for a change of rule, `import` where what
 * people observed came in; neither is a change of the site.
 */
export const judgements = pgTable(
  'judgements',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    attempt: bigint({ mode: 'number' })
      .notNull()
      .references(() => attempts.id),
    standard: text().notNull(),
    rules: text().notNull(),
    indicators: jsonb().$type<Indicator[]>().notNull(),
    scores: jsonb().$type<Scores>().notNull(),
    kind: text({ enum: JUDGEMENT_KINDS }).notNull(),
    /** How many rows of `observations` there were for it to take in: another number today, and it is stale. */
    observations: integer().notNull().default(0),
    judgedAt: now(),
  },
  (t) => [
    index('judgements_newest').on(t.attempt, t.standard, t.id),
    check('judgements_kind', sql`${t.kind} in (${sql.raw(words(JUDGEMENT_KINDS))})`),
  ],
);
