import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROWSER_ARGS, findExecutable, fontEnvironment, sandboxState } from '../../crawlers/browser/executable.ts';
import { type Halls, startHalls } from './serve.ts';

let browser: Browser;
let running: Halls;
beforeAll(async () => {
  const { path } = await findExecutable();
  browser = await chromium.launch({
    executablePath: path,
    args: [...BROWSER_ARGS],
    chromiumSandbox: sandboxState().usable,
    env: { ...process.env, ...(await fontEnvironment()) } as Record<string, string>,
  });
  running = await startHalls(['14']);
});
afterAll(async () => {
  await running?.close();
  await browser?.close();
});

async function throughTheWizard(page: Page): Promise<void> {
  await page.goto(`${running.halls[0]!.at['apply']}/apply?item=ln-want`);
  await page.check('#agree');
  await page.click('#next0');
  for (const group of ['q0', 'q1']) await page.check(`input[name=${group}] >> nth=0`);
  await page.click('#next1');
  for (const field of ['qymc', 'xydm', 'dz']) await page.fill(`input[name=${field}]`, '测试');
  await page.click('#next2');
  await page.click('#next3');
  await page.check('input[value=dz]');
  await page.click('#next4');
  await page.locator('#tj').waitFor({ state: 'visible' });
}

it('can be walked to its last page without sending anything', async () => {
  const context = await browser.newContext();
  await context.route(/autosave|draft/i, (route) => route.abort());
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await throughTheWizard(page);
  expect(await page.locator('.bar .cur').innerText()).toBe('确认提交');
  await context.close();
  expect(running.sent).toEqual([]);
});

it('notices an unguarded visitor by its own timer and beacon', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await throughTheWizard(page);
  await expect.poll(() => running.sent.map((s) => s.url), { timeout: 10_000 }).toContain('/apply/autosave');
  await page.goto('about:blank');
  await expect.poll(() => running.sent.map((s) => s.url), { timeout: 10_000 }).toContain('/apply/draft?leave=1');
  await context.close();
  running.taken();
});
