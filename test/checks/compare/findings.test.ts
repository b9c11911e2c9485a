import { describe, expect, it } from 'vitest';
import { compareRounds, type JudgedCity } from '../../../checks/compare.ts';
import { findStandard } from '../../../checks/standards/index.ts';
import { city, indicator } from '../rounds.ts';

const standard = findStandard('2022');
const bad = (code: string, finding: string, score = 40) =>
  indicator(code, score, { finding: { code: finding, severity: 'medium' }, sentence: `${finding} ${score}。` });
const compare = (before: JudgedCity[], after: JudgedCity[]) =>
  compareRounds({ name: '2021', cities: before }, { name: '2022', cities: after }, standard).findings;

describe('what became of shortcomings', () => {
  const before = [
    city('a', '华东', 80, [
      bad('B2.1', 'dead-home-links'),
      bad('B2.2', 'dead-inner-links'),
      bad('B3.1', 'search-broken', 0),
      bad('C1.2', 'apply-dead', 0),
      bad('B1.4', 'entry-too-deep', 76),
      indicator('B4.4', 100),
    ]),
    city('b', '华东', 80, [bad('B2.1', 'dead-home-links')]),
  ];
  const after = [
    {
      ...city('a', '华东', 80, [
        indicator('B2.1', 100),
        bad('B2.2', 'dead-inner-links', 60),
        indicator('B3.1', null),
        bad('C1.2', 'apply-offline', 20),
        bad('B1.4', 'entry-too-deep', 70),
        bad('B4.4', 'no-human-guide', 0),
      ]),
      findings: [{ code: 'no-human-guide', status: 'regressed' }],
    },
    city('b', '华东', 80, [bad('B2.1', 'dead-home-links')]),
  ];
  const found = compare(before, after);

  it('is fixed, persistent, new or regressed', () => {
    expect(found.all.map((f) => `${f.city} ${f.code} ${f.status}`).sort()).toEqual([
      'a apply-dead fixed',
      'a apply-offline new',
      'a dead-home-links fixed',
      'a dead-inner-links persistent',
      'a entry-too-deep persistent',
      'a no-human-guide regressed',
      'b dead-home-links persistent',
    ]);
    expect(found.counts).toEqual({ new: 1, regressed: 1, persistent: 3, fixed: 2 });
    expect(found.all.find((f) => f.code === 'dead-inner-links')?.sentence).toBe('dead-inner-links 60。');
  });
  it('is not told where the other round did not measure it', () => {
    expect(found.untold).toEqual([{ why: 'not-measured-after', before: 1, after: 0 }]);
  });
  it('is counted by problem, over the cities in which it could be compared', () => {
    expect(found.problems.find((p) => p.code === 'dead-home-links')).toMatchObject({
      indicator: 'B2.1',
      before: 2,
      after: 1,
      fixed: 1,
      persistent: 1,
      compared: 2,
    });
  });
  it('is neither mended nor new by another rule', () => {
    const ruled = compare(
      [city('a', '华东', 1, [bad('B1.4', 'entry-none', 0)])],
      [city('a', '华东', 1, [indicator('B1.4', 100, { rule: 2 })])],
    );
    expect(ruled.all).toEqual([]);
    expect(ruled.untold).toEqual([{ why: 'rule-changed', before: 1, after: 0 }]);
  });
  it('came back where the earlier round had seen it mended', () => {
    const then = { ...city('a', '华东', 1, [indicator('B2.1', 100)]), findings: [{ code: 'x', status: 'fixed' }] };
    expect(compare([then], [city('a', '华东', 1, [bad('B2.1', 'x')])]).counts).toMatchObject({ regressed: 1, new: 0 });
  });
});

it('tells nothing mended or new where the rounds looked at different districts', () => {
  const at = (name: string, ...indicators: Parameters<typeof city>[3] & object) => ({
    ...city('a', '华东', 1, indicators),
    district: { name },
  });
  const before = at('云溪区', bad('B2.1', 'dead-home-links'), bad('B2.2', 'dead-inner-links'), bad('B3.1', 'x'));
  const after = at('金州区', indicator('B2.1', 100), bad('B2.2', 'dead-inner-links'), indicator('B3.1', null));
  const found = compare(
    [before, city('b', '华东', 1, [bad('B2.1', 'dead-home-links')])],
    [after, city('b', '华东', 1, [indicator('B2.1', 100)])],
  );
  expect(found.all.map((f) => `${f.city} ${f.code} ${f.status}`)).toEqual(['b dead-home-links fixed']);
  expect(found.problems).toMatchObject([{ code: 'dead-home-links', compared: 1 }]);
  expect(found.untold).toEqual([
    { why: 'not-measured-after', before: 1, after: 0 },
    { why: 'other-district', before: 2, after: 1 },
  ]);
});

it('says of which cities the rounds took different districts', () => {
  const at = (name: string, score: number) => ({
    ...city('a', '华东', 1, [indicator('B2.1', score)]),
    district: { name },
  });
  const one = (before: string, after: string) =>
    compareRounds({ name: '2021', cities: [at(before, 1)] }, { name: '2022', cities: [at(after, 2)] }, standard);
  expect(one('云溪区', '金州区').cities[0]?.districts).toEqual({ before: '云溪区', after: '金州区' });
  expect(one('云溪区', '金州区').causes.districtsChanged).toBe(1);
  expect(one('云溪区', '云溪区').cities[0]?.districts).toBeNull();
});
