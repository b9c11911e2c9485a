import { sql } from 'drizzle-orm';
import { bigserial, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { RoundDigest } from '../board/digests.ts';
import { ACCESS_EVENTS, RERUN_STATES, ROLES } from '../board/kinds.ts';
import { moment, now, words } from './columns.ts';
import { rounds } from './rounds.ts';

/** The verdicts of a round in short, for the dashboard (board/digests.ts). Only one whose `state` is the round's own is ever read. */
export const roundDigests = pgTable('round_digests', {
  round: text()
    .primaryKey()
    .references(() => rounds.name),
  state: text().notNull(),
  digest: jsonb().$type<RoundDigest>().notNull(),
  /** Charts of the round's own figures as SVG, by the hash of all that they are drawn from. */
  drawings: jsonb().$type<Record<string, string>>().notNull().default({}),
  madeAt: now(),
});

/** Who may sign in to the dashboard. Passwords are kept as scrypt hashes only. */
export const users = pgTable(
  'users',
  {
    name: text().primaryKey(),
    role: text({ enum: ROLES }).notNull(),
    password: text().notNull(),
    createdAt: now(),
  },
  (t) => [check('users_role', sql.raw(`"role" in (${words(ROLES)})`)), check('users_name', sql`${t.name} <> ''`)],
);

/** Who is signed in: the SHA-256 of the token in the cookie. A removed account takes its sessions with it. */
export const sessions = pgTable(
  'sessions',
  {
    token: text().primaryKey(),
    user: text()
      .notNull()
      .references(() => users.name, { onDelete: 'cascade' }),
    createdAt: now(),
    expiresAt: moment().notNull(),
  },
  (t) => [index('sessions_user').on(t.user)],
);

/** Append-only: who did what from where in the dashboard. Names are kept as they were, not as references. */
export const accessLog = pgTable('access_log', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  at: now(),
  actor: text().notNull(),
  /** Address that the request came from; null where it came from no network. */
  address: text(),
  event: text({ enum: ACCESS_EVENTS }).notNull(),
  /** Which city, finding, account. */
  subject: text().notNull(),
});

/** A city to be audited again, asked for in the dashboard. */
export const reruns = pgTable(
  'reruns',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    round: text()
      .notNull()
      .references(() => rounds.name),
    city: text().notNull(),
    actor: text().notNull(),
    state: text({ enum: RERUN_STATES }).notNull(),
    /** The attempt that counted before, and the one that was made. */
    before: integer(),
    after: integer(),
    reason: text(),
    askedAt: now(),
    startedAt: moment(),
    endedAt: moment(),
  },
  (t) => [
    // One at a time for a city of a round, waiting or at work.
    uniqueIndex('reruns_one').on(t.round, t.city).where(sql`${t.endedAt} is null`),
    check('reruns_state', sql.raw(`"state" in (${words(RERUN_STATES)})`)),
  ],
);
