import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { HostAddress } from '../../crawlers/browser/addresses.ts';
import type { LoadError } from '../../crawlers/browser/load-error.ts';
import type { Tab } from '../../crawlers/browser/tab.ts';
import type { Answer, FetchOptions } from '../../crawlers/browser/web.ts';

/** `rest`: the path behind the case's id, with its query; `origin`: the server's. */
export type Serving = (request: IncomingMessage, response: ServerResponse, rest: string, origin: string) => void;

/** A line of the table in README.md. */
export interface Case {
  id: string;
  /** What the server or the page does. */
  does: string;
  /** What must come of it, in words. */
  comes: string;
  serve?: Serving | string;
}

/** Asked through the door's HTTP. */
export interface HttpCase extends Case {
  /** Default: the case's own address. */
  url?: (origin: string) => string;
  ask?: FetchOptions;
  must: {
    status?: number | null;
    error?: NonNullable<Answer['error']>['kind'] | null;
    /** In the error's message, or in the body. */
    says?: string;
    truncated?: boolean;
    /** Bytes of the body at the most. */
    bytes?: number;
    /** Requests that arrive at the server for this case. */
    requests?: number;
    /** Milliseconds at the most, of a bound of the door's own. */
    ms?: number;
  };
}

/** Opened in a tab; afterwards the same tab must open a good page. */
export interface TabCase extends Case {
  /** Default: the case's own address. */
  url?: (origin: string) => string;
  /** What a person does on it; default nothing. */
  act?: (tab: Tab) => Promise<unknown>;
  /** It takes its time by right, before it answers anything. */
  slow?: true;
  must: {
    error?: LoadError | null;
    status?: number;
    /** In what is seen. */
    sees?: string;
    /** Must not arrive at the server, nor at any other: a part of the address. */
    never?: string;
    /** Rule of the guard that stopped something. */
    stopped?: string;
    /** Dialogs at the most. */
    dialogs?: number;
    /** Windows that stand open at the end. */
    windows?: number;
    ms?: number;
  };
}

/** Names of the set and where they lead; `rebind.*` answers otherwise at every second look-up. */
export function hostileNames(): (host: string) => Promise<HostAddress[]> {
  const asked = new Map<string, number>();
  const at = (...addresses: string[]) =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return async (host) => {
    const count = (asked.get(host) ?? 0) + 1;
    asked.set(host, count);
    if (host.startsWith('inside.')) return at('10.0.0.1');
    if (host.startsWith('metadata.')) return at('169.254.169.254');
    if (host.startsWith('mixed.')) return at('127.0.0.1', '192.168.0.1');
    if (host.startsWith('mapped.')) return at('::ffff:10.0.0.1');
    if (host.startsWith('rebind')) return count % 2 === 1 ? at('127.0.0.1') : at('10.0.0.1');
    if (host.startsWith('own.')) return at('127.0.0.1');
    throw new Error('no such name');
  };
}

export const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>页面</title><body>${body}`;
export const GOOD = page(
  '<h1>一切正常</h1><p>这是一个正常的页面，有足够多的文字，让人知道它已经打开，没有别的事情要做。</p>',
);

export interface HostileServer {
  origin: string;
  port: number;
  /** `METHOD /path` of everything that arrived. */
  seen: string[];
  close(): Promise<void>;
}

/** One server for all cases of a file: `/<id>…` is served by the case, everything else by `others`, good by default. */
export async function hostileServer(cases: readonly Case[], others: Serving | string = GOOD): Promise<HostileServer> {
  const byId = new Map(cases.map((one) => [one.id, one]));
  if (byId.size < cases.length) throw new Error('two cases of one name');
  const sockets = new Set<Socket>();
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    seen.push(`${request.method} ${url}`);
    response.on('error', () => {});
    const id = /^\/([\w-]+)/.exec(url)?.[1] ?? '';
    const own = byId.get(id);
    const serve = own ? (own.serve ?? GOOD) : others;
    if (typeof serve === 'string') return html(response, serve);
    serve(request, response, own ? url.slice(id.length + 1) : url, hostile.origin);
  });
  server.on('upgrade', (request, socket) => {
    seen.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const hostile: HostileServer = {
    origin: `http://127.0.0.1:${port}`,
    port,
    seen,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return hostile;
}

export const html = (response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}): void =>
  void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

export const to =
  (location: string, status = 302): Serving =>
  (_, response) =>
    void response.writeHead(status, { location }).end();

/** Bytes as they are, written past Node's own HTTP. */
export const raw =
  (bytes: string, after: 'end' | 'reset' | 'stay' = 'end'): Serving =>
  (request) => {
    const { socket } = request;
    socket.write(Buffer.from(bytes, 'latin1'));
    if (after === 'end') socket.end();
    if (after === 'reset') setTimeout(() => socket.resetAndDestroy(), 20);
  };

/** Writes a chunk again and again, as fast as it is taken, until nobody listens. */
export function endless(response: ServerResponse, chunk: Buffer | string): void {
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}
