import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PracticeYear } from '../../cities/practice/planted/years.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import type { Step } from '../../crawlers/crawler.ts';
import type { Database } from '../../storage/database.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { compareCity, type Difference, differencesTable } from './compare.ts';
import { practiceProcess } from './halls.ts';
import { auditPractice } from './practice.ts';

let browser: BrowserHost;
let db: Database;
beforeAll(async () => {
  [browser, db] = await Promise.all([launchBrowser(), temporaryDatabase()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await db?.close();
});

/** What each step has to recover; what it does not walk is no difference. */
const FACTS = /^(site|entry(?!\.views)|links|search|item|guide|apply|flow|handling)\./;

async function differencesOf(year: PracticeYear, ids: string, only: Step[], facts = FACTS): Promise<Difference[]> {
  // Delays are measured in whole rounds; here they would only take time.
  const halls = await practiceProcess({ year, slow: 0, basePort: year === 2018 ? 51_000 : 52_000 });
  try {
    const cities = halls.cities.filter(({ id }) => ids.split(' ').includes(id));
    const scenario = cities[0]?.scenario;
    const name = `practice-${year}`;
    const { results } = await auditPractice({ db, browser, halls, name, cities, only, ...(scenario && { scenario }) });
    expect(results).toHaveLength(ids.split(' ').length);
    expect(await halls.sent()).toEqual([]);
    return results.flatMap((r) => compareCity(halls.planted(r.city.id), r)).filter(({ fact }) => facts.test(fact));
  } finally {
    await halls.close();
  }
}

it('recovers what is planted in 2021: sites down and shut, ways from the district, dead links by the dozen', async () => {
  const cities = 'wuhan wenzhou taiyuan shenyang chengdu xining quanzhou';
  const differences = await differencesOf(2021, cities, ['reachability', 'links']);
  expect(differences, differencesTable(differences)).toEqual([]);
}, 600_000);

it('recovers what is planted in 2018: the licence of a restaurant, by all three ways', async () => {
  const facts = /^(entry(?!\.views)|search|item|guide|apply|flow|handling)\./;
  const differences = await differencesOf(2018, 'hangzhou nanchang changchun xining', ['flow'], facts);
  expect(differences, differencesTable(differences)).toEqual([]);
}, 600_000);
