/**
 * A process of its own for one Lighthouse run: it keeps global state and much memory, and two at once spoil each other's
 * figures. Started by run-lighthouse.ts with an IPC channel; answers one message and ends.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { type BrowserContext, chromium } from 'playwright';
import { createAddressPolicy } from '../browser/addresses.ts';
import { installBackstop } from '../browser/backstop.ts';
import { BROWSER_ARGS, findExecutable, fontEnvironment, sandboxState } from '../browser/executable.ts';
import { installGuard } from '../browser/guard.ts';
import { startGuardProxy } from '../browser/proxy.ts';
import { judgeRequest } from '../browser/submission.ts';

export interface LighthouseTask {
  url: string;
  allowLoopback: boolean;
  userAgent: string;
  /** Further arguments of the browser. */
  args?: readonly string[];
}

/** 0–100; null where Lighthouse could not tell. */
export interface LighthouseScores {
  performance: number | null;
  accessibility: number | null;
  bestPractices: number | null;
  /** What failed, in Lighthouse's Chinese, by category. */
  failed: { accessibility: string[]; bestPractices: string[]; performance: string[] };
  /** Lighthouse's word for why the page could not be measured; empty where it could. */
  error: string;
  report: string;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

async function measure({ url, allowLoopback, userAgent, args = [] }: LighthouseTask): Promise<LighthouseScores> {
  const profile = mkdtempSync(join(tmpdir(), 'wangting-lighthouse-'));
  let admit: ((origin: string) => Promise<string | null>) | undefined;
  const proxy = await startGuardProxy({
    addresses: createAddressPolicy({ allowLoopback }),
    judge: (request) => {
      const verdict = judgeRequest(request);
      return verdict.allow ? null : verdict.rule;
    },
    admit: async (origin) => (admit ? admit(origin) : 'unknown-request'),
    refused: () => {},
  });
  let context: BrowserContext | undefined;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: (await findExecutable()).path,
      chromiumSandbox: sandboxState().usable,
      args: [...BROWSER_ARGS, ...args, '--remote-debugging-port=0'],
      env: { ...process.env, ...(await fontEnvironment()) } as Record<string, string>,
      proxy: { server: proxy.server },
      serviceWorkers: 'block',
      acceptDownloads: false,
    });
    const browser = context.browser();
    if (!browser) throw new Error('a browser without its last line measures nothing');
    await installBackstop(browser);
    const guard = await installGuard(context, {
      judge: judgeRequest,
      stopped: () => {},
      sent: () => {},
      fromStart: !allowLoopback,
    });
    admit = guard.admit;
    if (url.startsWith('https:')) await guard.ready();
    const port = Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
    const result = await lighthouse(
      url,
      {
        port,
        logLevel: 'error',
        output: 'json',
        onlyCategories: [...CATEGORIES],
        disableFullPageScreenshot: true,
        // Pictures in which nobody's number is covered, and what would be said of a policy of ours (no-sockets.ts); they score nothing.
        skipAudits: ['final-screenshot', 'screenshot-thumbnails', 'csp-xss'],
        locale: 'zh',
      },
      { ...desktopConfig, settings: { ...desktopConfig.settings, emulatedUserAgent: userAgent } },
    );
    if (!result) throw new Error('Lighthouse gave no result');
    return scoresOf(result.lhr, String(result.report));
  } finally {
    await context?.close().catch(() => {});
    await proxy.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

type Lhr = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function scoresOf(lhr: Lhr, report: string): LighthouseScores {
  const score = (name: (typeof CATEGORIES)[number]) => {
    const value = lhr.categories[name]?.score;
    return typeof value === 'number' ? value * 100 : null;
  };
  const failed = (name: (typeof CATEGORIES)[number]) =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .sort((a, b) => b.weight - a.weight)
      .map(({ id }) => lhr.audits[id]?.title ?? id);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    failed: {
      accessibility: failed('accessibility'),
      bestPractices: failed('best-practices'),
      performance: failed('performance'),
    },
    error: lhr.runtimeError?.message ?? '',
    report,
  };
}

process.once('message', (task: LighthouseTask) => {
  measure(task).then(
    (scores) => process.send?.({ scores }, () => process.exit(0)),
    (error: unknown) =>
      process.send?.({ fault: error instanceof Error ? error.message : String(error) }, () => process.exit(1)),
  );
});
// Whoever started us is gone: nobody waits for the answer.
process.once('disconnect', () => process.exit(1));
