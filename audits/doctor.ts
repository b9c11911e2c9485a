import { accessSync, constants, existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { memoryEvidence } from '../crawlers/browser/evidence.ts';
import { type Executable, findExecutable, sandboxState } from '../crawlers/browser/executable.ts';
import { type BrowserHost, launchBrowser } from '../crawlers/browser/host.ts';
import { withTimeout } from '../crawlers/browser/in-time.ts';
import { createPace } from '../crawlers/browser/pace.ts';
import { defaultDatabase, isAddress, openDatabase, shownAddress } from '../storage/database.ts';
import { findBinaries, POSTGRES_VERSION } from '../storage/embedded/binaries.ts';
import { inspectFolder } from '../storage/embedded/folder.ts';
import { defaultEvidence } from '../storage/evidence.ts';
import { shanghaiTime } from './clock.ts';
import { EXIT } from './exit.ts';
import type { DataOptions } from './options.ts';
import { print, printJson } from './output.ts';

export interface DoctorOptions extends DataOptions {
  egress?: string | true;
}

/** One thing that was looked at. `mend`: what to do about it, empty where it is well. */
interface Finding {
  name: string;
  ok: boolean;
  found: string;
  mend: string;
}

/** Looks at this machine, one line a thing; exit code 1 where something is missing. Asks no site unless told to. */
export async function doctor(options: DoctorOptions): Promise<void> {
  const browser = await launch();
  const findings: Finding[] = [];
  const add = async (name: string, look: () => Promise<Omit<Finding, 'name'>>) => {
    const found = await look().catch((error: unknown) => bad(firstLine(error), ''));
    findings.push({ name, ...found });
    if (!options.json) await print(line({ name, ...found }));
  };
  try {
    await add('Node', node);
    await add('浏览器', async () => browserFinding(browser));
    await add('中文字体', () => fonts(browser.host));
    await add('数据库', () => database(options.db ?? defaultDatabase()));
    await add('时钟', clock);
    await add('网络出口', () => egress(browser.host, options.egress));
    await add('磁盘', () => disk(options));
  } finally {
    await browser.host?.close();
  }
  if (options.json) await printJson(findings);
  if (findings.some((f) => !f.ok)) process.exitCode = EXIT.fault;
}

const good = (found: string) => ({ ok: true, found, mend: '' });
const bad = (found: string, mend: string) => ({ ok: false, found, mend });
const line = ({ name, ok, found, mend }: Finding) =>
  `${ok ? '正常' : '缺失'}  ${name}：${found}${mend ? `。办法：${mend}` : ''}`;
const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

async function node() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // Type stripping without a flag came with 22.18 and 23.6.
  const able = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
  const found = `${process.versions.node}（${process.execPath}）`;
  return able ? good(found) : bad(found, '用 npx wangting 运行，或安装 Node 24');
}

type Launched = { executable: Executable | null; host: BrowserHost | null; fault: string };

async function launch(): Promise<Launched> {
  let executable: Executable | null = null;
  try {
    executable = await findExecutable();
    return { executable, host: await launchBrowser(), fault: '' };
  } catch (error) {
    return { executable, host: null, fault: firstLine(error) };
  }
}

const SOURCES = { CHROME_PATH: 'CHROME_PATH 指定', npm: 'npm 自带', playwright: 'Playwright 安装', system: '系统安装' };
const SANDBOX = {
  usable: '沙箱未启用：浏览器在沙箱中不能启动；测评真实网站请换一台机器，或用 CHROME_PATH 指向系统安装的 Chromium',
  root: '沙箱未启用：以 root 运行；测评真实网站请用普通用户运行',
  'no-user-namespaces':
    '沙箱未启用：系统未开放用户命名空间；测评真实网站请由管理员开放（sysctl kernel.unprivileged_userns_clone=1 或 kernel.apparmor_restrict_unprivileged_userns=0）',
};

function browserFinding({ executable, host, fault }: Launched) {
  if (!host || !executable)
    return bad(fault, '运行 npx playwright install chromium，或设置 CHROME_PATH 指向一个 Chromium');
  const where = `${SOURCES[executable.source]}，${executable.path}`;
  // What the browser that runs is in, not what should be possible.
  const sandbox = host.sandboxed ? '沙箱启用' : SANDBOX[sandboxState().why];
  return good(`Chromium ${host.version}（${where}；${sandbox}）`);
}

/** Four characters are drawn within a second, milliseconds. */
const FONTS_MS = 30_000;

/** Characters without a glyph are all drawn as the same box: two that look alike mean that there is no font. */
async function fonts(host: BrowserHost | null) {
  if (!host) return bad('没有浏览器，无法检查', '先解决浏览器');
  return (await withTimeout(drawsAlike(await host.browser()), FONTS_MS))
    ? bad('汉字显示为方框，截图和 PDF 将不可读', '重新运行 npm ci，或安装中文字体（如 fonts-noto-cjk）')
    : good('汉字可以正常显示');
}

async function drawsAlike(browser: Browser): Promise<boolean> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.setContent('<meta charset="utf-8"><title>字体</title>');
    return await page.evaluate(() => {
      const drawn = [...'网厅药店'].map((character) => {
        const canvas = document.createElement('canvas');
        const paper = canvas.getContext('2d');
        if (!paper) return '';
        paper.font = '40px sans-serif';
        paper.fillText(character, 10, 60);
        return canvas.toDataURL();
      });
      return new Set(drawn).size < drawn.length;
    });
  } finally {
    await context.close();
  }
}

async function database(db: string) {
  if (!isAddress(db)) {
    const folder = resolve(db);
    await findBinaries();
    if (inspectFolder(folder) === 'new') {
      const parent = existing(folder);
      accessSync(parent, constants.W_OK);
      return good(`内嵌 PostgreSQL ${POSTGRES_VERSION}，${folder} 尚未建立（首次测评时建立）`);
    }
  }
  const opened = await openDatabase({ db, create: false });
  try {
    const [row] = await opened.sql<{ version: string }[]>`select current_setting('server_version') as version`;
    const where = opened.embedded ? `内嵌，${opened.folder && resolve(opened.folder)}` : shownAddress(db);
    return good(`PostgreSQL ${row?.version}（${where}），可以使用`);
  } finally {
    await opened.close();
  }
}

async function clock() {
  const now = new Date();
  const shown = `${shanghaiTime(now)}（上海时间）`;
  // Noon in UTC is eight in the evening in Shanghai, all year round.
  if (shanghaiTime('2026-01-01T12:00:00Z').slice(-5) !== '20:00')
    return bad(shown, '这个 Node 缺少时区数据：换用完整的 Node 24（npx wangting 即是）');
  // Nothing of this program was built before.
  return now.getFullYear() < 2026 ? bad(`${shown}，早于本程序`, '校准系统时钟') : good(shown);
}

async function egress(host: BrowserHost | null, asked: string | true | undefined) {
  if (asked === undefined) return good('未检查（--egress 时检查）');
  if (!host) return bad('没有浏览器，无法检查', '先解决浏览器');
  const url = asked === true ? 'https://www.gov.cn/' : asked;
  const web = await host.openWeb({
    allowLoopback: false,
    pace: createPace(),
    evidence: memoryEvidence(),
    fetchOnly: true,
  });
  try {
    const answer = await web.fetch(url, { maxBytes: 65_536 });
    if (answer.status !== null) return good(`${url} 答复 ${answer.status}，${Math.round(answer.totalMs)} 毫秒`);
    return bad(`${url} 没有答复（${answer.error?.message ?? '原因不明'}）`, '检查网络、代理和 DNS');
  } finally {
    await web.close();
  }
}

/** A night of 55 cities keeps about a gigabyte of pictures and pages. */
const DISK_AT_LEAST = 1024 ** 3;

async function disk({ db = defaultDatabase(), evidence = defaultEvidence(db) }: DoctorOptions) {
  const folder = existing(resolve(evidence));
  const { bavail, bsize } = await statfs(folder);
  const found = `${folder} 剩余 ${((bavail * bsize) / 1024 ** 3).toFixed(1)} GB`;
  return bavail * bsize < DISK_AT_LEAST ? bad(found, '至少留出 1 GB，或用 --evidence 换一个地方') : good(found);
}

/** The folder, or the nearest above it that there is. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder));
}
