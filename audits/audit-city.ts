import type { Standard } from '../checks/standard.ts';
import type { City } from '../cities/city.ts';
import type { Scenario } from '../cities/scenario.ts';
import type { BudgetOptions } from '../crawlers/browser/budget.ts';
import { discreet, discreetFacts } from '../crawlers/browser/discretion.ts';
import type { BrowserHost } from '../crawlers/browser/host.ts';
import type { Pace } from '../crawlers/browser/pace.ts';
import type { Crawler, Step } from '../crawlers/crawler.ts';
import type { FactId, Facts } from '../crawlers/facts.ts';
import type { Hall } from '../crawlers/hall.ts';
import { CRAWLERS } from '../crawlers/index.ts';
import { portalsOf } from '../crawlers/reachability/sites.ts';
import { type Attempt, finishAttempt, finishStep, startStep } from '../storage/attempts.ts';
import type { Database } from '../storage/database.ts';
import type { EvidenceStore } from '../storage/evidence.ts';
import { samplesBefore } from '../storage/probes.ts';
import type { CityResult, Vantage } from '../storage/result.ts';
import { loadResult } from '../storage/results.ts';
import { begin, finished, resume } from './attempt.ts';
import { scenarioFor } from './context.ts';
import { createDoor } from './door.ts';
import { judgeAttempt } from './judging.ts';
import type { StorageState } from './login/sessions.ts';
import { flowSignedIn } from './login/signed-in-flow.ts';
import type { CityProgress } from './progress.ts';
import { InterruptedError, observeStep, type StepEnd } from './step.ts';
import { crawlersFor } from './steps.ts';
import { mergeTrail } from './trail.ts';

/** A step that has not ended this long after the city's budget hangs: crawlers end at the budget by themselves. */
const GRACE_MS = 60_000;

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
