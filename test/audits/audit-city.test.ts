import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditOptions, auditCity } from '../../audits/audit-city.ts';
import { isTransient } from '../../audits/night/errors.ts';
import { findStandard } from '../../checks/standards/index.ts';
import { citySchema } from '../../cities/city.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import type { Web } from '../../crawlers/browser/web.ts';
import { type Crawler, defineCrawler } from '../../crawlers/crawler.ts';
import { BrowserLostError, BudgetError, GuardError, UnobservableError } from '../../crawlers/errors.ts';
import { observed, unobservable } from '../../crawlers/facts.ts';
import type { Hall } from '../../crawlers/hall.ts';
import type { Database } from '../../storage/database.ts';
import { type EvidenceStore, openEvidence } from '../../storage/evidence.ts';
import { openRound } from '../../storage/rounds.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { cityAt, folder } from './wangting.ts';

const city = citySchema.parse(cityAt('http://127.0.0.1:9'));
const scenario = loadScenario();
const standard = findStandard();
const vantage = { host: 'test', egress: null };
let db: Database;
let browser: BrowserHost;
let evidence: EvidenceStore;
let count = 0;

beforeAll(async () => {
  db = await temporaryDatabase();
  browser = await launchBrowser();
  evidence = openEvidence(folder(), db);
});
afterAll(async () => {
  await browser?.close();
  await db?.close();
});

/** Stands in for the first step; what follows is a step that always succeeds. */
const first = (observe: (hall: Hall, web: Web) => Promise<{ facts: object }>): Crawler =>
  defineCrawler({ name: 'entry', provides: ['entry.level', 'entry.clicks'], observe });
const second: Crawler = defineCrawler({
  name: 'guide',
  provides: ['search.works'],
  observe: async () => ({ facts: { 'search.works': observed('search.works', true) } }),
});

async function audit(observe: (hall: Hall, web: Web) => Promise<{ facts: object }>, over: Partial<AuditOptions> = {}) {
  const round = over.round ?? `round-${++count}`;
  await openRound(db, { name: round, standard: standard.version, scenario: scenario.id, vantage });
  const progress = { begin() {}, step() {}, say() {}, ended() {} };
  const options: AuditOptions = {
    db,
    evidence,
    browser,
    pace: createPace(),
    standard,
    ownStandard: standard.version,
    scenario,
    round,
    profile: 'quick',
    only: null,
    allowLoopback: true,
    budget: {},
    resume: false,
    vantage,
    program: 'test',
    signal: new AbortController().signal,
    crawlers: [first(observe), second],
    ...over,
  };
  return auditCity(city, options, progress);
}

const level = observed('entry.level', 'city');

describe('what a crawler throws becomes the reason of what it did not see', () => {
  it('a fact that was not handed back was not measured', async () => {
    const { result, end } = await audit(async () => ({ facts: { 'entry.level': level } }));
    expect(end).toBe('done');
    expect(result.facts['entry.level']).toMatchObject({ state: 'observed', value: 'city' });
    expect(result.facts['entry.clicks']).toMatchObject({ state: 'unobservable', reason: 'not-measured' });
  });

  it('an obstacle of the site: its reason and its evidence, and the audit is whole', async () => {
    const { result, end } = await audit(async () => {
      throw new UnobservableError('captcha', '出现验证码', ['sha256:00']);
    });
    expect(end).toBe('done');
    expect(result.facts['entry.level']).toMatchObject({
      reason: 'captcha',
      note: '出现验证码',
      evidence: ['sha256:00'],
    });
  });

  it('a bound: what was recorded stands, the rest is budget, and the audit is whole', async () => {
    const { result, end } = await audit(async (_, web) => {
      await web.record({ 'entry.level': level });
      throw new BudgetError('到时间了');
    });
    expect(end).toBe('done');
    expect(result.facts['entry.level']).toMatchObject({ value: 'city' });
    expect(result.facts['entry.clicks']).toMatchObject({ reason: 'budget' });
    expect(result.facts['search.works']).toMatchObject({ value: true });
  });

  it('no time at all: every fact is budget, nothing is asked, and the audit is whole', async () => {
    const { result, end } = await audit(async () => ({ facts: { 'entry.level': level } }), { budget: { minutes: 0 } });
    expect(end).toBe('done');
    expect(Object.values(result.facts).map((f) => f.reason)).toEqual(['budget', 'budget', 'budget']);
  });

  it('our own fault: said to be ours, the next step is still walked, the result says why it is incomplete', async () => {
    const { result, end } = await audit(async () => {
      throw new TypeError('x is not a function');
    });
    expect(end).toBe('incomplete');
    expect(result.incomplete).toBe('entry：TypeError: x is not a function');
    expect(result.facts['entry.level']).toMatchObject({ state: 'unobservable', reason: 'own-fault' });
    expect(result.facts['search.works']).toMatchObject({ value: true });
    expect(result.indicators.find((i) => i.code === 'B1.4')).toMatchObject({ state: 'unobservable', score: null });
  });

  it('a rule that protects the site: the city is left at once', async () => {
    const { result, end } = await audit(async () => {
      throw new GuardError('会提交表单', 'http://127.0.0.1:9/submit');
    });
    expect(end).toBe('guard');
    expect(result.incomplete).toContain('会提交表单');
    expect(result.facts['search.works']).toBeUndefined();
  });

  it('a lost browser: the step once more on a new one', async () => {
    let tries = 0;
    const { result, end } = await audit(async (_, web) => {
      const page = await web.tab();
      if (++tries === 1) await (await browser.browser()).close();
      await page.title();
      return { facts: { 'entry.level': level, 'entry.clicks': observed('entry.clicks', 2) } };
    });
    expect([end, tries]).toEqual(['done', 2]);
    expect(result.facts['entry.clicks']).toMatchObject({ value: 2 });
  });

  it('a browser lost twice is our time, not the site', async () => {
    let tries = 0;
    const { result, end } = await audit(async () => {
      tries++;
      throw new BrowserLostError('gone');
    });
    expect([end, tries]).toEqual(['incomplete', 2]);
    expect(result.facts['entry.level']).toMatchObject({ reason: 'timeout-ours' });
  });
});

describe('an interrupted audit', () => {
  /** A step that ends, with a way to the hall, and one that hangs the first time. */
  function walking(url: string) {
    const stop = new AbortController();
    const walked: string[] = [];
    const place = { url, title: '网厅', steps: [] };
    const entry = defineCrawler({
      name: 'entry',
      provides: ['entry.level'],
      observe: async () => {
        walked.push('entry');
        return { facts: { 'entry.level': level }, trail: { hall: place } };
      },
    });
    const hangs = (interrupted: boolean): Crawler =>
      defineCrawler({
        name: 'guide',
        provides: ['search.works', 'search.rank'],
        async observe(hall, web) {
          walked.push(`guide from ${hall.trail.hall?.url}`);
          await web.record({ 'search.works': observed('search.works', true) });
          if (!interrupted) return { facts: { 'search.rank': observed('search.rank', 1) } };
          stop.abort();
          return new Promise(() => {});
        },
      });
    return { stop, walked, entry, hangs };
  }
  const never = async () => ({ facts: {} });

  it('walks again only the step that did not end, with the trail of those that did', async () => {
    const { stop, walked, entry, hangs } = walking('http://127.0.0.1:9/hall');
    const one = await audit(never, { round: 'cut', signal: stop.signal, crawlers: [entry, hangs(true)] });
    expect(one.end).toBe('interrupted');
    expect(one.result.facts['search.works']).toMatchObject({ value: true });
    const two = await audit(never, { round: 'cut', resume: true, crawlers: [entry, hangs(false)] });
    expect([two.end, two.result.attempt]).toEqual(['done', 1]);
    expect(walked).toEqual(['entry', 'guide from http://127.0.0.1:9/hall', 'guide from http://127.0.0.1:9/hall']);
    const three = await audit(never, { round: 'cut', resume: true, crawlers: [entry, hangs(false)] });
    expect([three.end, walked.length]).toEqual(['kept', 3]);
  });

  it('begins again where its way held a session, which is not kept', async () => {
    const url = 'http://127.0.0.1:9/hall?ticket=ST-4711-abcdef';
    const { stop, walked, entry, hangs } = walking(url);
    const one = await audit(never, { round: 'ticket', signal: stop.signal, crawlers: [entry, hangs(true)] });
    expect(one.result.path.hall?.url).toBe('http://127.0.0.1:9/hall?ticket=***');
    const two = await audit(never, { round: 'ticket', resume: true, crawlers: [entry, hangs(false)] });
    expect([two.end, two.result.attempt]).toEqual(['done', 2]);
    // Whoever walks has the whole address.
    expect(walked).toEqual(['entry', `guide from ${url}`, 'entry', `guide from ${url}`]);
  });
});

describe('a fault of ours that a crawler does not see', () => {
  it('a browser that died is lost, whatever the crawler made of the page that was gone', async () => {
    let tries = 0;
    const { result, end } = await audit(async (_, web) => {
      const context = (await web.tab()).context();
      if (++tries > 1) return { facts: { 'entry.level': level } };
      const gone = new Promise((done) => context.once('close', done));
      await (await browser.browser()).close();
      await gone;
      return { facts: { 'entry.level': unobservable('load-failed') } };
    });
    expect([end, tries]).toEqual(['done', 2]);
    expect(result.facts['entry.level']).toMatchObject({ state: 'observed', value: 'city' });
  });

  it('a browser that hangs is lost as well', async () => {
    const hanging = await launchBrowser({ askEveryMs: 200 });
    let tries = 0;
    const observe = async (_: Hall, web: Web) => {
      const page = await web.tab();
      if (++tries > 1) return { facts: { 'entry.level': level } };
      const hung = page.evaluate(() => new Promise(() => {}));
      process.kill((await hanging.pid()) ?? 0, 'SIGSTOP');
      await hung.catch(() => {});
      return { facts: { 'entry.level': unobservable('timeout-ours') } };
    };
    const { result, end } = await audit(observe, { browser: hanging });
    await hanging.close();
    expect([end, tries]).toEqual(['done', 2]);
    expect(result.facts['entry.level']).toMatchObject({ value: 'city' });
  });

  it('a disk that is full ends the audit before a verdict stands on nothing; what was seen is kept, and it goes on', async ({
    skip,
  }) => {
    const disk = mountSmallDisk();
    if (disk === null) return skip('no file system may be mounted here');
    const rest = join(disk, 'rest');
    const kept = openEvidence(disk, db);
    let walked = 0;
    const swallowing = first(async (_, web) => {
      walked++;
      const picture = Buffer.alloc(256 * 1024, walked);
      await web.record({ 'entry.level': level });
      const shown = await web.evidence
        .put(picture, { type: 'image/png', url: city.portals.province })
        .catch(() => null);
      return { facts: { 'entry.clicks': observed('entry.clicks', 2, shown === null ? [] : [shown]) } };
    });
    const options = { round: 'full-disk', evidence: kept, crawlers: [swallowing, second] };
    const never = async () => ({ facts: {} });
    writeFileSync(rest, Buffer.alloc(400 * 1024));
    const fault = await audit(never, options).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'EvidenceError', kind: 'full' });
    expect(isTransient(fault)).toBe(true);
    const [attempt] = await db.sql`select id, state from attempts where round = 'full-disk'`;
    expect(attempt?.['state']).toBe('interrupted');
    const facts = await db.sql`select fact from facts where attempt = ${attempt?.['id']}`;
    expect(facts.map(({ fact }) => fact)).toEqual(['entry.level']);
    rmSync(rest);
    const { end, result } = await audit(never, { ...options, resume: true });
    spawnSync('umount', [disk]);
    expect([end, result.attempt, walked]).toEqual(['done', 1, 2]);
    expect(result.facts['entry.clicks']?.evidence).toHaveLength(1);
  });

  it('a database that is away while evidence is kept ends it too, and passes by itself', async () => {
    const away: EvidenceStore = {
      ...evidence,
      put: () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' })),
    };
    const shows = first(async (_, web) => {
      await web.evidence.put(Buffer.from('x'), { type: 'text/plain', url: city.portals.province }).catch(() => null);
      // The rest of a long step: it is not waited for.
      return new Promise(() => {});
    });
    const fault = await audit(async () => ({ facts: {} }), { evidence: away, crawlers: [shows, second] }).catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ code: 'ECONNREFUSED' });
    expect(isTransient(fault)).toBe(true);
  });
});

/** A file system of half a megabyte; null where this is not root, or may not mount one. */
function mountSmallDisk(): string | null {
  const place = folder();
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', place]).status === 0 ? place : null;
}
