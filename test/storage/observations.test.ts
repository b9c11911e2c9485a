import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeStale } from '../../audits/rejudge.ts';
import { type Facts, factSchemas, observed, unobservable } from '../../crawlers/facts.ts';
import type { Database } from '../../storage/database.ts';
import { tallyHalls } from '../../storage/observations/halls.ts';
import { HALL_BEHAVIOURS, type Observation } from '../../storage/observations/kinds.ts';
import { mergeObservations, middle, middleDays, standing } from '../../storage/observations/merge.ts';
import {
  importRows,
  type NewObservation,
  type NewRating,
  observationsOf,
  ratingsOf,
  staleJudgements,
} from '../../storage/observations.ts';
import { loadResult } from '../../storage/results.ts';
import { machineRound } from '../audits/stored-round.ts';
import { fc } from '../fuzz.ts';
import { temporaryDatabase } from './temporary.ts';

const common = { observer: '张三', observedAt: '2026-11-20', proof: '登记 1', evidence: [], note: null };
const row = (id: number, more: Partial<Observation>): Observation =>
  ({
    id,
    city: 'a',
    kind: 'phone-call',
    subject: '',
    value: { answered: true },
    key: `k${id}`,
    ...common,
    ...more,
  }) as Observation;
const confirmation = (id: number, value: unknown, more: Partial<Observation> = {}) =>
  row(id, {
    kind: 'confirmation',
    value: { fact: 'interaction.ratingSources', value, machine: { value: 'names' } },
    ...more,
  } as Partial<Observation>);

describe('merging what people observed', () => {
  const machine: Facts = {
    'interaction.ratingSources': observed('interaction.ratingSources', 'names', ['sha256:a']),
    'interaction.complaint': unobservable('login-required'),
  };

  it('leaves the facts of the machine alone where nobody looked', () => {
    expect(mergeObservations(machine, [])).toEqual(machine);
  });

  it('lets the newest confirmation stand, says whether it agrees, and keeps the evidence of both', () => {
    const rows = [
      confirmation(2, 'none', { observedAt: '2026-11-19' }),
      confirmation(1, 'figures', { observedAt: '2026-11-21', evidence: ['sha256:b'] }),
    ];
    expect(mergeObservations(machine, rows)['interaction.ratingSources']).toEqual({
      state: 'observed',
      value: 'figures',
      level: 'manual',
      reason: null,
      note: '人工更正了自动观测（2026-11-21，张三）',
      evidence: ['sha256:a', 'sha256:b'],
    });
    const same = mergeObservations(machine, [confirmation(1, 'names')])['interaction.ratingSources'];
    expect(same?.note).toContain('与自动观测一致');
    // The machine's own fact is not touched.
    expect(machine['interaction.ratingSources']?.value).toBe('names');
  });

  it('lets a confirmation lapse where the machine now sees something else than it did then', () => {
    const fact = 'interaction.ratingSources';
    const now: Facts = { [fact]: observed(fact, 'figures', ['sha256:new']) };
    // The person said that there was none, of a page that had names by the machine; the site has figures since.
    expect(mergeObservations(now, [confirmation(1, 'none')])[fact]).toEqual(now[fact]);
    expect(mergeObservations(now, [confirmation(1, 'figures')])[fact]?.level).toBe('guest');
    const unseen = mergeObservations({ [fact]: unobservable('blocked') }, [confirmation(1, 'none')])[fact];
    expect(unseen).toMatchObject({ value: 'none', note: expect.stringContaining('没有看到') });
    // Held against nothing it lapses by nothing; the note compares with what the machine sees now.
    const first = (value: string) =>
      confirmation(1, value, { value: { fact, value, machine: null } } as Partial<Observation>);
    expect(mergeObservations(now, [first('none')])[fact]).toMatchObject({
      value: 'none',
      note: expect.stringContaining('更正'),
    });
    expect(mergeObservations(now, [first('figures')])[fact]?.note).toContain('一致');
    // An older one that holds stands where the newer lapsed.
    const older = confirmation(2, 'none', {
      ...{ observedAt: '2026-11-01', value: { fact, value: 'none', machine: { value: 'figures' } } },
    } as Partial<Observation>);
    expect(mergeObservations(now, [older, confirmation(1, 'names')])[fact]?.value).toBe('none');
    // A list is a set.
    const list = 'interaction.ratingDisclosure';
    const seen: Facts = { [list]: observed(list, ['problems', 'departments'], []) };
    const said = { fact: list, value: [], machine: { value: ['departments', 'problems'] } };
    const row = confirmation(1, [], { value: said } as Partial<Observation>);
    expect(mergeObservations(seen, [row])[list]?.value).toEqual([]);
  });

  it('takes the middle case of several, the worse of two', () => {
    expect(middleDays([1, null, 4])).toBe(4);
    expect(middleDays([1, null])).toBeNull();
    expect(middleDays([5])).toBe(5);
    expect(middle([3, 1, 2, 9], (a, b) => a - b)).toBe(3);
  });

  const anyRow = fc.oneof(
    fc.record({ kind: fc.constant('phone-call'), value: fc.record({ answered: fc.boolean() }) }),
    fc.record({
      kind: fc.constant('answer'),
      value: fc.record({ quality: fc.constantFrom('effective', 'partial', 'ineffective') }),
    }),
    fc.record({
      kind: fc.constantFrom('consult-reply', 'complaint'),
      value: fc.record({ days: fc.option(fc.nat(60), { nil: null }) }),
    }),
    fc.record({
      kind: fc.constant('complaint'),
      value: fc.record({ quality: fc.constantFrom('resolved', 'referred', 'ineffective', 'unanswered') }),
    }),
    fc.record({ kind: fc.constantFrom('phone-call', 'answer'), value: fc.constant(null) }),
  );
  const anyRows = fc
    .array(fc.tuple(anyRow, fc.nat(6), fc.nat(9)), { maxLength: 15 })
    .map((all) =>
      all.map(([r, key, day], i) => row(i + 1, { ...(r as object), key: `k${key}`, observedAt: `2026-11-1${day}` })),
    );

  it('is the same whatever the order in which the rows are read', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), (rows, seed) => {
        const once = mergeObservations(machine, rows);
        const turned =
          rows.length === 0 ? rows : [...rows.slice(seed % rows.length), ...rows.slice(0, seed % rows.length)];
        expect(mergeObservations(machine, turned.reverse())).toEqual(once);
      }),
    );
  });

  it('gives values that have their shape, counts what stands, and nothing that was taken back', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const facts = mergeObservations({}, rows);
        for (const [id, fact] of Object.entries(facts)) {
          expect(fact.level).toBe('manual');
          expect(factSchemas[id as keyof Facts].safeParse(fact.value).success).toBe(true);
        }
        const stand = standing(rows);
        expect(new Set(stand.map((r) => r.key)).size).toBe(stand.length);
        const calls = stand.filter((r) => r.kind === 'phone-call').length;
        expect(facts['manual.phoneCalls']?.value?.calls ?? 0).toBe(calls);
        const days = stand.flatMap((r) => (r.kind === 'consult-reply' && r.value ? [r.value.days] : []));
        if (days.length > 0) expect(days).toContain(facts['manual.consultReplyDays']?.value);
      }),
    );
  });
});

describe('halls', () => {
  it('counts each hall once, as it was seen last: 34, 32, 10, 24, 18, 23 of 36', () => {
    const published = [34, 32, 10, 24, 18, 23];
    const halls = Array.from({ length: 36 }, (_, i) =>
      row(i + 1, {
        kind: 'hall',
        subject: `大厅${i}`,
        value: { behaviours: HALL_BEHAVIOURS.filter((_b, n) => i < published[n]!), channels: i < 35 ? ['box'] : [] },
      } as Partial<Observation>),
    );
    const again = row(99, { ...halls[0]!, id: 99, key: 'later', observedAt: '2026-11-21' });
    const tally = tallyHalls([...halls, again]);
    expect(tally?.halls).toBe(36);
    expect(Object.values(tally?.behaviours ?? {})).toEqual(published);
    expect(tally?.channels).toEqual({ box: 35, telephone: 0 });
    expect(tallyHalls([])).toBeNull();
    // Halls are no facts: nothing of them can be scored.
    expect(mergeObservations({}, halls)).toEqual({});
  });
});

let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
  await machineRound(db, '2026-11-22', 2);
});
afterAll(() => db?.close());

const source = { file: 'x.xlsx', place: '工作表“电话”第2行' };
const call = (key: string, answered: boolean, more: Partial<NewObservation> = {}): NewObservation => ({
  city: 'beijing',
  kind: 'phone-call',
  subject: '12345 10:30',
  value: { answered },
  key,
  hash: `${key} ${answered}`,
  ...common,
  source,
  ...more,
});
const rating = (unit: string, ratings: number, more: Partial<NewRating> = {}): NewRating => ({
  area: '淄博市张店区',
  quarter: '2021Q2',
  level: 'department',
  unit,
  figures: { ratings, bad: 0, valid: 0, visited: 0, mended: 0, content: 0 },
  key: unit,
  hash: `${unit} ${ratings}`,
  ...common,
  source,
  ...more,
});
const put = (observations: NewObservation[], ratings: NewRating[] = []) =>
  importRows(db, '2026-11-22', { observations, ratings });

describe('the rows that are kept', () => {
  it('come in whole or not at all', async () => {
    const broken = { ...call('b', true), kind: 'weather' as never };
    await expect(put([call('a', true), broken], [rating('甲', 1)])).rejects.toThrow();
    expect((await observationsOf(db, '2026-11-22')).size).toBe(0);
    expect(await ratingsOf(db)).toEqual([]);
  });

  it('come in once, are corrected by a later row of their key, and are never changed', async () => {
    expect(await put([call('a', true)])).toMatchObject({ added: 1, known: 0 });
    expect(await put([call('a', true)])).toMatchObject({ added: 0, known: 1, superseded: 0 });
    expect(await put([call('a', false)])).toMatchObject({ added: 1, corrected: 1 });
    expect(await put([call('a', true)])).toMatchObject({ added: 0, known: 1, superseded: 1 });
    expect(await put([call('a', true, { value: null, hash: 'back' })])).toMatchObject({ withdrawn: 1 });
    const rows = (await observationsOf(db, '2026-11-22', ['beijing'])).get('beijing') ?? [];
    expect(rows).toHaveLength(3);
    expect(standing(rows)).toEqual([]);
    await expect(db.sql`update observations set value = '{}'`).rejects.toThrow('append-only');
    await expect(db.sql`delete from observations`).rejects.toThrow('append-only');
    await expect(db.sql`truncate ratings`).rejects.toThrow('append-only');
  });

  it('of ratings stand by unit, newest quarter first', async () => {
    await put([], [rating('甲', 10), rating('乙', 20), rating('丙', 30, { quarter: '2021Q3' })]);
    await put([], [rating('甲', 11), rating('乙', 0, { figures: null, hash: 'back' })]);
    expect((await ratingsOf(db)).map((r) => [r.quarter, r.unit, r.figures.ratings])).toEqual([
      ['2021Q3', '丙', 30],
      ['2021Q2', '甲', 11],
    ]);
    expect(await ratingsOf(db, { quarter: '2021Q2' })).toHaveLength(1);
  });

  it('make a judgement stale until it is made again, also where that was cut off', async () => {
    await judgeStale(db, '2026-11-22');
    expect(await staleJudgements(db, '2026-11-22')).toEqual([]);
    // An import that dies here, before it judges …
    await put([call('c', true, { city: 'baoding' })]);
    expect(await staleJudgements(db, '2026-11-22')).toHaveLength(1);
    expect((await loadResult(db, { city: 'baoding' })).indicators.find((i) => i.code === 'D1.3')?.state).toBe(
      'manual-pending',
    );
    // … is made good by the next.
    expect(await judgeStale(db, '2026-11-22')).toEqual(['baoding']);
    expect((await loadResult(db, { city: 'baoding' })).indicators.find((i) => i.code === 'D1.3')).toMatchObject({
      state: 'scored',
      score: 100,
    });
    expect(await judgeStale(db, '2026-11-22')).toEqual([]);
  });
});
