import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { openTab } from '../../crawlers/browser/tab.ts';
import { BrowserLostError } from '../../crawlers/errors.ts';
import { type HostileServer, hostileServer, page } from './kit.ts';
import { processes } from './processes.ts';

let server: HostileServer;
let host: BrowserHost;
const open = () => host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
/** The test of a line of the table: none of them may lack. */
const title = (id: string): string => {
  if (!processes.some((one) => one.id === id)) throw new Error(id);
  return id;
};

beforeAll(async () => {
  server = await hostileServer([{ id: 'loop', does: '', comes: '', serve: page('<script>for(;;){}</script>') }]);
  host = await launchBrowser({ pulseMs: 1_500 });
});
afterAll(async () => {
  await host?.close();
  await server?.close();
});

async function pidOf(type: string): Promise<number> {
  const session = await (await host.browser()).newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.find((one) => one.type === type)?.id ?? 0;
}

test(title('browser-stops'), async () => {
  const web = await open();
  const tab = await openTab(web);
  await tab.open(server.origin);
  const pid = (await host.pid()) ?? 0;
  process.kill(pid, 'SIGSTOP');
  const started = performance.now();
  await expect(web.pulse?.()).rejects.toBeInstanceOf(BrowserLostError);
  expect((await (await openTab(web)).open(server.origin)).error).toBeNull();
  await web.close();
  expect(performance.now() - started).toBeLessThan(60_000);
  expect(() => process.kill(pid, 0)).toThrow();
});

test(title('browser-dies-under-two-cities'), async () => {
  const [one, other] = [await open(), await open()];
  await Promise.all([one.tab(), other.tab()]);
  const pid = (await host.pid()) ?? 0;
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => one.lost && other.lost).toBe(true);
  const opened = await Promise.all([open(), open()]);
  for (const web of opened) expect((await (await openTab(web)).open(server.origin)).error).toBeNull();
  const browsers = await Promise.all([host.browser(), host.browser()]);
  expect(new Set(browsers).size).toBe(1);
  // Both new cities are contexts of this one browser.
  expect(browsers[0]?.contexts().length).toBe(2);
  for (const web of [one, other, ...opened]) await web.close();
});

test(title('gpu-process-dies'), async () => {
  const web = await open();
  const tab = await openTab(web);
  await tab.open(server.origin);
  const pid = await pidOf('GPU');
  // Where nothing is drawn by a process of its own there is none to lose.
  if (pid > 0) process.kill(pid, 'SIGKILL');
  expect((await tab.open(`${server.origin}/again`)).error).toBeNull();
  expect((await tab.look()).text).toContain('一切正常');
  expect(await tab.shot('首页')).toMatch(/^sha256:/);
  expect(web.lost).toBe(false);
  await web.close();
});

test(title('renderers-burn-no-time'), async () => {
  const web = await open();
  const tab = await openTab(web, { settleMs: 500 });
  const renderers = async (): Promise<number[]> => {
    const session = await (await host.browser()).newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    return processInfo.filter((one) => one.type === 'renderer').map(({ id }) => id);
  };
  expect((await tab.open(`${server.origin}/loop`)).error).toBe('timeout');
  await expect.poll(async () => (await renderers()).filter(busy), { timeout: 15_000, interval: 500 }).toEqual([]);
  await web.close();
});

const spent = new Map<number, number>();
/** Whether a process has used more than a tenth of a second since it was last asked about (Linux: clock ticks of 10 ms). */
function busy(pid: number): boolean {
  let ticks = 0;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    ticks = Number(fields[11]) + Number(fields[12]);
  } catch {
    return false;
  }
  const before = spent.get(pid) ?? 0;
  spent.set(pid, ticks);
  return ticks - before > 10;
}
