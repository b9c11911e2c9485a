import { sql } from 'drizzle-orm';
import { bigserial, boolean, check, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { City, District } from '../../cities/city.ts';
import type { PlanSettings, Vantage } from '../result.ts';
import { moment, now } from './columns.ts';

/** A round 轮次: one evaluation of many cities under one version of the standard. */
export const rounds = pgTable(
  'rounds',
  {
    name: text().primaryKey(),
    standard: text().notNull(),
    scenario: text().notNull(),
    practice: boolean().notNull().default(false),
    kind: text({ enum: ['year', 'night', 'trial'] }).notNull(),
    year: integer(),
    startedAt: now(),
    finishedAt: moment(),
    /** When a person first had a report of it written: from then on its evidence is kept for good. */
    publishedAt: moment(),
    vantage: jsonb().$type<Vantage>().notNull(),
  },
  (t) => [
    check('rounds_kind', sql`${t.kind} in ('year', 'night', 'trial')`),
    check('rounds_name', sql`${t.name} <> ''`),
    index('rounds_started').on(t.startedAt),
  ],
);

/** What a night's round shall measure: kept apart from the queue, so that a job that was lost is still missed. */
export const plans = pgTable('plans', {
  round: text()
    .primaryKey()
    .references(() => rounds.name),
  settings: jsonb().$type<PlanSettings>().notNull(),
  /** The city files as they were when the round was planned: a worker needs none of its own. */
  cities: jsonb().$type<City[]>().notNull(),
  plannedAt: now(),
});

/** When each host may next be asked, by whichever worker: the pace of a host holds for all of them together. */
export const turns = pgTable('turns', {
  host: text().primaryKey(),
  /** The first turn that nobody has taken. */
  nextAt: moment().notNull(),
  /** A Retry-After: nobody asks before. */
  notBefore: moment(),
});

/** A city file as it was audited, with the district that the round took. A changed file is a further row. */
export const cities = pgTable(
  'cities',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    round: text()
      .notNull()
      .references(() => rounds.name),
    city: text().notNull(),
    hash: text().notNull(),
    file: jsonb().$type<City>().notNull(),
    district: jsonb().$type<District>().notNull(),
  },
  (t) => [
    unique('cities_once').on(t.round, t.city, t.hash),
    // Target of the attempts' foreign key: an attempt cannot point at another city's file.
    unique('cities_key').on(t.id, t.round, t.city),
  ],
);
