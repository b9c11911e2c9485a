import { beforeEach, expect, it } from 'vitest';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import type { Database } from '../../storage/database.ts';
import { auditPractice } from '../practice/practice.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { examine, type ResultSeen, table } from './examine.ts';
import { type Halls, startHalls } from './serve.ts';

/** Halls that differ most in how a region is chosen, a guide is shown and an application is entered. */
const NAMES = ['01', '04', '14', '18', '22', '23', '64', '65', '83', '91', '95'];

let halls: Halls;
let browser: BrowserHost;
let db: Database;
// For each try anew: halls count what they were asked, and a database knows the round.
beforeEach(async () => {
  [halls, browser, db] = await Promise.all([startHalls(NAMES), launchBrowser(), temporaryDatabase()]);
  return async () => {
    await browser.close();
    await halls.close();
    await db.close();
  };
});

it('the walker claims nothing wrong, sees 98 % of what a person sees, and sends nothing', async () => {
  const cities = halls.halls.map(({ city }) => city);
  const { results } = await auditPractice({ db, browser, halls: { cities }, name: 'examination' });
  const examined = halls.halls.map(({ truth, name }) =>
    examine(truth, results.find((r) => r.city.id === name) as unknown as ResultSeen),
  );
  const sum = (count: (e: (typeof examined)[number]) => number) => examined.reduce((n, e) => n + count(e), 0);
  expect(
    sum((e) => e.wrong.length),
    table(examined),
  ).toBe(0);
  expect(sum((e) => e.right) / sum((e) => e.of), table(examined)).toBeGreaterThanOrEqual(0.98);
  expect(halls.sent).toEqual([]);
}, 600_000);
