import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRound } from '../../storage/results.ts';
import { CITIES, type Nights, openNights, whole } from './nights.ts';

let nights: Nights;
beforeAll(async () => {
  nights = await openNights();
});
afterAll(async () => nights?.close());

/** What was seen in a round, without what a clock says. */
const seen = async (round: string) =>
  (await loadRound(nights.db, round)).cities.map(({ city, facts }) => {
    const shown = Object.entries(facts).map(([id, { state, value }]) => [
      id,
      state,
      typeof value === 'string' || typeof value === 'boolean' ? value : null,
    ]);
    return [city.id, shown.sort(([a], [b]) => String(a).localeCompare(String(b)))];
  });

describe('a night with workers that die', () => {
  it('is finished by another one after kill -9, with the same facts', async () => {
    await nights.plan('n1');
    const killed = nights.worker();
    await killed.says('：可用性');
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect((await nights.worker('--drain').ended).code).toBe(0);
    expect(await nights.attempts('n1')).toEqual(whole);
  });

  it('is left in order by a worker that is told to end', async () => {
    await nights.plan('n2');
    const told = nights.worker();
    await told.says('：可用性');
    const since = performance.now();
    told.child.kill('SIGTERM');
    expect((await told.ended).code).toBe(130);
    // The promise that systemd and Docker are given, not a measurement.
    expect(performance.now() - since).toBeLessThan(10_000);
    // Nothing waits for a heartbeat: the city was given back at once, and not a second time.
    expect((await nights.status('n2')).counts.running).toBe(0);
    expect(await nights.jobs('n2')).toBe(CITIES.length);
    expect((await nights.worker('--drain').ended).code).toBe(0);
    expect(await nights.attempts('n2')).toEqual(whole);
    expect(await seen('n2')).toEqual(await seen('n1'));
  });
});
