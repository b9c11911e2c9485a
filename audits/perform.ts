import { hostname } from 'node:os';
import PQueue from 'p-queue';
import type { Standard } from '../checks/standard.ts';
import type { City } from '../cities/city.ts';
import { loadPlatforms } from '../cities/platforms.ts';
import type { Scenario } from '../cities/scenario.ts';
import { launchBrowser } from '../crawlers/browser/host.ts';
import { type Database, defaultDatabase, openDatabase } from '../storage/database.ts';
import { defaultEvidence, openEvidence } from '../storage/evidence.ts';
import type { Vantage } from '../storage/result.ts';
import { loadResult } from '../storage/results.ts';
import { openRound } from '../storage/rounds.ts';
import { districtFor } from './district.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Interrupt } from './interrupt.ts';
import { defaultSessions, openSessions, type StorageState, sessionId } from './login/sessions.ts';
import { watchMemory } from './memory.ts';
import { tell } from './output.ts';
import { paceFor } from './pace.ts';
import { product } from './product.ts';
import { createProgress, duration, type Progress } from './progress.ts';
import { judgeStale } from './rejudge.ts';
import { auditRound, countRows, defaultConcurrency, type RoundEnd } from './round.ts';
import type { AuditRequest, AuditRun } from './run-audit.ts';

/** Where this machine looks from. `WANGTING_EGRESS` names the way out where a round has several. */
export const vantage = (): Vantage => ({ host: hostname(), egress: process.env['WANGTING_EGRESS'] || null });

type Request = AuditRequest & { round: string };

/** A round that was asked for rightly. */
export interface Asked {
  cities: readonly City[];
  request: Request;
  standard: Standard;
  scenario: Scenario;
  practice: boolean;
}

interface Opened extends Asked {
  ownStandard: string;
}

interface Given {
  interrupt: Interrupt;
  /** Told instead of stderr how it goes. */
  progress?: Progress;
}

/**
 * Performs rounds that were asked for rightly, of one caller, who says the same of each about where to keep it and how many cities at once:
 * opens the database and the browser, and closes them however it ends.
 */
export async function perform(rounds: readonly Asked[], given: Given): Promise<AuditRun[]> {
  const [first] = rounds;
  if (!first) return [];
  const db = await openDatabase({ ...(first.request.db !== undefined && { db: first.request.db }) });
  try {
    // Before the first request: what cannot be asked of a round is told at once.
    const opened: Opened[] = [];
    for (const asked of rounds) opened.push({ ...asked, ownStandard: await open(db, asked) });
    const ends = await auditWith(db, first.request, opened, given);
    const runs: AuditRun[] = [];
    for (const [i, { request, standard }] of rounds.entries()) {
      const { round } = request;
      const end = ends[i];
      if (end?.fault === null) await takeInLate(db, round, end, standard.version);
      runs.push({ round, results: end?.results ?? [], exit: end ? exitOf(end, given.interrupt) : EXIT.interrupted });
    }
    return runs;
  } finally {
    await db.close();
  }
}

/** Opens a round; answers its own standard. */
async function open(db: Database, { cities, request, standard, scenario, practice }: Asked): Promise<string> {
  const { round, district } = request;
  const asked = { name: round, standard: standard.version, scenario: scenario.id, practice, vantage: vantage() };
  const opened = await openRound(db, asked);
  if (district !== undefined) for (const city of cities) await districtFor(db, city, round, district);
  return opened.standard;
}

/** What people observed and was imported between a city's judgement and the end of the round is judged now. */
export async function takeInLate(db: Database, round: string, end: RoundEnd, standard: string): Promise<void> {
  const late = await judgeStale(db, round);
  for (const [i, { city, attempt }] of end.results.entries())
    if (late.includes(city.id)) end.results[i] = await loadResult(db, { city: city.id, round, attempt, standard });
}

/**
 * A round begins when every city of the one before has begun: while its last cities are at work, the machine would stand idle. Those that
 * were interrupted before they began are left out.
 */
async function auditWith(db: Database, own: Request, rounds: readonly Opened[], given: Given): Promise<RoundEnd[]> {
  const { quiet = false } = own;
  const started = performance.now();
  const evidence = openEvidence(own.evidence ?? defaultEvidence(own.db ?? defaultDatabase()), db);
  const browser = await launchBrowser();
  const memory = watchMemory(() => browser.pid());
  const cities = rounds.reduce((sum, asked) => sum + asked.cities.length, 0);
  const progress = given.progress ?? (await createProgress({ quiet, cities }));
  given.interrupt.said(() => progress.note('正在保存状态…（再按一次 Ctrl+C 立即退出）'));
  const queue = new PQueue({ concurrency: own.concurrency ?? defaultConcurrency() });
  const pace = paceFor(own.rate, loadPlatforms());
  const stop = new AbortController();
  const interrupt = AbortSignal.any([given.interrupt.signal, stop.signal]);
  const running: Promise<RoundEnd>[] = [];
  try {
    for (const asked of rounds) {
      if (interrupt.aborted) break;
      const begun = Promise.withResolvers<void>();
      const end = auditRound(asked.cities, {
        ...optionsOf(asked),
        ...{ db, evidence, browser, pace, interrupt, queue, progress },
        ...(rounds.length > 1 && { label: `（${asked.request.round}）` }),
        allBegun: begun.resolve,
      });
      running.push(end);
      // A fault that touches all cities touches those of the next round.
      const faulty = end.then(({ fault }) => fault !== null && stop.abort());
      await Promise.race([begun.promise, faulty]);
    }
    const ends = await Promise.all(running);
    const spent = `用时 ${duration(performance.now() - started)}，内存峰值 ${Math.round(memory.stop() / 1048576)} MB（本程序与浏览器合计）`;
    progress.stop();
    for (const [i, { request, cities }] of rounds.entries()) {
      const end = ends[i];
      if (!end) continue;
      // A round is counted even where nobody watches, if anything is missing.
      const short = end.results.length < cities.length || end.results.some((r) => r.incomplete !== undefined);
      if (!quiet || short) tell(countRows(cities, end, request.round));
    }
    if (!quiet) tell(spent);
    return ends;
  } finally {
    stop.abort();
    await Promise.allSettled(running);
    memory.stop();
    progress.stop();
    await browser.close();
  }
}

function optionsOf({ request, standard, ownStandard, scenario }: Opened) {
  return {
    standard,
    ownStandard,
    scenario,
    round: request.round,
    profile: request.profile ?? 'full',
    only: request.only ?? null,
    ...(request.district !== undefined && { district: request.district }),
    allowLoopback: request.allowLoopback ?? request.practice ?? false,
    budget: {
      ...(request.budgetMinutes !== undefined && { minutes: request.budgetMinutes }),
      ...(request.budgetRequests !== undefined && { requests: request.budgetRequests }),
      ...(request.budgetPages !== undefined && { pages: request.budgetPages }),
    },
    resume: request.resume ?? false,
    vantage: vantage(),
    program: product.version,
    ...(request.session && { session: sessionOf(request) }),
  };
}

/** The kept session of a city's platform; those that cannot be used are told before the first request. */
function sessionOf({ db = defaultDatabase() }: Request): (city: City) => StorageState | null {
  const sessions = openSessions(defaultSessions(db));
  const kept = new Map(sessions.list().map(({ id }) => [id, sessions.load(id)]));
  return (city) => kept.get(sessionId(city)) ?? null;
}

function exitOf({ ends, fault }: RoundEnd, interrupt: Interrupt): Exit {
  if (fault !== null) throw fault;
  const all = [...ends.values()];
  // What was measured to its end stays so when a further round is interrupted.
  if (all.every((end) => end === 'done' || end === 'kept')) return EXIT.done;
  if (interrupt.signal.aborted) return EXIT.interrupted;
  return all.includes('guard') ? EXIT.guard : EXIT.incomplete;
}
