import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PracticeProcess, startPracticeProcess } from '../../cities/practice/process.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import type { Database } from '../../storage/database.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { auditPractice } from './practice.ts';

let halls: PracticeProcess;
let browser: BrowserHost;
let db: Database;
beforeAll(async () => {
  [halls, browser, db] = await Promise.all([
    startPracticeProcess({ year: 2022 }),
    launchBrowser(),
    temporaryDatabase(),
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await halls?.close();
  await db?.close();
});

const citiesOf = (ids: string) => halls.cities.filter(({ id }) => ids.split(' ').includes(id));

it('finds in the scenario 居民临时身份证 who checks identity online', async () => {
  // The six that the report names, and one other of every family of markup.
  const cities = citiesOf(
    'shenzhen foshan dongguan ningbo hefei huhehaote suzhou fuzhou haikou xian qingdao dalian wuhan',
  );
  const { results } = await auditPractice({
    db,
    browser,
    halls,
    name: 'identity',
    scenario: 'temporary-id',
    cities,
    only: ['guide'],
  });
  const seen = results.map((r) => [r.city.id, r.facts['handling.identityOnline']?.value]);
  const planted = cities.map(({ id }) => [
    id,
    halls.planted(id).others['temporary-id']?.facts['handling.identityOnline'],
  ]);
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(planted));
  expect(await halls.sent()).toEqual([]);
}, 400_000);
