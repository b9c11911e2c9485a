import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RoundEnd } from '../../audits/round.ts';
import { type PracticeProcess, startPracticeProcess } from '../../cities/practice/process.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import type { Database } from '../../storage/database.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { compareCity, type Difference, differencesTable } from './compare.ts';
import { auditPractice } from './practice.ts';

let halls: PracticeProcess;
let browser: BrowserHost;
let db: Database;
let end: RoundEnd;

// A whole round takes minutes: all 55 cities, every step of the quick profile.
beforeAll(async () => {
  [halls, browser, db] = await Promise.all([
    startPracticeProcess({ year: 2022 }),
    launchBrowser(),
    temporaryDatabase(),
  ]);
  end = await auditPractice({ db, browser, halls, name: 'practice-2022' });
}, 1_500_000);

afterAll(async () => {
  await browser?.close();
  await halls?.close();
  await db?.close();
});

it('audits all 55 practice cities to the end', () => {
  expect(end.results.filter((r) => r.incomplete).map((r) => `${r.city.id}: ${r.incomplete}`)).toEqual([]);
  expect(end.results).toHaveLength(55);
});

/**
 * What the walker reached when this was measured (2026-11-23): 惠州's item is not found by navigation, and single facts of
 * about ten cities differ. The goal is every fact; a round below these lines is a step back.
 */
const RECOVERED = 0.97;
const WRONG = 20;

it('recovers the planted facts of 2022, and says "unobservable" rather than something wrong', () => {
  const differences: Difference[] = end.results.flatMap((r) => compareCity(halls.planted(r.city.id), r));
  const planted = end.results.reduce((n, r) => n + Object.keys(halls.planted(r.city.id).facts).length, 0);
  const unseen = new Set(['unobservable', 'not-applicable', 'manual-pending', 'absent']);
  const wrong = differences.filter((d) => !unseen.has(String(d.observed)));
  process.stderr.write(
    `${planted} planted facts, ${differences.length} differences, ${wrong.length} of them another value\n${differencesTable(differences)}\n`,
  );
  expect(planted).toBeGreaterThan(2_000);
  expect(1 - differences.length / planted, differencesTable(differences)).toBeGreaterThanOrEqual(RECOVERED);
  expect(wrong.length, differencesTable(wrong)).toBeLessThanOrEqual(WRONG);
});

it('sends nothing that submits, saves, pays, deletes, signs out, rates or complains', async () => {
  expect(await halls.sent()).toEqual([]);
});
