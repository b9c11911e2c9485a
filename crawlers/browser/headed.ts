import { accessSync, constants } from 'node:fs';
import { basename } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright';
import { BROWSER_ARGS, fontEnvironment, sandboxState } from './executable.ts';

/** A browser with a window cannot be opened here; the message is one Chinese sentence that says what to do. */
export class NoWindowError extends Error {
  override readonly name = 'NoWindowError';
}

/** Where browsers with a window are installed, by system. The one that npm brings has none. */
const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Finds a Chromium that can show a window: `CHROME_PATH`, then Playwright's own, then the system's.
 * @throws NoWindowError where there is none, or no screen to show it on.
 */
export function findHeaded(environment: NodeJS.ProcessEnv = process.env): string {
  if (process.platform === 'linux' && !environment['DISPLAY'] && !environment['WAYLAND_DISPLAY'])
    throw new NoWindowError(
      '本机没有图形界面，不能打开登录窗口：请在有桌面的电脑上运行（或用 ssh -X），没有 Chrome 时用 CHROME_PATH 指向一个；登录后把 data/sessions 里的文件拷回来',
    );
  const named = environment['CHROME_PATH'];
  if (named && !usable(named)) throw new NoWindowError(`CHROME_PATH 指向的文件不存在或不可执行：${named}`);
  if (named && /headless/i.test(basename(named)))
    throw new NoWindowError(
      `CHROME_PATH 指向的浏览器没有窗口（headless）：${named}；请指向一个普通的 Chrome 或 Chromium`,
    );
  const found = [named, chromium.executablePath(), ...(INSTALLED[process.platform] ?? [])].find(
    (path) => path !== undefined && path !== '' && usable(path),
  );
  if (found === undefined)
    throw new NoWindowError(
      '没有可以打开窗口的浏览器（npm 自带的只能在后台运行）：请安装 Chrome，或设置 CHROME_PATH 指向一个，或运行 npx playwright install chromium',
    );
  return found;
}

function usable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Opens a browser with a window, for a person. @throws NoWindowError where it cannot be had or does not start. */
export async function launchHeaded(environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const executablePath = findHeaded(environment);
  try {
    return await chromium.launch({
      executablePath,
      headless: false,
      chromiumSandbox: sandboxState().usable,
      args: [...BROWSER_ARGS.filter((arg) => arg !== '--disable-gpu')],
      env: { ...environment, ...(await fontEnvironment()) } as Record<string, string>,
      handleSIGINT: false,
    });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new NoWindowError(`浏览器窗口没有打开（${why}）：请用 CHROME_PATH 指向另一个 Chrome 或 Chromium`);
  }
}

/** A person's own window: as large as it is, in the language and time of the audited sites. */
export const PERSON_CONTEXT: BrowserContextOptions = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: null,
};
