import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright';

const require = createRequire(import.meta.url);

/**
 * What every Chromium of ours is started with. Not the arguments that @sparticuz/chromium proposes: those switch the web
 * security off and put all pages into one process. `--no-sandbox` is added only where `sandboxState` says so.
 */
export const BROWSER_ARGS: readonly string[] = [
  '--disable-gpu',
  // QUIC goes over UDP, beside the proxy that checks addresses; so would WebRTC.
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Nothing is looked up or opened before somebody asks for it: the audited site would be asked more than we count.
  '--dns-prefetch-disable',
  // As many pages at a time as none are fetched ahead because of speculation rules (Chromium's prefetch_scheduler.cc). Of several lists the last counts, so
  // Playwright's own two are repeated.
  `--enable-features=${[
    'CDPScreenshotNewSurface',
    'SkipListAccountsWithoutGaiaCookies',
    'PrefetchSchedulerTesting:kPrefetchSchedulerTestingActiveSetSizeLimitForBase/0/kPrefetchSchedulerTestingActiveSetSizeLimitForBurst/0',
  ]}`,
  // <a ping> posts to third parties when a link is followed.
  '--no-pings',
];

export interface Executable {
  path: string;
  source: 'CHROME_PATH' | 'npm' | 'playwright' | 'system';
}

/** Where unpacked browsers and the fonts' configuration are kept: beside the packages, else in the person's own cache. */
async function cacheFolder(): Promise<string> {
  const beside = join(dirname(dirname(require.resolve('playwright/package.json'))), '.cache');
  for (const folder of [beside, join(homedir(), '.cache', 'wangting')]) {
    try {
      await mkdir(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      // Not ours to write (a global or read-only installation): the next one.
    }
  }
  throw new Error(`没有可写的缓存目录：${beside}`);
}

/**
 * Finds a Chromium, unpacking the one from npm where it is the one to use: `CHROME_PATH` first, then the npm one (the same
 * version on every machine), then Playwright's own, then the system's.
 * @throws Error with one Chinese sentence for people where there is none, or where CHROME_PATH names none.
 */
export async function findExecutable(environment: NodeJS.ProcessEnv = process.env): Promise<Executable> {
  const named = environment['CHROME_PATH'];
  if (named) {
    if (executable(named)) return { path: named, source: 'CHROME_PATH' };
    throw new Error(`CHROME_PATH 指向的文件不存在或不可执行：${named}`);
  }
  const npm = await unpackedFromNpm();
  if (npm) return { path: npm, source: 'npm' };
  const own = chromium.executablePath();
  if (own && executable(own)) return { path: own, source: 'playwright' };
  for (const path of ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'])
    if (executable(path)) return { path, source: 'system' };
  throw new Error('未找到 Chromium：请运行 npx playwright install chromium，或设置 CHROME_PATH。');
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of @sparticuz/chromium, which npm brings for 64-bit Linux; null elsewhere. */
async function unpackedFromNpm(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  let home: string;
  try {
    home = dirname(dirname(require.resolve('@sparticuz/chromium')));
  } catch {
    return null;
  }
  if (!existsSync(join(home, 'bin', 'chromium.br'))) return null;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return join(await unpackChromium(join(home, 'bin'), join(await cacheFolder(), `chromium-${version}`)), 'chromium');
}

/**
 * Unpacks `bin` (chromium.br, swiftshader.tar.br) into the folder `target` and answers it. The folder appears whole or not
 * at all, by renaming: two processes may do this at once, and one that is killed half-way leaves nothing that counts. (The
 * package's own unpacking takes any file of that name for a whole browser.)
 */
export async function unpackChromium(bin: string, target: string): Promise<string> {
  if (existsSync(target)) return target;
  await removeLeftovers(target);
  const draft = `${target}.draft-${process.pid}-${Date.now().toString(36)}`;
  await mkdir(draft, { recursive: true });
  try {
    const file = join(draft, 'chromium');
    await pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(file));
    await chmod(file, 0o755);
    await untar(join(bin, 'swiftshader.tar.br'), draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was first: its folder is as good as ours.
    if (!existsSync(target)) throw error;
  }
  return target;
}

/**
 * By way of a file, not a pipe: tar ends at the archive's end mark, and where it was sooner than Node with the filling behind
 * the mark, the pipe was closed under the writing (ERR_STREAM_PREMATURE_CLOSE, seen on a loaded machine).
 */
async function untar(archive: string, folder: string): Promise<void> {
  const file = join(folder, 'unpacking.tar');
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(file));
  const [code] = await once(spawn('tar', ['-x', '-f', file, '-C', folder], { stdio: 'ignore' }), 'exit');
  if (code !== 0) throw new Error(`解压浏览器失败（tar 退出码 ${code}）`);
  await rm(file);
}

/** Drafts of processes that were killed. An hour: the slowest unpacking seen takes seconds. */
async function removeLeftovers(target: string): Promise<void> {
  const parent = dirname(target);
  for (const name of await readdir(parent).catch(() => [])) {
    const path = join(parent, name);
    if (!path.startsWith(`${target}.draft-`)) continue;
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}

/**
 * Writes the configuration that shows Chromium the Chinese font from npm (two weights of Noto Sans SC: real TrueType, which
 * PDF files embed as such) and answers the variables the browser is to be started with. Linux only; empty elsewhere.
 */
export async function fontEnvironment(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const folder = await cacheFolder();
  const file = join(folder, 'fonts.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>/usr/share/fonts</dir>
<dir>${xml(join(fonts, '400Regular'))}</dir>
<dir>${xml(join(fonts, '700Bold'))}</dir>
<cachedir>${xml(join(folder, 'fonts'))}</cachedir>
<match target="pattern"><edit name="family" mode="append_last"><string>Noto Sans SC</string></edit></match>
<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, text);
    await rename(draft, file);
  }
  return { FONTCONFIG_FILE: file };
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Whether Chromium's sandbox can be used here, and if not, why: for the start of the browser and for `doctor`. */
export interface SandboxState {
  usable: boolean;
  why: 'usable' | 'root' | 'no-user-namespaces';
}

/** Chromium refuses its sandbox to root, and on Linux needs user namespaces that an ordinary person may open. */
export function sandboxState(): SandboxState {
  if (process.platform !== 'linux') return { usable: true, why: 'usable' };
  if (process.getuid?.() === 0) return { usable: false, why: 'root' };
  const closed =
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    setting('/proc/sys/user/max_user_namespaces') === '0' ||
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1';
  return closed ? { usable: false, why: 'no-user-namespaces' } : { usable: true, why: 'usable' };
}

function setting(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
