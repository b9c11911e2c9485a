import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { findStandard } from '../checks/standards/index.ts';
import type { City } from '../cities/city.ts';
import { InputError } from '../cities/errors.ts';
import { findCities } from '../cities/find.ts';
import { loadCities } from '../cities/load.ts';
import { loadScenario } from '../cities/scenarios.ts';
import { launchBrowser } from '../crawlers/browser/host.ts';
import { createPace } from '../crawlers/browser/pace.ts';
import type { Step } from '../crawlers/crawler.ts';
import { type Database, defaultDatabase, openDatabase } from '../storage/database.ts';
import { defaultEvidence, openEvidence } from '../storage/evidence.ts';
import type { CityResult, Vantage } from '../storage/result.ts';
import { openRound } from '../storage/rounds.ts';
import { shanghaiDate } from './clock.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Interrupt } from './interrupt.ts';
import { watchMemory } from './memory.ts';
import { PRACTICE_YEAR, practiceHalls } from './practice-halls.ts';
import { createProgress, duration } from './progress.ts';
import { auditRound, countRows, defaultConcurrency, type RoundEnd } from './round.ts';

/** What `wangting audit` is asked, as its options say it. */
export interface AuditRequest {
  /** Ids, names or codes; all cities where none is named. */
  words: readonly string[];
  cities?: string;
  practice?: boolean;
  practiceYear?: number;
  only?: Step[];
  profile?: 'quick' | 'full';
  concurrency?: number;
  rate?: number;
  allowLoopback?: boolean;
  standard?: string;
  scenario?: string;
  resume?: boolean;
  round?: string;
  db?: string;
  evidence?: string;
  quiet?: boolean;
  budgetMinutes?: number;
  budgetRequests?: number;
}

export interface AuditRun {
  round: string;
  results: CityResult[];
  exit: Exit;
}

const product = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** Where this machine looks from. `WANGTING_EGRESS` names the way out where a round has several. */
export const vantage = (): Vantage => ({ host: hostname(), egress: process.env['WANGTING_EGRESS'] || null });

/**
 * Audits what was asked for and keeps it. Everything that can be wrong with the asking is an InputError before any
 * request. Tells on stderr how it goes, and counts the rows at the end.
 */
export async function runAudit(request: AuditRequest, interrupt: Interrupt): Promise<AuditRun> {
  const standard = findStandard(request.standard);
  if (request.practice && request.cities !== undefined)
    throw new InputError('--practice 自带城市，不能与 --cities 同时使用');
  const { cities: all, close } = await loadWanted(request);
  try {
    const cities = findCities(all, request.words);
    const practice = isPractice(cities);
    const scenario = loadScenario(request.scenario ?? commonScenario(cities));
    const round = request.round ?? defaultRound(request, practice);
    const db = await openDatabase({ db: request.db });
    try {
      const opened = await openRound(db, {
        name: round,
        standard: standard.version,
        scenario: scenario.id,
        practice,
        vantage: vantage(),
      });
      const given = { standard, ownStandard: opened.standard, scenario, interrupt };
      const end = await auditWith(db, cities, { ...request, round }, given);
      return { round, results: end.results, exit: exitOf(end, interrupt) };
    } finally {
      await db.close();
    }
  } finally {
    await close();
  }
}

async function auditWith(
  db: Database,
  cities: readonly City[],
  request: AuditRequest & { round: string },
  given: Pick<Parameters<typeof auditRound>[1], 'standard' | 'ownStandard' | 'scenario'> & { interrupt: Interrupt },
): Promise<RoundEnd> {
  const { round, rate, quiet = false } = request;
  const started = performance.now();
  const evidence = openEvidence(request.evidence ?? defaultEvidence(request.db ?? defaultDatabase()), db);
  const browser = await launchBrowser();
  const memory = watchMemory(() => browser.pid());
  const progress = await createProgress({ quiet, cities: cities.length });
  given.interrupt.said(() => progress.note('正在保存状态…（再按一次 Ctrl+C 立即退出）'));
  try {
    const end = await auditRound(cities, {
      db,
      evidence,
      browser,
      pace: createPace(rate === undefined ? {} : { rate, loopbackRate: rate }),
      standard: given.standard,
      ownStandard: given.ownStandard,
      scenario: given.scenario,
      round,
      profile: request.profile ?? 'full',
      only: request.only ?? null,
      allowLoopback: request.allowLoopback ?? request.practice ?? false,
      budget: {
        ...(request.budgetMinutes !== undefined && { minutes: request.budgetMinutes }),
        ...(request.budgetRequests !== undefined && { requests: request.budgetRequests }),
      },
      resume: request.resume ?? false,
      vantage: vantage(),
      program: product.version,
      interrupt: given.interrupt.signal,
      concurrency: request.concurrency ?? defaultConcurrency(),
      progress,
    });
    const spent = `用时 ${duration(performance.now() - started)}，内存峰值 ${Math.round(memory.stop() / 1048576)} MB（本程序与浏览器合计）`;
    progress.stop();
    if (!quiet) process.stderr.write(`${countRows(cities, end, round)}\n${spent}\n`);
    return end;
  } finally {
    memory.stop();
    progress.stop();
    await browser.close();
  }
}

function exitOf({ ends, fault }: RoundEnd, interrupt: Interrupt): Exit {
  if (fault !== null) throw fault;
  const all = [...ends.values()];
  if (interrupt.signal.aborted) return EXIT.interrupted;
  if (all.includes('guard')) return EXIT.guard;
  return all.every((end) => end === 'done' || end === 'kept') ? EXIT.done : EXIT.incomplete;
}

/** The cities of the file or folder, or the practice halls, which are closed with `close`. */
async function loadWanted(request: AuditRequest): Promise<{ cities: City[]; close(): Promise<void> }> {
  if (!request.practice) {
    const cities = loadCities(request.cities, { allowLoopback: request.allowLoopback ?? false });
    return { cities, close: async () => {} };
  }
  const halls = await practiceHalls(request.practiceYear);
  return { cities: halls.cities, close: () => halls.close() };
}

/** Practice data and real data never stand in one round. */
function isPractice(cities: readonly City[]): boolean {
  const practice = cities.filter((city) => city.practice);
  if (practice.length > 0 && practice.length < cities.length)
    throw new InputError(`演练城市与正式城市不能同在一轮：${practice.map((c) => c.name).join('、')}是演练城市`);
  return practice.length > 0;
}

/** A round has one scenario: what the cities' files say, where they agree. */
function commonScenario(cities: readonly City[]): string | undefined {
  const named = new Map(cities.map((city) => [city.scenario, city.name]));
  if (named.size > 1)
    throw new InputError(
      `一轮只能有一个情形，而${[...named].map(([id, name]) => `${name}用 ${id ?? '默认情形'}`).join('，')}；请分轮测评或用 --scenario 指定`,
    );
  return [...named.keys()][0];
}

function defaultRound({ practice, practiceYear = PRACTICE_YEAR }: AuditRequest, isPractice: boolean): string {
  if (practice) return `practice-${practiceYear}`;
  return isPractice ? `practice-${shanghaiDate()}` : shanghaiDate();
}
