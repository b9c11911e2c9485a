import type { Standard } from '../checks/standard.ts';
import { findStandard } from '../checks/standards/index.ts';
import type { City } from '../cities/city.ts';
import { InputError } from '../cities/errors.ts';
import { findCities } from '../cities/find.ts';
import { loadCities } from '../cities/load.ts';
import { closeUnsent } from '../cities/practice/unsent.ts';
import type { Scenario } from '../cities/scenario.ts';
import { DEFAULT_SCENARIO, loadScenario } from '../cities/scenarios.ts';
import type { Step } from '../crawlers/crawler.ts';
import type { CityResult } from '../storage/result.ts';
import { shanghaiDate } from './clock.ts';
import { checkDistrict } from './district.ts';
import type { Exit } from './exit.ts';
import type { Interrupt } from './interrupt.ts';
import { PRACTICE_YEAR, practiceHalls } from './practice-halls.ts';
import type { Progress } from './progress.ts';

/** What `wangting audit` is asked, as its options say it. */
export interface AuditRequest {
  /** Ids, names or codes; all cities where none is named. */
  words: readonly string[];
  cities?: string;
  practice?: boolean;
  practiceYear?: number;
  only?: Step[];
  /** Name of a district of the cities' files, instead of the one that the round draws. */
  district?: string;
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
  budgetPages?: number;
  /** Use the evaluator's sessions (`wangting login`). */
  session?: boolean;
}

export interface AuditRun {
  round: string;
  results: CityResult[];
  exit: Exit;
}

/**
 * Audits what was asked for and keeps it. Everything that can be wrong with the asking is an InputError before any
 * request. Tells on stderr how it goes, or whoever gives a `progress`, and counts the rows at the end.
 */
export async function runAudit(request: AuditRequest, interrupt: Interrupt, progress?: Progress): Promise<AuditRun> {
  const [run] = await runAudits([request], interrupt, progress);
  return run;
}

/**
 * The same of several rounds, each beginning while the last cities of the one before are still at work. They are kept in one place and
 * share one browser.
 */
export async function runAudits<const R extends readonly AuditRequest[]>(
  requests: R,
  interrupt: Interrupt,
  progress?: Progress,
): Promise<{ [K in keyof R]: AuditRun }> {
  const rounds: (Wanted & { request: AuditRequest & { round: string } })[] = [];
  try {
    for (const request of requests) {
      if (request.resume && request.district !== undefined)
        throw new InputError('--resume 沿用中断的测评的区县，不能与 --district 同时使用');
      const wanted = await readRequest(request);
      rounds.push({ ...wanted, request: { ...request, round: wanted.round } });
    }
    // What walks and stores is loaded when the asking is known to be right: a mistake is told at once.
    const { perform } = await import('./perform.ts');
    const runs = await perform(rounds, { interrupt, ...(progress && { progress }) });
    return runs as { [K in keyof R]: AuditRun };
  } finally {
    await closeAll(rounds);
  }
}

/** Closes the halls of each, also where those of another complain that something was sent to them; throws the first complaint. */
async function closeAll(rounds: readonly Wanted[]): Promise<void> {
  const closed = await Promise.allSettled(rounds.map(({ close }) => close()));
  const failed = closed.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** What a request comes to. */
export interface Wanted {
  cities: City[];
  round: string;
  standard: Standard;
  scenario: Scenario;
  practice: boolean;
  /** Closes the practice halls. */
  close(): Promise<void>;
}

/** Reads what is asked. Everything that can be wrong with it is an InputError, and nothing was visited or stored. */
export async function readRequest(request: AuditRequest): Promise<Wanted> {
  const standard = findStandard(request.standard);
  if (request.practice && request.cities !== undefined)
    throw new InputError('--practice 自带城市，不能与 --cities 同时使用');
  const { cities: all, close } = await loadWanted(request);
  try {
    const cities = findCities(all, request.words);
    if (request.district !== undefined) checkDistrict(cities, request.district);
    const practice = isPractice(cities);
    const own = commonScenario(cities);
    const scenario = loadScenario(request.scenario ?? own);
    const further = scenario.id === (own ?? DEFAULT_SCENARIO) ? null : scenario.id;
    const round = request.round ?? defaultRound(request, practice, further);
    return { cities, round, standard, scenario, practice, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The cities of the file or folder, or the practice halls, which are closed with `close`. */
async function loadWanted(request: AuditRequest): Promise<{ cities: City[]; close(): Promise<void> }> {
  if (!request.practice) {
    const cities = loadCities(request.cities, { allowLoopback: request.allowLoopback ?? false });
    return { cities, close: async () => {} };
  }
  const halls = await practiceHalls(request.practiceYear);
  return { cities: halls.cities, close: () => closeUnsent(halls) };
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

/** A round has one scenario: one that is not the cities' own has a round of its own, `practice-2022-food`. */
function defaultRound(
  { practice, practiceYear = PRACTICE_YEAR }: AuditRequest,
  isPractice: boolean,
  further: string | null,
): string {
  const day = isPractice ? `practice-${shanghaiDate()}` : shanghaiDate();
  const round = practice ? `practice-${practiceYear}` : day;
  return further === null ? round : `${round}-${further}`;
}
