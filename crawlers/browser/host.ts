import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { oncePer } from '../once.ts';
import { type AuditWeb, createAuditWeb, type WebOptions } from './audit-web.ts';
import { installBackstop } from './backstop.ts';
import { BROWSER_ARGS, findExecutable, fontEnvironment, sandboxState } from './executable.ts';

export type { AuditWeb, WebOptions } from './audit-web.ts';

/** How long a browser may take to start: cold disks take seconds. */
const LAUNCH_TIMEOUT_MS = 60_000;

export interface LaunchOptions {
  /** False for `wangting login`, where a person signs in. */
  headless?: boolean;
  /** Overrides what `sandboxState` finds. */
  sandbox?: boolean;
  /** Further arguments, e.g. the debugging port that Lighthouse wants. */
  args?: readonly string[];
}

/** One Chromium for all cities of a process, a context a city. A browser that dies is started again at the next need. */
export interface BrowserHost {
  openWeb(options: WebOptions): Promise<AuditWeb>;
  readonly version: string;
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
  let running = start(options);
  let current = await running;

  async function browser(): Promise<Browser> {
    if (closed) throw new BrowserLostError('浏览器已关闭');
    const now = await running;
    if (now.isConnected()) return now;
    running = start(options);
    current = await running;
    return current;
  }

  return {
    get version() {
      return current.version();
    },
    browser,
    async openWeb(webOptions) {
      const agent = userAgent(await chromiumAgent(await browser()), webOptions.userAgentContact);
      const web = await createAuditWeb({
        ...webOptions,
        userAgent: agent,
        newContext: async (contextOptions: BrowserContextOptions) => (await browser()).newContext(contextOptions),
        closed: () => open.delete(web),
      });
      open.add(web);
      return web;
    },
    pid: async () => processId(await browser()),
    async close() {
      closed = true;
      await Promise.allSettled([...open].map((web) => web.close()));
      await current.close().catch(() => {});
    },
  };
}

async function start({ headless = true, sandbox = sandboxState().usable, args = [] }: LaunchOptions): Promise<Browser> {
  const { path } = await findExecutable();
  const environment = { ...process.env, ...(await fontEnvironment()) };
  const launch = async (chromiumSandbox: boolean) => {
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
    try {
      await installBackstop(browser);
    } catch (error) {
      await browser.close();
      throw error;
    }
    return browser;
  };
  try {
    return await launch(sandbox);
  } catch (error) {
    // A kernel that closes namespaces in another way than sandboxState knows.
    if (!sandbox || !/sandbox/i.test(String(error))) throw error;
    return launch(false);
  }
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
