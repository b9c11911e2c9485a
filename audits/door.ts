import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_BUDGET } from '../crawlers/browser/budget.ts';
import { discreetFacts } from '../crawlers/browser/discretion.ts';
import { noEvidence } from '../crawlers/browser/evidence.ts';
import type { AuditWeb } from '../crawlers/browser/host.ts';
import type { FactId, Facts } from '../crawlers/facts.ts';
import { type Attempt, appendFacts } from '../storage/attempts.ts';
import type { AuditOptions } from './audit-city.ts';
import type { StorageState } from './login/sessions.ts';
import type { CityProgress } from './progress.ts';

const CLOSE_MS = 10_000;

/** The city's door to the web, opened when it is needed, with what is left of the city's budget. */
export function createDoor(options: AuditOptions, attempt: Attempt, progress: CityProgress) {
  const { browser, pace, evidence, allowLoopback, db } = options;
  const { minutes = DEFAULT_BUDGET.minutes, requests = DEFAULT_BUDGET.requests } = options.budget;
  const pages = options.budget.pages ?? DEFAULT_BUDGET.pages[options.profile];
  const spent = { ms: 0, requests: 0, pages: 0 };
  const recorded = new Map<FactId, Facts[FactId]>();
  const broken = new AbortController();
  let web: AuditWeb | null = null;

  /** A crawler may swallow that something could not be kept; the audit may not: no site is asked on for what is lost. */
  async function keep<T>(keeping: Promise<T>): Promise<T> {
    try {
      return await keeping;
    } catch (error) {
      door.fault ??= error;
      broken.abort();
      throw error;
    }
  }

  const leftMs = () => Math.max(0, minutes * 60_000 - spent.ms - (web?.budget.spent.ms ?? 0));
  const door = {
    recorded,
    spent,
    /** Why a fact or its evidence could not be kept: a full disk, a database that is away, an attempt that is another's. */
    fault: null as unknown,
    /** Aborts with the fault. */
    broken: broken.signal,
    leftMs,
    async open(): Promise<AuditWeb> {
      // One that died between two steps must not cost the next one.
      if (web?.died) await door.drop();
      if (web) return web;
      const mine = await browser.openWeb({
        allowLoopback,
        pace,
        evidence: { put: (bytes, about) => keep(evidence.put(bytes, about)) },
        budget: {
          minutes: leftMs() / 60_000,
          requests: Math.max(0, requests - spent.requests),
          pages: Math.max(0, pages - spent.pages),
        },
        progress: (text) => progress.say(text),
        async record(facts) {
          // A crawler that was left behind after its bound, or whose browser died, has nothing more to say.
          if (web !== mine || mine.died || options.signal.aborted) return;
          await keep(appendFacts(db, attempt, discreetFacts(facts)));
          for (const [id, fact] of Object.entries(facts)) recorded.set(id as FactId, fact as Facts[FactId]);
        },
      });
      web = mine;
      return mine;
    },
    /** A door of its own for what is seen signed in: cookies are not shared with the guest's. */
    async signedIn(storageState: StorageState): Promise<AuditWeb> {
      const left = Math.max(0, requests - spent.requests - (web?.budget.spent.requests ?? 0));
      return browser.openWeb({
        allowLoopback,
        pace,
        evidence: noEvidence,
        storageState,
        budget: { minutes: leftMs() / 60_000, requests: left },
        progress: (text) => progress.say(text),
      });
    },
    async drop(): Promise<void> {
      if (!web) return;
      const old = web;
      web = null;
      // What a crawler made of pages that were gone is not kept.
      if (old.died) recorded.clear();
      spent.ms += old.budget.spent.ms;
      spent.requests += old.budget.spent.requests;
      spent.pages += old.budget.spent.pageVisits;
      // A browser that hangs does not answer to its closing either.
      await Promise.race([old.close(), sleep(CLOSE_MS, undefined, { ref: false })]);
    },
  };
  return door;
}
