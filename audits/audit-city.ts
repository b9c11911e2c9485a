import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Standard } from '../checks/standard.ts';
import type { City, District } from '../cities/city.ts';
import type { Scenario } from '../cities/scenario.ts';
import { type BudgetOptions, DEFAULT_BUDGET } from '../crawlers/browser/budget.ts';
import { discreet, discreetFacts } from '../crawlers/browser/discretion.ts';
import { noEvidence } from '../crawlers/browser/evidence.ts';
import type { AuditWeb, BrowserHost } from '../crawlers/browser/host.ts';
import type { Pace } from '../crawlers/browser/pace.ts';
import { GONE } from '../crawlers/browser/redaction.ts';
import type { Crawler, Step } from '../crawlers/crawler.ts';
import type { FactId, Facts } from '../crawlers/facts.ts';
import { emptyTrail, type Hall, type Trail } from '../crawlers/hall.ts';
import { CRAWLERS } from '../crawlers/index.ts';
import { portalsOf } from '../crawlers/reachability/sites.ts';
import {
  type Attempt,
  appendFacts,
  finishAttempt,
  finishStep,
  type ResumedAttempt,
  resumeAttempt,
  startAttempt,
  startStep,
} from '../storage/attempts.ts';
import type { Database } from '../storage/database.ts';
import type { EvidenceStore } from '../storage/evidence.ts';
import { samplesBefore } from '../storage/probes.ts';
import type { CityResult, Vantage } from '../storage/result.ts';
import { listAttempts, loadResult } from '../storage/results.ts';
import { scenarioFor } from './context.ts';
import { districtFor } from './district.ts';
import { judgeAttempt } from './judging.ts';
import type { StorageState } from './login/sessions.ts';
import { flowSignedIn } from './login/signed-in-flow.ts';
import type { CityProgress } from './progress.ts';
import { InterruptedError, observeStep, type StepEnd } from './step.ts';
import { crawlersFor } from './steps.ts';

/** A step that has not ended this long after the city's budget hangs: crawlers end at the budget by themselves. */
const GRACE_MS = 60_000;
const CLOSE_MS = 10_000;

export interface AuditOptions {
  db: Database;
  evidence: EvidenceStore;
  browser: BrowserHost;
  pace: Pace;
  standard: Standard;
  /** The round's own version: findings live under it. */
  ownStandard: string;
  scenario: Scenario;
  round: string;
  profile: 'quick' | 'full';
  /** Steps asked for with `--only`; null for all. */
  only: readonly Step[] | null;
  /** The district asked for with `--district`; without it the one that the round draws. */
  district?: string;
  allowLoopback: boolean;
  budget: BudgetOptions;
  /** Go on with what was interrupted; leave alone what came to its end. */
  resume: boolean;
  vantage: Vantage;
  program: string;
  signal: AbortSignal;
  crawlers?: readonly Crawler[];
  /** The evaluator's session for a city's platform (`--session`); null where there is none. */
  session?: (city: City) => StorageState | null;
  /** Told what was spent, once a city. */
  metered?: (spent: CitySpent) => void;
}

/** What an audit of a city took in this process. */
export interface CitySpent {
  steps: { step: Step; ms: number; state: StepEnd['state'] }[];
  ms: number;
  requests: number;
  pages: number;
}

export interface CityAudit {
  result: CityResult;
  /** `kept`: with `--resume`, the result of an attempt that had come to its end. */
  end: 'done' | 'incomplete' | 'guard' | 'interrupted' | 'kept';
  /** Of `incomplete`: only what passes stood in the way (a lost browser, a step that hung), so that another attempt may do. */
  transient?: boolean;
}

/**
 * One city in one attempt: its steps in their order, each stored when it ends, then the judgement. Throws CityBusyError
 * where another process is at it, and what storage throws where nothing can be kept.
 */
export async function auditCity(city: City, options: AuditOptions, progress: CityProgress): Promise<CityAudit> {
  const { db, round } = options;
  const resumed = options.resume ? await resume(city, options) : null;
  if (options.resume && !resumed) {
    const kept = await finished(city, options);
    if (kept) return { result: kept, end: 'kept' };
  }
  const begun = resumed ?? (await begin(city, options));
  const { attempt } = begun;
  const hall: Hall = {
    city: begun.file,
    district: begun.district,
    scenario: scenarioFor(begun.file, options.scenario),
    round,
    profile: begun.profile,
    facts: begun.facts,
    trail: begun.trail,
    pastSamples: await samplesBefore(
      db,
      portalsOf({ city: begun.file, district: begun.district }),
      new Date(),
      options.vantage.egress,
    ),
  };
  const steps = crawlersFor(options.crawlers ?? CRAWLERS, begun.only);
  progress.begin(steps.map((s) => s.name));
  try {
    const { why, guard, transient } = await walkSteps(hall, attempt, steps, begun.done, options, progress);
    const facts = discreetFacts(hall.facts);
    const scored = { attempt: attempt.id, round, file: hall.city, district: hall.district, facts };
    const { standard, ownStandard, scenario } = options;
    await judgeAttempt(db, scored, { standard, ownStandard, scenario, kind: 'audit' });
    await finishAttempt(db, attempt, { state: why === null ? 'done' : 'incomplete', reason: why });
    const end = guard ? 'guard' : why === null ? 'done' : 'incomplete';
    return { result: await ownResult(attempt, options), end, transient };
  } catch (error) {
    const interrupted = error instanceof InterruptedError;
    const reason = interrupted ? '测评被中断，可用 --resume 继续' : '测评未能保存，可用 --resume 继续';
    const closed = await finishAttempt(db, attempt, { state: 'interrupted', reason }).then(
      () => true,
      () => false,
    );
    if (!interrupted || !closed) throw error;
    return { result: await ownResult(attempt, options), end: 'interrupted' };
  }
}

interface Begun {
  attempt: Attempt;
  file: City;
  district: District;
  done: readonly Step[];
  facts: Facts;
  trail: Trail;
  profile: 'quick' | 'full';
  only: readonly Step[] | null;
}

async function begin(city: City, options: AuditOptions): Promise<Begun> {
  const { db, round, vantage, profile, only, program } = options;
  const district = await districtFor(db, city, round, options.district ?? null);
  const attempt = await startAttempt(db, { round, city, district, vantage, profile, only, program });
  return { attempt, file: city, district, done: [], facts: {}, trail: emptyTrail(), profile, only };
}

/** A parameter of an address that was kept without its value. */
const LOST_SESSION = new RegExp(`(?:=|%3d)${GONE.replaceAll('*', '\\*')}`, 'i');

/** The interrupted attempt, as it was; none where its sites have moved since (practice halls on other ports), or its way cannot be gone again. */
async function resume(city: City, { db, round }: AuditOptions): Promise<ResumedAttempt | null> {
  const resumed = await resumeAttempt(db, { round, city: city.id });
  if (!resumed) return null;
  const moved = !isDeepStrictEqual(resumed.file.portals, city.portals);
  // An address that was kept without its session leads elsewhere.
  const incomplete = Object.values(resumed.trail).some((part) => LOST_SESSION.test(JSON.stringify(part ?? '')));
  if (!moved && !incomplete) return resumed;
  const reason = moved ? '城市网址已变，已另行测评' : '途中网址含会话信息，不予保存，已另行测评';
  await finishAttempt(db, resumed.attempt, { state: 'interrupted', reason });
  return null;
}

/** The result of a city that came to its end in this round; null where it has to be audited. */
async function finished(city: City, { db, round, standard }: AuditOptions): Promise<CityResult | null> {
  const newest = (await listAttempts(db, { round, city: city.id })).at(-1);
  if (newest?.state !== 'done' && newest?.state !== 'incomplete') return null;
  return loadResult(db, { city: city.id, round, standard: standard.version });
}

const ownResult = ({ city, attempt }: Attempt, { db, round, standard }: AuditOptions): Promise<CityResult> =>
  loadResult(db, { city, round, attempt, standard: standard.version });

/** Walks the steps that are not done yet; answers why the city was not measured to the end, null where it was. */
async function walkSteps(
  hall: Hall,
  attempt: Attempt,
  steps: readonly Crawler[],
  done: readonly Step[],
  options: AuditOptions,
  progress: CityProgress,
): Promise<{ why: string | null; guard: boolean; transient: boolean }> {
  const { db } = options;
  const door = createDoor(options, attempt, progress);
  const signal = AbortSignal.any([options.signal, door.broken]);
  const faults: string[] = [];
  const walked: CitySpent['steps'] = [];
  let transient = true;
  try {
    for (const crawler of steps) {
      const { name } = crawler;
      if (done.includes(name)) {
        progress.ended(name);
        continue;
      }
      progress.step(name);
      await startStep(db, attempt, name);
      const began = performance.now();
      // What an interrupted walk of this step had seen still stands where this one fails.
      const before = Object.fromEntries(
        crawler.provides.flatMap((id) => (hall.facts[id] ? [[id, hall.facts[id]]] : [])),
      );
      door.recorded.clear();
      const end = await observeStep({
        crawler,
        hall,
        web: door.open,
        dropWeb: door.drop,
        recorded: () => Object.fromEntries(door.recorded) as Facts,
        boundMs: () => door.leftMs() + GRACE_MS,
        signal,
      }).catch((error: unknown) => {
        throw door.fault ?? error;
      });
      if (door.fault) throw door.fault;
      if (end.state !== 'done') keepEarlier(end, before);
      const session = name === 'flow' ? options.session?.(hall.city) : null;
      if (session) {
        progress.say('以评测人员的登录状态再走一次在线办理');
        const open = () => door.signedIn(session);
        const further = await flowSignedIn({
          crawler,
          hall,
          guest: end.facts,
          open,
          boundMs: () => door.leftMs() + GRACE_MS,
          signal,
        });
        Object.assign(end.facts, further);
      }
      Object.assign(hall.facts, end.facts);
      hall.trail = mergeTrail(hall, end.trail);
      const facts = Object.fromEntries(
        Object.entries(end.facts).filter(([id, fact]) => door.recorded.get(id as FactId) !== fact),
      ) as Facts;
      const ms = performance.now() - began;
      walked.push({ step: name, ms, state: end.state });
      const error = discreet(end.error);
      await finishStep(db, attempt, {
        ...{ step: name, state: end.state, ms, error },
        facts: discreetFacts(facts),
        trail: discreet(hall.trail),
      });
      if (error !== null) faults.push(`${name}：${error.split('\n')[0]}`);
      if (end.state === 'failed') transient = false;
      progress.ended(name);
      if (end.guard) return { why: faults.join('；'), guard: true, transient: false };
    }
  } finally {
    await door.drop();
    options.metered?.({ steps: walked, ...door.spent });
  }
  return { why: faults.length > 0 ? faults.join('；') : null, guard: false, transient: transient && faults.length > 0 };
}

function keepEarlier(end: StepEnd, before: Facts): void {
  for (const [id, fact] of Object.entries(before) as [FactId, Facts[FactId]][])
    if (fact?.state === 'observed' && end.facts[id]?.state !== 'observed') Object.assign(end.facts, { [id]: fact });
}

/** The city's door to the web, opened when it is needed, with what is left of the city's budget. */
function createDoor(options: AuditOptions, attempt: Attempt, progress: CityProgress) {
  const { browser, pace, evidence, allowLoopback, db } = options;
  const { minutes = DEFAULT_BUDGET.minutes, requests = DEFAULT_BUDGET.requests } = options.budget;
  const pages = options.budget.pages ?? DEFAULT_BUDGET.pages[options.profile];
  const spent = { ms: 0, requests: 0, pages: 0 };
  const recorded = new Map<FactId, Facts[FactId]>();
  const broken = new AbortController();
  let web: AuditWeb | null = null;

  /** A crawler may swallow that something could not be kept; the audit may not: no site is asked on for what is lost. */
  async function keep<T>(keeping: Promise<T>): Promise<T> {
    try {
      return await keeping;
    } catch (error) {
      door.fault ??= error;
      broken.abort();
      throw error;
    }
  }

  const leftMs = () => Math.max(0, minutes * 60_000 - spent.ms - (web?.budget.spent.ms ?? 0));
  const door = {
    recorded,
    spent,
    /** Why a fact or its evidence could not be kept: a full disk, a database that is away, an attempt that is another's. */
    fault: null as unknown,
    /** Aborts with the fault. */
    broken: broken.signal,
    leftMs,
    async open(): Promise<AuditWeb> {
      // One that died between two steps must not cost the next one.
      if (web?.died) await door.drop();
      if (web) return web;
      const mine = await browser.openWeb({
        allowLoopback,
        pace,
        evidence: { put: (bytes, about) => keep(evidence.put(bytes, about)) },
        budget: {
          minutes: leftMs() / 60_000,
          requests: Math.max(0, requests - spent.requests),
          pages: Math.max(0, pages - spent.pages),
        },
        progress: (text) => progress.say(text),
        async record(facts) {
          // A crawler that was left behind after its bound, or whose browser died, has nothing more to say.
          if (web !== mine || mine.died || options.signal.aborted) return;
          await keep(appendFacts(db, attempt, discreetFacts(facts)));
          for (const [id, fact] of Object.entries(facts)) recorded.set(id as FactId, fact as Facts[FactId]);
        },
      });
      web = mine;
      return mine;
    },
    /** A door of its own for what is seen signed in: cookies are not shared with the guest's. */
    async signedIn(storageState: StorageState): Promise<AuditWeb> {
      const left = Math.max(0, requests - spent.requests - (web?.budget.spent.requests ?? 0));
      return browser.openWeb({
        allowLoopback,
        pace,
        evidence: noEvidence,
        storageState,
        budget: { minutes: leftMs() / 60_000, requests: left },
        progress: (text) => progress.say(text),
      });
    },
    async drop(): Promise<void> {
      if (!web) return;
      const old = web;
      web = null;
      // What a crawler made of pages that were gone is not kept.
      if (old.died) recorded.clear();
      spent.ms += old.budget.spent.ms;
      spent.requests += old.budget.spent.requests;
      spent.pages += old.budget.spent.pageVisits;
      // A browser that hangs does not answer to its closing either.
      await Promise.race([old.close(), sleep(CLOSE_MS, undefined, { ref: false })]);
    },
  };
  return door;
}

/** The trail with what a step adds; the sites of the hall and the guide are way sites, a sign-in page's is not. */
function mergeTrail(hall: Hall, added: Partial<Trail>): Trail {
  const trail = { ...hall.trail, ...added };
  const entry = hall.facts['apply.entry']?.value;
  const login = entry === 'unified-login' || entry === 'own-login';
  const found = [trail.hall?.url, trail.guide?.url].flatMap((url) => originOf(url) ?? []);
  const signIn = login && added.apply ? originOf(added.apply.url) : null;
  const sites = (added.waySites ?? []).filter((site) => site !== signIn || found.includes(site));
  return { ...trail, waySites: [...new Set([...hall.trail.waySites, ...found, ...sites])] };
}

function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { origin, protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : null;
}
