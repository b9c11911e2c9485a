import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { summary } from '../../audits/texts.ts';
import type { PracticeProcess } from '../../cities/practice/process.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { writeReport } from '../../reports/index.ts';
import type { Database } from '../../storage/database.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { compareCity, type Difference, differencesTable } from './compare.ts';
import { practiceProcess } from './halls.ts';
import { auditPractice } from './practice.ts';

let halls: PracticeProcess;
let browser: BrowserHost;
let db: Database;
beforeAll(async () => {
  [halls, browser, db] = await Promise.all([practiceProcess({ year: 2022 }), launchBrowser(), temporaryDatabase()]);
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
  // Observed, not scored.
  expect(results.flatMap((r) => [...r.indicators, ...r.findings])).toEqual([]);
  for (const { scores, judgement } of results) expect([scores.total, scores.B, judgement]).toEqual([null, null, null]);
  expect(summary('identity', results)).toContain('只观察，不计分');
  const out = mkdtempSync(join(tmpdir(), 'wangting-observed-'));
  await writeReport(db, {
    round: 'identity',
    formats: ['html'],
    out,
    evidence: openEvidence(join(out, 'evidence'), db),
  });
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('只观察，不计分');
  rmSync(out, { recursive: true, force: true });
  const seen = results.map((r) => [r.city.id, r.facts['handling.identityOnline']?.value]);
  const planted = cities.map(({ id }) => [
    id,
    halls.planted(id).others['temporary-id']?.facts['handling.identityOnline'],
  ]);
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(planted));
  expect(await halls.sent()).toEqual([]);
}, 400_000);

it('finds 食品经营许可证核发 and reads its guide, in one hall of every family of markup', async () => {
  const cities = citiesOf('baoding xiamen jiaxing xian yantai shenyang dongguan');
  const { results } = await auditPractice({
    db,
    browser,
    halls,
    name: 'food',
    scenario: 'food',
    cities,
    only: ['flow'],
  });
  const differences: Difference[] = results.flatMap((r) => {
    const planted = halls.planted(r.city.id);
    const { facts, unobservable } = planted.others['food']!;
    // The sites and what they offer besides are held against the plan in round.test.ts.
    const own = Object.entries(facts).filter(([id]) => !/^(site\.|interaction\.|entry\.views)/.test(id));
    return compareCity({ ...planted, facts: Object.fromEntries(own), unobservable }, r);
  });
  expect(results).toHaveLength(7);
  expect(differences, differencesTable(differences)).toEqual([]);
  for (const { indicators } of results) expect(indicators.some((i) => i.state === 'scored')).toBe(true);
  expect(await halls.sent()).toEqual([]);
}, 400_000);
