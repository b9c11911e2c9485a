import type { Page, Request, Response } from 'playwright';
import { onlyTells } from '../browser/submission-rules.ts';
import type { Web } from '../browser/web.ts';

export interface FailureWatch {
  /** Whether a page asked for data since and did not get it: what it then says of its lists proves nothing against the site. */
  any(): boolean;
  end(): void;
}

/** Data comes by XHR and fetch, and by scripts that call back (JSONP). */
const isData = (r: Request): boolean =>
  /^(xhr|fetch)$/.test(r.resourceType()) ||
  (r.resourceType() === 'script' && /[?&](\w*callback|jsonp\w*)=/i.test(r.url()));

/** Watches what a page's scripts ask for: refused by our guard, answered with 4xx or 5xx, or not answered yet. */
export function watchFailures(page: Page, { stopped }: Pick<Web, 'stopped'>): FailureWatch {
  const before = stopped.length;
  let failed = false;
  const awaited = new Set<Request>();
  const onRequest = (r: Request): void => {
    if (isData(r)) awaited.add(r);
  };
  const onFinished = (r: Request): void => void awaited.delete(r);
  const onResponse = (r: Response): void => {
    failed ||= r.status() >= 400 && isData(r.request());
  };
  const onFailed = (r: Request): void => {
    awaited.delete(r);
    // A page that is left ends its requests by itself.
    failed ||= isData(r) && !/ERR_ABORTED/.test(r.failure()?.errorText ?? '');
  };
  page.on('request', onRequest).on('requestfinished', onFinished);
  page.on('response', onResponse).on('requestfailed', onFailed);
  return {
    any: () => failed || awaited.size > 0 || stopped.slice(before).some(({ rule }) => !onlyTells(rule)),
    end() {
      page.off('request', onRequest).off('requestfinished', onFinished);
      page.off('response', onResponse).off('requestfailed', onFailed);
    },
  };
}
