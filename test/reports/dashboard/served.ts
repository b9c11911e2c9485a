import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { test as base } from '@playwright/test';
import { openRerunQueue } from '../../../audits/night/reruns.ts';
import { madeBoard, NOW } from './made.ts';
import { madeReport } from './report.ts';
import { madeRerun } from './rerun.ts';

/** The evening of the day of the newest round: how old the data are is the same in each run. */
const EVENING = new Date(`${NOW}T12:00:00Z`);

interface Board {
  url: string;
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
      const dashboard = made.open({ runs, access, report: madeReport(made), now: () => EVENING });
      const server = serve({ fetch: dashboard.app.fetch, hostname: '127.0.0.1', port: 0 });
      await new Promise((done) => server.once('listening', done));
      await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, letGo });
      await Promise.all([dashboard.close(), runs.close()]);
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
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
