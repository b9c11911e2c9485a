import { Agent, createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type AddressPolicy, bareHost } from './addresses.ts';
import { type NetworkError, networkError } from './network-errors.ts';

/** Header of an answer that is ours, not the site's: the rule that refused the request. */
export const GUARD_HEADER = 'x-wangting-guard';
/** Header of an answer that stands for a failure of the network: its kind as in `Answer.error`. */
export const UPSTREAM_HEADER = 'x-wangting-upstream';

/** As long as a browser of our own waits for a page; the tab's own bounds come first. */
const CONNECT_TIMEOUT_MS = 15_000;
/** Bodies of posts are read before they are judged; what is larger is no question. */
const MAX_POST_BYTES = 512 * 1024;

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
    { keepAliveTimeout: 30_000, requestTimeout: 0, headersTimeout: 0, maxHeaderSize: 256 * 1024 },
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
    tunnel(request, socket, head).catch(() => socket.destroy());
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
      resourceType: RESOURCE[String(request.headers['sec-fetch-dest'] ?? '')],
      body: body === null ? null : body.toString('utf8'),
      contentType: request.headers['content-type'] ?? null,
    });
    if (rule) return refuse(request, response, rule);
    options.sent?.(text);
    const outgoing = httpRequest({
      agent,
      host: bareHost(url.hostname),
      port: url.port || 80,
      method,
      path: `${url.pathname}${url.search}`,
      headers: forwarded(request.rawHeaders, url.host),
      setHost: false,
    });
    outgoing.setTimeout(CONNECT_TIMEOUT_MS, () => {
      // Only the connecting: an answer may take as long as the tab waits for it.
      if (outgoing.socket?.connecting)
        outgoing.destroy(Object.assign(new Error('connect timeout'), { code: 'ETIMEDOUT' }));
    });
    outgoing.on('error', (error) => {
      // A kept connection that the server closed in the same moment: browsers ask once more as well.
      if (
        outgoing.reusedSocket &&
        'code' in error &&
        error.code === 'ECONNRESET' &&
        !response.headersSent &&
        body === null &&
        !response.destroyed
      )
        forward(request, response).catch((again) => fail(response, again));
      else fail(response, error);
    });
    outgoing.on('response', (incoming) => {
      response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage, endToEnd(incoming.rawHeaders));
      incoming.pipe(response);
      // A body that breaks off must break off for the page as well.
      incoming.on('error', () => response.destroy());
      incoming.on('aborted', () => response.destroy());
    });
    response.on('close', () => {
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

  async function tunnel(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    const url = URL.canParse(`https://${request.url}`) ? new URL(`https://${request.url}`) : null;
    const rule = url ? (addresses.checkWritten(url) ?? (await options.admit?.(url.origin))) : 'address-form';
    if (rule || !url) return refuseTunnel(request, socket, rule ?? 'address-form');
    const upstream: Socket = connect({
      host: bareHost(url.hostname),
      port: Number(url.port || 443),
      lookup: addresses.lookup,
      noDelay: true,
    });
    track(upstream);
    const timer = setTimeout(
      () => upstream.destroy(Object.assign(new Error('connect timeout'), { code: 'ETIMEDOUT' })),
      CONNECT_TIMEOUT_MS,
    );
    upstream.on('error', (error) => {
      clearTimeout(timer);
      if (!upstream.connecting && !upstream.pending && upstream.bytesRead + upstream.bytesWritten > 0)
        return void socket.destroy();
      const failure = networkError(error);
      const { kind, message } = failure;
      if (kind === 'refused') return refuseTunnel(request, socket, message);
      options.failed?.(url.origin, failure);
      socket.end(`HTTP/1.1 502 Bad Gateway\r\n${UPSTREAM_HEADER}: ${kind}\r\ncontent-length: 0\r\n\r\n`);
    });
    upstream.once('connect', () => {
      clearTimeout(timer);
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.on('close', () => socket.destroy());
      if (head.length > 0) upstream.write(head);
      socket.pipe(upstream);
      upstream.pipe(socket);
    });
    socket.on('close', () => upstream.destroy());
  }

  function refuseTunnel(request: IncomingMessage, socket: Duplex, rule: string): void {
    options.refused({ method: 'CONNECT', url: `https://${request.url}`, rule });
    if (URL.canParse(`https://${request.url}`))
      options.failed?.(new URL(`https://${request.url}`).origin, { kind: 'refused', message: rule });
    socket.end(`HTTP/1.1 403 Forbidden\r\n${GUARD_HEADER}: ${rule}\r\ncontent-length: 0\r\n\r\n`);
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

/** Headers that belong to one connection (RFC 9110 §7.6.1), and those for proxies. */
const HOP =
  /^(connection|keep-alive|proxy-connection|proxy-authenticate|proxy-authorization|te|trailer|transfer-encoding|upgrade)$/i;

function endToEnd(raw: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at]!;
    // Chunks are framed anew; the rest of the body's description stands.
    if (!HOP.test(name) && !/^x-wangting-/i.test(name)) kept.push(name, raw[at + 1]!);
  }
  return kept;
}

function forwarded(raw: string[], host: string): string[] {
  const kept = endToEnd(raw);
  for (let at = 0; at < kept.length; at += 2) if (/^host$/i.test(kept[at]!)) kept[at + 1] = host;
  return kept;
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
