import { describe, expect, it, test } from 'vitest';
import { consistency } from '../../checks/guide/consistency.ts';
import { contacts } from '../../checks/guide/contacts.ts';
import { coreElements } from '../../checks/guide/core-elements.ts';
import { currentBasis } from '../../checks/guide/current-basis.ts';
import { districtGuide } from '../../checks/guide/district-guide.ts';
import { CORE, EXTENDED } from '../../checks/guide/elements.ts';
import { extendedElements } from '../../checks/guide/extended-elements.ts';
import { guideClicks } from '../../checks/guide/guide-clicks.ts';
import { openGuide } from '../../checks/guide/open-guide.ts';
import { phones } from '../../checks/guide/phone.ts';
import { plainTerms } from '../../checks/guide/plain-terms.ts';
import { processDetail } from '../../checks/guide/process-detail.ts';
import { searchRank } from '../../checks/guide/search-rank.ts';
import { templates } from '../../checks/guide/templates.ts';
import { timeLimits } from '../../checks/guide/time-limits.ts';
import type { GuideElement } from '../../crawlers/facts.ts';
import { context, material, outcome, run } from './help.ts';

const there = (value: string): GuideElement => ({ state: 'present', value });
const missing: GuideElement = { state: 'missing', value: null };
const image: GuideElement = { state: 'image', value: null };
const notLoaded: GuideElement = { state: 'empty', value: null, reason: 'load-failed' };
const core = (part: Record<string, GuideElement> = {}) => ({
  'guide.elements': { ...Object.fromEntries(Object.keys(CORE).map((k) => [k, there('有')])), ...part },
});

describe('A1.1 检索可得', () => {
  test.each([
    [1, 100],
    [2, 90],
    [3, 90],
    [4, 70],
    [10, 70],
    [11, 40],
    [20, 40],
    [21, 0],
    [null, 0],
  ])('rank %s → %i', (rank, expected) => {
    expect(outcome(searchRank, { 'search.rank': rank })).toBe(expected);
  });
  it('takes the mean over several keywords', () => {
    const hits = [
      { term: '药店', rank: 1 },
      { term: '开药店', rank: null },
    ];
    expect(outcome(searchRank, { 'search.rank': 1, 'search.hits': hits })).toBe(50);
  });
  it('leaves a broken search to B3.1', () => {
    expect(outcome(searchRank, { 'search.rank': null, 'search.works': false })).toBe('unobservable');
  });
});

test('A1.2 层级可达', () => {
  expect([0, 3, 4, 5, 6, 7, 8].map((c) => outcome(guideClicks, { 'item.clicks': c }))).toEqual([
    100, 100, 85, 70, 50, 30, 0,
  ]);
});

describe('A1.3 区县指南', () => {
  const by = (dept: string, useLevel?: string) => ({
    'item.found': true,
    'guide.elements': { dept: there(dept), ...(useLevel ? { useLevel: there(useLevel) } : {}) },
  });
  it('tells whose guide it is', () => {
    expect(outcome(districtGuide, by('云溪区市场监督管理局'))).toBe(100);
    expect(outcome(districtGuide, by('青石市云溪区行政审批服务局'))).toBe(100);
    expect(outcome(districtGuide, by('市场监督管理局', '县级'))).toBe(100);
    expect(outcome(districtGuide, by('青石市市场监督管理局'))).toBe(50);
    expect(outcome(districtGuide, by('广西壮族自治区药品监督管理局'))).toBe(50);
    expect(outcome(districtGuide, { 'item.found': false })).toBe(0);
  });
  it('does not guess where the guide does not say', () => {
    expect(outcome(districtGuide, by('市场监督管理局'))).toBe('unobservable');
    expect(outcome(districtGuide, { 'item.found': true })).toBe('unobservable');
  });
  it('takes the city’s guide as the nearest where there are no districts', () => {
    const ctx = { ...context, city: { ...context.city, withoutDistricts: true, district: null } };
    expect(outcome(districtGuide, by('青石市市场监督管理局'), ctx)).toBe(100);
    expect(outcome(districtGuide, by('某省药品监督管理局', '省级'), ctx)).toBe(50);
  });
});

test('A1.4 免登录可读', () => {
  expect(outcome(openGuide, { 'guide.open': true })).toBe(100);
  expect(outcome(openGuide, { 'guide.open': false })).toBe(0);
});

describe('A2.1 核心要素完整率', () => {
  it('is the share that holds something; a picture holds something', () => {
    expect(outcome(coreElements, core())).toBe(100);
    expect(outcome(coreElements, core({ process: image }))).toBe(100);
    expect(outcome(coreElements, core({ fee: missing, time: { state: 'empty', value: null } }))).toBeCloseTo(85.71, 2);
  });
  it('touches the veto line at four of the official eight', () => {
    const three = { name: missing, legalBasis: missing, place: missing, fee: missing };
    expect(run(coreElements, core(three))).not.toHaveProperty('veto');
    expect(run(coreElements, core({ ...three, time: missing }))).toHaveProperty('veto');
  });
  it('leaves out what did not arrive, and says nothing of a guide that hardly arrived', () => {
    const five = ['name', 'dept', 'fee', 'place', 'time'].map((k) => [k, notLoaded]);
    expect(outcome(coreElements, core(Object.fromEntries(five)))).toBe(100);
    const six = Object.fromEntries([...five, ['consult', notLoaded]]);
    expect(outcome(coreElements, core(six))).toBe('unobservable');
    expect(run(coreElements, core(six))).not.toHaveProperty('veto');
  });
});

test('A2.2 扩展要素率', () => {
  const all = Object.fromEntries(EXTENDED.map((e) => [e.keys[0], there('有')]));
  expect(outcome(extendedElements, { 'guide.elements': all })).toBe(100);
  expect(
    outcome(extendedElements, { 'guide.elements': { ...all, scope: missing, faq: missing, express: missing } }),
  ).toBe(75);
  expect(outcome(extendedElements, { 'guide.elements': { scope: missing } })).toBe('unobservable');
});

test('A2.3 表格样表可下载', () => {
  const with_ = (...templates_: ('ok' | 'dead' | 'none')[]) => ({
    'guide.materials': templates_.map((template, i) => material(`材料${i}`, { template })),
  });
  expect(outcome(templates, with_('ok', 'none'))).toBe(100);
  expect(outcome(templates, with_('ok', 'dead', 'none'))).toBe(50);
  expect(outcome(templates, with_('dead'))).toBe(0);
  expect(outcome(templates, with_('none', 'none'))).toBe(0);
  expect(outcome(templates, with_())).toBe('unobservable');
});

describe('A2.4 流程具体', () => {
  const process = (element: GuideElement) => ({ 'guide.elements': { process: element } });
  it('reads the text where the steps were not taken apart', () => {
    expect(outcome(processDetail, process(there('申请→受理→审查→决定→送达')))).toBe(30);
    expect(
      outcome(processDetail, process(there('1.申请：网上提交全部电子材料；2.受理：窗口5个工作日内告知是否受理。'))),
    ).toBe(100);
    expect(outcome(processDetail, process(there('申请；受理：5个工作日内作出受理决定书')))).toBe(50);
    expect(outcome(processDetail, process(image))).toBe(60);
    expect(outcome(processDetail, process(missing))).toBe(0);
    expect(outcome(processDetail, process(notLoaded))).toBe('unobservable');
  });
  it('prefers the steps', () => {
    const step = (days: number | null, detail: string | null) => ({ name: '受理', days, detail });
    const steps = [step(1, null), step(null, '材料齐全'), step(null, null), step(null, ' ')];
    expect(outcome(processDetail, { ...process(image), 'guide.steps': steps })).toBe(50);
    expect(outcome(processDetail, { ...process(missing), 'guide.steps': [step(null, null)] })).toBe(30);
    // One described step among four, whose text is one string without marks between them.
    const quarter = [step(null, '材料齐全、符合法定形式'), step(null, null), step(null, null), step(null, null)];
    const text = process(there('受理 材料齐全、符合法定形式 审查 决定 送达'));
    expect(outcome(processDetail, { ...text, 'guide.steps': quarter })).toBe(30);
    // Names alone, beside a text that says more of each.
    const prose = process(there('1.受理：窗口当场核对材料是否齐全；2.决定：作出准予许可的书面决定。'));
    expect(outcome(processDetail, { ...prose, 'guide.steps': [step(null, null), step(null, null)] })).toBe(100);
  });
});

test('A3.1 时限合规', () => {
  const score = (promised: number, legal: number) =>
    outcome(timeLimits, { 'guide.promisedDays': promised, 'guide.legalDays': legal });
  expect([score(20, 20), score(0, 20), score(1, 30), score(21, 20), score(31, 30)]).toEqual([100, 100, 60, 0, 0]);
});

test('A3.2 逻辑一致', () => {
  const n = (count: number) => ({
    'guide.contradictions': Array.from({ length: count }, (_, i) => ({ rule: `r${i}`, words: `矛盾${i}` })),
  });
  expect([0, 1, 6, 7, 20].map((c) => outcome(consistency, n(c)))).toEqual([100, 85, 10, 0, 0]);
});

test('A3.3 依据现行: the same law counts once', () => {
  const cited = (...words: string[]) => ({
    'guide.repealedBasis': words.map((w) => ({ words: w, where: '设定依据' })),
  });
  expect(outcome(currentBasis, cited())).toBe(100);
  expect(outcome(currentBasis, cited('甲办法', '甲 办法'))).toBe(50);
  expect(outcome(currentBasis, cited('甲', '乙', '丙'))).toBe(0);
});

test('A3.4 无兜底条款', () => {
  const vague = (n: number) => ({
    'guide.vague': Array.from({ length: n }, () => ({ words: '其他材料', where: '申请材料' })),
  });
  expect([0, 1, 2, 5].map((n) => outcome(plainTerms, vague(n)))).toEqual([100, 50, 0, 0]);
});

describe('A3.5 联系信息有效', () => {
  const said = (consult: GuideElement, complain: GuideElement, place: GuideElement) => ({
    'guide.elements': { consult, complain, place },
  });
  const place = there('云溪区人民路1号政务服务中心');
  it('gives a quarter to each of four', () => {
    expect(outcome(contacts, said(there('0990-8234567'), there('0990-8234568'), place))).toBe(100);
    expect(outcome(contacts, said(there('8234567'), there('0990-8234568'), place))).toBe(75);
    expect(outcome(contacts, said(there('0991-8234567'), there('0991-8234567'), place))).toBe(50);
    expect(outcome(contacts, said(there('0991-8234567'), there('0991-8234567'), there('见附件')))).toBe(25);
  });
  it('takes a mobile number that was not kept whole for a number, and two of them never for the same', () => {
    expect(outcome(contacts, said(there('138****5678'), there('138****5678'), place))).toBe(100);
    expect(outcome(contacts, said(there('138****5678'), there('12345'), place))).toBe(100);
  });
  it('takes 12345 for both, and leaves out what cannot be told', () => {
    expect(outcome(contacts, said(there('12345'), there('12345'), place))).toBe(100);
    expect(outcome(contacts, said(image, image, place))).toBe('unobservable');
    expect(outcome(contacts, said(there('（0990）8234567'), image, place))).toBe(100);
    const unknownCity = { ...context, city: { ...context.city, areaCode: null } };
    expect(outcome(contacts, said(there('8234567'), there('8234568'), place), unknownCity)).toBe(100);
  });
});

test('telephone numbers are read in the ways guides write them', () => {
  expect(
    phones('电话：０９９０－８２３４５６７，(0990)8234568 转 8001；手机13800138000、400-123-4567；热线12345'),
  ).toEqual([
    { digits: '13800138000', kind: 'mobile', areaCode: null },
    { digits: '4001234567', kind: 'mobile', areaCode: null },
    { digits: '8234567', kind: 'fixed', areaCode: '0990' },
    { digits: '8234568', kind: 'fixed', areaCode: '0990' },
    { digits: '12345', kind: 'hotline', areaCode: null },
  ]);
  expect(phones('周一至周五9:00-12:00，人民路1号')).toEqual([]);
});
