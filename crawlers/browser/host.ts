import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { oncePer } from '../once.ts';
import { type AuditWeb, createAuditWeb, type WebOptions } from './audit-web.ts';
import { BROWSER_ARGS, findExecutable, fontEnvironment, sandboxState } from './executable.ts';
import { withTimeout } from './in-time.ts';

export type { AuditWeb, WebOptions } from './audit-web.ts';

/** How long a browser may take to start: cold disks take seconds. */
const LAUNCH_TIMEOUT_MS = 60_000;
/** What the browser's main process knows by itself it tells within milliseconds; one that is as late as this hangs, milliseconds. */
const PULSE_MS = 10_000;
/** How long a browser may take to end of itself before it is ended, milliseconds. */
const END_MS = 5_000;

export interface LaunchOptions {
  /** False for `wangting login`, where a person signs in. */
  headless?: boolean;
  /** Overrides what `sandboxState` finds. */
  sandbox?: boolean;
  /** Further arguments, e.g. the debugging port that Lighthouse wants. */
  args?: readonly string[];
  /** For tests of a browser that hangs; default PULSE_MS. */
  pulseMs?: number;
}

/**
 * One Chromium for all cities of a process, a context a city. A browser that died or hangs is replaced at the next need: it is
 * asked whether it lives before each city, and whenever one of its pages leaves a question open.
 */
export interface BrowserHost {
  openWeb(options: WebOptions): Promise<AuditWeb>;
  readonly version: string;
  /** Whether the browser that runs now is in Chromium's sandbox. */
  readonly sandboxed: boolean;
  /** The browser that runs now, for what needs more than a Web (Lighthouse, printing reports). */
  browser(): Promise<Browser>;
  /** Process id of the browser's main process, for the measurement of memory; null where it is not known. */
  pid(): Promise<number | null>;
  close(): Promise<void>;
}

/** @throws Error with one Chinese sentence where there is no browser or it does not start. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<BrowserHost> {
  const open = new Set<AuditWeb>();
  let closed = false;
  let current = await start(options);
  let renewing: Promise<unknown> | null = null;

  async function browser(): Promise<Browser> {
    if (closed) throw new BrowserLostError('浏览器已关闭');
    // One replacement for all cities that ask at the same time.
    if (!current.browser.isConnected())
      renewing ??= start(options)
        .then((fresh) => {
          current = fresh;
        })
        .finally(() => {
          renewing = null;
        });
    await renewing;
    return current.browser;
  }

  async function pulse(): Promise<void> {
    const asked = current;
    // Twice: once may be this process, which was too busy to read the answer.
    for (let count = 0; count < 2; count++) if (await answers(asked.browser, options.pulseMs)) return;
    await kill(asked);
    throw new BrowserLostError('浏览器没有响应，已换新的');
  }

  return {
    get version() {
      return current.browser.version();
    },
    get sandboxed() {
      return current.sandboxed;
    },
    browser,
    async openWeb(webOptions) {
      await pulse().catch(() => {});
      const agent = userAgent(await withTimeout(chromiumAgent(await browser()), PULSE_MS), webOptions.userAgentContact);
      const web = await createAuditWeb({
        ...webOptions,
        userAgent: agent,
        newContext: async (contextOptions: BrowserContextOptions) => (await browser()).newContext(contextOptions),
        pulse,
        closed: () => open.delete(web),
      });
      open.add(web);
      return web;
    },
    pid: async () => withTimeout(processId(await browser()), PULSE_MS).catch(() => null),
    async close() {
      closed = true;
      await Promise.allSettled([...open].map((web) => web.close()));
      await kill(current);
    },
  };
}

interface Started {
  browser: Browser;
  sandboxed: boolean;
}

async function start({ headless = true, sandbox = sandboxState().usable, args = [] }: LaunchOptions): Promise<Started> {
  const { path } = await findExecutable();
  const environment = { ...process.env, ...(await fontEnvironment()) };
  const launch = async (chromiumSandbox: boolean): Promise<Started> => {
    const browser = await chromium.launch({
      executablePath: path,
      headless,
      chromiumSandbox,
      args: [...BROWSER_ARGS, ...args],
      env: environment as Record<string, string>,
      timeout: LAUNCH_TIMEOUT_MS,
      // Who interrupts decides in what order things end; Playwright would kill the browser under the running step.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    // Asked for now: one that hangs no longer tells it to whoever must end it.
    processId(browser).catch(() => null);
    return { browser, sandboxed: chromiumSandbox };
  };
  try {
    return await launch(sandbox);
  } catch (error) {
    // A kernel that closes namespaces in another way than sandboxState knows.
    if (!sandbox || !/sandbox/i.test(String(error))) throw error;
    return launch(false);
  }
}

/** Whether the browser's main process answers; one that has gone does not. */
function answers(browser: Browser, ms = PULSE_MS): Promise<boolean> {
  const asked = browser.newBrowserCDPSession().then(async (session) => {
    await session.send('Browser.getVersion');
    await session.detach();
  });
  return withTimeout(asked, ms).then(
    () => true,
    () => false,
  );
}

/** Closes the browser, or ends its process where it does not. Never throws. */
async function kill({ browser }: Started): Promise<void> {
  const ended = await withTimeout(browser.close(), END_MS).then(
    () => true,
    () => false,
  );
  if (ended) return;
  const pid = await withTimeout(processId(browser), END_MS).catch(() => null);
  if (pid === null) return;
  const gone = new Promise((done) => browser.once('disconnected', done));
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
    return;
  }
  await withTimeout(gone, END_MS).catch(() => {});
}

const processId = oncePer(async (browser: Browser): Promise<number | null> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.find((p) => p.type === 'browser')?.id ?? null;
});

const chromiumAgent = oncePer(async (browser: Browser): Promise<string> => {
  const session = await browser.newBrowserCDPSession();
  const { userAgent } = await session.send('Browser.getVersion');
  await session.detach();
  return userAgent;
});

const product = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

/** Chromium's own name, ours, and where we can be reached: `… wangting/0.1.0 (+mail or address)`. */
export function userAgent(chromiumAgent: string, contact = process.env['WANGTING_CONTACT'] ?? ''): string {
  // A header takes printable ASCII only, and brackets would end the comment.
  const clean = contact.replace(/[^\x20-\x7e]|[()]/g, '').trim();
  return `${chromiumAgent} wangting/${product.version}${clean ? ` (+${clean})` : ''}`;
}
