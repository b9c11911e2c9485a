import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProber, SLOTS, scheduleProbes, slotsOf } from '../../audits/night/probe.ts';
import { openQueue, PROBE } from '../../audits/night/queue.ts';
import { watchStalls } from '../../audits/night/stalls.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { outcomeOf } from '../../crawlers/reachability/samples.ts';
import { sitesOf } from '../../crawlers/reachability/sites.ts';
import type { Database } from '../../storage/database.ts';
import { type LocalSite, localSite, send } from '../crawlers/local-site.ts';
import { temporaryDatabase } from '../storage/temporary.ts';

const HOME = `<!doctype html><title>市政务服务网</title><h1>市政务服务网</h1><p>${'个人服务、法人服务、办件查询。'.repeat(20)}</p>`;
let db: Database;
let browser: BrowserHost;
const sites: LocalSite[] = [];
beforeAll(async () => {
  [db, browser] = await Promise.all([temporaryDatabase(), launchBrowser()]);
});
afterAll(async () => {
  for (const one of sites) await one.close();
  await browser?.close();
  await db?.close();
});
const site = async (answer: Parameters<typeof localSite>[0]['/']) => {
  const made = await localSite({ '/': answer! });
  sites.push(made);
  return made;
};

describe('the watch over homes', () => {
  it('asks each home once a sweep, and tells failures of the site from refusals and from our own', async () => {
    const up = await site(HOME);
    const down = await site(send(503, ''));
    const wall = await site(send(403, '<p>您的访问被拦截</p>'));
    const silent = await site(() => {});
    const all = [up, down, wall, silent].map(({ origin }) => `${origin}/`);
    const prober = createProber(db, browser, () => createPace(), { timeoutMs: 3_000 });
    const job = { sites: all, rate: null, allowLoopback: true };
    const counts = await prober.sweep(job, new AbortController().signal);
    expect(counts).toEqual({ ok: 1, failed: 2, blocked: 1, ours: 0 });
    expect([up, down, wall, silent].map((one) => one.count('/'))).toEqual([1, 1, 1, 1]);
    const kept = await db.sql<{ site: string; outcome: string; status: number | null }[]>`
      select site, outcome, status from probes order by array_position(${all}::text[], site)`;
    expect(kept.map(({ outcome, status }) => [outcome, status])).toEqual([
      ['ok', 200],
      ['failed', 503],
      ['blocked', 403],
      ['failed', null],
    ]);
    // Loopback is refused unless it is allowed: our own rule, and no failure.
    expect(
      await prober.sweep({ ...job, sites: [all[0]!], allowLoopback: false }, new AbortController().signal),
    ).toEqual({
      ...{ ok: 0, failed: 0, blocked: 0, ours: 1 },
    });
    // What ends with the process is nobody's failure.
    const stop = new AbortController();
    const swept = prober.sweep({ ...job, sites: [all[3]!] }, stop.signal);
    setTimeout(() => stop.abort(), 100);
    expect(await swept).toEqual({ ok: 0, failed: 0, blocked: 0, ours: 0 });
  });

  it('holds nothing against a site while our network, or this machine, was away', () => {
    const timeout = { kind: 'timeout' as const, status: null, error: { kind: 'timeout' as const, message: '' } };
    expect(outcomeOf('https://a.example/x', timeout, true)).toBe('failed');
    expect(outcomeOf('https://a.example/x', timeout, false)).toBe('ours');
    const unknown = { kind: 'unreachable' as const, status: null, error: { kind: 'dns' as const, message: '' } };
    expect(outcomeOf('https://a.example/', unknown, true)).toBe('ours');
    // An address with a path may have moved, and our list be old; a host without a home is the site's matter.
    const gone = { kind: 'gone' as const, status: 404, error: null };
    expect(outcomeOf('https://a.example/col/1.html', gone, true)).toBe('ours');
    expect(outcomeOf('https://a.example/', gone, true)).toBe('failed');
    const stalls = watchStalls();
    const before = performance.now();
    expect(stalls.since(before)).toBe(false);
    while (performance.now() - before < 1_400);
    expect(stalls.since(before)).toBe(true);
    expect(stalls.since(performance.now())).toBe(false);
    stalls.stop();
  });

  it('is spread over the hour, the same every day, and often enough', () => {
    const many = Array.from({ length: 600 }, (_, i) => `https://hall-${i}.example/`);
    const slots = slotsOf(many);
    expect(slotsOf([...many].reverse())).toEqual(slots);
    expect([...slots.values()].flat().sort()).toEqual([...many].sort());
    expect(slots.size).toBe(SLOTS);
    for (const [minute, own] of slots) {
      expect(minute % 5).toBe(0);
      expect(own.length).toBeLessThan((2 * many.length) / SLOTS);
    }
  });

  it('asks each home every hour, and homes that went no more', async () => {
    const boss = await openQueue(db);
    try {
      const hall = (city: string) => ({ portals: { city }, districts: [] }) as never;
      const kept = async () =>
        (await boss.getSchedules(PROBE)).map(({ cron, data }) => [cron, (data as { sites: string[] }).sites]);
      const crons = (sites: string[]) => [...slotsOf(sites)].map(([minute, own]) => [`${minute} * * * *`, own]);
      const many = Array.from({ length: 30 }, (_, i) => `https://hall-${i}.example/`);
      for (const sites of [many, many.slice(0, 2)]) {
        await scheduleProbes(boss, sites.map(hall), { rate: null, allowLoopback: false });
        expect((await kept()).sort()).toEqual(crons(sites).sort());
      }
    } finally {
      await boss.stop({ graceful: false });
    }
  });

  it('has every portal that an audit could ask for, each once', () => {
    const portals = { province: 'https://P.example', city: 'https://p.example/', district: 'https://d.example/x' };
    const districts = [{ name: '甲区', portal: 'https://e.example/' }, { name: '乙区' }];
    expect(sitesOf({ portals, districts: districts as never })).toEqual([
      'https://p.example/',
      'https://d.example/x',
      'https://e.example/',
    ]);
  });
});
