import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import type { Side } from '../../checks/findings.ts';
import { RECTIFICATION_EVENTS, RECTIFICATION_STATES } from '../../checks/rectification.ts';
import { attempts } from './audits.ts';
import { now, words } from './columns.ts';
import { rounds } from './rounds.ts';

/** A shortcoming of a city with its life over the attempts. Owner, deadline and state are the last line of its log. */
export const findings = pgTable(
  'findings',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    city: text().notNull(),
    scenario: text().notNull(),
    /** Practice halls have the names of real cities: their findings have nothing to do with each other. */
    practice: boolean().notNull().default(false),
    code: text().notNull(),
    /** The indicator that found it, and the version of its rule: only the same rule can say that it is gone. */
    indicator: text().notNull(),
    rule: integer().notNull(),
    severity: text({ enum: ['high', 'medium', 'low'] }).notNull(),
    sentence: text().notNull(),
    suggestion: text().notNull(),
    firstRound: text()
      .notNull()
      .references(() => rounds.name),
    lastRound: text()
      .notNull()
      .references(() => rounds.name),
    /** `withdrawn`: no judgement in force says it any more; its log stays. */
    status: text({ enum: ['new', 'persistent', 'fixed', 'regressed', 'withdrawn'] }).notNull(),
    shown: jsonb().$type<Side>(),
    mended: jsonb().$type<Side>(),
    owner: text(),
    /** A day in Asia/Shanghai, to its end. */
    deadline: date({ mode: 'string' }),
    state: text({ enum: RECTIFICATION_STATES }).notNull().default('open'),
  },
  (t) => [
    unique('findings_once').on(t.city, t.scenario, t.practice, t.code),
    check('findings_status', sql`${t.status} in ('new', 'persistent', 'fixed', 'regressed', 'withdrawn')`),
    check('findings_state', sql.raw(`"state" in (${words(RECTIFICATION_STATES)})`)),
    check('findings_severity', sql`${t.severity} in ('high', 'medium', 'low')`),
  ],
);

/** What a round said of a finding. A round that could not measure the indicator has no row. */
export const findingRounds = pgTable(
  'finding_rounds',
  {
    finding: bigint({ mode: 'number' })
      .notNull()
      .references(() => findings.id),
    round: text()
      .notNull()
      .references(() => rounds.name),
    attempt: bigint({ mode: 'number' })
      .notNull()
      .references(() => attempts.id),
    status: text({ enum: ['new', 'persistent', 'fixed', 'regressed'] }).notNull(),
    rule: integer().notNull(),
    severity: text({ enum: ['high', 'medium', 'low'] }).notNull(),
    sentence: text().notNull(),
    suggestion: text().notNull(),
    /** The evidence of both sides: what showed it, and what shows it mended. */
    shown: jsonb().$type<Side>(),
    mended: jsonb().$type<Side>(),
  },
  (t) => [
    primaryKey({ columns: [t.finding, t.round] }),
    index('finding_rounds_round').on(t.round),
    // What came back or was mended in a round is little, and asked for with every comparison.
    index('finding_rounds_turned').on(t.round).where(sql`${t.status} in ('fixed', 'regressed')`),
    check('finding_rounds_status', sql`${t.status} in ('new', 'persistent', 'fixed', 'regressed')`),
    check('finding_rounds_severity', sql`${t.severity} in ('high', 'medium', 'low')`),
  ],
);

/** Append-only: who set what of a finding and when, and what the audits made of it. A line has all that holds from then on. */
export const findingLog = pgTable(
  'finding_log',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    finding: bigint({ mode: 'number' })
      .notNull()
      .references(() => findings.id),
    at: now(),
    /** A person, or `wangting`. */
    actor: text().notNull(),
    event: text({ enum: RECTIFICATION_EVENTS }).notNull(),
    owner: text(),
    deadline: date({ mode: 'string' }),
    state: text({ enum: RECTIFICATION_STATES }).notNull(),
    note: text(),
    shown: jsonb().$type<Side>(),
    mended: jsonb().$type<Side>(),
  },
  (t) => [
    index('finding_log_finding').on(t.finding, t.id),
    check('finding_log_event', sql.raw(`"event" in (${words(RECTIFICATION_EVENTS)})`)),
    check('finding_log_state', sql.raw(`"state" in (${words(RECTIFICATION_STATES)})`)),
    check('finding_log_sides', sql`${t.event} <> 'closed' or ${t.mended} is not null`),
  ],
);
