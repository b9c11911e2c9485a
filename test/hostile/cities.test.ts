import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditCity, type CityAudit } from '../../audits/audit-city.ts';
import { printJson, shown } from '../../audits/output.ts';
import { findStandard } from '../../checks/standards/index.ts';
import { type City, citySchema } from '../../cities/city.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import type { Crawler } from '../../crawlers/crawler.ts';
import { entryPath } from '../../crawlers/entry.ts';
import { createLinksCrawler } from '../../crawlers/links.ts';
import { createReachabilityCrawler } from '../../crawlers/reachability.ts';
import type { Database } from '../../storage/database.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { openRound } from '../../storage/rounds.ts';
import { type Halls, startHalls } from '../halls/serve.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { cities } from './cities.ts';
import { type HostileServer, hostileServer } from './kit.ts';
import { texts } from './texts.ts';

const standard = findStandard();
const scenario = loadScenario();
const vantage = { host: 'test', egress: null };
/** What a hostile city may take: enough for each to show itself. */
const HOSTILE_MINUTES = 0.4;
/** The steps that meet a site first; small bounds where the real ones would only take longer. */
const crawlers: readonly Crawler[] = [
  createReachabilityCrawler({ probes: 1, timeoutMs: 2_000, patienceMs: 15_000 }),
  entryPath,
  createLinksCrawler({
    maxInner: 40,
    maxOther: 10,
    timeoutMs: 1_500,
    loopbackSpacingMs: [10, 20],
    looks: { quick: 4, full: 4 },
    rendered: { quick: 2, full: 2 },
  }),
];

let db: Database;
let browser: BrowserHost;
let halls: Halls;
const servers = new Map<string, HostileServer>();
const ended = new Map<string, CityAudit>();
let alone: CityAudit;
let beside: CityAudit;

beforeAll(async () => {
  [db, browser, halls] = await Promise.all([temporaryDatabase(), launchBrowser(), startHalls(['46'])]);
  for (const { id, serve } of cities) servers.set(id, await hostileServer([], serve));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([...servers.values()].map((server) => server.close()));
  await halls?.close();
  await db?.close();
});

async function audit(city: City, round: string, minutes = 5): Promise<CityAudit> {
  await openRound(db, { name: round, standard: standard.version, scenario: scenario.id, vantage });
  return auditCity(
    city,
    {
      ...{ db, browser, standard, scenario, round, vantage, crawlers },
      evidence: openEvidence(join(mkdtempSync(join(tmpdir(), 'wangting-hostile-')), 'evidence'), db),
      pace: createPace(),
      ownStandard: standard.version,
      profile: 'quick',
      only: null,
      allowLoopback: true,
      budget: { minutes, requests: 600 },
      resume: false,
      program: 'test',
      signal: new AbortController().signal,
    },
    { begin() {}, step() {}, say() {}, ended() {} },
  );
}

const hostileCity = (id: string, at: number): City => {
  const origin = servers.get(id)?.origin ?? '';
  return citySchema.parse({
    ...{ id, name: '青石市', code: `9901${String(at).padStart(2, '0')}`, region: '华东', district: '云溪区' },
    portals: { province: `${origin}/`, city: `${origin}/`, district: `${origin}/` },
  });
};

/** What a fact says, without how long it took and which picture shows it. */
const said = ({ result }: CityAudit): unknown =>
  Object.fromEntries(
    Object.entries(result.facts)
      .filter(([id]) => id !== 'site.loadMs' && id !== 'site.availability')
      .map(([id, fact]) => [id, [fact?.state, fact?.value, fact?.reason]]),
  );

describe('hostile cities beside a good one', () => {
  test('all come to an end', async () => {
    const good = halls.halls[0]?.city as City;
    alone = await audit(good, 'alone');
    const hostile = cities.map(({ id }, at) => hostileCity(id, at));
    // Two at a time, as a round does, and the good one among them.
    const waiting = [...hostile.slice(0, 2), good, ...hostile.slice(2)];
    const work = async (): Promise<void> => {
      for (let city = waiting.shift(); city; city = waiting.shift()) {
        const end = await audit(city, 'beside', city === good ? 5 : HOSTILE_MINUTES);
        if (city === good) beside = end;
        else ended.set(city.id, end);
      }
    };
    await Promise.all([work(), work()]);
    expect(ended.size).toBe(cities.length);
  }, 400_000);

  test('the good one’s facts are what they were', () => {
    expect(said(beside)).toEqual(said(alone));
    expect(beside.end).toBe('done');
    expect(halls.sent).toEqual([]);
  });

  test.each(cities.map((one) => [one.id, one] as const))('%s', (id, { must }) => {
    const end = ended.get(id);
    const facts = end?.result.facts ?? {};
    expect(must(facts, servers.get(id)?.seen ?? [])).toEqual([]);
    // Every fact has a state, and no fault of ours stands in for one.
    const provided = crawlers.flatMap((crawler) => crawler.provides);
    expect(provided.filter((fact) => facts[fact] === undefined)).toEqual([]);
    expect(Object.values(facts).filter((fact) => fact?.reason === 'own-fault')).toEqual([]);
  });

  test.each(texts.map(({ id }) => id))('%s is stored as a text of bounded length', (id) => {
    const home = ended.get('city-of-texts')?.result.facts['links.home'];
    const bad = (home?.value as { bad: { url: string; text: string }[] } | undefined)?.bad ?? [];
    const link = bad.find(({ url }) => url.includes(id));
    expect(link?.text.length).toBeGreaterThan(0);
    expect(link?.text.length).toBeLessThanOrEqual(200);
    expect(link?.text.isWellFormed()).toBe(true);
    expect(link?.text).not.toContain('\u0000');
  });

  test('what was stored of the texts is printed without what a terminal obeys', async () => {
    const result = ended.get('city-of-texts')?.result;
    if (!result) throw new Error('no result');
    const stored = JSON.stringify(result);
    expect(stored).not.toMatch(/\\u0000|\\ud[89a-f]/i);
    const harm = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    const values: string[] = [];
    JSON.parse(stored, (_, value) => {
      if (typeof value === 'string') values.push(value);
      return value;
    });
    expect(values.join('\n')).toMatch(harm);
    expect(shown(values.join('\n'))).not.toMatch(harm);
    const written: string[] = [];
    const { write } = process.stdout;
    process.stdout.write = ((text: string, done: () => void): boolean => {
      written.push(text);
      done();
      return true;
    }) as typeof write;
    try {
      await printJson(result);
    } finally {
      process.stdout.write = write;
    }
    expect(written.join('')).not.toMatch(harm);
    expect(JSON.parse(written.join(''))).toEqual(JSON.parse(stored));
  });
});
