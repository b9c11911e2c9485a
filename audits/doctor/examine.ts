import type { City, District } from '../../cities/city.ts';
import type { Scenario } from '../../cities/scenario.ts';
import type { AuditWeb, BrowserHost, WebOptions } from '../../crawlers/browser/host.ts';
import type { Crawler } from '../../crawlers/crawler.ts';
import { entryPath } from '../../crawlers/entry.ts';
import { BudgetError } from '../../crawlers/errors.ts';
import { flow } from '../../crawlers/flow.ts';
import { guide } from '../../crawlers/guide.ts';
import { emptyTrail, type Hall } from '../../crawlers/hall.ts';
import { InterruptedError, observeStep } from '../step.ts';
import { lookAtAddresses } from './addresses.ts';
import type { CityExam } from './exam.ts';

/** A step that has not ended so long after the budget hangs. */
const GRACE_MS = 60_000;

export interface ExamineOptions extends Pick<WebOptions, 'allowLoopback' | 'pace' | 'evidence' | 'progress'> {
  browser: BrowserHost;
  scenario: Scenario;
  round: string;
  /** Only whether the addresses answer and where they lead: a handful of requests. */
  homes: boolean;
  budget: { minutes: number; requests: number };
  signal: AbortSignal;
}

/** Tries a city file against its sites: its addresses, then the way to the hall, the guide and the apply entry. */
export async function examineCity(city: City, district: District, options: ExamineOptions): Promise<CityExam> {
  const { browser, scenario, round, homes, budget, signal, ...rest } = options;
  const started = performance.now();
  const left = () => Math.max(0, budget.minutes * 60_000 - (performance.now() - started));
  let web: AuditWeb | null = null;
  let requests = budget.requests;
  const open = async () =>
    (web ??= await browser.openWeb({ ...rest, budget: { minutes: left() / 60_000, requests: Math.max(0, requests) } }));
  const drop = async () => {
    const old = web;
    web = null;
    if (old) requests -= old.budget.spent.requests;
    await old?.close();
  };

  const hall: Hall = { city, district, scenario, round, profile: 'quick', facts: {}, trail: emptyTrail() };
  const exam: CityExam = {
    city,
    district,
    addresses: [],
    facts: {},
    trail: hall.trail,
    incomplete: null,
    guard: false,
  };
  try {
    exam.addresses = await lookAtAddresses(hall, await open());
    const steps: Crawler[] = homes ? [] : [entryPath, guide, flow];
    for (const crawler of steps) {
      const end = await observeStep({
        ...{ crawler, hall, web: open, dropWeb: drop, signal },
        recorded: () => ({}),
        boundMs: () => left() + GRACE_MS,
      });
      Object.assign(hall.facts, end.facts);
      hall.trail = { ...hall.trail, ...end.trail };
      if (end.error) exam.incomplete ??= end.error.split('\n')[0] ?? '';
      if (end.guard) exam.guard = true;
      if (end.guard) break;
    }
  } catch (error) {
    if (signal.aborted) throw new InterruptedError();
    if (!(error instanceof BudgetError)) throw error;
    exam.incomplete = error.message;
  } finally {
    await drop();
  }
  return { ...exam, facts: hall.facts, trail: hall.trail };
}
