import type { Browser } from 'playwright';
import { NO_SOCKETS_HEADER, REFUSED_SOCKETS } from './no-sockets.ts';
import { judgeRequest, type Phase } from './submission.ts';

const PHASES: readonly Phase[] = ['load', 'form', 'assistant'];

/**
 * The last line for https, below all contexts: what a context's own line (guard.ts) is never asked about, seen to arrive on a server of ours in spite of it,
 * are the steps of a redirect, downloads by `<a download>` and what a shared worker sends. It refuses only what no phase of a walk allows, because it cannot tell
 * whose request it sees. The scripts of workers (Chromium's `Other`) arrive with the policy that lets no WebSocket open. Plain http is judged whole by the proxy and does not come by here.
 */
export async function installBackstop(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType, responseStatusCode, responseHeaders }) => {
    if (responseStatusCode !== undefined) {
      const narrowed = {
        responseCode: responseStatusCode,
        responseHeaders: [...(responseHeaders ?? []), NO_SOCKETS_HEADER],
      };
      session.send('Fetch.continueResponse', { requestId, ...narrowed }).catch(() => {});
      return;
    }
    const { method, url, postData, postDataEntries = [] } = request;
    // A long body is told in parts only.
    const parts = postDataEntries.flatMap(({ bytes }) => (bytes === undefined ? [] : [Buffer.from(bytes, 'base64')]));
    const body = parts.length > 0 ? Buffer.concat(parts).toString('utf8') : (postData ?? null);
    const contentType = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    const seen = { method, url, resourceType: resourceType.toLowerCase(), body, contentType };
    const refused =
      new URL(url).origin !== REFUSED_SOCKETS && PHASES.every((phase) => !judgeRequest({ ...seen, phase }).allow);
    const answer = refused
      ? session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
      : session.send('Fetch.continueRequest', { requestId });
    // The page may be gone before the answer.
    answer.catch(() => {});
  });
  await session.send('Fetch.enable', {
    patterns: [
      { urlPattern: 'https://*', requestStage: 'Request' },
      { urlPattern: 'https://*', requestStage: 'Response', resourceType: 'Other' },
    ],
  });
}
