import { BudgetError } from '../errors.ts';
import type { Budget } from './web.ts';

/** CONTRACT.md §7: defaults of `--budget-minutes` and `--budget-requests`, a city. */
export const DEFAULT_BUDGET = { minutes: 10, requests: 3_000 } as const;

export interface BudgetOptions {
  minutes?: number;
  requests?: number;
}

export interface CountingBudget extends Budget {
  /** One more request was sent. */
  request(): void;
  /** The bound that was reached, in Chinese, or null. */
  exhausted(): string | null;
}

/** The time and the requests that one city's audit may take, counted from the making of it. */
export function createBudget({
  minutes = DEFAULT_BUDGET.minutes,
  requests = DEFAULT_BUDGET.requests,
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
    check() {
      const bound = exhausted();
      if (bound) throw new BudgetError(bound);
    },
    request: () => void count.requests++,
    visit: () => void count.pageVisits++,
    get spent() {
      return { ms: performance.now() - started, ...count };
    },
  };
}
