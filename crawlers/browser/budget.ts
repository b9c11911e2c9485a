import { BudgetError } from '../errors.ts';
import type { Budget } from './web.ts';

/**
 * Defaults of `--budget-minutes`, `--budget-requests` (CONTRACT.md §7) and `--budget-pages`, a city. Pages are the
 * documents that a browser opened, whatever routes an application shows within one: 120 are what a nightly audit may
 * cost an unknown hall; a full one repeats loads and looks further.
 */
export const DEFAULT_BUDGET = { minutes: 10, requests: 3_000, pages: { quick: 120, full: 400 } } as const;
/** Of these, so many are kept from the searches for the hall and the item: later steps open homes, the guide, entries. */
export const PAGES_FOR_LATER = 30;

export interface BudgetOptions {
  minutes?: number;
  requests?: number;
  /** Pages that a browser opens; without a bound where none is given. */
  pages?: number;
}

export interface CountingBudget extends Budget {
  /** One more request was sent. */
  request(): void;
  /** The bound on time or requests that was reached, in Chinese, or null. */
  exhausted(): string | null;
}

/** The time, the requests and the pages that one city's audit may take, counted from the making of it. */
export function createBudget({
  minutes = DEFAULT_BUDGET.minutes,
  requests = DEFAULT_BUDGET.requests,
  pages = Number.POSITIVE_INFINITY,
}: BudgetOptions = {}): CountingBudget {
  const started = performance.now();
  const count = { requests: 0, pageVisits: 0 };
  function exhausted(): string | null {
    if (performance.now() - started >= minutes * 60_000) return `已达到本城市的时间上限（${minutes} 分钟）`;
    if (count.requests >= requests) return `已达到本城市的请求数上限（${requests} 次）`;
    return null;
  }
  return {
    exhausted,
    check(keep = 0) {
      const bound =
        exhausted() ??
        (count.pageVisits + keep >= pages ? `已达到本城市的页面访问次数上限（${Math.max(0, pages - keep)} 次）` : null);
      if (bound) throw new BudgetError(bound);
    },
    room(keep = 0) {
      return exhausted() === null && count.pageVisits + keep < pages;
    },
    request: () => void count.requests++,
    visit: () => void count.pageVisits++,
    get spent() {
      return { ms: performance.now() - started, ...count };
    },
  };
}
