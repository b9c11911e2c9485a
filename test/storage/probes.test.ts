import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  countOutcomes,
  DAY_MS,
  enoughDays,
  type PastSample,
  SAMPLE_OUTCOMES,
  weeksOf,
} from '../../crawlers/reachability/samples.ts';
import type { Database } from '../../storage/database.ts';
import { addSample, rollUpSamples, samplesBefore, weekBySite } from '../../storage/probes.ts';
import { probes } from '../../storage/schema.ts';
import { temporaryDatabase } from './temporary.ts';

const A = 'https://a.example/';
const B = 'https://b.example/';
const NOW = new Date('2026-11-22T17:00:00.000Z');
const HOUR = 3_600_000;
const ago = (ms: number) => new Date(NOW.getTime() - ms);

let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
});
afterAll(async () => db?.close());
beforeEach(async () => {
  await db.sql`truncate probes, probe_days`;
});

const row = (site: string, at: Date, outcome: PastSample['outcome'] = 'ok', ms = 100) => ({
  ...{ site, at, outcome, ms },
  status: outcome === 'ok' ? 200 : null,
  why: outcome,
  egress: null,
});
/** One look an hour for so many hours back. */
const hourly = (site: string, hours: number) =>
  Array.from({ length: hours }, (_, i) => row(site, ago((i + 0.5) * HOUR)));

describe('samples between the audits', () => {
  it('of the week before alone are taken', async () => {
    await db.orm
      .insert(probes)
      .values([
        row(A, ago(HOUR)),
        row(A, ago(6.9 * DAY_MS), 'failed'),
        row(A, ago(7.1 * DAY_MS), 'failed'),
        row(A, new Date(NOW.getTime() + HOUR), 'failed'),
        row(B, ago(HOUR)),
      ]);
    const found = await samplesBefore(db, [{ url: A }], NOW);
    expect(found.map(({ at, outcome }) => [at, outcome])).toEqual([
      [ago(6.9 * DAY_MS).toISOString(), 'failed'],
      [ago(HOUR).toISOString(), 'ok'],
    ]);
    expect(await samplesBefore(db, [], NOW)).toEqual([]);
  });

  it('are kept at the time of the database', async () => {
    await addSample(db, { site: A, outcome: 'failed', status: 503, ms: 12.6, why: 'x\u0000y', egress: '出口' });
    const [kept] = await samplesBefore(db, [{ url: A }], new Date(Date.now() + HOUR));
    expect(kept).toMatchObject({ outcome: 'failed', status: 503, ms: 13, why: 'x\uFFFDy' });
  });

  it('make a day only where a site was looked at twenty times, and seven of them a week', async () => {
    const week = hourly(A, 7 * 24);
    await db.orm.insert(probes).values([...week, ...hourly(B, 30)]);
    const past = await samplesBefore(db, [{ url: A }, { url: B }], NOW);
    expect(
      enoughDays(
        past.filter(({ site }) => site === A),
        NOW,
      ),
    ).toBe(7);
    // B was looked at on one day only: of the two together no more can be said.
    expect(enoughDays(past, NOW)).toBe(1);
    expect(await weekBySite(db, [A, B], NOW)).toEqual(weeksOf(past, NOW).sort((x, y) => (x.site < y.site ? -1 : 1)));
  });

  it('that are blocked or our own make no day, and no failure', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            site: fc.constantFrom(A, B),
            hours: fc.double({ min: 0, max: 170, noNaN: true }),
            outcome: fc.constantFrom(...SAMPLE_OUTCOMES),
          }),
          { maxLength: 200 },
        ),
        (list) => {
          const samples = list.map(({ site, hours, outcome }) => ({
            ...{ site, outcome },
            at: ago(hours * HOUR).toISOString(),
            ...{ status: null, ms: null, why: '' },
          }));
          const counting = samples.filter(({ outcome }) => outcome === 'ok' || outcome === 'failed');
          expect(enoughDays(samples, NOW)).toBe(enoughDays(counting, NOW));
          const sums = countOutcomes(samples);
          expect(sums.ok + sums.failed + sums.blocked + sums.ours).toBe(samples.length);
        },
      ),
    );
  });

  it('are summed up by day in Shanghai after ninety days, each once', async () => {
    // 15:59 and 16:01 UTC are two days in Shanghai.
    const old = [new Date('2026-08-01T15:59:00Z'), new Date('2026-08-01T16:01:00Z'), new Date('2026-08-01T17:00:00Z')];
    await db.orm
      .insert(probes)
      .values([
        row(A, old[0]!, 'ok', 100),
        row(A, old[1]!, 'failed'),
        row(A, old[2]!, 'ok', 300),
        row(A, ago(89 * DAY_MS)),
      ]);
    expect(await rollUpSamples(db, NOW)).toBe(3);
    expect(await rollUpSamples(db, NOW)).toBe(0);
    const days =
      await db.sql`select site, day::text, ok, failed, blocked, ours, median_ms from probe_days order by day`;
    expect([...days]).toEqual([
      { site: A, day: '2026-08-01', ok: 1, failed: 0, blocked: 0, ours: 0, median_ms: 100 },
      { site: A, day: '2026-08-02', ok: 1, failed: 1, blocked: 0, ours: 0, median_ms: 300 },
    ]);
    const [left] = await db.sql`select count(*)::int as n from probes`;
    expect(left).toEqual({ n: 1 });
  });
});
