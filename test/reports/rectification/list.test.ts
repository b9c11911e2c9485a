import { describe, expect, it } from 'vitest';
import { listText } from '../../../audits/findings/text.ts';
import type { Side } from '../../../checks/findings.ts';
import { byCityAndOwner, type ListOptions, rectificationList } from '../../../reports/rectification/list.ts';
import type { LogLine, Tracked } from '../../../storage/tracked.ts';

const side = (at: string, attempt: number): Side => ({
  ...{
    round: '2026-10-01',
    attempt,
    at,
    sentence: `第${attempt}次所见。`,
    score: 40,
    evidence: [`sha256:${attempt}`],
    pages: [],
  },
});
const line = (at: string, more: Partial<LogLine>): LogLine => ({
  ...{ at, actor: '王芳', event: 'assigned', owner: '市审批局', deadline: '2026-10-31', state: 'assigned' },
  ...{ note: null, shown: null, mended: null },
  ...more,
});
const found = line('2026-10-01T00:00:00Z', {
  ...{ actor: 'wangting', event: 'found', owner: null, deadline: null, state: 'open' },
  shown: side('2026-10-01T00:00:00Z', 1),
});
const tracked = (code: string, log: LogLine[], more: Partial<Tracked> = {}): Tracked => ({
  ...{
    id: 1,
    city: { id: 'dalian', name: '大连市', code: '210200', draws: false },
    scenario: 'drug-retail',
    practice: false,
    code,
  },
  ...{ indicator: 'B2.1', severity: 'medium', sentence: '失效链接 3 个。', suggestion: '修复。', since: '2026-10-01' },
  ...{ status: 'new', shown: side('2026-10-01T00:00:00Z', 1), mended: null, owner: null, deadline: null },
  ...{ state: log.at(-1)?.state ?? 'open', log },
  ...more,
});
const list = (all: Tracked[], more: Partial<ListOptions> = {}) =>
  rectificationList(all, { month: null, today: '2026-12-10', practice: false, overdueOnly: false, ...more });

describe('the monthly list', () => {
  const given = line('2026-10-02T00:00:00Z', {});
  const closing = line('2026-11-20T00:00:00Z', {
    ...{ actor: 'wangting', event: 'closed', state: 'closed' },
    ...{ shown: side('2026-10-01T00:00:00Z', 1), mended: side('2026-11-19T20:00:00Z', 2) },
  });

  it('stands at the end of its month, whatever happened since', () => {
    const all = [tracked('closed-later', [found, given, closing]), tracked('not-given', [found])];
    const october = list(all, { month: '2026-10' });
    expect(october.asOf).toBe('2026-10-31');
    expect(october.standing.map((f) => [f.code, f.state, f.daysPast, f.overdue])).toEqual([
      ['closed-later', 'assigned', 0, false],
      ['not-given', 'open', 0, false],
    ]);
    expect(october.counts).toMatchObject({ standing: 2, overdue: 0, withoutOwner: 1, withoutDeadline: 1, closed: 0 });
    expect(list(all, { month: '2026-09' }).standing).toEqual([]);
  });

  it('has what the month closed, with both sides and how late by the day of the attempt', () => {
    const november = list([tracked('closed-later', [found, given, closing])], { month: '2026-11' });
    expect(november.standing).toEqual([]);
    expect(november.closed).toMatchObject([
      { code: 'closed-later', closedOn: '2026-11-20', daysPast: 20, shown: { attempt: 1 }, mended: { attempt: 2 } },
    ]);
    expect(november.counts).toMatchObject({ closed: 1, closedLate: 1 });
    const december = list([tracked('closed-later', [found, given, closing])], { month: '2026-12' });
    expect([december.standing, december.closed]).toEqual([[], []]);
  });

  it('of the month that runs stands as of today', () => {
    const now = list([tracked('x', [found, given])], { month: '2026-12' });
    expect([now.asOf, now.standing[0]?.daysPast]).toEqual(['2026-12-10', 40]);
  });

  it('holds nothing against what is put off, or was reported done in time', () => {
    const off = line('2026-10-20T00:00:00Z', { state: 'deferred', note: '省平台改版' });
    // 23:59 of the last day in Shanghai, and a minute later.
    const inTime = line('2026-10-31T15:59:00Z', { state: 'submitted' });
    const late = line('2026-10-31T16:00:00Z', { state: 'submitted' });
    const noted = line('2026-11-05T00:00:00Z', { state: 'submitted', note: '等待复测' });
    const all = [
      tracked('off', [found, given, off]),
      tracked('in-time', [found, given, inTime, noted]),
      tracked('late', [found, given, late]),
    ];
    expect(list(all).standing.map((f) => [f.code, f.overdue, f.note])).toEqual([
      ['in-time', false, '等待复测'],
      ['late', true, null],
      ['off', false, '省平台改版'],
    ]);
    expect(list(all, { overdueOnly: true }).standing.map((f) => f.code)).toEqual(['late']);
    expect(list(all, { overdueOnly: true }).counts).toMatchObject({
      standing: 3,
      overdue: 1,
      submitted: 2,
      deferred: 1,
    });
  });

  it('counts what came back this month', () => {
    const back = line('2026-12-03T00:00:00Z', { event: 'reopened', state: 'reopened', deadline: null });
    const now = list([tracked('back', [found, given, closing, back], { status: 'regressed' })]);
    expect(now.counts).toMatchObject({ standing: 1, overdue: 0, reopened: 1, withoutDeadline: 1 });
    expect(list([tracked('back', [found, given, closing, back])], { month: '2026-11' }).closed).toHaveLength(1);
  });

  it('says how to look again at a city of which each round draws a district', () => {
    const city = { id: 'ningbo', name: '宁波市', code: '330200', draws: true };
    const at = (district: string) => ({ city, shown: { ...side('2026-10-01T00:00:00Z', 1), district } });
    const text = listText(
      list([tracked('a', [found], at('江北区')), tracked('b', [found], at('江北区')), tracked('c', [found])]),
    );
    expect(text.match(/复测：/g)).toHaveLength(1);
    expect(text).toContain(
      '江北区的问题复测：wangting audit ningbo --district 江北区（或在原轮次再测：--round 2026-10-01）',
    );
  });

  it('counts as come back only what had been closed', () => {
    const withdrawn = line('2026-12-01T00:00:00Z', { event: 'withdrawn', state: 'withdrawn' });
    const back = line('2026-12-03T00:00:00Z', { event: 'reopened', state: 'reopened', deadline: null });
    expect(list([tracked('x', [found, withdrawn, back])]).counts).toMatchObject({ standing: 1, reopened: 0 });
  });

  it('stands by city and owner, the longest overdue first, nobody’s last', () => {
    const other = { city: { id: 'qingdao', name: '青岛市', code: '370200', draws: false } };
    const given2 = (owner: string, deadline: string) => line('2026-10-02T00:00:00Z', { owner, deadline });
    const { standing } = list([
      tracked('e', [found, given2('乙局', '2026-11-30')], other),
      tracked('d', [found]),
      tracked('c', [found, given2('甲局', '2026-12-09')]),
      tracked('b', [found, given2('乙局', '2026-12-01')]),
      tracked('a', [found, given2('甲局', '2026-12-01')]),
    ]);
    const groups = byCityAndOwner(standing).map(({ city, owners }) => [
      city.name,
      owners.map(({ owner, findings }) => [owner, findings.map((f) => f.code).join('')]),
    ]);
    expect(groups).toEqual([
      [
        '大连市',
        [
          ['乙局', 'b'],
          ['甲局', 'ac'],
          [null, 'd'],
        ],
      ],
      ['青岛市', [['乙局', 'e']]],
    ]);
  });
});
