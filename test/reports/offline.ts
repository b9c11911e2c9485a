import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { loadHistory } from '../../reports/history.ts';
import { html } from '../../reports/html.ts';
import { buildModel } from '../../reports/model.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { noted } from './noted.ts';
import { madeRound } from './round.ts';

/** A report of 55 cities in a folder, and a page that has no network and fails the test when it asks for one. */
export const test = base.extend<{ open: (file: string) => Promise<void> }, { folder: string }>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const root = mkdtempSync(join(tmpdir(), 'wangting-offline-'));
      const evidence = noted(openEvidence(join(root, 'store')));
      const then = await madeRound({ name: '2021-11-22', evidence });
      const now = await madeRound({ earlier: then.results, evidence });
      const model = buildModel(now.results, {
        earlier: then.results,
        files: now.files,
        scenario: '药品经营许可证核发',
        history: loadHistory(),
      });
      const out = join(root, 'out');
      mkdirSync(out);
      await html.write({ model, results: now.results, evidence, out });
      await use(out);
      rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  open: async ({ page, context, folder }, use) => {
    await context.setOffline(true);
    const strayed: string[] = [];
    page.on('request', (r) => {
      if (!r.url().startsWith(pathToFileURL(folder).href)) strayed.push(r.url());
    });
    page.on('console', (m) => {
      if (m.type() === 'error') strayed.push(m.text());
    });
    page.on('pageerror', (e) => strayed.push(String(e)));
    await use(async (file) => {
      await page.goto(pathToFileURL(join(folder, file)).href);
    });
    base
      .expect(strayed, 'requests beyond the folder, faults of scripts and of the content security policy')
      .toEqual([]);
  },
});

export const { expect } = base;
