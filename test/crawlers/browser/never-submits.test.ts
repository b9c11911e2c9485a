import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { actingSite, hasEffect } from './acting-site.ts';
import type { TestServer } from './servers.ts';
import { MEANS, OCCASIONS } from './trying.ts';

let plain: TestServer;
let tls: TestServer;
let http2: TestServer;
let host: BrowserHost;
beforeAll(async () => {
  [plain, tls, http2] = await Promise.all([actingSite('http'), actingSite('https'), actingSite('HTTP/2')]);
  host = await launchBrowser({ args: ['--ignore-certificate-errors'] });
});
afterAll(async () => {
  await host?.close();
  await Promise.all([plain?.close(), tls?.close(), http2?.close()]);
});

/** Timers, workers and what waits in the browser have come by then. */
const rest = () => new Promise((done) => setTimeout(done, 600));

describe.each(['http', 'https', 'HTTP/2'])('a page that tries by itself, over %s', (kind) => {
  test('reaches no address with an effect, by no means and on no occasion; what reads arrives', async () => {
    const server = kind === 'http' ? plain : kind === 'https' ? tls : http2;
    const web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
    const tab = await openTab(web);
    // The tabs that the page opens beside come to the front for whoever walks.
    const page = tab.page();
    const read = (when: string) =>
      expect.poll(() => server.seen, { timeout: 15_000 }).toContain(`POST /item/queryList?by=reading&when=${when}`);
    expect((await tab.open(`${server.url}/`)).status).toBe(200);
    await read('load');
    await read('timer');
    await page.focus('#field');
    await read('focus');
    await page.keyboard.press('a');
    await read('key');
    await page.evaluate(() => document.getElementById('field')?.blur());
    await read('blur');
    await page.focus('#field');
    await page.keyboard.press('Enter');
    // What the page asks for while it is being left is awaited by nobody: it may arrive or not.
    await tab.open(`${server.url}/next`);
    for (const path of ['/leave/meta', '/leave/script', '/leave/form', '/redirected']) {
      await tab.open(`${server.url}${path}`);
      await rest();
    }
    await tab.close();
    await web.close();
    expect(server.seen.splice(0).filter(hasEffect)).toEqual([]);
  });
});

test('without the guard all of it arrives', async () => {
  const context = await (await host.browser()).newContext();
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${plain.url}/`);
  await page.focus('#field');
  await page.keyboard.type('a');
  await page.evaluate(() => document.getElementById('field')?.blur());
  await rest();
  await page.goto(`${plain.url}/next`);
  await rest();
  await context.close();
  const arrived = plain.seen.splice(0).filter(hasEffect);
  const of = (part: 'by' | 'when') => new Set(arrived.map((line) => new RegExp(`${part}=(\\w+)`).exec(line)?.[1]));
  expect(OCCASIONS.filter((when) => !of('when').has(when))).toEqual([]);
  // Forms into one frame cancel each other; the browser sends no pings and fetches nothing ahead (executable.ts).
  const cancelled = [
    'form',
    'formGet',
    'multipart',
    'plain',
    'ping',
    'reading',
    'rules',
    'rulesInside',
    'rulesInShadow',
  ];
  expect(MEANS.filter((by) => !of('by').has(by) && !cancelled.includes(by))).toEqual([]);
});
