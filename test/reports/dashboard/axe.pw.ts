import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { hashPassword } from '../../../reports/dashboard/access/password.ts';
import { keepUser } from '../../../storage/board/users.ts';
import { openDatabase } from '../../../storage/database.ts';
import { NOW } from './made.ts';
import { PAGES } from './paths.ts';
import { expect, test } from './served.ts';
import { serving } from './serving.ts';

const LOOKS = [
  ['light', { width: 1280, height: 900 }],
  ['dark', { width: 1280, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const;

const PASSWORD = '正确的口令至少有十二个字';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;
const OF_COLOURS = ['color-contrast', 'link-in-text-block'] as const;

async function expectAccessible(page: Page): Promise<void> {
  const dark = await page.evaluate(() => {
    for (const d of document.querySelectorAll('details')) d.open = true;
    return matchMedia('(prefers-color-scheme: dark)').matches;
  });
  const axe = new AxeBuilder({ page }).options({ preload: false });
  // In the dark nothing but the colours is another.
  const { violations } = await (dark ? axe.withRules([...OF_COLOURS]) : axe.withTags([...TAGS])).analyze();
  const told = violations.map(({ id, nodes: [node] }) => `${id}: ${node?.html} ${node?.failureSummary}`);
  expect(told, page.url()).toEqual([]);
}

for (const [look, viewport] of LOOKS)
  test.describe(`axe finds nothing (${look})`, () => {
    test.use({ viewport, colorScheme: look === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
    test.setTimeout(400_000);

    test('on every page', async ({ page, open }) => {
      for (const path of PAGES) {
        await open(path);
        await expectAccessible(page);
      }
    });

    test('on a re-run while it goes on, when it has ended, and on what it changed', async ({ page, open, board }) => {
      await open(`/rounds/${NOW}/cities/changchun`);
      await page.getByRole('button', { name: '复测这个城市' }).click();
      await expect(page.locator('[data-run="step"]')).toHaveText('可用性（1/7）');
      await expectAccessible(page);
      board.letGo();
      const compared = page.getByRole('link', { name: /^与第\d次对照$/ });
      await expect(compared).toBeVisible();
      await expectAccessible(page);
      await compared.click();
      await expect(page.locator('#differences')).toBeVisible();
      await expectAccessible(page);
    });

    test('on signing in, and on what is said of faults', async ({ page, board: { made } }) => {
      await keepUser(made.db, { name: 'chen', role: 'reader', password: await hashPassword(PASSWORD) });
      const access = { signIn: true, actor: '—', secure: false, hosts: ['127.0.0.1'] };
      const door = await serving(made.open({ access }));
      const away = await openDatabase({ db: made.db.url });
      await away.close();
      const broken = await serving(made.open({ db: away, fault: () => {} }));
      const signIn = async (password: string) => {
        await page.getByLabel('账号').fill('chen');
        await page.getByLabel('口令').fill(password);
        await page.getByRole('button', { name: '登录' }).click();
      };
      const visit = async (url: string, status: number) => {
        expect((await page.goto(url))?.status(), url).toBe(status);
        await expectAccessible(page);
      };
      await visit(`${door.url}/`, 200);
      await signIn('不是这个口令不是这个口令');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectAccessible(page);
      await visit(door.url.replace('127.0.0.1', 'localhost'), 403);
      await page.goto(`${door.url}/`);
      await signIn(PASSWORD);
      await expect(page.getByRole('table', { name: '城市排名' })).toBeVisible();
      await visit(`${door.url}/log`, 403);
      await visit(`${door.url}/findings/999999`, 404);
      await visit(`${broken.url.replace('127.0.0.1', 'localhost')}/runs`, 500);
      await Promise.all([door.close(), broken.close()]);
    });
  });
