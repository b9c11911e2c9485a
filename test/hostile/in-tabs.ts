import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { openTab, type Tab } from '../../crawlers/browser/tab.ts';
import { type HostileServer, hostileNames, hostileServer, type TabCase } from './kit.ts';

/** A tenth of the bound: what must come out does not hang on its length. */
const SETTLE_MS = 1_000;
/** These take their time by right. */
const SLOW_SETTLE_MS = 40_000;

let server: HostileServer;
let host: BrowserHost;
let web: AuditWeb;

/** Opens a page as the case says, and a good one in the same tab: a hostile page costs what is seen of it and nothing else. */
async function run({ id, url, act, must }: TabCase, tab: Tab): Promise<void> {
  const started = performance.now();
  const arrival = await tab.open(url?.(server.origin) ?? `${server.origin}/${id}`);
  if (must.error !== undefined) expect([arrival.error, arrival.message]).toEqual([must.error, arrival.message]);
  if (must.status !== undefined) expect(arrival.status).toBe(must.status);
  if (must.dialogs !== undefined) expect(arrival.dialogs.length).toBeLessThanOrEqual(must.dialogs);
  await act?.(tab);
  if (must.sees !== undefined) expect((await tab.look()).text).toContain(must.sees);
  const { windows: most } = must;
  const open = (): number => tab.page().context().pages().length;
  // Closing them takes its time; afterwards none is left.
  if (most !== undefined) await expect.poll(open, { timeout: 20_000 }).toBeLessThanOrEqual(most);
  if (must.stopped !== undefined) expect(web.stopped.map(({ rule }) => rule)).toContain(must.stopped);
  if (must.never !== undefined) expect(server.seen.filter((line) => line.includes(must.never ?? ''))).toEqual([]);
  if (must.ms !== undefined) expect(performance.now() - started).toBeLessThan(must.ms);

  const good = `${server.origin}/good-after-${id}`;
  expect(await tab.open(good)).toMatchObject({ error: null, status: 200, message: '', url: good });
  expect((await tab.look()).text).toContain('一切正常');
}

/** Runs the cases of some themes with one browser and one server: two files share the work, because they run side by side. */
export function runInTabs(themes: Readonly<Record<string, readonly TabCase[]>>): void {
  beforeAll(async () => {
    server = await hostileServer(Object.values(themes).flat());
    host = await launchBrowser();
  });
  afterAll(async () => {
    await host?.close();
    await server?.close();
  });

  describe.each(Object.entries(themes))('%s', (_, cases) => {
    beforeAll(async () => {
      web = await host.openWeb({
        allowLoopback: true,
        pace: createPace(),
        evidence: memoryEvidence(),
        resolve: hostileNames(),
      });
    });
    afterAll(async () => {
      await web?.close();
    });

    test.each(cases.map((one) => [one.id, one] as const))('%s', async (_, one) => {
      const tab = await openTab(web, { own: true, settleMs: one.slow ? SLOW_SETTLE_MS : SETTLE_MS });
      try {
        await run(one, tab);
      } finally {
        await tab.close();
      }
    });
  });
}
