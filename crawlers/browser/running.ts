import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { installBackstop } from './backstop.ts';
import { BROWSER_ARGS, findExecutable, fontEnvironment, sandboxState } from './executable.ts';
import { withTimeout } from './in-time.ts';

/** How long a browser may take to start: cold disks take seconds. */
const LAUNCH_TIMEOUT_MS = 60_000;
/** How often a browser is asked whether it is there. */
const ASK_EVERY_MS = 15_000;
/** Questions in a row that may stay unanswered: a minute, because a machine under load stalls for seconds. Counted, so that a stall of our own counts once. */
const UNANSWERED = 4;
/** What the browser's main process knows by itself it tells within milliseconds; one that is as late as this hangs, milliseconds. */
export const PULSE_MS = 10_000;
/** How long a browser may take to end in order. */
const CLOSE_MS = 10_000;

export interface LaunchOptions {
  /** False for `wangting login`, where a person signs in. */
  headless?: boolean;
  /** Overrides what `sandboxState` finds. */
  sandbox?: boolean;
  /** Further arguments, e.g. the debugging port that Lighthouse wants. */
  args?: readonly string[];
  /** Milliseconds between two questions whether the browser is there. Default 15 s. */
  askEveryMs?: number;
  /** For tests of a browser that hangs; default PULSE_MS. */
  pulseMs?: number;
}

/** One browser process. It is killed where it hangs, and then is lost like one that died. */
export interface Running {
  readonly browser: Browser;
  /** Of the main process; null where it is not known. */
  readonly pid: number | null;
  /** Whether it runs in Chromium's sandbox. */
  readonly sandboxed: boolean;
  /** Contexts that it ever had. */
  readonly made: number;
  newContext(options: BrowserContextOptions): Promise<BrowserContext>;
  /** Asks now whether it lives, where something of it stays silent. Kills it and throws BrowserLostError where it does not. */
  pulse(): Promise<void>;
  /** Ends when its last context is closed. */
  retire(): void;
  /** Ends in order, or is killed. */
  close(): Promise<void>;
}

/** @throws Error with one Chinese sentence where there is no browser or it does not start. */
export async function startRunning(options: LaunchOptions = {}): Promise<Running> {
  const { browser, pid, sandboxed } = await launch(options);
  let made = 0;
  let open = 0;
  let retired = false;

  function kill(): void {
    if (pid === null) return;
    // Its children are of its group, where it leads one.
    for (const target of process.platform === 'win32' ? [pid] : [-pid, pid])
      try {
        process.kill(target, 'SIGKILL');
      } catch {
        // Gone already.
      }
  }

  async function close(): Promise<void> {
    await withTimeout(browser.close(), CLOSE_MS).catch(() => {});
    if (browser.isConnected()) kill();
  }

  function left(): void {
    open--;
    if (retired && open === 0) void close();
  }

  await withTimeout(watch(browser, options.askEveryMs ?? ASK_EVERY_MS, kill), PULSE_MS).catch((error) => {
    kill();
    throw error;
  });
  return {
    browser,
    pid,
    sandboxed,
    get made() {
      return made;
    },
    async newContext(contextOptions) {
      made++;
      open++;
      try {
        const context = await browser.newContext(contextOptions);
        context.once('close', left);
        return context;
      } catch (error) {
        left();
        throw error;
      }
    },
    async pulse() {
      // Twice: once may be this process, which was too busy to read the answer.
      for (let count = 0; count < 2; count++) if (await answers(browser, options.pulseMs)) return;
      const gone = new Promise((done) => browser.once('disconnected', done));
      if (browser.isConnected()) kill();
      if (browser.isConnected()) await withTimeout(gone, CLOSE_MS).catch(() => {});
      throw new BrowserLostError('浏览器没有响应，已换新的');
    },
    retire() {
      retired = true;
      if (open === 0) void close();
    },
    close,
  };
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

/** Asks the simplest question now and then. What hangs answers to nothing, not even to being closed. */
async function watch(browser: Browser, everyMs: number, hung: () => void): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered++ >= UNANSWERED) return hung();
    session.send('Browser.getVersion').then(
      () => {
        unanswered = 0;
      },
      () => {},
    );
  }, everyMs).unref();
  browser.once('disconnected', () => clearInterval(timer));
}

async function launch({
  headless = true,
  sandbox = sandboxState().usable,
  args = [],
}: LaunchOptions): Promise<Pick<Running, 'browser' | 'pid' | 'sandboxed'>> {
  const { path } = await findExecutable();
  const environment = { ...process.env, ...(await fontEnvironment()) };
  const start = async (chromiumSandbox: boolean) => {
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
      const [pid] = await withTimeout(Promise.all([processId(browser), installBackstop(browser)]), PULSE_MS);
      return { browser, pid, sandboxed: chromiumSandbox };
    } catch (error) {
      await withTimeout(browser.close(), CLOSE_MS).catch(() => {});
      throw error;
    }
  };
  try {
    return await start(sandbox);
  } catch (error) {
    // A kernel that closes namespaces in another way than sandboxState knows.
    if (!sandbox || !/sandbox/i.test(String(error))) throw error;
    return start(false);
  }
}

async function processId(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.find((p) => p.type === 'browser')?.id ?? null;
}
