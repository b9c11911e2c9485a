import { test as base } from '@playwright/test';
import { openRerunQueue } from '../../../audits/night/reruns.ts';
import { madeBoard, NOW } from './made.ts';
import { madeReport } from './report.ts';
import { madeRerun } from './rerun.ts';
import { serving } from './serving.ts';

/** The evening of the day of the newest round: how old the data are is the same in each run. */
const EVENING = new Date(`${NOW}T12:00:00Z`);

type Made = Awaited<ReturnType<typeof madeBoard>>;

interface Board {
  url: string;
  made: Made;
  letGo: () => void;
}

/** A dashboard on a port of this machine, and a page that fails the test when a script or the policy complains. */
export const test = base.extend<{ open: (path: string) => Promise<void> }, { board: Board; cities: number }>({
  cities: [14, { scope: 'worker', option: true }],
  board: [
    async ({ cities }, use) => {
      const made = await madeBoard({ cities });
      const { rerun, letGo } = madeRerun(made.db);
      const access = { signIn: false, actor: '王芳', secure: false, hosts: ['127.0.0.1'] };
      const runs = await openRerunQueue(made.db, rerun, (error) => made.faults.push(error));
      const served = await serving(made.open({ runs, access, report: madeReport(made), now: () => EVENING }));
      await use({ url: served.url, made, letGo });
      await Promise.all([served.close(), runs.close()]);
      await made.close();
      if (made.faults.length > 0) throw made.faults[0];
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  open: async ({ page, board }, use) => {
    const faults: string[] = [];
    page.on('request', (r) => {
      if (!r.url().startsWith(board.url)) faults.push(r.url());
    });
    page.on('console', (m) => {
      if (m.type() === 'error') faults.push(m.text());
    });
    page.on('pageerror', (e) => faults.push(String(e)));
    await use(async (path) => void (await page.goto(`${board.url}${path}`)));
    base.expect(faults, 'requests to elsewhere, faults of scripts and of the content security policy').toEqual([]);
  },
});

export const { expect } = base;
