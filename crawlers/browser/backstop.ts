import type { Browser } from 'playwright';
import { judgeRequest, type Phase } from './submission.ts';

const PHASES: readonly Phase[] = ['load', 'form', 'assistant'];
/** Has the browser fetch pages ahead of anybody's asking, past every line but the proxy's; its rules may be a data: address, never seen as a request. */
const FETCHES_AHEAD = /^speculation-rules$/i;

/**
 * The last line for https, below all contexts: what a context's own line (guard.ts) is never asked about, seen to arrive on a server of ours in spite of it,
 * are the steps of a redirect, downloads by `<a download>` and what a shared worker sends. It refuses only what no phase of a walk allows, because it cannot tell
 * whose request it sees. From pages that arrive it takes the header that fetches ahead. Plain http is judged whole by the proxy and does not come by here.
 */
export async function installBackstop(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType, responseStatusCode, responseHeaders }) => {
    if (responseStatusCode !== undefined) {
      const kept = responseHeaders?.filter(({ name }) => !FETCHES_AHEAD.test(name));
      const changed = kept !== undefined && kept.length < (responseHeaders?.length ?? 0);
      const change = changed ? { responseCode: responseStatusCode, responseHeaders: kept } : {};
      session.send('Fetch.continueResponse', { requestId, ...change }).catch(() => {});
      return;
    }
    const { method, url, postData, postDataEntries = [] } = request;
    // A long body is told in parts only.
    const parts = postDataEntries.flatMap(({ bytes }) => (bytes === undefined ? [] : [Buffer.from(bytes, 'base64')]));
    const body = parts.length > 0 ? Buffer.concat(parts).toString('utf8') : (postData ?? null);
    const contentType = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    const seen = { method, url, resourceType: resourceType.toLowerCase(), body, contentType };
    const refused = PHASES.every((phase) => !judgeRequest({ ...seen, phase }).allow);
    const answer = refused
      ? session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
      : session.send('Fetch.continueRequest', { requestId });
    // The page may be gone before the answer.
    answer.catch(() => {});
  });
  await session.send('Fetch.enable', {
    patterns: [
      { urlPattern: 'https://*', requestStage: 'Request' },
      { urlPattern: 'https://*', requestStage: 'Response', resourceType: 'Document' },
    ],
  });
}
