import { hostname } from 'node:os';
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

interface Given {
  standard: Standard;
  scenario: Scenario;
  practice: boolean;
  interrupt: Interrupt;
  /** Told instead of stderr how it goes. */
  progress?: Progress;
}

/** Performs an audit that was asked for rightly: opens the database and the browser, and closes them however it ends. */
export async function perform(cities: readonly City[], request: Request, given: Given): Promise<AuditRun> {
  const { round } = request;
  const { standard, scenario, practice, interrupt } = given;
  const db = await openDatabase({ ...(request.db !== undefined && { db: request.db }) });
  try {
    const asked = { name: round, standard: standard.version, scenario: scenario.id, practice, vantage: vantage() };
    const opened = await openRound(db, asked);
    // Before the first request: what cannot be asked of the round is told at once.
    if (request.district !== undefined) for (const city of cities) await districtFor(db, city, round, request.district);
    const end = await auditWith(db, cities, request, { ...given, ownStandard: opened.standard });
    if (end.fault === null) await takeInLate(db, round, end, standard.version);
    return { round, results: end.results, exit: exitOf(end, interrupt) };
  } finally {
    await db.close();
  }
}

/** What people observed and was imported between a city's judgement and the end of the round is judged now. */
export async function takeInLate(db: Database, round: string, end: RoundEnd, standard: string): Promise<void> {
  const late = await judgeStale(db, round);
  for (const [i, { city, attempt }] of end.results.entries())
    if (late.includes(city.id)) end.results[i] = await loadResult(db, { city: city.id, round, attempt, standard });
}

async function auditWith(
  db: Database,
  cities: readonly City[],
  request: Request,
  given: Given & { ownStandard: string },
): Promise<RoundEnd> {
  const { round, rate, quiet = false } = request;
  const started = performance.now();
  const evidence = openEvidence(request.evidence ?? defaultEvidence(request.db ?? defaultDatabase()), db);
  const browser = await launchBrowser();
  const memory = watchMemory(() => browser.pid());
  const progress = given.progress ?? (await createProgress({ quiet, cities: cities.length }));
  given.interrupt.said(() => progress.note('正在保存状态…（再按一次 Ctrl+C 立即退出）'));
  try {
    const end = await auditRound(cities, {
      db,
      evidence,
      browser,
      pace: paceFor(rate, loadPlatforms()),
      standard: given.standard,
      ownStandard: given.ownStandard,
      scenario: given.scenario,
      round,
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
      interrupt: given.interrupt.signal,
      ...(request.session && { session: sessionOf(request) }),
      concurrency: request.concurrency ?? defaultConcurrency(),
      progress,
    });
    const spent = `用时 ${duration(performance.now() - started)}，内存峰值 ${Math.round(memory.stop() / 1048576)} MB（本程序与浏览器合计）`;
    progress.stop();
    // A round is counted even where nobody watches, if anything is missing.
    const short = end.results.length < cities.length || end.results.some((r) => r.incomplete !== undefined);
    if (!quiet || short) tell(countRows(cities, end, round));
    if (!quiet) tell(spent);
    return end;
  } finally {
    memory.stop();
    progress.stop();
    await browser.close();
  }
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
  if (interrupt.signal.aborted) return EXIT.interrupted;
  if (all.includes('guard')) return EXIT.guard;
  return all.every((end) => end === 'done' || end === 'kept') ? EXIT.done : EXIT.incomplete;
}
