import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { html } from '../../reports/html.ts';
import { buildModel } from '../../reports/model.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { hostileRound } from './hostile.ts';
import { expect, test } from './offline.ts';
import { madeRound } from './round.ts';

const PAGES = [
  'index.html',
  'cities/hangzhou.html',
  'cities/wulumuqi.html',
  'cities/quanzhou.html',
  'cities/beijing.html',
];

test('a person finds a city, reads a verdict and opens its evidence', async ({ page, open }) => {
  await open('index.html');
  await expect(page).toHaveTitle(/^【演练数据】55个城市在线政务服务质量评估报告/);
  await page.getByRole('searchbox', { name: '查找城市' }).fill('杭州');
  await expect(page.getByRole('table', { name: '城市排名' }).locator('tbody tr:visible')).toHaveCount(1);
  await page.getByRole('table', { name: '城市排名' }).getByRole('link', { name: '杭州市' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '杭州市' })).toBeVisible();
  const indicator = page.locator('#i-A1\\.1');
  await expect(indicator).toContainText('检索可得');
  await expect(indicator).toContainText('关键词搜索');
  await indicator.getByRole('link', { name: /^截图/ }).first().click();
  await page.waitForURL(/evidence\/[0-9a-f]{64}\.png$/);
  await page.goBack();
  await indicator.scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: /^原文/ }).first().click();
  await expect(page).toHaveURL(/\.txt$/);
  await expect(page.locator('pre')).toContainText('<script>alert(1)</script>');
});

test('everything is there without a script', async ({ browser, folder }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(`file://${join(folder, 'index.html')}`);
  await expect(page.getByRole('table', { name: '城市排名' }).locator('tbody tr')).toHaveCount(55);
  await page.getByRole('navigation', { name: '按区域找城市' }).getByRole('link', { name: '大连市' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '大连市' })).toBeVisible();
  await page
    .getByText(/^数据表/)
    .first()
    .click();
  await expect(page.getByRole('table', { name: '二级指标得分' })).toBeVisible();
  await context.close();
});

test('the ranking is sorted by a column and back, by keyboard alone', async ({ page, open }) => {
  await open('index.html');
  const table = page.getByRole('table', { name: '城市排名' });
  const first = table.locator('tbody tr').first();
  const before = await first.getByRole('link').textContent();
  await table.getByRole('button', { name: '技术支撑' }).focus();
  await page.keyboard.press('Enter');
  await expect(table.locator('th[aria-sort="descending"]')).toHaveText('技术支撑');
  await expect(first.getByRole('link')).not.toHaveText(before ?? '');
  await table.getByRole('button', { name: '总分' }).focus();
  await page.keyboard.press('Space');
  await expect(first.getByRole('link')).toHaveText(before ?? '');
});

test('the first stop of the keyboard leads to the text', async ({ page, open }) => {
  await open('cities/hangzhou.html');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('every page says that the data are for practice', async ({ page, open, folder }) => {
  for (const file of [
    'index.html',
    ...readdirSync(join(folder, 'cities'))
      .slice(0, 6)
      .map((f) => `cities/${f}`),
  ]) {
    await open(file);
    await expect(page.getByRole('complementary', { name: '演练数据' })).toContainText('演练数据');
    await expect(page.getByRole('complementary', { name: '演练数据' })).toBeInViewport();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
    await expect(page.getByRole('complementary', { name: '演练数据' })).toBeInViewport();
    await expect(page).toHaveTitle(/演练数据/);
  }
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing (${scheme})`, async ({ page, open }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const file of scheme === 'light' ? PAGES : PAGES.slice(0, 2)) {
      await open(file);
      await page.evaluate(() => {
        for (const d of document.querySelectorAll('details')) d.open = true;
      });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        // axe would fetch the style sheet by script, which the report's policy forbids.
        .options({ preload: false })
        .analyze();
      expect(violations.map((v) => `${file} ${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary}`)).toEqual([]);
    }
  });

for (const [name, width, scheme] of [
  ['desktop-light', 1280, 'light'],
  ['desktop-dark', 1280, 'dark'],
  ['phone-light', 390, 'light'],
  ['phone-dark', 390, 'dark'],
] as const)
  test(`nothing is cut off and the whole can be looked at (${name})`, async ({ page, open }, info) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const file of PAGES) {
      await open(file);
      const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(wide, `${file} scrolls sideways`).toBeLessThanOrEqual(screen ?? 0);
      await page.screenshot({ path: info.outputPath(`${name}-${file.replace(/\W+/g, '-')}.png`) });
    }
  });

test('a chart shows its figures at each width, and has them as a table', async ({ page, open }) => {
  await open('index.html');
  const figure = page.locator('#chart-first-level');
  const mean = await page.locator('.total-figure').textContent();
  await expect(figure.locator('.drawing:visible')).toHaveCount(1);
  await expect(figure.locator('.wide')).toContainText(mean ?? '?');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(figure.locator('.narrow')).toBeVisible();
  await expect(figure.locator('.narrow')).toContainText(mean ?? '?');
  await figure.getByText('数据表').click();
  await expect(figure.getByRole('row', { name: /总分/ })).toContainText(mean ?? '?');
});

test('on paper everything is open and the practice note stays', async ({ page, open }) => {
  await open('cities/hangzhou.html');
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByRole('complementary', { name: '演练数据' })).toBeVisible();
  await expect(page.locator('.contents')).toBeHidden();
});

test('a report on sites that attack it runs nothing and asks for nothing', async ({ page, context }) => {
  const root = mkdtempSync(join(tmpdir(), 'wangting-hostile-'));
  const { results, files } = await madeRound({ cities: 3 });
  const hostile = hostileRound(results);
  const model = buildModel(hostile, { files, scenario: '<img src=x onerror=alert(1)>' });
  const out = join(root, 'out');
  mkdirSync(out);
  await html.write({ model, results: hostile, evidence: openEvidence(join(root, 'store')), out });
  await context.setOffline(true);
  const alarms: string[] = [];
  page.on('dialog', (d) => {
    alarms.push(d.message());
    void d.dismiss();
  });
  page.on('request', (r) => {
    if (!r.url().startsWith(pathToFileURL(out).href)) alarms.push(r.url());
  });
  for (const file of ['index.html', ...readdirSync(join(out, 'cities')).map((f) => `cities/${f}`)]) {
    await page.goto(pathToFileURL(join(out, file)).href);
    await page.evaluate(() => {
      for (const d of document.querySelectorAll('details')) d.open = true;
      for (const e of document.querySelectorAll('body *'))
        e.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    });
    await expect(page.locator('main')).toBeVisible();
  }
  expect(alarms).toEqual([]);
  rmSync(root, { recursive: true, force: true });
});
