import { constants as tlsConstants } from 'node:crypto';
import { Agent } from 'undici';
import type { AddressPolicy } from './addresses.ts';
import { createCookieJar } from './cookies.ts';
import { type Headers, takeHop } from './hop.ts';
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
    // Every request has one bound of ours for all of it (hop.ts).
    headersTimeout: 0,
    bodyTimeout: 0,
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
        let next: string | null = null;
        try {
          const { body, truncated, error } = await takeHop(agent, {
            target,
            method: options.method ?? 'GET',
            headers: requestHeaders(userAgent, options, jar.header(target)),
            // One bound for connecting, headers and body of all hops.
            timeoutMs: Math.max(1, Math.ceil(leftMs)),
            head(status, headers) {
              answer.status = status;
              answer.headers = flat(headers);
              answer.ttfbMs = spentMs + performance.now() - started;
              after?.(target.href, status, answer.headers);
              next = redirectTarget(status, headers, target);
              if (next !== null) jar.take(target, list(headers['set-cookie']));
              return next !== null || options.method === 'HEAD' ? 0 : maxBytes;
            },
          });
          if (next === null) {
            answer.body = body;
            answer.truncated =
              options.method === 'HEAD' ? Number(answer.headers['content-length'] ?? 0) > 0 : truncated;
            if (error !== undefined) answer.error = networkError(error);
            return answer;
          }
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
function redirectTarget(status: number, headers: Headers, from: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  const location = list(headers['location'])[0];
  if (!location) return null;
  // Header bytes come as Latin-1; browsers read them as UTF-8 where they are.
  const bytes = Buffer.from(location, 'latin1');
  const text = bytes.toString('utf8');
  const next = new URL(text.includes('�') ? bytes.toString('latin1').replace(/[\x80-\xff]/g, percent) : text, from);
  if (!next.hash) next.hash = from.hash;
  return next.href;
}

const percent = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

function flat(headers: Headers): Record<string, string> {
  const flattened: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    flattened[name] = typeof value === 'string' ? value : list(value).join(name === 'set-cookie' ? '\n' : ', ');
  }
  return flattened;
}
