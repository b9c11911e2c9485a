import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishAttempt, startAttempt } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import { recordFindings } from '../../storage/findings.ts';
import { addJudgement } from '../../storage/judgements.ts';
import { migrate } from '../../storage/migrate.ts';
import { assignFindings } from '../../storage/rectification.ts';
import { loadTracked, type Tracked } from '../../storage/tracked.ts';
import { has, hasNot, type Said, told, unmeasured } from '../checks/looks.ts';
import { fc } from '../fuzz.ts';
import { round, scores, start } from './sample.ts';
import { temporaryDatabase, withDatabase } from './temporary.ts';

const CODE = 'dead-home-links';
let db: Database;
let cities = 0;
beforeAll(async () => {
  db = await temporaryDatabase();
});
afterAll(() => db.close());

async function attempt(city: string, name: string, said: Said, district = '云溪区'): Promise<void> {
  await round(db, name);
  const begun = await startAttempt(db, start(name, city, { district: { name: district } }));
  await finishAttempt(db, begun, { state: 'done' });
  const indicators = [told(said, `${name}#${begun.attempt}`)];
  await addJudgement(db, { attempt: begun.id, standard: '2022', rules: 'x', indicators, scores, kind: 'audit' });
  await recordFindings(db, { round: name, city, scenario: 'drug-licence' });
}
const key = (city: string) => ({ city, scenario: 'drug-licence', practice: true, codes: [CODE], actor: '李明' });
async function tracked(city: string): Promise<Tracked> {
  const [one] = await loadTracked(db, { practice: true, city });
  if (!one) throw new Error('no finding');
  return one;
}
const events = (of: Tracked) => of.log.map((line) => `${line.event} ${line.state}`);

describe('rectification', () => {
  it('is not closed by an audit of another district, and says which one to audit again', async () => {
    const city = `town-${++cities}`;
    await attempt(city, 'd1', has(), '云溪区');
    await assignFindings(db, key(city), { owner: '云溪区政务办', state: 'submitted' });
    await attempt(city, 'd2', hasNot(), '江北区');
    const standing = await tracked(city);
    expect(events(standing)).toEqual(['found open', 'assigned submitted', 'unsettled submitted']);
    expect(standing.log.at(-1)?.note).toContain(`wangting audit ${city} --district 云溪区`);
    expect(standing).toMatchObject({ status: 'new', mended: null, shown: { district: '云溪区' } });
    await attempt(city, 'd3', hasNot(), '云溪区');
    expect(await tracked(city)).toMatchObject({ status: 'fixed', state: 'closed', mended: { district: '云溪区' } });
    await attempt(city, 'd4', has(), '江北区');
    const other = await tracked(city);
    expect(events(other).slice(3)).toEqual(['closed closed', 'found open']);
    expect(other).toMatchObject({ status: 'new', owner: null, deadline: null });
  });

  it('of what was withdrawn and is seen again keeps owner and deadline, and is no return', async () => {
    const city = `town-${++cities}`;
    await attempt(city, 'w1', has());
    await assignFindings(db, key(city), { owner: '市审批局', deadline: '2026-11-30' });
    const judgeAgain = async (said: Said) => {
      const [{ id } = { id: 0 }] = await db.sql<{ id: string }[]>`select id from attempts where city = ${city}`;
      const judged = { attempt: Number(id), standard: '2022', rules: 'x', scores, kind: 'audit' } as const;
      await addJudgement(db, { ...judged, indicators: [told(said, 'w1#1')] });
      await recordFindings(db, { round: 'w1', city, scenario: 'drug-licence' });
    };
    await judgeAgain(unmeasured);
    await judgeAgain(has());
    const of = await tracked(city);
    expect(events(of)).toEqual(['found open', 'assigned assigned', 'withdrawn withdrawn', 'found assigned']);
    expect(of).toMatchObject({ owner: '市审批局', deadline: '2026-11-30', status: 'new' });
  });

  it('goes back to its owner by an attempt begun after the report, also where a line was logged since', async () => {
    const city = `town-${++cities}`;
    await attempt(city, 's1', has());
    await assignFindings(db, key(city), { owner: '市审批局', state: 'submitted' });
    await db.sql`select pg_sleep(0.01)`;
    await round(db, 's1');
    const begun = await startAttempt(db, start('s1', city));
    // Noted while the attempt runs.
    await assignFindings(db, key(city), { note: '等待复测' });
    await finishAttempt(db, begun, { state: 'done' });
    const judged = { attempt: begun.id, standard: '2022', rules: 'x', scores, kind: 'audit' } as const;
    await addJudgement(db, { ...judged, indicators: [told(has(), 's1#2')] });
    await recordFindings(db, { round: 's1', city, scenario: 'drug-licence' });
    expect(events(await tracked(city)).slice(1)).toEqual([
      'assigned submitted',
      'assigned submitted',
      'returned working',
    ]);
  });

  it('logs what people set and what attempts show, with both sides at the closing', async () => {
    const city = `town-${++cities}`;
    await attempt(city, 'm1', has());
    await assignFindings(db, key(city), { owner: '市审批局', deadline: '2026-11-30' });
    await assignFindings(db, key(city), { state: 'submitted' });
    await attempt(city, 'm1', unmeasured);
    await attempt(city, 'm1', has());
    await attempt(city, 'm1', hasNot(2));
    await attempt(city, 'm1', hasNot(2));
    await attempt(city, 'm2', hasNot());
    await attempt(city, 'm2', hasNot());
    await attempt(city, 'm2', has());
    const of = await tracked(city);
    expect(events(of)).toEqual([
      'found open',
      'assigned assigned',
      'assigned submitted',
      'returned working',
      'unsettled working',
      'closed closed',
      'reopened reopened',
    ]);
    expect(of.log[5]).toMatchObject({
      actor: 'wangting',
      shown: { round: 'm1', attempt: 3, evidence: ['sha256:m1#3'] },
      mended: { round: 'm2', attempt: 1, evidence: ['sha256:m2#1'] },
    });
    expect(of.log[4]?.note).toContain('rescore --round m1');
    expect(of).toMatchObject({ owner: '市审批局', deadline: null, state: 'reopened', status: 'regressed' });
  });

  it('sets all or none', async () => {
    const city = `town-${++cities}`;
    await attempt(city, 'm1', has());
    const both = { ...key(city), codes: [CODE, 'nothing'] };
    await expect(assignFindings(db, both, { owner: '市审批局' })).rejects.toThrow(/nothing/);
    expect(events(await tracked(city))).toEqual(['found open']);
  });

  it('of several writers at once loses none', async () => {
    const city = `town-${++cities}`;
    await attempt(city, 'm1', has());
    const notes = Array.from({ length: 6 }, (_, i) => `第${i}条`);
    await Promise.all([
      ...notes.map((note) => assignFindings(db, key(city), { note })),
      recordFindings(db, { round: 'm1', city, scenario: 'drug-licence' }),
    ]);
    const { log } = await tracked(city);
    expect(log.flatMap((line) => line.note ?? []).toSorted()).toEqual(notes);
  });

  it('over any attempts is closed exactly where the finding is fixed, and telling again adds nothing', async () => {
    const saying = fc.constantFrom(unmeasured, has(), hasNot(), hasNot(2), has(2));
    const attempts = fc.array(fc.tuple(fc.constantFrom('p1', 'p2'), saying), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(attempts, async (all) => {
        const city = `town-${++cities}`;
        let stands: 'never' | 'open' | 'closed' = 'never';
        let seenBy = 0;
        for (const [name, said] of all) {
          await attempt(city, name, said);
          if (said?.has) [stands, seenBy] = ['open', said.rule];
          else if (said && stands === 'open' && said.rule === seenBy) stands = 'closed';
          const [of] = await loadTracked(db, { practice: true, city });
          expect(of === undefined ? 'never' : of.state === 'closed' ? 'closed' : 'open').toBe(stands);
          if (!of) continue;
          const last = of.log.at(-1);
          expect([of.owner, of.deadline, of.state]).toEqual([last?.owner, last?.deadline, last?.state]);
          expect(of.mended !== null).toBe(stands === 'closed');
        }
        const before = await loadTracked(db, { practice: true, city });
        await recordFindings(db, { round: 'p1', city, scenario: 'drug-licence' });
        expect(await loadTracked(db, { practice: true, city })).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the migration', () => {
  it('takes over findings of before with a first line of their log', async () => {
    const name = `old_${process.pid}`;
    const admin = postgres(db.url, { max: 1, onnotice: () => {} });
    await admin`create database ${admin(name)}`;
    const url = withDatabase(db.url, name);
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    try {
      const folder = join(import.meta.dirname, '../../storage/migrations');
      const [start, appendOnly] = readMigrationFiles({ migrationsFolder: folder });
      for (const migration of [start!, appendOnly!]) for (const text of migration.sql) await sql.unsafe(text);
      await sql`create table wangting_migrations (id serial primary key, hash text not null, created_at bigint)`;
      await sql`insert into wangting_migrations (hash, created_at) values ('x', ${appendOnly!.folderMillis})`;
      await sql`insert into rounds (name, standard, scenario, practice, kind, vantage) values ('practice-1', '2022', 's', true, 'trial', '{}')`;
      for (const [code, status] of [
        ['a', 'persistent'],
        ['b', 'fixed'],
      ] as const)
        await sql`
          insert into findings (city, scenario, code, indicator, rule, severity, sentence, suggestion, first_round, last_round, status)
          values ('dalian', 's', ${code}, 'B2.1', 1, 'high', '', '', 'practice-1', 'practice-1', ${status})`;
      await migrate(url);
      expect(
        await sql`select code, practice, f.state, l.event, l.state as logged from findings f join finding_log l on l.finding = f.id order by code`,
      ).toEqual([
        { code: 'a', practice: true, state: 'open', event: 'found', logged: 'open' },
        { code: 'b', practice: true, state: 'closed', event: 'found', logged: 'closed' },
      ]);
      await expect(sql`truncate finding_log`).rejects.toThrow(/append-only/);
    } finally {
      await sql.end();
      await admin`drop database ${admin(name)} with (force)`;
      await admin.end();
    }
  });
});
