import PQueue from 'p-queue';
import { bareHost } from './addresses.ts';

/** The longest wait that a Retry-After or Crawl-delay can ask of us; a host that wants more is left for this round. */
export const MAX_DELAY_MS = 60_000;
/** Requests per second to one host unless told otherwise: slower than a person who clicks. */
export const DEFAULT_RATE = 1;

export interface PaceOptions {
  /** Requests per second per host. Default 1. */
  rate?: number;
  /** Requests per second per host on loopback. Default: unlimited. */
  loopbackRate?: number;
  /** What other processes agree on, where there are several. */
  fleet?: Fleet;
}

/** The pace of a host over all processes that ask it. Neither throws: a fleet that is away leaves each process its own pace. */
export interface Fleet {
  /** Resolves when it is this process's turn at a host that may be asked every `intervalMs`. */
  turn(host: string, intervalMs: number, signal?: AbortSignal): Promise<void>;
  /** The host wants nobody to ask for so many milliseconds. */
  holdBack(host: string, ms: number): void;
}

/** How often each host may be asked; one for all cities of a process, because they share provincial platforms. */
export interface Pace {
  /** Resolves when the host of the address may be asked. Rejects with the signal's reason if it aborts before. */
  wait(url: string, signal?: AbortSignal): Promise<void>;
  /** Tells of an answer; a Retry-After on 429 and 503 holds the host back. */
  answered(url: string, status: number, retryAfter: string | null | undefined): void;
  /** A robots.txt's Crawl-delay in seconds: slows the host, never speeds it up. */
  slow(url: string, seconds: number): void;
}

/** Times of a host are those of `performance.now()`: a clock that is set back must not hold a host for an hour. */
interface Host {
  /** Whoever waits, in their order. */
  line: PQueue;
  intervalMs: number;
  /** When the next request may go out. */
  nextAt: number;
  /** The host's own word: nothing is sent before. */
  notBefore: number;
}

export function createPace(options: PaceOptions = {}): Pace {
  const { rate = DEFAULT_RATE, loopbackRate = Number.POSITIVE_INFINITY, fleet } = options;
  const hosts = new Map<string, Host>();

  function hostOf(text: string): Host {
    const url = new URL(text);
    const found = hosts.get(url.host);
    if (found) return found;
    const intervalMs = 1000 / (isLoopback(url) ? loopbackRate : rate);
    const host: Host = { line: new PQueue({ concurrency: 1 }), intervalMs, nextAt: 0, notBefore: 0 };
    hosts.set(url.host, host);
    return host;
  }

  /** From one request to the next, as they did go out: a timer that came late must not shorten what follows it. */
  async function ownTurn(host: Host, signal?: AbortSignal): Promise<void> {
    const due = () => Math.max(host.nextAt, host.notBefore) - performance.now();
    for (let left = due(); left > 0; left = due()) await sleep(left, signal);
    host.nextAt = performance.now() + host.intervalMs;
  }

  return {
    async wait(url, signal) {
      signal?.throwIfAborted();
      const host = hostOf(url);
      if (host.intervalMs === 0 && host.notBefore <= performance.now()) return;
      await host.line.add(() => ownTurn(host, signal), signal ? { signal } : {});
      if (host.intervalMs > 0) await fleet?.turn(new URL(url).host, host.intervalMs, signal);
    },
    answered(url, status, retryAfter) {
      if (!retryAfter || (status !== 429 && status !== 503)) return;
      const ms = retryAfterMs(retryAfter, Date.now());
      if (ms !== null) {
        const host = hostOf(url);
        const bounded = Math.min(ms, MAX_DELAY_MS);
        host.notBefore = Math.max(host.notBefore, performance.now() + bounded);
        fleet?.holdBack(new URL(url).host, bounded);
      }
    },
    slow(url, seconds) {
      const host = hostOf(url);
      const ms = Math.min(seconds * 1000, MAX_DELAY_MS);
      if (ms > host.intervalMs) host.intervalMs = ms;
    },
  };
}

function isLoopback(url: URL): boolean {
  const host = bareHost(url.hostname);
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127\./.test(host);
}

/** Milliseconds that a Retry-After asks for (RFC 9110 §10.2.3: seconds or a date); null where it says nothing. */
export function retryAfterMs(value: string, now: number): number | null {
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Rejects with the signal's reason if it aborts before. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    // A signal that has aborted tells nobody any more.
    if (signal?.aborted) return fail(signal.reason);
    const timer = setTimeout(finished, ms);
    signal?.addEventListener('abort', aborted, { once: true });
    function finished() {
      signal?.removeEventListener('abort', aborted);
      done();
    }
    function aborted() {
      clearTimeout(timer);
      fail(signal?.reason);
    }
  });
}
