import { Agent, createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type AddressPolicy, bareHost } from './addresses.ts';
import { type NetworkError, networkError } from './network-errors.ts';
import { NO_SOCKETS_HEADER } from './no-sockets.ts';
import { endToEnd, forwarded, GUARD_HEADER, UPSTREAM_HEADER } from './proxy-headers.ts';
import { CONNECT_TIMEOUT_MS, tunnel } from './proxy-tunnel.ts';

/** Bodies of posts are read before they are judged; what is larger is no question. */
const MAX_POST_BYTES = 512 * 1024;
/** Films and archives are larger, and no page needs them to be seen; what has no end is cut off here. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** Cookies of old portals grow; Chromium itself takes 256 KiB. */
const MAX_HEADER_BYTES = 256 * 1024;

export interface SeenRequest {
  method: string;
  url: string;
  resourceType: string | undefined;
  body: string | null;
  contentType: string | null;
}

export interface GuardProxyOptions {
  addresses: AddressPolicy;
  /** The rule that refuses a plain http request, or null. Called before anything is sent. */
  judge(request: SeenRequest): string | null;
  /** The rule that refuses a tunnel (https, wss) to a host, or null; may wait. */
  admit?(origin: string): Promise<string | null>;
  /** A request or tunnel that was refused. */
  refused(request: { method: string; url: string; rule: string }): void;
  /** A plain http request that goes out. */
  sent?(url: string): void;
  /** A connection that failed, or a tunnel that was refused: browsers only say that a tunnel failed, not why. */
  failed?(origin: string, error: NetworkError): void;
  /** Default MAX_ANSWER_BYTES, for tests. */
  maxAnswerBytes?: number;
}

export interface GuardProxy {
  /** For `browser.newContext({ proxy: { server } })`. */
  server: string;
  close(): Promise<void>;
}

/**
 * The way out for everything that a city's browser context sends. It resolves names itself, judges the addresses and connects to
 * what it judged, so that a name cannot answer otherwise a second time; it judges plain http requests whole. What it sees of https is
 * the host only: the rest is judged in the browser (guard.ts).
 */
export async function startGuardProxy(options: GuardProxyOptions): Promise<GuardProxy> {
  const { addresses } = options;
  const agent = new Agent({
    keepAlive: true,
    keepAliveMsecs: 5_000,
    maxFreeSockets: 32,
    lookup: addresses.lookup,
  } as ConstructorParameters<typeof Agent>[0]);
  const sockets = new Set<Duplex>();

  const server = createServer(
    { keepAliveTimeout: 30_000, requestTimeout: 0, headersTimeout: 0, maxHeaderSize: MAX_HEADER_BYTES },
    (request, response) => {
      forward(request, response).catch((error) => fail(response, error));
    },
  );
  server.on('connection', (socket) => track(socket));
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    // A WebSocket's messages cannot be judged.
    options.refused({ method: 'UPGRADE', url: request.url ?? '', rule: 'websocket' });
    socket.on('error', () => {});
    socket.end(
      `HTTP/1.1 403 Forbidden\r\n${GUARD_HEADER}: websocket\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
    );
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    tunnel(options, request.url ?? '', socket, head, track).catch(() => socket.destroy());
  });
  server.on('clientError', (_error, socket) => socket.destroy());

  function track(socket: Duplex): void {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  }

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = request.url ?? '';
    if (!/^http:\/\//i.test(text) || !URL.canParse(text)) return refuse(request, response, 'scheme');
    const url = new URL(text);
    const written = addresses.checkWritten(url);
    if (written) return refuse(request, response, written);
    const method = request.method ?? 'GET';
    const body = method === 'GET' || method === 'HEAD' ? null : await readAll(request);
    if (body === 'too-large') return refuse(request, response, 'unknown-post');
    const rule = options.judge({
      method,
      url: text,
      resourceType: resourceOf(request),
      body: body === null ? null : body.toString('utf8'),
      contentType: request.headers['content-type'] ?? null,
    });
    if (rule) return refuse(request, response, rule);
    options.sent?.(text);
    send(request, response, url, body, true);
  }

  function send(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    body: Buffer | null,
    again: boolean,
  ): void {
    const outgoing = httpRequest({
      agent,
      host: bareHost(url.hostname),
      port: url.port || 80,
      method: request.method ?? 'GET',
      path: `${url.pathname}${url.search}`,
      headers: forwarded(request.rawHeaders, url.host),
      setHost: false,
      maxHeaderSize: MAX_HEADER_BYTES,
      // Browsers read answers with faulty heads; so must we, or the site would be said to be broken.
      insecureHTTPParser: true,
    });
    outgoing.setTimeout(CONNECT_TIMEOUT_MS, () => {
      // Only the connecting: an answer may take as long as the tab waits for it.
      if (outgoing.socket?.connecting)
        outgoing.destroy(Object.assign(new Error('connect timeout'), { code: 'ETIMEDOUT' }));
    });
    outgoing.on('error', (error) => {
      // A kept connection that the server closed in the same moment: browsers ask once more as well.
      const stale =
        again && outgoing.reusedSocket && 'code' in error && /^(ECONNRESET|EPIPE)$/.test(String(error.code));
      if (stale && !response.headersSent && !response.destroyed) send(request, response, url, body, false);
      else fail(response, error);
    });
    outgoing.on('response', (incoming) => {
      try {
        const headers = [...endToEnd(incoming.rawHeaders), NO_SOCKETS_HEADER.name, NO_SOCKETS_HEADER.value];
        response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage, headers);
      } catch (error) {
        // A head that cannot be written again, such as control characters in a value.
        outgoing.destroy();
        return fail(response, error);
      }
      let bytes = 0;
      incoming.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > (options.maxAnswerBytes ?? MAX_ANSWER_BYTES)) outgoing.destroy();
      });
      incoming.pipe(response);
      // A body that breaks off must break off for the page as well.
      incoming.on('error', () => response.destroy());
      incoming.on('aborted', () => response.destroy());
    });
    response.once('close', () => {
      if (!response.writableFinished) outgoing.destroy();
    });
    outgoing.end(body ?? undefined);
  }

  function refuse(request: IncomingMessage, response: ServerResponse, rule: string): void {
    options.refused({ method: request.method ?? '', url: request.url ?? '', rule });
    request.resume();
    response.writeHead(403, {
      [GUARD_HEADER]: rule,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(`wangting: ${rule}`);
  }

  function fail(response: ServerResponse, thrown: unknown): void {
    if (response.headersSent || response.destroyed) return void response.destroy();
    const error = networkError(thrown);
    const { kind, message } = error;
    const url = response.req.url ?? '';
    if (URL.canParse(url)) options.failed?.(new URL(url).origin, error);
    const header = kind === 'refused' ? GUARD_HEADER : UPSTREAM_HEADER;
    if (kind === 'refused') options.refused({ method: response.req.method ?? '', url, rule: message });
    response.writeHead(kind === 'refused' ? 403 : 502, {
      [header]: kind === 'refused' ? message : kind,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(`wangting: ${kind}`);
  }

  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
      agent.destroy();
      await closed;
    },
  };
}

/** What browsers say a request is for (Fetch Metadata), in Playwright's words. */
const RESOURCE: Record<string, string> = {
  document: 'document',
  iframe: 'document',
  frame: 'document',
  image: 'image',
  script: 'script',
  style: 'stylesheet',
  font: 'font',
  empty: 'fetch',
};

/** Fetch Metadata comes to trustworthy origins only; elsewhere what is accepted tells pictures and pages apart. */
function resourceOf({ headers }: IncomingMessage): string | undefined {
  const destination = headers['sec-fetch-dest'];
  if (typeof destination === 'string') return RESOURCE[destination];
  const accept = headers.accept ?? '';
  if (accept.startsWith('image/')) return 'image';
  return accept.startsWith('text/html') ? 'document' : undefined;
}

async function readAll(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_POST_BYTES) chunks.push(chunk);
  }
  return size > MAX_POST_BYTES ? 'too-large' : Buffer.concat(chunks);
}
