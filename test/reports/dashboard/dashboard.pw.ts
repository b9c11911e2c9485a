import { readFile } from 'node:fs/promises';
import { broken } from './broken.ts';
import { NOW, THEN } from './made.ts';
import { PAGES } from './paths.ts';
import { expect, test } from './served.ts';

test('verdict, reason, evidence and the difference to before are three clicks away', async ({ page, open }) => {
  await open('/');
  await expect(page.getByRole('complementary', { name: '演练数据' })).toBeVisible();
  await page.getByRole('table', { name: '城市排名' }).getByRole('link').first().click(); // 1
  await expect(page.locator('.total-figure')).toHaveText(/^\d+\.\d\d$/);
  await expect(page.locator('#city-changes')).toContainText(THEN);
  const indicator = page
    .locator('.indicators > li')
    .filter({ has: page.getByRole('link', { name: /^截图/ }) })
    .first();
  await expect(indicator.locator('p').nth(2)).not.toBeEmpty();
  await indicator.getByRole('link', { name: /^截图/ }).first().click(); // 2
  await page.waitForURL(/\/evidence\/[0-9a-f]{64}$/);
  await page.goBack();
  await expect(page.locator('.total-figure')).toBeVisible();
  await page.getByRole('link', { name: THEN }).first().click(); // 3
  await page.waitForURL(new RegExp(`/rounds/${THEN}/cities/`));
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('table', { name: '城市排名' })).toBeVisible();
});

test('what is shown stands in the address, and the back button takes it back', async ({ page, open }) => {
  await open(`/rounds/${NOW}`);
  const rows = page.getByRole('table', { name: '城市排名' }).locator('tbody tr');
  const all = await rows.count();
  const region = page.getByRole('combobox', { name: '区域' });
  await region.selectOption('东北');
  await page.getByRole('button', { name: '显示' }).click();
  // The whole page, not only its address: while one is on its way, the back button ends that.
  await page.waitForURL(/region=%E4%B8%9C%E5%8C%97/);
  await expect(page.locator('#ranking').getByRole('status')).toHaveText(
    `显示${all}个城市中的${await rows.count()}个。`,
  );
  expect(await rows.count()).toBeLessThan(all);
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await expect(region).toHaveValue('');
});

test('the back button goes through the filters of the findings, field by field', async ({ page, open }) => {
  await open('/findings?data=practice');
  const fields = ['程度', '整改', '城市'] as const;
  const seen = async () => ({
    words: await page.locator('#list').getByRole('status').textContent(),
    chosen: await Promise.all(fields.map((name) => page.getByLabel(name).inputValue())),
  });
  const steps = [await seen()];
  for (const [name, value] of [
    ['程度', 'high'],
    ['整改', 'all'],
    ['城市', 'dalian'],
  ] as const) {
    await page.getByLabel(name).selectOption(value);
    await page.getByRole('button', { name: '筛选' }).click();
    await page.waitForURL(new RegExp(`=${value}(&|$)`));
    steps.push(await seen());
  }
  expect(steps.at(-1)?.chosen).toEqual(['high', 'all', 'dalian']);
  const shared = page.url();
  for (const step of steps.slice(0, -1).reverse()) {
    await page.goBack();
    expect(await seen()).toEqual(step);
  }
  await page.goto(shared);
  expect(await seen()).toEqual(steps.at(-1));
});

test('all of it works without a script', async ({ browser, board }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${board.url}/findings?data=practice`);
  await page.getByLabel('程度').selectOption('严重');
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(page.locator('.findings > li[data-severity="high"]').first()).toBeVisible();
  await expect(page.locator('.findings > li:not([data-severity="high"])')).toHaveCount(0);
  await page.locator('.findings a').first().click();
  await page.getByLabel('责任人').fill('市审批局');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.locator('.rectification')).toContainText('责任人：市审批局');
  await context.close();
});

test('the keyboard alone suffices', async ({ page, open }) => {
  await open(`/rounds/${NOW}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  const city = page.getByRole('table', { name: '城市排名' }).getByRole('link').first();
  const name = (await city.textContent()) ?? '';
  for (let i = 0; i < 40 && !(await city.evaluate((el) => el === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('the keyboard alone has a city audited again, and stops it', async ({ page, open }) => {
  await open(`/rounds/${NOW}/cities/haerbin`);
  const press = async (name: string) => {
    const button = page.getByRole('button', { name });
    for (let i = 0; i < 60 && !(await button.evaluate((el) => el === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press('复测这个城市');
  await expect(page.locator('[data-run="step"]')).toHaveText('可用性（1/7）');
  await press('取消这次复测');
  await expect(page.locator('.run-state')).toContainText('已取消');
});

test('a city is audited again, watched, and set beside the attempt before', async ({ page, open, board }) => {
  await open(`/rounds/${NOW}/cities/baoding`);
  await page.getByRole('button', { name: '复测这个城市' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('复测：保定市');
  await expect(page.locator('[data-run="step"]')).toHaveText('可用性（1/7）');
  await expect(page.locator('[data-run="say"]')).toHaveText('打开<b>门户</b>首页');
  board.letGo();
  await expect(page.getByRole('link', { name: '与第1次对照' })).toBeVisible();
  await page.getByRole('link', { name: '与第1次对照' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('两次测评对照');
  await expect(page.locator('#differences')).toContainText('这次不行了。');
  await page.getByRole('link', { name: '保定市', exact: true }).click();
  await expect(page.getByText('本轮共测评2次')).toBeVisible();
});

test('the report is taken away as a file of each format', async ({ page, open }) => {
  // Two of them start a browser of their own.
  test.setTimeout(180_000);
  await open(`/rounds/${NOW}/report`);
  const take = async (title: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('listitem').filter({ hasText: title }).getByRole('button', { name: '下载' }).click(),
    ]);
    const bytes = await readFile(await download.path());
    return [download.suggestedFilename(), bytes] as const;
  };
  for (const [title, name, head] of [
    ['年度报告（Word）', `演练-${NOW}-report.docx`, 'PK'],
    ['数据表（Excel）', `演练-${NOW}-report.xlsx`, 'PK'],
    ['报告（PDF）', `演练-${NOW}-report.pdf`, '%PDF-'],
    ['一张数据表（CSV）', `演练-${NOW}-ranking.csv`, '\uFEFF数据性质,'],
    ['全部结果（JSON）', `演练-${NOW}-report.json`, '['],
  ] as const) {
    const [file, bytes] = await take(title);
    expect([file, bytes.toString('utf8').startsWith(head)]).toEqual([name, true]);
  }
  await page.getByLabel('数据表').selectOption('城市变化');
  expect((await take('一张数据表（CSV）'))[1].toString()).toContain('变化');
  await open('/log');
  await expect(page.getByRole('table', { name: '操作记录' })).toContainText(`轮次 ${NOW}，report.docx`);
});

test('a re-run is cancelled', async ({ page, open }) => {
  await open(`/rounds/${NOW}/cities/dalian`);
  await page.getByRole('button', { name: '复测这个城市' }).click();
  await expect(page.locator('[data-run="step"]')).toHaveText('可用性（1/7）');
  await page.getByRole('button', { name: '取消这次复测' }).click();
  await expect(page.locator('.run-state')).toContainText('已取消');
});

test('what the keyboard comes to is never hidden under the practice note', async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 640 });
  await open(`/rounds/${NOW}/problems`);
  const links = page.locator('main a');
  await links.last().focus();
  const hidden: string[] = [];
  for (let left = Math.min(60, (await links.count()) - 1); left > 0; left--) {
    await page.keyboard.press('Shift+Tab');
    const under = await page.evaluate(() => {
      const at = document.activeElement;
      const note = document.querySelector('.practice')?.getBoundingClientRect().bottom ?? 0;
      return at && at.getBoundingClientRect().bottom <= note ? at.textContent : null;
    });
    if (under !== null) hidden.push(under);
  }
  expect(hidden).toEqual([]);
});

test('no number is parted from its unit, no word of a table stands letter by letter, at any width', async ({
  page,
  open,
}) => {
  test.setTimeout(180_000);
  for (const path of [...PAGES, '/rounds?data=practice'])
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({ width, height: 844 });
      await open(path);
      expect(await broken(page), `${path} at ${width} px`).toEqual([]);
    }
});

test('nothing is cut off on a phone', async ({ page, open }, info) => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const path of PAGES) {
    await open(path);
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(wide, `${path} scrolls sideways`).toBeLessThanOrEqual(screen ?? 0);
    await page.screenshot({ path: info.outputPath(`phone${path.replace(/\W+/g, '-')}.png`) });
  }
});
