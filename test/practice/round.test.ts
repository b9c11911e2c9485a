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

it('recovers every planted fact of 2022', () => {
  const differences: Difference[] = end.results.flatMap((r) => compareCity(halls.planted(r.city.id), r));
  expect(differences, differencesTable(differences)).toEqual([]);
});

it('sends nothing that submits, saves, pays, deletes, signs out, rates or complains', async () => {
  expect(await halls.sent()).toEqual([]);
});
