import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fleetOn } from '../../audits/night/fleet.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { heldBack, holdBack, takeTurn } from '../../storage/turns.ts';
import { temporaryDatabase } from './temporary.ts';

const HOUR = 3_600_000;
let db: Database;
let other: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
  other = await openDatabase({ db: db.url });
});
afterAll(async () => {
  await other?.close();
  await db?.close();
});

describe('turns at a host', () => {
  it('are given one by one, whoever asks', async () => {
    const asked = Array.from({ length: 12 }, (_, i) => takeTurn(i % 2 ? db : other, 'a.example', HOUR));
    const waits = (await Promise.all(asked)).sort((a, b) => a - b);
    // An hour apart each; the asking itself took less than half of one.
    expect(waits.map((ms) => Math.round(ms / HOUR))).toEqual(Array.from({ length: 12 }, (_, i) => i));
    expect(await takeTurn(db, 'b.example', HOUR)).toBe(0);
  });

  it('wait for a host that asked everybody to wait', async () => {
    expect(await heldBack(db, 'c.example')).toBe(0);
    await holdBack(db, 'c.example', 60_000);
    await holdBack(other, 'c.example', 1000);
    expect((await heldBack(other, 'c.example')) / 60_000).toBeCloseTo(1, 0);
    expect((await takeTurn(other, 'c.example', 1000)) / 60_000).toBeCloseTo(1, 0);
  });

  it('do not wait an hour for a database whose clock was set back by one', async () => {
    await takeTurn(db, 'back.example', 10);
    await holdBack(db, 'back.example', 10);
    await db.sql`
      update turns set next_at = next_at + interval '1 hour', not_before = not_before + interval '1 hour'
      where host = 'back.example'`;
    expect(await heldBack(db, 'back.example')).toBeLessThanOrEqual(60_000);
    expect(await takeTurn(db, 'back.example', 10)).toBeLessThanOrEqual(60_000);
  });

  it('are waited for one at a time by a worker, so that no more are given away than there are workers', async () => {
    const one = createPace({ rate: 10, fleet: fleetOn(db) });
    const waiting = Array.from({ length: 5 }, () => one.wait('https://line.example/'));
    await waiting[0];
    const ahead = await db.sql<{ ms: number }[]>`
      select 1000 * extract(epoch from next_at - clock_timestamp())::float8 as ms from turns where host = 'line.example'`;
    expect(ahead[0]?.ms).toBeLessThan(250);
    await Promise.all(waiting);
  });

  it('are not asked for where a host has no pace, and end with the signal', async () => {
    const pace = createPace({ rate: 1, fleet: fleetOn(db) });
    await pace.wait('http://127.0.0.1:1/');
    await takeTurn(db, 'd.example', HOUR);
    const stop = new AbortController();
    const waiting = pace.wait('https://d.example/', stop.signal);
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    expect((await db.sql`select host from turns where host like '127.%'`).length).toBe(0);
  });

  it('leave a worker its own pace where the database is away', async () => {
    const gone = await openDatabase({ db: db.url });
    await gone.close();
    await createPace({ rate: 1, fleet: fleetOn(gone) }).wait('https://e.example/');
  });
});
