import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRerunQueue, type Reruns } from '../../audits/night/reruns.ts';
import type { RerunCity } from '../../audits/rerun.ts';
import { askRerun, findRerun } from '../../storage/board/reruns.ts';
import type { Database } from '../../storage/database.ts';
import type { Round } from '../../storage/result.ts';
import { openRound } from '../../storage/rounds.ts';
import { temporaryDatabase } from '../storage/temporary.ts';

let db: Database;
let round: Round;
const faults: unknown[] = [];
beforeAll(async () => {
  db = await temporaryDatabase();
  const vantage = { host: 'test', egress: null };
  round = await openRound(db, { name: 'r', standard: '2022', scenario: 'drug-retail', practice: true, vantage });
});
afterAll(async () => {
  expect(faults).toEqual([]);
  await db?.close();
});

/** Cities at work, each until it is let go or cancelled. */
const going = new Map<string, () => void>();
const begun: string[] = [];
beforeEach(() => {
  begun.length = 0;
});
const rerun: RerunCity = async ({ city }, { signal, said }) => {
  begun.push(city);
  said({ kind: 'say', text: `打开${city}` });
  await new Promise<void>((done) => {
    going.set(city, done);
    signal.addEventListener('abort', () => done(), { once: true });
  });
  going.delete(city);
  return signal.aborted
    ? { attempt: null, state: 'cancelled', reason: '已取消' }
    : { attempt: 2, state: 'done', reason: null };
};
const open = () => openRerunQueue(db, rerun, (error) => faults.push(error));
const ask = (queue: Reruns, city: string) => queue.ask({ round, city, profile: 'quick', actor: '王芳', before: 1 });
async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400 && !(await what()); i++) await sleep(25);
  expect(await what()).toBe(true);
}
const stateOf = async (id: number) => (await findRerun(db, id))?.state;
const is = (id: number, state: string) => async () => (await stateOf(id)) === state;

describe('re-runs that were asked for in the dashboard', () => {
  it('go one by one, say how they go, and are cancelled waiting or at work', async () => {
    const queue = await open();
    const said: unknown[] = [];
    const [a, b, c] = [await ask(queue, 'a'), await ask(queue, 'b'), await ask(queue, 'c')];
    queue.watch(c.id, (what) => said.push(what));
    await expect(ask(queue, 'a')).rejects.toThrow('已在排队');
    await until(() => going.has('a'));
    expect(queue.said(a.id)).toEqual([{ kind: 'say', text: '打开a' }]);
    expect(await queue.cancel(b.id)).toBe(true);
    expect(await findRerun(db, b.id)).toMatchObject({ state: 'cancelled', reason: '开始前已取消' });
    going.get('a')?.();
    await until(is(a.id, 'done'));
    expect(await findRerun(db, a.id)).toMatchObject({ after: 2, reason: null });
    await until(() => going.has('c'));
    expect(await queue.cancel(c.id)).toBe(true);
    await until(is(c.id, 'cancelled'));
    await until(() => said.length === 2);
    expect(said).toEqual([{ kind: 'say', text: '打开c' }, { kind: 'ended' }]);
    expect(begun).toEqual(['a', 'c']);
    expect(await queue.cancel(c.id)).toBe(false);
    await queue.close();
  });

  it('outlive their dashboard where they waited, and are stopped from another one', async () => {
    const first = await open();
    const [a, b] = [await ask(first, 'a'), await ask(first, 'b')];
    await until(() => going.has('a'));
    await first.close();
    expect(await stateOf(a.id)).toBe('cancelled');
    expect(await stateOf(b.id)).toBe('queued');
    const [second, third] = [await open(), await open()];
    await until(() => going.has('b'));
    // One of the two is not at it: it can only ask for the stop.
    const other = second.said(b.id).length === 0 ? second : third;
    expect(await other.cancel(b.id)).toBe(true);
    await until(is(b.id, 'cancelled'));
    await Promise.all([second.close(), third.close()]);
  });

  it('come to nothing where their job was lost', async () => {
    const lost = await askRerun(db.orm, { round: 'r', city: 'a', actor: '王芳', before: null });
    const queue = await open();
    expect(await findRerun(db, lost.id)).toMatchObject({ state: 'cancelled', reason: '看板已重新启动' });
    await queue.close();
  });

  it('end where the database was away for a moment, and stand in nobody’s way where their job failed for good', async () => {
    const seen: unknown[] = [];
    let back: Promise<void> | undefined;
    const queue = await openRerunQueue(db, rerun, (error) => {
      seen.push(error);
      back ??= db.sql`alter table reruns_away rename to reruns`.then(() => {});
    });
    const [a, b] = [await ask(queue, 'a'), await ask(queue, 'b')];
    await until(() => going.has('a'));
    await db.sql`update wangting_queue.job set state = 'failed' where name = 'rerun' and data->>'rerun' = ${String(b.id)}`;
    const again = await ask(queue, 'b');
    expect(await findRerun(db, b.id)).toMatchObject({ state: 'failed', reason: '复测没有成功，详情见服务端的输出' });
    expect(await queue.cancel(again.id)).toBe(true);
    // What was seen of the city cannot be written down: it is begun again.
    await db.sql`alter table reruns rename to reruns_away`;
    going.get('a')?.();
    await until(() => back !== undefined);
    await back;
    await until(() => begun.length === 2 && going.has('a'));
    going.get('a')?.();
    await until(is(a.id, 'done'));
    expect([begun, seen.length]).toEqual([['a', 'a'], 1]);
    await queue.close();
  });
});
