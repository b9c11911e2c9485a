import { sql } from 'drizzle-orm';
import { bigserial, check, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { SAMPLE_OUTCOMES } from '../../crawlers/reachability/samples.ts';
import { now, words } from './columns.ts';

/** One look at a portal's home between the audits; summed up by day (`probe_days`) when it is old. */
export const probes = pgTable(
  'probes',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    site: text().notNull(),
    at: now(),
    outcome: text({ enum: SAMPLE_OUTCOMES }).notNull(),
    status: integer(),
    ms: integer(),
    why: text().notNull(),
    /** `WANGTING_EGRESS` of the worker. */
    egress: text(),
  },
  (t) => [
    index('probes_site').on(t.site, t.at),
    index('probes_at').on(t.at),
    check('probes_outcome', sql.raw(`"outcome" in (${words(SAMPLE_OUTCOMES)})`)),
  ],
);

/** The looks at a portal's home on one day in Shanghai, counted. */
export const probeDays = pgTable(
  'probe_days',
  {
    site: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    ok: integer().notNull(),
    failed: integer().notNull(),
    blocked: integer().notNull(),
    ours: integer().notNull(),
    /** Of those that opened. */
    medianMs: integer(),
  },
  (t) => [primaryKey({ columns: [t.site, t.day] })],
);

/** What was last told of each thing by each channel (mail, webhook): only a change is told. */
export const alerts = pgTable(
  'alerts',
  {
    channel: text().notNull(),
    key: text().notNull(),
    state: text().notNull(),
    toldAt: now(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.key] })],
);
