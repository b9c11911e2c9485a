import { constants as tlsConstants } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Agent, type Dispatcher, request } from 'undici';
import type { AddressPolicy } from './addresses.ts';
import { decodedBody } from './body.ts';
import { createCookieJar } from './cookies.ts';
import { type NetworkError, networkError } from './network-errors.ts';
import type { Answer, FetchOptions } from './web.ts';

/** 国办秘函〔2019〕19号: a page that does not open within 15 seconds counts as one that does not open. */
export const FETCH_TIMEOUT_MS = 15_000;
/** CONTRACT: more than 10 hops count as a loop. */
export const MAX_REDIRECTS = 10;
/** Larger than any page; documents whose kind is all that matters need less. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;
const MAX_HEADER_BYTES = 64 * 1024;

export interface HttpOptions {
  addresses: AddressPolicy;
  userAgent: string;
  /** Asked before every request, redirects included; an error ends the exchange. Its time is not counted as the site's. */
  before?: (url: string, options: FetchOptions) => Promise<NetworkError | null>;
  /** Told of every answer, redirects included. */
  after?: (url: string, status: number, headers: Record<string, string>) => void;
}

export interface Http {
  fetch(url: string, options?: FetchOptions): Promise<Answer>;
  close(): Promise<void>;
}

/** Reads over HTTP without a browser; DNS answers, addresses and redirects are checked, sizes and times bounded. */
export function createHttp({ addresses, userAgent, before, after }: HttpOptions): Http {
  const agent = new Agent({
    connect: {
      lookup: addresses.lookup,
      timeout: FETCH_TIMEOUT_MS,
      // Old servers that a browser still reads: renegotiation as before RFC 5746, 1024-bit keys. Certificates are verified.
      secureOptions: tlsConstants.SSL_OP_LEGACY_SERVER_CONNECT,
      ciphers: 'DEFAULT@SECLEVEL=1',
    },
    // Over HTTP/2 a body that is reset half-way ends like a whole one (undici 8.12); every site speaks HTTP/1.1 as well.
    allowH2: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: 4_000,
    strictContentLength: false,
  });

  async function fetch(url: string, options: FetchOptions = {}): Promise<Answer> {
    const { maxRedirects = MAX_REDIRECTS, maxBytes = MAX_BODY_BYTES } = options;
    const jar = createCookieJar();
    const seen = new Set<string>();
    const answer: Answer = {
      url,
      finalUrl: url,
      redirects: [],
      status: null,
      headers: {},
      body: new Uint8Array(),
      truncated: false,
      error: null,
      ttfbMs: null,
      totalMs: 0,
    };
    let spentMs = 0;
    try {
      for (let hop = 0; ; hop++) {
        if (!URL.canParse(answer.finalUrl))
          return { ...answer, status: null, error: { kind: 'refused', message: 'address-form' } };
        const target = new URL(answer.finalUrl);
        const refused = addresses.checkWritten(target);
        if (refused) return { ...answer, status: null, error: { kind: 'refused', message: refused } };
        const state = `${target.href.replace(/#.*$/, '')}\n${jar.digest()}`;
        if (hop > maxRedirects || seen.has(state))
          return { ...answer, error: { kind: 'too-many-redirects', message: `${hop} redirects` } };
        seen.add(state);
        const stopped = await before?.(target.href, options);
        if (stopped) return { ...answer, status: null, error: stopped };

        Object.assign(answer, { status: null, headers: {} });
        const started = performance.now();
        const leftMs = (options.timeoutMs ?? FETCH_TIMEOUT_MS) - spentMs;
        // One bound for connecting, headers and body of all hops.
        const signal = AbortSignal.timeout(Math.max(1, Math.ceil(leftMs)));
        try {
          const response = await request(target, {
            dispatcher: agent,
            method: options.method ?? 'GET',
            headers: requestHeaders(userAgent, options, jar.header(target)),
            signal,
          });
          answer.status = response.statusCode;
          answer.headers = flat(response.headers);
          answer.ttfbMs = spentMs + performance.now() - started;
          after?.(target.href, response.statusCode, answer.headers);
          jar.take(target, list(response.headers['set-cookie']));
          const next = redirectTarget(response, target);
          if (next === null) {
            await takeBody(answer, response, options.method === 'HEAD' ? 0 : maxBytes, signal);
            return answer;
          }
          drop(response.body);
          if (options.follow && !options.follow(next))
            return { ...answer, finalUrl: next, status: null, error: { kind: 'refused', message: 'follow' } };
          answer.redirects.push(next);
          answer.finalUrl = next;
        } finally {
          spentMs += performance.now() - started;
          answer.totalMs = spentMs;
        }
      }
    } catch (error) {
      return { ...answer, error: networkError(error) };
    }
  }

  return { fetch, close: () => agent.destroy() };
}

function requestHeaders(userAgent: string, options: FetchOptions, cookie: string | null): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'accept-language': 'zh-CN,zh;q=0.9',
    'accept-encoding': 'gzip, deflate, br',
    ...options.headers,
    ...(cookie ? { cookie } : {}),
  };
}

/** The address a redirect leads to, fragment kept; null where the answer is none. */
function redirectTarget(response: Dispatcher.ResponseData, from: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(response.statusCode)) return null;
  const location = list(response.headers['location'])[0];
  if (!location) return null;
  // Header bytes come as Latin-1; browsers read them as UTF-8 where they are.
  const bytes = Buffer.from(location, 'latin1');
  const text = bytes.toString('utf8');
  const next = new URL(text.includes('�') ? bytes.toString('latin1').replace(/[\x80-\xff]/g, percent) : text, from);
  if (!next.hash) next.hash = from.hash;
  return next.href;
}

const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

async function takeBody(answer: Answer, response: Dispatcher.ResponseData, maxBytes: number, signal: AbortSignal) {
  if (maxBytes === 0) {
    drop(response.body);
    answer.truncated = Number(answer.headers['content-length'] ?? 0) > 0;
    return;
  }
  const { body, truncated, error } = await decodedBody(
    response.body,
    answer.headers['content-encoding'],
    maxBytes,
    signal,
  );
  Object.assign(answer, { body, truncated });
  if (error) answer.error = networkError(error);
}

/** Ends an answer whose body is not wanted; small ones are read so that the connection can be used again. */
function drop(body: Readable & { dump?: (options: { limit: number }) => Promise<void> }): void {
  body.on('error', () => {});
  body.dump?.({ limit: 16_384 }).catch(() => {});
}

const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    list(value).join(name === 'set-cookie' ? '\n' : ', '),
  ]);
  return Object.fromEntries(entries);
}
