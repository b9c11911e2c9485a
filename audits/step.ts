import type { AuditWeb } from '../crawlers/browser/host.ts';
import type { Web } from '../crawlers/browser/web.ts';
import type { Crawler, Observation } from '../crawlers/crawler.ts';
import { BrowserLostError, BudgetError, GuardError, UnobservableError } from '../crawlers/errors.ts';
import { type FactId, type Facts, type Reason, unobservable } from '../crawlers/facts.ts';
import type { Hall, Trail } from '../crawlers/hall.ts';
import { AttemptLostError, EvidenceError } from '../storage/errors.ts';

/** How one step ended: every fact that its crawler provides, and whether the audit can go on. */
export interface StepEnd {
  facts: Facts;
  trail: Partial<Trail>;
  state: 'done' | 'incomplete' | 'failed';
  /** In Chinese: what stood in the way of the step; null where it came to its end. */
  error: string | null;
  /** A rule that protects the audited site stopped the step: nothing more is asked of this city. */
  guard: boolean;
}

/** A step that runs longer than its bound: ours, because the crawlers end at the budget by themselves. */
export class StepHungError extends Error {
  override readonly name = 'StepHungError';
}

/** The person interrupted, or another city met a fault that ends the round. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

export interface StepParts {
  crawler: Crawler;
  hall: Hall;
  /** A door to the web; asked again after a browser was lost. */
  web(): Promise<Pick<AuditWeb, keyof Web | 'died'>>;
  /** Closes that door: the next step gets a new one. */
  dropWeb(): Promise<void>;
  /** What was recorded of this step so far. */
  recorded(): Facts;
  /** Milliseconds that may pass at the most. */
  boundMs(): number;
  signal: AbortSignal;
}

/**
 * Observes one step and answers for every fact of it. What the crawler throws becomes the reason of what it did not see
 * (crawlers/errors.ts); a fault of ours is said to be ours, and touches no other step. Throws only InterruptedError and
 * what storage throws when nothing can be kept any more.
 */
export async function observeStep(parts: StepParts): Promise<StepEnd> {
  const { crawler, recorded } = parts;
  for (let attempt = 1; ; attempt++) {
    try {
      const { facts, trail = {} } = await observeOnce(parts);
      const seen = { ...recorded(), ...facts };
      return { ...whole(crawler, seen, 'not-measured'), trail, state: 'done', error: null, guard: false };
    } catch (error) {
      if (parts.signal.aborted) throw new InterruptedError();
      if (error instanceof AttemptLostError || error instanceof EvidenceError) throw error;
      const lost = isBrowserLoss(error);
      if (lost || error instanceof StepHungError) await parts.dropWeb();
      if (lost && attempt === 1) continue;
      return ended(crawler, recorded(), error);
    }
  }
}

async function observeOnce({ crawler, hall, web, boundMs, signal }: StepParts): Promise<Observation<FactId>> {
  signal.throwIfAborted();
  const door = await web();
  door.budget.check();
  let timer: NodeJS.Timeout | undefined;
  let stop: (() => void) | undefined;
  const bound = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new StepHungError()), boundMs());
    stop = () => fail(new InterruptedError());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    const observing = crawler.observe(hall, door);
    // What comes after the bound or the interruption is nobody's any more.
    observing.catch(() => {});
    const seen = await Promise.race([observing, bound]);
    if (door.died) throw new BrowserLostError('浏览器意外关闭');
    return seen;
  } catch (error) {
    // Crawlers say of a page that is gone that it did not load. That is the site's only while our browser lives.
    const ours = error instanceof StepHungError || error instanceof InterruptedError || error instanceof GuardError;
    throw door.died && !ours ? new BrowserLostError('浏览器意外关闭', { cause: error }) : error;
  } finally {
    clearTimeout(timer);
    if (stop) signal.removeEventListener('abort', stop);
    door.setPhase('load');
  }
}

function ended(crawler: Crawler, seen: Facts, error: unknown): StepEnd {
  const end = (reason: Reason, state: StepEnd['state'], said: string | null, note?: string): StepEnd => ({
    ...whole(crawler, seen, reason, note),
    trail: {},
    state,
    error: said,
    guard: error instanceof GuardError,
  });
  if (error instanceof UnobservableError) {
    const { reason, message, evidence } = error;
    return { ...end(reason, 'done', null), ...whole(crawler, seen, reason, message, evidence) };
  }
  if (error instanceof BudgetError) return end('budget', 'done', null, error.message);
  if (error instanceof GuardError)
    return end('not-measured', 'failed', `保护被测网站的规则停止了测评：${error.message}`, error.message);
  if (error instanceof StepHungError)
    return end('timeout-ours', 'incomplete', '这一步超过时限仍未结束', '本程序未能按时完成');
  if (isBrowserLoss(error)) {
    // What hung says so; Playwright's own words are of a browser that went.
    const why = error instanceof BrowserLostError ? error.message : '浏览器意外关闭';
    return end('timeout-ours', 'incomplete', `两次未能完成：${why}`, `两次未能完成：${why}`);
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return end('own-fault', 'failed', what, '本程序出错，未能完成');
}

/** The facts of a step, with those that were not seen made unobservable. */
function whole(crawler: Crawler, seen: Facts, reason: Reason, note?: string, evidence?: string[]): { facts: Facts } {
  const rest = crawler.provides.filter((id) => seen[id] === undefined);
  return { facts: { ...seen, ...Object.fromEntries(rest.map((id) => [id, unobservable(reason, note, evidence)])) } };
}

/** Playwright says a lost browser in several ways, and not every crawler turns them into BrowserLostError. */
function isBrowserLoss(error: unknown): boolean {
  if (error instanceof BrowserLostError) return true;
  return (
    error instanceof Error &&
    /Target (page, context or browser has been )?closed|browser has been closed|(Page|Target) crashed|Browser closed|browser.*disconnected/i.test(
      error.message,
    )
  );
}
