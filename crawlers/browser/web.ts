import type { LookupFunction } from 'node:net';
import type { Page } from 'playwright';
import type { FactId, FactOf } from '../facts.ts';
import type { HintBook } from '../hints.ts';
import type { Phase } from './submission.ts';

/** Takes what was seen and answers its `sha256:…`; equal bytes are kept once. */
export interface EvidenceSink {
  put(
    bytes: Uint8Array,
    about: {
      type: 'image/png' | 'image/jpeg' | 'text/html' | 'application/json' | 'text/plain' | 'application/pdf';
      url: string;
      note?: string;
    },
  ): Promise<string>;
}

export interface FetchOptions {
  method?: 'GET' | 'HEAD';
  headers?: Record<string, string>;
  /** Milliseconds for the whole exchange. Default 15 000 (国办秘函〔2019〕19号: 15 s). */
  timeoutMs?: number;
  /** Default 10 (CONTRACT.md §6). */
  maxRedirects?: number;
  /** Bytes of the body that are kept at the most; the rest is not read. */
  maxBytes?: number;
  /** Whether robots.txt binds this request: true for the crawl of links, false on a person's way. */
  robots?: boolean;
  /** Checked before each redirect is followed; an address for which it answers false ends the fetch as `refused`. */
  follow?: (url: string) => boolean;
}

/** How an exchange ended. `error` is null where there was an HTTP answer. */
export interface Answer {
  url: string;
  /** Address after redirects. */
  finalUrl: string;
  redirects: string[];
  status: number | null;
  headers: Record<string, string>;
  body: Uint8Array;
  /** True where more was sent than `maxBytes`. */
  truncated: boolean;
  error: null | {
    kind:
      | 'dns'
      | 'connect'
      | 'reset'
      | 'tls'
      | 'timeout'
      | 'protocol'
      | 'too-many-redirects'
      | 'refused'
      | 'robots'
      | 'budget';
    message: string;
  };
  /** Milliseconds to the answer's headers, not counting the wait for our own pace. */
  ttfbMs: number | null;
  totalMs: number;
}

/** Bounds of one city's audit; named constants and options (`--budget-minutes`, `--budget-requests`, `--budget-pages`). */
export interface Budget {
  /**
   * Throws BudgetError when a bound is reached. Whoever searches, follows or samples asks before each page; the few pages
   * that every audit looks at are opened in any case. @param keep page visits that are left to later steps
   */
  check(keep?: number): void;
  /** The same as a question. */
  room(keep?: number): boolean;
  readonly spent: { ms: number; requests: number; pageVisits: number };
  visit(): void;
}

/** The one door to the web: everything that is asked of an audited site goes through here. */
export interface Web {
  /** A guarded HTTP exchange at the host's pace. Never throws for what the network or the site does. */
  fetch(url: string, options?: FetchOptions): Promise<Answer>;
  /** A guarded tab in this city's context (cookies shared within the city, nothing shared between cities). Close it. */
  tab(options?: { viewport?: { width: number; height: number } }): Promise<Page>;
  /** Waits until the host may be asked again. For navigations of tabs. */
  pace(url: string): Promise<void>;
  evidence: EvidenceSink;
  budget: Budget;
  /** Whether an address may be asked at all (scheme, DNS, private addresses). */
  allowed(url: string): Promise<boolean>;
  /** Resolves a name for a connection of one's own to allowed addresses only: it may answer otherwise a second time. */
  lookup?: LookupFunction;
  /** Throws BrowserLostError where the browser itself no longer answers: asked where one of its pages does not. */
  pulse?(): Promise<void>;
  /**
   * Tells what the walker is doing, which decides what may be sent: `load` (reading; the default), `form` (standing in a
   * form: only what is surely reading), `assistant` (questions to the automatic assistant as well). Put back afterwards what it answers:
   * the phase before.
   */
  setPhase(phase: Phase): Phase;
  /** What the robots.txt of the address's host says: whether our crawl of links may ask for it, and how slowly. */
  robots(url: string): Promise<{ allowed: boolean; crawlDelaySeconds: number | null }>;
  /**
   * Why the last connection of a tab to the address's origin failed; null where none did. Browsers say of https only
   * ERR_TUNNEL_CONNECTION_FAILED; of http they show our own answer: status 502 with `x-wangting-upstream: <kind>`, or 403
   * with `x-wangting-guard: <rule>` where the guard refused.
   */
  failureOf?(url: string): Answer['error'];
  /** Hands facts on as they are observed, so that an interrupted step loses nothing. */
  record(facts: { [I in FactId]?: FactOf<I> }): Promise<void>;
  /** One line for the person who watches. */
  progress(text: string): void;
  /** Requests that the guard stopped, with the rule that stopped them. */
  readonly stopped: readonly { url: string; method: string; rule: string }[];
  /** Whether a session of the evaluator is in use. */
  readonly signedIn: boolean;
  /** The city file's hints for the crawler at work; lent by `obeyHints`. */
  readonly hints?: HintBook;
}
