import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import iconv from 'iconv-lite';

/** One request, as a hall's site sees it. */
export interface Ask {
  method: string;
  /** Path without the query, decoded. */
  path: string;
  /** Path with the query, as it came. */
  url: string;
  query: URLSearchParams;
  cookies: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Uint8Array;
  /** Encoding of a string body; the header says so only if `headers` does. */
  encoding?: 'utf8' | 'gbk' | 'gb18030';
  /** Milliseconds before the answer: the XHR lists of real halls come late. */
  delay?: number;
}

/** Null: the site has no such address and says an honest 404. */
export type Reply = string | Answer | null;
export type Site = (ask: Ask) => Reply | Promise<Reply>;

const HTML = 'text/html; charset=utf-8';

export const json = (value: unknown, delay = 0): Answer => ({
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
  delay,
});
export const script = (body: string): Answer => ({
  headers: { 'content-type': 'application/javascript; charset=utf-8' },
  body,
});
export const redirect = (location: string, status = 302): Answer => ({ status, headers: { location } });
export const gif = (): Answer => ({
  headers: { 'content-type': 'image/gif' },
  body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
});
/** A picture that shows words, for what stands only in an image. */
export const picture = (lines: string[], width = 720): Answer => ({
  headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${lines.length * 30 + 20}">${lines
    .map((line, i) => `<text x="12" y="${(i + 1) * 30}" font-size="18">${line}</text>`)
    .join('')}</svg>`,
});

function cookiesOf(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split(/;\s*/).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export interface Listening {
  origin: string;
  server: Server;
  /** The site is set after all ports are known, as its pages name each other's. */
  use(site: (ask: Ask) => Promise<Reply>): void;
  close(): Promise<void>;
}

/** Opens one origin at a free port of 127.0.0.1. @param said what its texts become before they are sent */
export async function listen(said: (text: string) => string = (text) => text): Promise<Listening> {
  let site: ((ask: Ask) => Promise<Reply>) | undefined;
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/';
    const parsed = new URL(url, 'http://127.0.0.1');
    const ask: Ask = {
      method: request.method ?? 'GET',
      path: safeDecode(parsed.pathname),
      url,
      query: parsed.searchParams,
      cookies: cookiesOf(request.headers.cookie),
      headers: request.headers,
      body: await readBody(request).catch(() => ''),
    };
    const reply = site ? await site(ask) : null;
    const answer: Answer =
      reply === null
        ? {
            status: 404,
            body: '<!doctype html><meta charset="utf-8"><title>404 Not Found</title><h1>404 Not Found</h1>',
          }
        : typeof reply === 'string'
          ? { body: reply }
          : reply;
    if (answer.delay) await new Promise((done) => setTimeout(done, answer.delay));
    const body =
      typeof answer.body === 'string'
        ? iconv.encode(said(answer.body), answer.encoding ?? 'utf8')
        : (answer.body ?? '');
    response.writeHead(answer.status ?? 200, { 'content-type': HTML, ...answer.headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    server,
    use: (given) => {
      site = given;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The query of an address as a GBK page's form sends it: percent-escapes of GBK bytes. */
export function gbkQuery(url: string): URLSearchParams {
  const query = url.split('?')[1] ?? '';
  const decode = (part: string) =>
    iconv.decode(
      Buffer.from(
        part
          .replaceAll('+', ' ')
          .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ),
      'gbk',
    );
  const out = new URLSearchParams();
  for (const pair of query.split('&').filter(Boolean)) {
    const [key = '', value = ''] = pair.split('=');
    out.append(decode(key), decode(value));
  }
  return out;
}
