import type { Page, Request, Response } from 'playwright';
import { onlyTells } from '../browser/submission-rules.ts';
import type { Web } from '../browser/web.ts';

export interface FailureWatch {
  /** Whether a page asked for data since and did not get it: what it then says of its lists proves nothing against the site. */
  any(): boolean;
  end(): void;
}

const isData = (r: Request): boolean => /^(xhr|fetch)$/.test(r.resourceType());

/** Watches what a page's scripts ask for: refused by our guard, answered with 4xx or 5xx, or not answered. */
export function watchFailures(page: Page, { stopped }: Pick<Web, 'stopped'>): FailureWatch {
  const before = stopped.length;
  let failed = false;
  const onResponse = (r: Response): void => {
    failed ||= r.status() >= 400 && isData(r.request());
  };
  const onFailed = (r: Request): void => {
    // A page that is left ends its requests by itself.
    failed ||= isData(r) && !/ERR_ABORTED/.test(r.failure()?.errorText ?? '');
  };
  page.on('response', onResponse).on('requestfailed', onFailed);
  return {
    any: () => failed || stopped.slice(before).some(({ rule }) => !onlyTells(rule)),
    end: () => void page.off('response', onResponse).off('requestfailed', onFailed),
  };
}
