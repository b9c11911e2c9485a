import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** `count` is 1 at the first request for the path. */
export type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;
export type Answering = string | number | Handler;

export interface LocalSite {
  /** Without a slash at the end. */
  origin: string;
  host: string;
  /** Requests so far: `GET /path?query`. */
  requests: string[];
  count(path: string): number;
  close(): Promise<void>;
}

/** A real server on 127.0.0.1. A path answers with a page (text), a status (number) or as its handler does; `*` for all others. */
export async function localSite(routes: Record<string, Answering>): Promise<LocalSite> {
  const requests: string[] = [];
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = decodeURI(url.split('?', 1)[0] ?? '/');
    requests.push(`${request.method} ${url}`);
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    const route = routes[path] ?? (path === '/favicon.ico' || path === '/robots.txt' ? 404 : (routes['*'] ?? 404));
    if (typeof route === 'function') return route(request, response, count);
    if (typeof route === 'number')
      return void response.writeHead(route, { 'content-type': 'text/html' }).end(`<h1>${route}</h1>`);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(route);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    requests,
    count: (path) => counts.get(path) ?? 0,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export const send =
  (status: number, body: string | Uint8Array, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

export const redirect =
  (to: string, status = 302): Handler =>
  (_, response) =>
    void response.writeHead(status, { location: to }).end();

/** Answers with the given routes in turn; the last one stays. */
export const inTurn =
  (...steps: Handler[]): Handler =>
  (request, response, count) =>
    steps[Math.min(count, steps.length) - 1]?.(request, response, count);
