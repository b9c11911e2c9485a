import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Indicator } from '../checks/check.ts';
import type { Side } from '../checks/findings.ts';
import { RECTIFICATION_EVENTS, RECTIFICATION_STATES } from '../checks/rectification.ts';
import type { City, District } from '../cities/city.ts';
import type { Trail } from '../crawlers/hall.ts';
import { SAMPLE_OUTCOMES } from '../crawlers/reachability/samples.ts';
import type { RoundDigest } from './board/digests.ts';
import { ACCESS_EVENTS, RERUN_STATES, ROLES } from './board/kinds.ts';
import { LEVELS_OF_UNIT, OBSERVATION_KINDS, type RatingFigures } from './observations/kinds.ts';
import { JUDGEMENT_KINDS, type PlanSettings, type Scores, type Vantage } from './result.ts';

const moment = () => timestamp({ withTimezone: true, mode: 'date' });
const now = () => moment().notNull().defaultNow();
const words = (list: readonly string[]) => list.map((word) => `'${word}'`).join(', ');

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
