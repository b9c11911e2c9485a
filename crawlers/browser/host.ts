import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContextOptions } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { oncePer } from '../once.ts';
import { type AuditWeb, createAuditWeb, type WebOptions } from './audit-web.ts';
import { withTimeout } from './in-time.ts';
import { type LaunchOptions, PULSE_MS, type Running, startRunning } from './running.ts';

export type { AuditWeb, WebOptions } from './audit-web.ts';

/**
 * Contexts after which a browser is replaced: a Chromium keeps something of every context that it ever had. A city takes
 * one, two where a step was tried again.
 */
const RETIRE_AFTER = 60;
/** How long the cities' doors may take to close: a browser that hangs does not answer to that either. */
const CLOSE_MS = 10_000;

export interface HostOptions extends LaunchOptions {
  /** Contexts after which the browser is replaced. Default 60. */
  retireAfter?: number;
}

/**
 * One Chromium for all cities of a process, a context a city. A browser that dies or hangs is started again at the next
 * need; one that has served many is replaced, and ends with its last context.
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
export async function launchBrowser(options: HostOptions = {}): Promise<BrowserHost> {
  const { retireAfter = RETIRE_AFTER } = options;
  const open = new Set<AuditWeb>();
  const all = new Set<Running>();
  let closed = false;
  let version = '';
  let sandboxed = false;
  let running: Promise<Running> | null = null;

  async function begin(): Promise<Running> {
    const started = await startRunning(options);
    version = started.browser.version();
    sandboxed = started.sandboxed;
    all.add(started);
    started.browser.once('disconnected', () => all.delete(started));
    return started;
  }

  async function current(): Promise<Running> {
    for (;;) {
      if (closed) throw new BrowserLostError('浏览器已关闭');
      running ??= begin();
      const asked = running;
      try {
        const now = await asked;
        if (now.browser.isConnected()) return now;
      } catch (error) {
        if (running === asked) running = null;
        throw error;
      }
      // Whoever else saw it lost waits for the same new one.
      if (running === asked) running = null;
    }
  }

  async function newContext(contextOptions: BrowserContextOptions) {
    const now = await current();
    if (now.made < retireAfter) return now.newContext(contextOptions);
    const asked = running;
    if (asked && (await asked) === now && running === asked) running = null;
    now.retire();
    return (await current()).newContext(contextOptions);
  }

  async function pulse(): Promise<void> {
    await (await current()).pulse();
  }

  await current();
  return {
    get version() {
      return version;
    },
    get sandboxed() {
      return sandboxed;
    },
    browser: async () => (await current()).browser,
    async openWeb(webOptions) {
      // One that hangs is found before a city is given to it.
      await pulse().catch(() => {});
      const asked = chromiumAgent((await current()).browser);
      const agent = userAgent(await withTimeout(asked, PULSE_MS), webOptions.userAgentContact);
      const web = await createAuditWeb({
        ...webOptions,
        userAgent: agent,
        newContext,
        pulse,
        closed: () => open.delete(web),
      });
      open.add(web);
      return web;
    },
    pid: async () => (await current()).pid,
    async close() {
      closed = true;
      // One that is just starting belongs to nobody else.
      await running?.catch(() => null);
      const doors = Promise.allSettled([...open].map((web) => web.close()));
      await Promise.race([doors, sleep(CLOSE_MS, undefined, { ref: false })]);
      await Promise.all([...all].map((one) => one.close()));
    },
  };
}

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
