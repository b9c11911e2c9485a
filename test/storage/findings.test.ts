import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Indicator } from '../../checks/check.ts';
import { finishAttempt, startAttempt } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import { recordFindings } from '../../storage/findings.ts';
import { loadResult } from '../../storage/results.ts';
import { indicator, round, start } from './sample.ts';
import { temporaryDatabase } from './temporary.ts';

let db: Database;
let id: string;
let cities = 0;
beforeAll(async () => {
  db = await temporaryDatabase();
});
afterAll(() => db.close());
beforeEach(() => {
  id = `city-${++cities}`;
});

const bad = (more: Partial<Indicator> = {}) =>
  indicator('B3.1', {
    score: 40,
    sentence: '失效链接 3 个。',
    suggestion: '修复。',
    finding: { code: 'links-dead', severity: 'high' },
    ...more,
  });
const good = (more: Partial<Indicator> = {}) => indicator('B3.1', more);
const unseen = indicator('B3.1', { state: 'unobservable', score: null, reason: 'blocked' });

async function judge(name: string, ...indicators: Indicator[]): Promise<void> {
  await round(db, name);
  const attempt = await startAttempt(db, start(name, id));
  await finishAttempt(db, attempt, { state: 'done' });
  await recordFindings(db, { round: name, city: id, scenario: 'drug-licence', attempt: attempt.id, indicators });
}
const life = async (...names: string[]) =>
  Promise.all(
    names.map(async (name) => (await loadResult(db, { city: id, round: name })).findings.map((one) => one.status)),
  );

describe('findings', () => {
  it('go on where another version of the standard gives the check another place', async () => {
    const moved = { code: 'D1.8', check: 'B3.1' };
    await judge('v1', bad(moved));
    await judge('v2', good());
    await judge('v3', bad());
    expect(await life('v1', 'v2', 'v3')).toEqual([['new'], ['fixed'], ['regressed']]);
  });

  it('live over the rounds: new, persistent, fixed, regressed', async () => {
    await judge('n1', bad());
    await judge('n2', bad({ sentence: '失效链接 5 个。' }));
    await judge('n3', good());
    await judge('n4', good());
    await judge('n5', bad());
    expect(await life('n1', 'n2', 'n3', 'n4', 'n5')).toEqual([['new'], ['persistent'], ['fixed'], [], ['regressed']]);
    expect((await loadResult(db, { city: id, round: 'n2' })).findings).toEqual([
      {
        code: 'links-dead',
        severity: 'high',
        sentence: '失效链接 5 个。',
        suggestion: '修复。',
        since: 'n1',
        status: 'persistent',
      },
    ]);
    const [row] = await db.sql`select first_round, last_round, status from findings where city = ${id}`;
    expect(row).toEqual({ first_round: 'n1', last_round: 'n5', status: 'regressed' });
  });

  it('are not fixed by what could not be measured', async () => {
    await judge('u1', bad());
    await judge('u2', unseen);
    await judge('u3');
    await judge('u4', bad());
    expect(await life('u1', 'u2', 'u3', 'u4')).toEqual([['new'], [], [], ['persistent']]);
  });

  it('are not fixed by a changed rule', async () => {
    await judge('v1', bad());
    await judge('v2', good({ rule: 2 }));
    expect(await life('v1', 'v2')).toEqual([['new'], []]);
    await judge('v3', good({ rule: 2 }));
    expect(await life('v3')).toEqual([['fixed']]);
  });

  it('of a round are replaced when it is judged again', async () => {
    await judge('a1', bad());
    await judge('a2', good());
    await judge('a2', bad());
    expect(await life('a2')).toEqual([['persistent']]);
    await judge('a1', good());
    // What the first round no longer says, the second is the first to say.
    expect(await life('a1', 'a2')).toEqual([[], ['new']]);
    await judge('a2', unseen);
    const rows = await db.sql`select 1 from findings where city = ${id}`;
    expect(rows).toHaveLength(0);
  });

  it('of years stand in the order of the years, whenever they were judged', async () => {
    await judge('practice-2022', bad());
    await judge('practice-2021', bad());
    expect(await life('practice-2021', 'practice-2022')).toEqual([['new'], ['persistent']]);
    const { findings } = await loadResult(db, { city: id, round: 'practice-2022' });
    expect(findings[0]?.since).toBe('practice-2021');
  });
});
