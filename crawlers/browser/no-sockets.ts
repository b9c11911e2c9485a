import type { Page } from 'playwright';
import { protocolOf } from './protocol.ts';

/**
 * The policy (CSP 3) of every document and worker of ours beside the site's own: all that can be connected to except WebSockets. Policies only narrow each other,
 * and the scheme `https:` does not stand for `wss:` (§6.7.2.8). It counts in the browser itself, before a WebSocket is put into a connection that is open already
 * (RFC 8441), where the proxy does not see it.
 */
export const NO_SOCKETS = 'connect-src http: https: data: blob: filesystem:';

/** Nobody's host (RFC 6761 §6.4): who asks the proxy for it tells of a WebSocket that was refused. Shared workers, of which no page knows, have no other way. */
export const REFUSED_SOCKETS = 'https://websocket.invalid';

/** For the answers that workers are made of; workers of blob: and data: have their document's policy. */
export const NO_SOCKETS_HEADER = {
  name: 'Content-Security-Policy',
  value: `${NO_SOCKETS}; report-uri ${REFUSED_SOCKETS}`,
} as const;

/** Runs in every frame before its scripts. A policy outlives its element, and the document is as it was. */
export function takePolicy(policy: string): void {
  const create = (tag: string) => document.createElementNS('http://www.w3.org/1999/xhtml', tag);
  const [head, meta] = [create('head'), create('meta')];
  meta.setAttribute('http-equiv', 'Content-Security-Policy');
  meta.setAttribute('content', policy);
  head.append(meta);
  (document.documentElement ?? document).append(head);
  head.remove();
}

/** Tells of the WebSockets that workers of a page asked for, whatever frame they are of: Chromium says it on the page's console. */
export async function watchWorkers(page: Page, refused: (url: string) => void): Promise<void> {
  const session = await protocolOf(page);
  session.on('Log.entryAdded', ({ entry: { source, text } }) => {
    const url = source === 'worker' && text.includes('Content Security Policy') && /\bwss?:[^'"\s]+/.exec(text)?.[0];
    if (url) refused(url);
  });
  await session.send('Log.enable');
}
