import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Facts, observed, unobservable } from '../../crawlers/facts.ts';
import {
  appendFacts,
  finishAttempt,
  finishStep,
  resumeAttempt,
  startAttempt,
  startStep,
} from '../../storage/attempts.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { listAttempts, loadResult } from '../../storage/results.ts';
import { openRound } from '../../storage/rounds.ts';
import { city, round, start, vantage } from './sample.ts';
import { temporaryDatabase } from './temporary.ts';

let db: Database;
let other: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
  other = await openDatabase({ db: db.url });
  await round(db, 'r');
});
afterAll(async () => {
  await other.close();
  await db.close();
});

/** A process that audits a city until it is killed; its first line tells whether it got the city. */
async function startAuditor(id: string): Promise<{ said: string; kill(): Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'auditor.ts'), db.url, 'r', id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [said] = await once(createInterface(child.stdout), 'line');
  return {
    said,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const begin = (id: string) => startAttempt(db, start('r', id));
const trail = { waySites: ['http://127.0.0.1:4103'] };

describe('attempts', () => {
  it('are numbered, and none overwrites another', async () => {
    const first = await begin('numbered');
    await appendFacts(db, first, { 'entry.clicks': observed('entry.clicks', 3) });
    await finishAttempt(db, first, { state: 'done' });
    const second = await begin('numbered');
    await appendFacts(db, second, { 'entry.clicks': observed('entry.clicks', 5) });
    await finishAttempt(db, second, { state: 'done' });
    const clicks = async (attempt: number) =>
      (await loadResult(db, { city: 'numbered', attempt })).facts['entry.clicks']?.value;
    expect([await clicks(1), await clicks(2)]).toEqual([3, 5]);
  });

  it('belong to one process at a time', async () => {
    const attempt = await begin('busy');
    await expect(startAttempt(other, start('r', 'busy'))).rejects.toThrow('正由另一个 wangting 进程测评');
    await expect(resumeAttempt(other, { round: 'r', city: 'busy' })).rejects.toMatchObject({ name: 'CityBusyError' });
    // Nor may the same process begin twice.
    await expect(begin('busy')).rejects.toMatchObject({ name: 'CityBusyError' });
    await finishAttempt(db, attempt, { state: 'done' });
    const next = await startAttempt(other, start('r', 'busy'));
    expect(next.attempt).toBe(2);
    await finishAttempt(other, next, { state: 'done' });
  });

  it('are begun by one of many that start at once', async () => {
    const tries = await Promise.allSettled(
      [db, other, db, other, db, other].map((one) => startAttempt(one, start('r', 'many'))),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await listAttempts(db, { round: 'r', city: 'many' })).toHaveLength(1);
  });

  it('of different cities run side by side', async () => {
    const both = await Promise.all([begin('left'), begin('right')]);
    await Promise.all(both.map((attempt) => finishAttempt(db, attempt, { state: 'done' })));
  });

  it('of a killed process are resumed with everything it had stored', async () => {
    const auditor = await startAuditor('killed');
    expect(auditor.said).toBe('running');
    await expect(begin('killed')).rejects.toMatchObject({ name: 'CityBusyError' });
    await auditor.kill();
    const resumed = await untilFree(() => resumeAttempt(db, { round: 'r', city: 'killed' }));
    expect(resumed).toMatchObject({ done: ['entry'], trail, file: city('killed'), profile: 'quick', only: null });
    expect(resumed?.attempt.attempt).toBe(1);
    expect(Object.keys(resumed?.facts ?? {}).sort()).toEqual(['entry.clicks', 'item.found']);
    if (resumed) await finishAttempt(db, resumed.attempt, { state: 'done' });
    expect(await resumeAttempt(db, { round: 'r', city: 'killed' })).toBeNull();
  });

  it('of a killed process give way to a new one, and stay', async () => {
    const auditor = await startAuditor('replaced');
    await auditor.kill();
    const next = await untilFree(() => begin('replaced'));
    expect(next.attempt).toBe(2);
    const states = async () => (await listAttempts(db, { round: 'r', city: 'replaced' })).map((one) => one.state);
    expect(await states()).toEqual(['interrupted', 'running']);
    await finishAttempt(db, next, { state: 'failed', reason: '试验' });
    expect(await states()).toEqual(['interrupted', 'failed']);
  });

  it('that were taken over take no more writes', async () => {
    const attempt = await begin('lost');
    // The session that holds the lock is lost, as in a cut of the network.
    await other.sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 2004090881
      and objid = ${attempt.id} and database = (select oid from pg_database where datname = current_database())`;
    const resumed = await untilFree(() => resumeAttempt(other, { round: 'r', city: 'lost' }));
    expect(resumed?.attempt.id).toBe(attempt.id);
    const facts = { 'entry.clicks': observed('entry.clicks', 9) };
    const late = { name: 'AttemptLostError' };
    await expect(appendFacts(db, attempt, facts)).rejects.toMatchObject(late);
    await expect(startStep(db, attempt, 'links')).rejects.toMatchObject(late);
    await expect(finishAttempt(db, attempt, { state: 'done' })).rejects.toMatchObject(late);
    if (resumed) await finishAttempt(other, resumed.attempt, { state: 'done' });
    expect((await loadResult(db, { city: 'lost' })).facts).toEqual({});
  });

  it('end a step whole or not at all', async () => {
    const attempt = await begin('whole');
    await startStep(db, attempt, 'entry');
    const broken = {
      'entry.clicks': observed('entry.clicks', 1),
      'entry.level': { state: 'no such' },
    } as unknown as Facts;
    const step = { step: 'entry', state: 'done', ms: 1, trail } as const;
    await expect(
      finishStep(db, attempt, {
        ...step,
        facts: { ...broken, 'entry.level': { ...unobservable('blocked'), state: 'x' } } as unknown as Facts,
      }),
    ).rejects.toThrow();
    await finishAttempt(db, attempt, { state: 'interrupted' });
    const resumed = await resumeAttempt(db, { round: 'r', city: 'whole' });
    expect(resumed).toMatchObject({ done: [], facts: {}, trail: { waySites: [] } });
    if (resumed) await finishAttempt(db, resumed.attempt, { state: 'done' });
  });

  it('refuse an end without a reason where one is owed', async () => {
    const attempt = await begin('reason');
    await expect(finishAttempt(db, attempt, { state: 'incomplete' })).rejects.toThrow();
  });
});

describe('facts', () => {
  it('are append-only, and the newest counts', async () => {
    const attempt = await begin('append');
    await appendFacts(db, attempt, { 'item.found': observed('item.found', true) });
    await appendFacts(db, attempt, { 'item.found': observed('item.found', false) });
    expect((await loadResult(db, { city: 'append' })).facts['item.found']?.value).toBe(false);
    const [rows] = await db.sql`select count(*)::int as n from facts where attempt = ${attempt.id}`;
    expect(rows).toEqual({ n: 2 });
    await expect(db.sql`update facts set value = 'true' where attempt = ${attempt.id}`).rejects.toThrow('append-only');
    await expect(db.sql`delete from facts where attempt = ${attempt.id}`).rejects.toThrow('append-only');
    await expect(db.sql`truncate facts`).rejects.toThrow('append-only');
    await expect(db.sql`delete from judgements`).rejects.toThrow('append-only');
  });

  it('survive hostile text', async () => {
    const attempt = await begin('hostile');
    const text = `a\u0000b\uD800c${'字'.repeat(1_000_000)}'; drop table facts; --`;
    await appendFacts(db, attempt, {
      'item.name': observed('item.name', text, [text]),
      'guide.elements': observed('guide.elements', { 'k\u0000': { state: 'present', value: text } }),
      'search.works': unobservable('blocked', text),
    });
    await finishStep(db, attempt, {
      step: 'guide',
      state: 'failed',
      ms: 1,
      error: text,
      facts: {},
      trail: { waySites: [text], guideText: text },
    });
    await finishAttempt(db, attempt, { state: 'incomplete', reason: text });
    const { facts, incomplete } = await loadResult(db, { city: 'hostile' });
    expect(facts['item.name']?.value).toMatch(/^a\uFFFDb\uFFFDc字+…（已截断/);
    expect(facts['item.name']?.value?.length).toBeLessThan(101_000);
    expect(facts['guide.elements']?.value?.['k\uFFFD']?.state).toBe('present');
    expect(facts['search.works']?.note?.startsWith('a\uFFFDb')).toBe(true);
    expect(incomplete?.length).toBeLessThan(3000);
  });
});

describe('rounds', () => {
  it('keep practice and real apart, and one scenario', async () => {
    const same = { name: 'r', standard: '2022', scenario: 'drug-licence', vantage };
    await expect(openRound(db, { ...same, practice: false })).rejects.toThrow('演练');
    await expect(openRound(db, { ...same, practice: true, scenario: 'id-card' })).rejects.toThrow('场景');
    expect(await openRound(db, { ...same, practice: true, standard: '2021' })).toMatchObject({
      standard: '2022',
      kind: 'trial',
    });
    expect(await round(db, 'practice-2021')).toMatchObject({ kind: 'year', year: 2021 });
    expect(await round(db, '2026-11-22')).toMatchObject({ kind: 'night', year: null });
  });
});

/** The server takes a moment to see that a killed process is gone. */
async function untilFree<T>(take: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await take();
    } catch (error) {
      if ((error as Error).name !== 'CityBusyError') throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
