import type { Reason } from './facts.ts';

/**
 * The site could not be observed, and says so: a block, a captcha, a login wall, maintenance. Not retried within the
 * step. The facts of the step become `unobservable` with this reason; it is never counted against the city.
 */
export class UnobservableError extends Error {
  override readonly name = 'UnobservableError';
  readonly reason: Reason;
  readonly evidence: string[];
  constructor(reason: Reason, message: string, evidence: string[] = []) {
    super(message);
    this.reason = reason;
    this.evidence = evidence;
  }
}

/** A bound of ours was reached (time, requests, clicks). Facts so far stand; the rest is `unobservable` (`budget`). */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
}

/** A rule that protects the audited site stopped us (DESIGN: rules that protect the audited site). Exit code 4. */
export class GuardError extends Error {
  override readonly name = 'GuardError';
  readonly url: string;
  constructor(message: string, url: string) {
    super(message);
    this.url = url;
  }
}

/**
 * The browser died or hung: ours, transient. One that hangs is killed after a minute without an answer (browser/running.ts).
 * The step is tried again once on a new browser, then `timeout-ours`; what a crawler made of the pages that were gone is not kept.
 */
export class BrowserLostError extends Error {
  override readonly name = 'BrowserLostError';
}
