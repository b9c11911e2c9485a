import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KilledNights, killsOf, openKilledNights, type Victim } from './killed-nights.ts';

/** `WANGTING_KILLS=30` kills at thirty moments; each night has one of each victim. */
const KILLS = Number(process.env['WANGTING_KILLS'] ?? 4);
const NIGHTS = Math.ceil(KILLS / 4);
/** With thirty kills the database is away for a minute. */
const AWAY_MS = KILLS > 4 ? 60_000 : 3_000;
/** A killed worker's city waits half a minute for its heartbeat, and the machine may be busy. */
const NIGHT_MS = 240_000;

let nights: KilledNights;
let undisturbed: unknown;
beforeAll(async () => {
  nights = await openKilledNights(KILLS > 4 ? ['06', '43', '46'] : ['43', '46']);
  await nights.run('undisturbed', []);
  undisturbed = await nights.seen('undisturbed');
}, NIGHT_MS);
afterAll(async () => nights?.close());

// Who is whose child is read from /proc.
describe.skipIf(process.platform !== 'linux')('a night of which parts die', () => {
  it('is what an undisturbed one is, nothing twice and nothing left behind', {
    timeout: NIGHTS * NIGHT_MS,
    retry: 0,
  }, async () => {
    await nights.expectWhole('undisturbed');
    const hit: Victim[] = [];
    for (let seed = 1; seed <= NIGHTS; seed++) {
      const round = `killed-${seed}`;
      const kills = killsOf(seed);
      hit.push(...(await nights.run(round, kills)));
      await nights.expectWhole(round);
      expect(await nights.seen(round), `seed ${seed}: ${JSON.stringify(kills)}`).toEqual(undisturbed);
      if (KILLS > 4) process.stderr.write(`seed ${seed}: ${JSON.stringify(kills)}\n`);
    }
    expect(new Set(hit).size).toBe(4);
    if (KILLS > 4) process.stderr.write(`${hit.length} kills: ${hit.join(' ')}\n`);
  });

  let tries = 0;
  it('waits for a database that is away', { timeout: NIGHT_MS + AWAY_MS }, async ({ onTestFinished }) => {
    // A second try counts a night of its own.
    const round = `away-${++tries}`;
    await nights.plan(round);
    // By its address: then it is nobody's business here to start it again.
    const way = ['--concurrency', '3', '--db', nights.db.url];
    const worker = nights.worker('--drain', ...way);
    onTestFinished(() => void worker.child.kill('SIGKILL'));
    await worker.says('：可用性');
    await nights.away(AWAY_MS);
    await nights.untilDone(worker, ...way);
    await nights.db.revive();
    await nights.expectWhole(round);
    expect(await nights.seen(round)).toEqual(undisturbed);
  });

  it('is left in order by a worker that is told to end', { timeout: NIGHT_MS }, async () => {
    await nights.plan('told');
    const told = nights.worker();
    await told.says('：可用性');
    const since = performance.now();
    told.child.kill('SIGTERM');
    expect((await told.ended).code).toBe(130);
    // The promise that systemd and Docker are given, not a measurement.
    expect(performance.now() - since).toBeLessThan(10_000);
    // Nothing waits for a heartbeat: the city was given back at once, and not a second time.
    const jobs = await nights.db.sql<{ state: string }[]>`
      select state from wangting_queue.job where name = 'audit' and data->>'round' = 'told'`;
    expect(jobs.map(({ state }) => state)).toEqual(Array(nights.cities).fill('created'));
    expect((await nights.worker('--drain', '--concurrency', '3').ended).code).toBe(0);
    await nights.expectWhole('told');
    expect(await nights.seen('told')).toEqual(undisturbed);
  });
});
