import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slotsOf } from '../../audits/night/probe.ts';
import { openQueue, PROBE } from '../../audits/night/queue.ts';
import { sitesOf } from '../../crawlers/reachability/sites.ts';
import { findPlan } from '../../storage/plans.ts';
import { findRound } from '../../storage/rounds.ts';
import { CITIES, type Nights, openNights } from './nights.ts';
import { folder, type Running, start, wangting } from './wangting.ts';

let nights: Nights;
let worker: Running;
let base: string;
const told: unknown[] = [];
const hook = createServer(async (request, response) => {
  let text = '';
  for await (const part of request) text += part;
  told.push(JSON.parse(text));
  response.end('{}');
});
beforeAll(async () => {
  nights = await openNights();
  hook.listen(0, '127.0.0.1');
});
afterAll(async () => {
  worker?.child.kill('SIGKILL');
  hook.closeAllConnections();
  hook.close();
  await nights?.close();
});

/** Waits for what comes in its time; a machine that stalls is waited for. */
async function until(holds: () => Promise<unknown> | unknown): Promise<void> {
  while (!(await holds())) await sleep(200);
}
const metric = (text: string, line: string) =>
  Number(
    text
      .split('\n')
      .find((l) => l.startsWith(`${line} `))
      ?.split(' ')[1],
  );
const metrics = async () => (await fetch(`${base}metrics`)).text();

describe('a worker that is watched', () => {
  it('looks at homes between the audits, is metered and says that it is well', async () => {
    const { sites, db } = nights;
    worker = nights.worker('--metrics', '127.0.0.1:0');
    await worker.says('/metrics');
    base = /http:\/\/127\.0\.0\.1:\d+\//.exec(worker.said())![0];
    const boss = await openQueue(db);
    await boss.send(PROBE, { sites, rate: null, allowLoopback: true });
    await boss.stop({ graceful: false });
    await until(async () => metric(await metrics(), 'wangting_probes_total{outcome="ok"}') > 0);
    await nights.plan('w1');
    await until(async () => (await findRound(db, 'w1'))?.finishedAt);
    const text = await metrics();
    expect(metric(text, 'wangting_database_up')).toBe(1);
    expect(metric(text, 'wangting_cities{state="measured"}')).toBe(CITIES.length);
    expect(metric(text, 'wangting_city_jobs_total{status="completed"}')).toBe(CITIES.length);
    expect(metric(text, 'wangting_queue_jobs{state="waiting"}')).toBe(0);
    expect(metric(text, 'wangting_oldest_measurement_age_seconds')).toBeGreaterThan(0);
    expect(metric(text, 'wangting_step_duration_seconds_count{step="reachability",state="done"}')).toBe(CITIES.length);
    expect(metric(text, 'wangting_page_visits_total')).toBeGreaterThan(0);
    expect(metric(text, 'wangting_paced_requests_total{host_class="loopback"}')).toBeGreaterThan(sites.length);
    expect(metric(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e7);
    // Nobody learns from it who is audited.
    for (const secret of [...CITIES, ...sites.map((site) => new URL(site).host)]) expect(text).not.toContain(secret);
    const health = await fetch(`${base}healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok', reasons: [] }]);
    const samples = await db.sql<{ site: string }[]>`select distinct site from probes`;
    expect(samples.map(({ site }) => site).sort()).toEqual([...sites].sort());
  });

  it('whose looks count in the next audit, and are shown in the morning', async () => {
    const { db } = nights;
    const facts = await db.sql<{ city: string; samples: number; days: number | null; evidence: string[] }[]>`
      select city, (value->>'samples')::int as samples, (value->>'days')::int as days, facts.evidence from facts
      join attempts on attempts.id = facts.attempt where round = 'w1' and fact = 'site.availability'`;
    expect(facts).toHaveLength(CITIES.length);
    const plan = await findPlan(db, 'w1');
    for (const { city, samples, days, evidence } of facts) {
      const own = sitesOf(plan!.cities.find(({ id }) => id === city)!).length;
      // Three looks of its own at each home, and the one of before.
      expect(samples).toBeGreaterThanOrEqual(4 * own);
      expect(days).toBe(0);
      expect(evidence.length).toBeGreaterThan(1);
    }
    const { stdout } = await wangting('status', '--round', 'w1', '--json', '--db', db.url);
    const { availability } = JSON.parse(stdout) as { availability: { site: string; ok: number; cities: string[] }[] };
    expect(availability.map(({ site }) => site)).toEqual([...nights.sites].sort());
    expect(availability.every(({ cities }) => cities.length > 0)).toBe(true);
    expect((await wangting('status', '--round', 'w1', '--db', db.url)).stdout).toContain('近一周的可用性监测');
  });

  it('logs a JSON document a line, without what is secret, and ends in time', async () => {
    worker.child.kill('SIGTERM');
    const began = Date.now();
    const { code, stderr } = await worker.ended;
    expect(code).toBe(130);
    expect(Date.now() - began).toBeLessThan(10_000);
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({ level: 'info', program: 'wangting', role: 'worker' });
    expect(lines).toContainEqual(expect.objectContaining({ round: 'w1', city: 'xian', step: 'reachability' }));
    expect(stderr).not.toContain(new URL(nights.db.url).password);
  });
});

describe('a scheduler', () => {
  it('reports a night that has ended, tells of it once, and has homes looked at', async () => {
    const { db, sites } = nights;
    const reports = folder();
    const webhook = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook/SECRET`;
    await db.sql`update attempts set state = 'incomplete', reason = '缺' where round = 'w1' and city = 'xian'`;
    const more = ['--webhook', webhook, '--reports', reports, '--evidence', folder(), '--keep-all'];
    const scheduler = start(['schedule', ...nights.way, ...more]);
    await until(() => told.length > 0 && existsSync(join(reports, 'w1', 'index.html')));
    scheduler.child.kill('SIGTERM');
    const { code, stderr } = await scheduler.ended;
    expect(code).toBe(130);
    expect(stderr).not.toContain('SECRET');
    const changes = (told as { wangting: { changes: { change: string; city?: string }[] } }[]).flatMap(
      (one) => one.wangting.changes,
    );
    expect(changes.filter(({ city, change }) => city === 'xian' && change === 'unmeasured')).toHaveLength(1);
    // The address of the channel, in which its key stands, is nowhere in the database.
    const [kept] = await db.sql<{ jobs: string | null; schedules: string | null }[]>`
      select (select string_agg(data::text, ' ') from wangting_queue.job) as jobs,
        (select string_agg(data::text, ' ') from wangting_queue.schedule) as schedules`;
    expect(kept?.jobs).toContain('webhook/');
    expect(kept?.jobs).not.toContain('SECRET');
    expect(kept?.schedules).not.toContain('SECRET');
    // A person's report publishes a round, the nightly one does not.
    expect((await findRound(db, 'w1'))?.publishedAt).toBeNull();
    const asked = ['report', '--round', 'w1', '--format', 'json', '--out', folder(), '--evidence', folder()];
    expect((await wangting(...asked, '--db', db.url)).code).toBe(0);
    expect((await findRound(db, 'w1'))?.publishedAt).not.toBeNull();
    const crons = await db.sql<{ cron: string; data: { sites: string[] } }[]>`
      select cron, data from wangting_queue.schedule where name = 'probe'`;
    expect(new Map(crons.map(({ cron, data }) => [cron, data.sites]))).toEqual(
      new Map([...slotsOf(sites)].map(([minute, of]) => [`${minute} * * * *`, of])),
    );
  });
});
