import { existsSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendFacts, finishAttempt, startAttempt } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import { type EvidenceStore, openEvidence } from '../../storage/evidence.ts';
import { recordFindings } from '../../storage/findings.ts';
import { addJudgement } from '../../storage/judgements.ts';
import { importRows } from '../../storage/observations.ts';
import { evidenceSize, sweepEvidence } from '../../storage/retention.ts';
import { openRound, publishRounds } from '../../storage/rounds.ts';
import { indicator, scores, start, vantage } from './sample.ts';
import { temporaryDatabase } from './temporary.ts';

const GB = 1e9;
let db: Database;
let evidence: EvidenceStore;
let folder: string;

beforeAll(async () => {
  db = await temporaryDatabase();
  folder = mkdtempSync(join(tmpdir(), 'wangting-retention-'));
  evidence = openEvidence(folder, db);
});
afterAll(async () => db?.close());

/** A piece that was last seen so many days ago. */
async function piece(name: string, days: number, kilobytes = 1): Promise<string> {
  const bytes = Buffer.concat([Buffer.from(name), Buffer.alloc(kilobytes * 1000)]);
  const sha = await evidence.put(bytes, { type: 'text/html', url: 'http://127.0.0.1/', note: name });
  await db.sql`update evidence set last_seen = now() - ${days} * interval '1 day' where note = ${name}`;
  return sha;
}

const open = (name: string) =>
  openRound(db, { name, standard: '2022', scenario: 'drug-retail', practice: false, vantage });

/** An attempt with evidence in every place that can hold some; answers all of it. */
async function attemptWith(round: string, id: string, days: number, finding: string | null): Promise<string[]> {
  const at = (what: string) => piece(`${round}/${id}/${what}`, days);
  const [fact, step, trail, judged] = [await at('fact'), await at('step'), await at('trail'), await at('judged')];
  const attempt = await startAttempt(db, start(round, id));
  await appendFacts(db, attempt, {
    'site.city': { state: 'observed', value: 'up', level: 'guest', reason: null, evidence: [fact] },
    'flow.steps': {
      ...{ state: 'observed', level: 'guest', reason: null, evidence: [] },
      value: [{ kind: 'guide', title: '指南', url: 'http://127.0.0.1/', evidence: step }] as never,
    },
  });
  await db.sql`update attempts set trail = ${JSON.stringify({ waySites: [], hall: { arrival: trail } })}::jsonb where id = ${attempt.id}`;
  const found = finding === null ? {} : { score: 0, finding: { code: finding, severity: 'high' as const } };
  await addJudgement(db, {
    attempt: attempt.id,
    ...{ standard: '2022', rules: 'r', kind: 'audit' as const, scores },
    indicators: [indicator('B2.1', { ...found, evidence: [judged] })],
  });
  await finishAttempt(db, attempt, { state: 'done' });
  if (finding !== null) await recordFindings(db, { round, city: id, scenario: 'drug-retail' });
  return [fact, step, trail, judged];
}

const kept = (shas: readonly string[]) => shas.map((sha) => evidence.has(sha));
const all = (count: number, value: boolean) => Array.from({ length: count }, () => value);

describe('evidence', () => {
  it('that a finding, a published round or a person refers to stays for ever, whatever its age and the size', async () => {
    for (const name of ['2021', '2026-01-01', '2026-01-02', '2026-01-03', '2026-06-01']) {
      await open(name);
      await db.sql`update rounds set started_at = ${name.length === 4 ? `${name}-01-01` : name}::timestamptz where name = ${name}`;
    }
    const year = await attemptWith('2021', 'qingshi', 2000, null);
    const reported = await attemptWith('2026-01-01', 'qingshi', 400, null);
    const plain = await attemptWith('2026-01-02', 'qingshi', 399, null);
    const faulty = await attemptWith('2026-01-03', 'baishi', 398, 'link-dead');
    const newest = await attemptWith('2026-06-01', 'qingshi', 200, null);
    await publishRounds(db, ['2026-01-01']);
    const proof = await piece('proof', 500);
    const shared = { observer: '王芳', observedAt: '2026-01-02', proof: '录音', note: null };
    const row = { ...shared, key: 'k', hash: 'h', evidence: [proof], source: { file: 'f', place: '2' } };
    await importRows(db, '2026-01-02', {
      observations: [{ ...row, city: 'qingshi', kind: 'phone-call', subject: '12345', value: { answered: true } }],
      ratings: [],
    });
    const loose = await piece('loose', 101);
    const young = await piece('young', 99);

    const swept = await sweepEvidence(db, evidence, { days: 100, bytes: 200 * GB });
    expect(kept(year)).toEqual(all(4, true));
    expect(kept(reported)).toEqual(all(4, true));
    expect(kept(newest)).toEqual(all(4, true));
    expect(kept([proof, young])).toEqual([true, true]);
    // Of the finding's round only what the finding stands on.
    expect(evidence.has(faulty[3]!)).toBe(true);
    expect(kept([...plain, ...faulty.slice(0, 3), loose])).toEqual(all(8, false));
    expect(swept).toMatchObject({ old: { pieces: 8 }, size: { pieces: 0 }, over: false });

    // Nothing at all is allowed: what is needed stays, what is young stays, and it is said.
    const fresh = await piece('fresh', 2);
    const squeezed = await sweepEvidence(db, evidence, { days: 1, bytes: 0 });
    expect(evidence.has(young)).toBe(false);
    expect(kept([...year, ...reported, ...newest, proof, faulty[3]!, fresh])).toEqual(all(15, true));
    expect(squeezed.over).toBe(true);
    expect(squeezed.left).toBe(await evidenceSize(db));

    // Every hash that any row names still has its bytes.
    const named = await db.sql<{ sha: string }[]>`
      select distinct m[1] as sha from (
        select concat_ws(' ', shown, mended) as t from findings union all
        select concat_ws(' ', shown, mended) from finding_rounds union all
        select concat_ws(' ', shown, mended) from finding_log union all select evidence::text from observations
      ) x, regexp_matches(t, '[0-9a-f]{64}', 'g') m`;
    expect(named.length).toBeGreaterThan(1);
    for (const { sha } of named) expect(await evidence.verify(sha)).toBe('ok');
  });

  it('that is put again is young again', async () => {
    const old = await piece('again', 300);
    await evidence.put(Buffer.concat([Buffer.from('again'), Buffer.alloc(1000)]), { type: 'text/html', url: '' });
    await sweepEvidence(db, evidence, { days: 100, bytes: 200 * GB });
    expect(await evidence.verify(old)).toBe('ok');
  });

  it('is whole or gone, however puts and sweeps meet', async () => {
    const bytes = Buffer.from('racing');
    const put = () => evidence.put(bytes, { type: 'text/html', url: 'http://127.0.0.1/', note: 'racing' });
    for (let i = 0; i < 10; i++) {
      await put();
      await db.sql`update evidence set last_seen = now() - interval '300 days' where note = 'racing'`;
      const [sha] = await Promise.all([put(), sweepEvidence(db, evidence, { days: 100, bytes: 200 * GB })]);
      expect(await evidence.verify(sha)).toBe('ok');
      expect(await evidence.about(sha)).not.toBeNull();
    }
  });

  it('goes oldest first where there is too much, and no more than has to', async () => {
    const shas = [await piece('big/1', 30, 50), await piece('big/2', 20, 50), await piece('big/3', 10, 50)];
    const bytes = (await evidenceSize(db)) - 60_000;
    const swept = await sweepEvidence(db, evidence, { days: 100, bytes });
    expect(kept(shas)).toEqual([false, false, true]);
    expect(swept).toMatchObject({ size: { pieces: 2 }, over: false });
  });

  it('that a write left half done goes after a day', async () => {
    const sha = await piece('whole', 1);
    const path = evidence.path(sha)!;
    const hex = sha.slice(7);
    const [old, now] = [1, 2].map((n) => join(dirname(path), `${hex}.html.new-${n}-abcdef01`)) as [string, string];
    for (const file of [old, now]) writeFileSync(file, 'half');
    utimesSync(old, 0, 0);
    await sweepEvidence(db, evidence, { days: 100, bytes: 200 * GB });
    expect([old, now, path].map((file) => existsSync(file))).toEqual([false, true, true]);
  });

  it('is not looked for in a folder that has none of it', async () => {
    const elsewhere = openEvidence(mkdtempSync(join(tmpdir(), 'wangting-retention-')), db);
    const before = await evidenceSize(db);
    await expect(sweepEvidence(db, elsewhere, { days: 3, bytes: 0 })).rejects.toThrow('--evidence');
    expect(await evidenceSize(db)).toBe(before);
  });
});
