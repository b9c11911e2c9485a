import type { BrowserContext, BrowserContextOptions } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { createAddressPolicy } from './addresses.ts';
import { type BudgetOptions, createBudget } from './budget.ts';
import { createHttp } from './http.ts';
import type { NetworkError } from './network-errors.ts';
import type { Pace } from './pace.ts';
import { judgeRequest, type Phase } from './submission.ts';
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
  close(): Promise<void>;
}

interface Parts extends WebOptions {
  userAgent: string;
  newContext(options: BrowserContextOptions): Promise<BrowserContext>;
  closed(): void;
}

/** A city's door to the web: one context, one budget, one list of what was stopped. */
export async function createAuditWeb(parts: Parts): Promise<AuditWeb> {
  const { pace, evidence, allowLoopback } = parts;
  const addresses = createAddressPolicy({ allowLoopback });
  const budget = createBudget(parts.budget);
  const stopped: { url: string; method: string; rule: string }[] = [];
  let phase: Phase = 'load';
  let context: Promise<BrowserContext> | null = null;

  const http = createHttp({
    addresses,
    userAgent: parts.userAgent,
    async before(url, options): Promise<NetworkError | null> {
      const bound = budget.exhausted();
      if (bound) return { kind: 'budget', message: bound };
      const method = options.method ?? 'GET';
      const verdict = judgeRequest({ method, url });
      if (!verdict.allow) {
        stopped.push({ url, method, rule: verdict.rule });
        return { kind: 'refused', message: verdict.rule };
      }
      await pace.wait(url);
      budget.request();
      return null;
    },
    after: (url, status, headers) => pace.answered(url, status, headers['retry-after']),
  });

  async function openContext(): Promise<BrowserContext> {
    const opened = await parts.newContext({
      userAgent: parts.userAgent,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1366, height: 900 },
      serviceWorkers: 'block',
      acceptDownloads: false,
      ...(parts.storageState ? { storageState: parts.storageState } : {}),
    });
    opened.on('close', () => {
      context = null;
    });
    opened.on('request', () => budget.request());
    return opened;
  }

  return {
    fetch: http.fetch,
    async tab(options) {
      if (parts.fetchOnly) throw new Error('this Web was opened with fetchOnly');
      try {
        context ??= openContext();
        const page = await (await context).newPage();
        if (options?.viewport) await page.setViewportSize(options.viewport);
        return page;
      } catch (error) {
        context = null;
        throw new BrowserLostError(`浏览器没有打开标签页：${error instanceof Error ? error.message : String(error)}`);
      }
    },
    pace: (url) => pace.wait(url),
    evidence,
    budget,
    allowed: async (url) => (await addresses.check(url)).ok,
    record: parts.record ?? (async () => {}),
    progress: parts.progress ?? (() => {}),
    stopped,
    signedIn: parts.storageState !== undefined,
    robots: async () => ({ allowed: true, crawlDelaySeconds: null }),
    setPhase(next) {
      phase = next;
    },
    async close() {
      parts.closed();
      await (await context?.catch(() => null))?.close().catch(() => {});
      await http.close();
    },
  };
}
