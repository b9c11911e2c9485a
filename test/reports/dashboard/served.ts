import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { test as base } from '@playwright/test';
import { madeBoard } from './made.ts';
import { madeReport } from './report.ts';
import { madeRerun } from './rerun.ts';

interface Board {
  url: string;
  letGo: () => void;
}

/** A dashboard on a port of this machine, and a page that fails the test when a script or the policy complains. */
export const test = base.extend<{ open: (path: string) => Promise<void> }, { board: Board }>({
  board: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const made = await madeBoard({ cities: 14 });
      const { rerun, letGo } = madeRerun(made.db);
      const access = { signIn: false, actor: '王芳', secure: false, hosts: ['127.0.0.1'] };
      const dashboard = made.open({ rerun, access, report: madeReport(made) });
      const server = serve({ fetch: dashboard.app.fetch, hostname: '127.0.0.1', port: 0 });
      await new Promise((done) => server.once('listening', done));
      await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, letGo });
      await dashboard.close();
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
