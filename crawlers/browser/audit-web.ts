import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { type AddressPolicyOptions, createAddressPolicy } from './addresses.ts';
import { type BudgetOptions, createBudget } from './budget.ts';
import { discreetSink, secretsOf } from './discretion.ts';
import { type Guard, installGuard } from './guard.ts';
import { createHttp } from './http.ts';
import { closePage, lifeOf, withTimeout } from './in-time.ts';
import type { NetworkError } from './network-errors.ts';
import type { Pace } from './pace.ts';
import { type GuardProxy, startGuardProxy } from './proxy.ts';
import { redactText } from './redaction.ts';
import { createRobots } from './robots.ts';
import { boundStorms, STORM } from './storms.ts';
import { judgeRequest, type Phase, type RequestToJudge } from './submission.ts';
import { memoryOf } from './visitor.ts';
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
  /** For tests of names; the system's resolver by default. */
  resolve?: AddressPolicyOptions['resolve'];
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
/** Hosts whose failures are remembered; a page that asks made-up ones for ever must not fill the memory. */
const MAX_FAILURES = 2_000;
/** A context or page takes half a second on a busy machine; a browser that needs this long hangs, milliseconds. */
const OPEN_MS = 30_000;
/** A window that a tab wants is taken at once; who is still unknown after this is nobody's, milliseconds. */
const UNWANTED_MS = 2_000;
/** Of these so many at a time, and their site opens them faster than they can be closed: the context goes as a whole. */
const MAX_UNWANTED = 40;
/** Closing takes as long as the pages' unload handlers are given, and no longer, milliseconds. */
const CLOSE_MS = 10_000;

interface Opened {
  context: BrowserContext;
  proxy: GuardProxy;
  guard: Guard;
}

interface Parts extends WebOptions {
  userAgent: string;
  newContext(options: BrowserContextOptions): Promise<BrowserContext>;
  /** Throws BrowserLostError where the browser does not answer any more, which it then no longer has to. */
  pulse(): Promise<void>;
  closed(): void;
}

/** A city's door to the web: one context, one budget, one list of what was stopped. */
export async function createAuditWeb(parts: Parts): Promise<AuditWeb> {
  const { pace, allowLoopback } = parts;
  const addresses = createAddressPolicy({ allowLoopback, ...(parts.resolve ? { resolve: parts.resolve } : {}) });
  const budget = createBudget(parts.budget);
  const stopped: { url: string; method: string; rule: string }[] = [];
  const failures = new Map<string, NetworkError>();
  let phase: Phase = 'load';
  let context: Promise<Opened> | null = null;
  let lost = false;
  let died = false;
  let closed = false;
  /** Contexts that we let go ourselves: the browser did not die. */
  const dropped = new WeakSet<Opened>();
  /** Windows that are being closed. */
  let unwanted = 0;
  /** Pages that we are making. */
  let making = 0;

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

  /** Closes a window that no tab of ours takes: windows that open windows would else be as many as they like. */
  async function closeUnwanted(page: Page): Promise<void> {
    const { wanted } = memoryOf(page.context());
    const opener = await withTimeout(page.opener(), UNWANTED_MS).catch(() => null);
    if (!opener || wanted.has(opener)) {
      // Ours are known only when they are made, which a busy machine draws out.
      do await new Promise((done) => setTimeout(done, UNWANTED_MS));
      while (making > 0 && !page.isClosed());
    }
    if (wanted.has(page) || page.isClosed()) return;
    unwanted++;
    if (unwanted > MAX_UNWANTED) {
      lost = true;
      abandon();
    }
    await closePage(page);
    unwanted--;
  }

  /** Leaves a context that does not answer, without waiting for it. */
  function abandon(): void {
    const left = context;
    context = null;
    left
      ?.then((opened) => {
        dropped.add(opened);
        return end(opened);
      })
      .catch(() => {});
  }

  /** True where the browser let the context go. */
  async function end(opened: Opened): Promise<boolean> {
    // Nothing goes out any more, even where the browser does not let its pages go.
    await opened.proxy.close().catch(() => {});
    return withTimeout(opened.context.close(), CLOSE_MS).then(
      () => true,
      () => false,
    );
  }

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
      failed(origin, error) {
        if (failures.size < MAX_FAILURES || failures.has(origin)) failures.set(origin, error);
      },
    });
    try {
      const made = parts.newContext({
        userAgent: parts.userAgent,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: VIEWPORT,
        serviceWorkers: 'block',
        acceptDownloads: false,
        proxy: { server: proxy.server },
        ...(parts.storageState ? { storageState: parts.storageState } : {}),
      });
      const opened = await withTimeout(made, OPEN_MS);
      await withTimeout(opened.addInitScript(boundStorms, STORM), OPEN_MS);
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
      // What only the last line (backstop.ts) refused: a step of a redirect, a download, a worker's request.
      opened.on('requestfailed', (request) => {
        const url = request.url();
        if (/BLOCKED_BY_CLIENT/.test(request.failure()?.errorText ?? '') && !stopped.some((s) => s.url === url))
          stop({ url, method: request.method(), rule: 'backstop' });
      });
      opened.on('page', (page) => {
        lifeOf(page);
        closeUnwanted(page).catch(() => {});
        page.on('crash', () => {
          lost = true;
        });
      });
      const mine = { context: opened, proxy, guard };
      opened.on('close', () => {
        if (!closed) {
          lost = true;
          died ||= !dropped.has(mine);
        }
        context?.then(
          (standing) => {
            if (standing === mine) context = null;
          },
          () => {},
        );
        proxy.close().catch(() => {});
      });
      return mine;
    } catch (error) {
      await proxy.close();
      throw error;
    }
  }

  return {
    fetch: http.fetch,
    async tab(options) {
      if (parts.fetchOnly) throw new Error('this Web was opened with fetchOnly');
      making++;
      try {
        context ??= openContext();
        const page = await withTimeout(
          context.then((opened) => opened.context.newPage()),
          OPEN_MS,
        );
        memoryOf(page.context()).wanted.add(page);
        if (options?.viewport) await withTimeout(page.setViewportSize(options.viewport), OPEN_MS);
        return page;
      } catch (error) {
        lost = true;
        abandon();
        await parts.pulse();
        throw new BrowserLostError(`浏览器没有打开标签页：${error instanceof Error ? error.message : String(error)}`);
      } finally {
        making--;
      }
    },
    async pace(url) {
      // Before a navigation to https the line in the browser must stand; see guard.ts.
      const stands = async () => (await context)?.guard.ready();
      if (/^https:/i.test(url)) await withTimeout(stands(), OPEN_MS);
      await pace.wait(url);
    },
    evidence,
    budget,
    allowed: async (url) => (await addresses.check(url)).ok,
    lookup: addresses.lookup,
    pulse: parts.pulse,
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
      const before = phase;
      phase = next;
      return before;
    },
    async close() {
      parts.closed();
      closed = true;
      const opened = await (context && withTimeout(context, OPEN_MS).catch(() => null));
      if (opened && !(await end(opened))) await parts.pulse().catch(() => {});
      await http.close();
    },
  };
}
