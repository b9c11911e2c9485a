import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRound } from '../../storage/rounds.ts';
import { CITIES, type Nights, openNights, whole } from './nights.ts';
import { wangting } from './wangting.ts';

let nights: Nights;
beforeAll(async () => {
  nights = await openNights();
});
afterAll(async () => nights?.close());

const counts = { measured: 0, running: 0, waiting: 0, dead: 0, incomplete: 0, lost: 0 };

describe('a planned round', () => {
  it('is planned once, whoever plans it', async () => {
    const once = () => wangting('schedule', '--once', '--json', '--round', 'n1', ...nights.way);
    const planned = await Promise.all([once(), once()]);
    expect(planned.map(({ code }) => code)).toEqual([0, 0]);
    const said = planned.map(({ stdout }) => JSON.parse(stdout) as { now: boolean });
    expect(said.map(({ now }) => now).sort()).toEqual([false, true]);
    expect(said[0]).toMatchObject({ round: 'n1', cities: CITIES.length });
    expect(await nights.jobs('n1')).toBe(CITIES.length);
    expect(await nights.status('n1')).toMatchObject({
      counts: { ...counts, waiting: CITIES.length },
      oldest: null,
      finishedAt: null,
    });
  });

  it('is finished by two workers, nothing twice', async () => {
    const ended = await Promise.all([nights.worker('--drain').ended, nights.worker('--drain').ended]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(await nights.attempts('n1')).toEqual(whole);
    const stored = await nights.db.sql<{ n: number }[]>`
      select count(*)::int as n from facts join attempts on attempts.id = facts.attempt where round = 'n1'
      group by attempts.city, facts.fact`;
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.every(({ n }) => n === 1)).toBe(true);
    const { code, stdout } = await wangting('status', '--round', 'n1', '--db', nights.db.url);
    expect(code).toBe(0);
    expect(stdout).toContain('轮次 n1：测完 4/4 个城市；最早的测评为');
    expect((await findRound(nights.db, 'n1'))?.finishedAt).not.toBeNull();
  });

  it('is not begun as a night beside another one', async () => {
    await nights.plan('n2');
    await expect(nights.plan('n3', { alone: true })).rejects.toThrow('轮次 n2 尚未结束');
    await expect(nights.status('n3')).rejects.toThrow('没有排定过');
  });

  it('says what was given up and what was lost, and sends it again', async () => {
    // Planned by a program that knows more than the worker does, and a job that somebody deleted.
    await nights.db.sql`update plans set settings = settings || '{"standard": "2099"}' where round = 'n2'`;
    await nights.db.sql`delete from wangting_queue.job where data->>'round' = 'n2' and data->>'city' = 'xian'`;
    expect((await nights.worker('--drain').ended).code).toBe(3);
    const status = await nights.status('n2');
    expect(status.counts).toEqual({ ...counts, dead: 3, lost: 1 });
    expect(status.rows.find((row) => row.id === 'dalian')?.why).toContain('2099');
    expect(status.rows.find((row) => row.id === 'xian')?.why).toBe('任务不在队列中');
    await nights.db.sql`update plans set settings = settings || '{"standard": "2022"}' where round = 'n2'`;
    const again = await wangting('status', '--round', 'n2', '--retry-dead', '--json', '--db', nights.db.url);
    expect(again.code).toBe(3);
    expect(JSON.parse(again.stdout)).toMatchObject({ counts: { ...counts, waiting: CITIES.length } });
    expect((await nights.worker('--drain').ended).code).toBe(0);
    expect((await nights.status('n2')).counts).toEqual({ ...counts, measured: CITIES.length });
  });
});
