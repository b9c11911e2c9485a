import type { BrowserContext, BrowserContextOptions } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { withTimeout } from '../perception/perceive.ts';
import { createAddressPolicy } from './addresses.ts';
import { type BudgetOptions, createBudget } from './budget.ts';
import { discreetSink, secretsOf } from './discretion.ts';
import { type Guard, installGuard } from './guard.ts';
import { createHttp } from './http.ts';
import type { NetworkError } from './network-errors.ts';
import type { Pace } from './pace.ts';
import { type GuardProxy, startGuardProxy } from './proxy.ts';
import { redactText } from './redaction.ts';
import { createRobots } from './robots.ts';
import { judgeRequest, type Phase, type RequestToJudge } from './submission.ts';
import type { EvidenceSink, Web } from './web.ts';

export interface WebOptions {
  allowLoopback: boolean;
  /** Shared by all cities of the process. */
  pace: Pace;
  evidence: EvidenceSink;
  record?: Web['record'];
  progress?: Web['progress'];
  budget?: BudgetOptions;
  /** The evaluator's session (`wangting login`). */
  storageState?: BrowserContextOptions['storageState'];
  /** How the people behind the audit can be reached; default `$WANGTING_CONTACT`. */
  userAgentContact?: string;
  /** Only HTTP: no tab can be opened. */
  fetchOnly?: boolean;
}

export interface AuditWeb extends Web {
  /**
   * Whether the browser or one of its pages died under this city. A call that fails while this is true failed for that
   * (Playwright says "closed" or "crashed"): ours, to be tried again once.
   */
  readonly lost: boolean;
  /** Whether the whole browser died: whatever a crawler made of what it then saw says nothing of the site. */
  readonly died: boolean;
  close(): Promise<void>;
}

/** Screens of the machines that halls are read on: 建议使用1366*768分辨率 is what many of them still say. */
export const VIEWPORT = { width: 1366, height: 900 } as const;
/** How long the browser may take to tell its cookies, milliseconds. */
const COOKIES_MS = 2_000;
/** Requests that are kept in `stopped`; a page that tries for ever must not fill the memory. */
const MAX_STOPPED = 2_000;

interface Opened {
  context: BrowserContext;
  proxy: GuardProxy;
  guard: Guard;
}

interface Parts extends WebOptions {
  userAgent: string;
  newContext(options: BrowserContextOptions): Promise<BrowserContext>;
  closed(): void;
}

/** A city's door to the web: one context, one budget, one list of what was stopped. */
export async function createAuditWeb(parts: Parts): Promise<AuditWeb> {
  const { pace, allowLoopback } = parts;
  const addresses = createAddressPolicy({ allowLoopback });
  const budget = createBudget(parts.budget);
  const stopped: { url: string; method: string; rule: string }[] = [];
  const failures = new Map<string, NetworkError>();
  let phase: Phase = 'load';
  let context: Promise<Opened> | null = null;
  let lost = false;
  let died = false;
  let closed = false;

  const evidence = discreetSink(parts.evidence, async () => {
    const cookies = async () => (await context)?.context.cookies();
    // A browser that does not answer costs the names that redaction knows nothing of, not the evidence.
    return secretsOf((await withTimeout(cookies(), COOKIES_MS).catch(() => [])) ?? []);
  });
  const judge = (request: RequestToJudge) => judgeRequest({ ...request, phase });
  function stop(request: { url: string; method: string; rule: string }): void {
    if (stopped.length < MAX_STOPPED) stopped.push(request);
  }

  const http = createHttp({
    addresses,
    userAgent: parts.userAgent,
    async before(url, options): Promise<NetworkError | null> {
      const bound = budget.exhausted();
      if (bound) return { kind: 'budget', message: bound };
      const method = options.method ?? 'GET';
      const verdict = judge({ method, url });
      if (!verdict.allow) {
        stop({ url, method, rule: verdict.rule });
        return { kind: 'refused', message: verdict.rule };
      }
      if (options.robots && !(await robots.verdict(url)).allowed)
        return { kind: 'robots', message: `robots.txt: ${new URL(url).origin}` };
      await pace.wait(url);
      budget.request();
      return null;
    },
    after: (url, status, headers) => pace.answered(url, status, headers['retry-after']),
  });

  const robots = createRobots({ fetch: http.fetch, slow: (url, seconds) => pace.slow(url, seconds) });

  async function openContext(): Promise<Opened> {
    let guard: Guard | undefined;
    const proxy = await startGuardProxy({
      addresses,
      judge(request) {
        const verdict = judge(request);
        return verdict.allow ? null : verdict.rule;
      },
      admit: async (origin) => (guard ? guard.admit(origin) : 'unknown-request'),
      refused: stop,
      sent: () => budget.request(),
      failed: (origin, error) => void failures.set(origin, error),
    });
    try {
      const opened = await parts.newContext({
        userAgent: parts.userAgent,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: VIEWPORT,
        serviceWorkers: 'block',
        acceptDownloads: false,
        proxy: { server: proxy.server },
        ...(parts.storageState ? { storageState: parts.storageState } : {}),
      });
      guard = await installGuard(opened, {
        judge,
        stopped: stop,
        sent: () => budget.request(),
        fromStart: !allowLoopback,
      });
      opened.on('response', (response) => {
        const status = response.status();
        if (status === 429 || status === 503) pace.answered(response.url(), status, response.headers()['retry-after']);
      });
      opened.on('page', (page) => {
        page.on('crash', () => {
          lost = true;
        });
      });
      opened.on('close', () => {
        if (!closed) {
          lost = true;
          died = true;
        }
        context = null;
        proxy.close().catch(() => {});
      });
      return { context: opened, proxy, guard };
    } catch (error) {
      await proxy.close();
      throw error;
    }
  }

  return {
    fetch: http.fetch,
    async tab(options) {
      if (parts.fetchOnly) throw new Error('this Web was opened with fetchOnly');
      try {
        context ??= openContext();
        const page = await (await context).context.newPage();
        if (options?.viewport) await page.setViewportSize(options.viewport);
        return page;
      } catch (error) {
        context = null;
        lost = true;
        throw new BrowserLostError(`浏览器没有打开标签页：${error instanceof Error ? error.message : String(error)}`);
      }
    },
    async pace(url) {
      // Before a navigation to https the line in the browser must stand; see guard.ts.
      if (/^https:/i.test(url)) await (await context)?.guard.ready();
      await pace.wait(url);
    },
    evidence,
    budget,
    allowed: async (url) => (await addresses.check(url)).ok,
    record: parts.record ?? (async () => {}),
    progress: (text) => parts.progress?.(redactText(text)),
    stopped,
    signedIn: parts.storageState !== undefined,
    robots: (url) => robots.verdict(url),
    failureOf: (url) => (URL.canParse(url) ? (failures.get(new URL(url).origin) ?? null) : null),
    get lost() {
      return lost;
    },
    get died() {
      return died;
    },
    setPhase(next) {
      phase = next;
    },
    async close() {
      parts.closed();
      closed = true;
      const opened = await context?.catch(() => null);
      await opened?.context.close().catch(() => {});
      await opened?.proxy.close().catch(() => {});
      await http.close();
    },
  };
}
