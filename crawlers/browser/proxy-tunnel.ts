import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { bareHost } from './addresses.ts';
import { offeredProtocols } from './client-hello.ts';
import { networkError } from './network-errors.ts';
import { REFUSED_SOCKETS } from './no-sockets.ts';
import type { GuardProxyOptions } from './proxy.ts';
import { GUARD_HEADER, UPSTREAM_HEADER } from './proxy-headers.ts';

/** As long as a browser of our own waits for a page; the tab's own bounds come first. */
export const CONNECT_TIMEOUT_MS = 15_000;
/** A connection carries all of a site's answers; of one that has brought this much the end is not in sight. */
const MAX_TUNNEL_BYTES = 512 * 1024 * 1024;
/**
 * Carries a tunnel (CONNECT) to a host whose address is allowed. Only https: WebSockets come as tunnels, too, plain ones without TLS,
 * others with a hello that does not offer HTTP/2, as Chromium's does for every page (seen in 153; a server that demands HTTP/1.1 by
 * HTTP_1_1_REQUIRED would be refused with them).
 */
export async function tunnel(
  options: GuardProxyOptions,
  host: string,
  socket: Duplex,
  head: Buffer,
  track: (socket: Duplex) => void,
): Promise<void> {
  socket.on('error', () => socket.destroy());
  const text = `https://${host}`;
  if (!URL.canParse(text)) return refuse('address-form');
  const url = new URL(text);
  if (url.origin === REFUSED_SOCKETS) return refuse('websocket');
  const rule = options.addresses.checkWritten(url) ?? (await options.admit?.(url.origin));
  if (rule) return refuse(rule);

  const upstream = connect({
    host: bareHost(url.hostname),
    port: Number(url.port || 443),
    lookup: options.addresses.lookup,
    noDelay: true,
  });
  track(upstream);
  let connected = false;
  const timer = setTimeout(
    () => upstream.destroy(Object.assign(new Error('connect timeout'), { code: 'ETIMEDOUT' })),
    CONNECT_TIMEOUT_MS,
  );
  upstream.on('error', (error) => {
    clearTimeout(timer);
    const failure = networkError(error);
    options.failed?.(url.origin, failure);
    if (connected) return void socket.destroy();
    if (failure.kind === 'refused') return refuse(failure.message);
    socket.end(`HTTP/1.1 502 Bad Gateway\r\n${UPSTREAM_HEADER}: ${failure.kind}\r\ncontent-length: 0\r\n\r\n`);
  });
  upstream.once('connect', () => {
    connected = true;
    clearTimeout(timer);
    upstream.on('close', () => socket.destroy());
    let bytes = 0;
    upstream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_TUNNEL_BYTES) upstream.destroy();
    });
    upstream.pipe(socket);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) begin(head);
    else socket.once('data', begin);
  });
  socket.on('close', () => {
    clearTimeout(timer);
    upstream.destroy();
  });

  function begin(first: Buffer): void {
    const offered = offeredProtocols(first);
    if (offered === 'more') return void socket.once('data', (next: Buffer) => begin(Buffer.concat([first, next])));
    if (offered === null || (offered.length > 0 && !offered.includes('h2'))) {
      options.refused({ method: 'CONNECT', url: text, rule: 'websocket' });
      options.failed?.(url.origin, { kind: 'refused', message: 'websocket' });
      return void socket.destroy();
    }
    upstream.write(first);
    socket.pipe(upstream);
  }

  function refuse(reason: string): void {
    options.refused({ method: 'CONNECT', url: text, rule: reason });
    if (URL.canParse(text)) options.failed?.(new URL(text).origin, { kind: 'refused', message: reason });
    socket.end(`HTTP/1.1 403 Forbidden\r\n${GUARD_HEADER}: ${reason}\r\ncontent-length: 0\r\n\r\n`);
  }
}
