import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { inTime, isGone, lifeOf, NoAnswerError, withTimeout } from '../../../crawlers/browser/in-time.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { BrowserLostError } from '../../../crawlers/errors.ts';

describe('in the source', () => {
  const root = join(import.meta.dirname, '../../..');
  const files = ['crawlers', 'reports', 'audits'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('bench'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  /** Questions to a page or the browser that Playwright lets wait for ever; `goto` and its like have a bound of their own. */
  const question =
    /\b(await|return)\s+(?!inTime|withTimeout)[^;{}]*?(?:\binstallBackstop|\.(?:evaluate|evaluateHandle|content|frameElement|boundingBox|newPage|newContext|newCDPSession|newBrowserCDPSession|addInitScript|exposeBinding|unroute|opener|pdf|clearCookies|setViewportSize|selectOption|insertText|\$\$))\(/g;
  /** Asked within what is raced as a whole; in the last, a person sits before the window and can close it. */
  const raced: Readonly<Record<string, string>> = {
    'crawlers/browser/backstop.ts': 'launch (running.ts)',
    'crawlers/browser/guard.ts': 'openContext (audit-web.ts)',
    'crawlers/browser/host.ts': 'openWeb',
    'crawlers/browser/running.ts': 'launch, startRunning, openContext (audit-web.ts)',
    'crawlers/browser/visitor.ts': 'openTab (tab.ts)',
    'crawlers/quality/lighthouse.ts': 'the process (run-lighthouse.ts)',
    'reports/pdf.ts': 'withBrowser',
    'reports/print/pictures.ts': 'withBrowser',
    'audits/doctor.ts': 'fonts',
    'audits/login/sign-in.ts': 'the person',
  };
  const unbounded = files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    return [...source.matchAll(question)]
      .filter(([text]) => !/inTime\(|withTimeout\(|inFrames\(/.test(text))
      .map(([text]) => ({ file, text }));
  });
  test('nothing is awaited of a page or the browser without a bound', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(unbounded.filter(({ file }) => !(file in raced))).toEqual([]);
    expect(Object.keys(raced).filter((file) => !unbounded.some((one) => one.file === file))).toEqual([]);
  });
  test('the rule sees what it is for', () => {
    expect('const x = await page.evaluate(() => 1)'.match(question)).not.toBeNull();
    expect('await inTime(page, page.evaluate(() => 1))'.match(question)).toBeNull();
  });
});

describe('with a page', () => {
  let host: BrowserHost;
  const open = () => host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
  beforeAll(async () => {
    host = await launchBrowser();
  });
  afterAll(() => host?.close());

  test('a question that is not answered ends; the next is given less time; an answer makes all well', async () => {
    const page = await (await open()).tab();
    const never = () => page.evaluate(() => new Promise(() => {}));
    await expect(inTime(page, never(), 200)).rejects.toBeInstanceOf(NoAnswerError);
    expect(lifeOf(page).silent.has(page.mainFrame())).toBe(false);
    await expect(inTime(page, never())).rejects.toBeInstanceOf(NoAnswerError);
    const started = performance.now();
    await expect(inTime(page, never(), 60_000)).rejects.toBeInstanceOf(BrowserLostError);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(
      await inTime(
        page,
        page.evaluate(() => 7),
      ),
    ).toBe(7);
    expect(lifeOf(page).silent.has(page.mainFrame())).toBe(false);
  });
  test('a question ends with its page', async () => {
    const web = await open();
    for (const end of ['close', 'crash'] as const) {
      const page = await web.tab();
      const asked = inTime(page, new Promise(() => {}), 60_000);
      asked.catch(() => {});
      if (end === 'close') await page.close();
      else (await page.context().newCDPSession(page)).send('Page.crash').catch(() => {});
      await expect(asked).rejects.toBeInstanceOf(BrowserLostError);
      expect(isGone(page)).toBe(true);
    }
    await web.close();
  });
  test('what the page says itself is handed on', async () => {
    const web = await open();
    const page = await web.tab();
    const fails = page.evaluate(() => {
      throw new Error('own');
    });
    await expect(inTime(page, fails)).rejects.toThrow('own');
    await expect(withTimeout(Promise.reject(new Error('own')), 100)).rejects.toThrow('own');
    await web.close();
  });
});
