import { describe, expect, it, test } from 'vitest';
import { applyEntry } from '../../checks/handling/apply-entry.ts';
import { electronicCertificate } from '../../checks/handling/electronic-certificate.ts';
import { extraMaterials } from '../../checks/handling/extra-materials.ts';
import { fees } from '../../checks/handling/fees.ts';
import { flowDepth } from '../../checks/handling/flow-depth.ts';
import { itemStandard } from '../../checks/handling/item-standard.ts';
import { leanMaterials } from '../../checks/handling/lean-materials.ts';
import { noDuplicates } from '../../checks/handling/no-duplicates.ts';
import { onlineDepth } from '../../checks/handling/online-depth.ts';
import { sharedDocuments } from '../../checks/handling/shared-documents.ts';
import { singleForm } from '../../checks/handling/single-form.ts';
import { timeSaved } from '../../checks/handling/time-saved.ts';
import { visits } from '../../checks/handling/visits.ts';
import type { GuideElement } from '../../crawlers/facts.ts';
import { context, material, outcome, run } from './help.ts';

describe('C1.1 事项规范可识别', () => {
  test.each([
    ['000172111003', '药店', 100],
    ['11990102MB1630231G400017211100301', '药品经营许可证核发', 100],
    ['0001 7211 1003', undefined, 100],
    ['00017211100302', '药品经营许可证核发', 70],
    [null, '《药品经营许可证》（零售）核发', 70],
    [null, '药品零售企业经营许可（县级）', 70],
    ['XK-001', '药品经营许可', 70],
    [null, '单体药店', 50],
    [null, '开药店一件事', 50],
  ])('code %s, name %s → %i', (code, name, expected) => {
    const values = { 'item.found': true, 'item.code': code, ...(name === undefined ? {} : { 'item.name': name }) };
    expect(outcome(itemStandard, values)).toBe(expected);
  });
  it('is 0 only where the item was seen not to be there', () => {
    expect(outcome(itemStandard, { 'item.found': false })).toBe(0);
    expect(outcome(itemStandard, { 'item.found': true })).toBe('unobservable');
  });
});

test('C1.2 在线办理入口有效', () => {
  const expected = {
    'unified-login': 100,
    'own-login': 100,
    form: 100,
    'app-only': 60,
    appointment: 40,
    offline: 20,
    none: 20,
    dead: 0,
  } as const;
  for (const [entry, score] of Object.entries(expected))
    expect(outcome(applyEntry, { 'apply.entry': entry as keyof typeof expected })).toBe(score);
});

test('C1.3 流程可走深度: sign-in is the full mark of a guest', () => {
  expect(outcome(flowDepth, { 'flow.furthest': 'portal' })).toBeCloseTo(16.67, 2);
  expect(outcome(flowDepth, { 'flow.furthest': 'item' })).toBe(50);
  expect(outcome(flowDepth, { 'flow.furthest': 'apply' })).toBeCloseTo(83.33, 2);
  expect(outcome(flowDepth, { 'flow.furthest': 'login' })).toBe(100);
  expect(outcome(flowDepth, { 'flow.furthest': 'review' })).toBe(100);
});

test('C1.4 一表申请', () => {
  const forms = (n: number) => Array.from({ length: n }, (_, i) => material(`表${i}`, { isForm: true }));
  expect(outcome(singleForm, { 'handling.singleForm': true, 'guide.materials': forms(1) })).toBe(100);
  expect(outcome(singleForm, { 'handling.singleForm': false, 'guide.materials': forms(2) })).toBe(50);
  expect(outcome(singleForm, { 'handling.singleForm': false, 'guide.materials': forms(3) })).toBe(0);
  expect(outcome(singleForm, { 'handling.singleForm': false })).toBe(50);
});

describe('C1.5 无额外材料', () => {
  it('counts 20 for each material that fits no baseline', () => {
    const extra = (n: number) => Array.from({ length: n }, (_, i) => material(`楼牌号证明${i}`));
    const values = (n: number) => ({ 'guide.materials': [material('营业执照复印件'), ...extra(n)] });
    expect([0, 1, 5, 9].map((n) => outcome(extraMaterials, values(n)))).toEqual([100, 80, 0, 0]);
    expect(run(extraMaterials, values(1)).sentence).toContain('有待人工核对');
  });
  it('leaves out what is waived, optional or a form', () => {
    const materials = [
      material('甲', { waived: true }),
      material('乙', { required: false }),
      material('验收表', { isForm: true }),
    ];
    expect(outcome(extraMaterials, { 'guide.materials': materials })).toBe(100);
  });
  it('says nothing without materials or without a baseline', () => {
    expect(outcome(extraMaterials, { 'guide.materials': [] })).toBe('unobservable');
    const bare = { ...context, materials: [] };
    expect(outcome(extraMaterials, { 'guide.materials': [material('甲')] }, bare)).toBe('unobservable');
  });
});

test('C2.1 网上办理深度', () => {
  const depths = ['I', 'II', 'III', 'IV'] as const;
  expect(depths.map((d) => outcome(onlineDepth, { 'guide.onlineDepth': d }))).toEqual([25, 50, 75, 100]);
});

test('C2.2 到现场次数', () => {
  expect([0, 1, 2, 3, 9].map((n) => outcome(visits, { 'guide.visits': n }))).toEqual([100, 70, 30, 0, 0]);
});

describe('C2.3 时限压缩率', () => {
  test.each([
    [0, 20, 100],
    [5, 20, 100],
    [7.5, 20, 90],
    [10, 20, 80],
    [14, 20, 60],
    [17, 20, 45],
    [20, 20, 30],
    [21, 20, 0],
    [10, 30, 80],
    [25, 30, 0],
    [10, undefined, 80],
    [5, 10, 80],
    [0, 0, 'unobservable'],
  ])('promised %s of %s → %s', (promised, legal, expected) => {
    const values = { 'guide.promisedDays': promised, ...(legal === undefined ? {} : { 'guide.legalDays': legal }) };
    const got = outcome(timeSaved, values);
    if (typeof expected === 'number') expect(got).toBeCloseTo(expected, 6);
    else expect(got).toBe(expected);
  });
});

test('C2.4 电子证照送达', () => {
  const score = (electronic: boolean, delivery?: ('electronic' | 'post' | 'window')[]) =>
    outcome(electronicCertificate, {
      'handling.electronicCertificate': electronic,
      ...(delivery ? { 'guide.delivery': delivery } : {}),
    });
  expect(score(true)).toBe(100);
  expect(score(false, ['post', 'window'])).toBe(60);
  expect(score(false, ['window'])).toBe(30);
  expect(score(false)).toBe(60);
});

test('C2.5 共享免提交', () => {
  const score = (licence: boolean, names: [string, boolean][]) =>
    outcome(sharedDocuments, {
      'handling.licenceShared': licence,
      'guide.materials': names.map(([name, waived]) => material(name, { waived })),
    });
  expect(score(true, [])).toBe(100);
  expect(score(true, [['法定代表人身份证', true]])).toBe(100);
  expect(score(true, [['法定代表人身份证', false]])).toBe(50);
  expect(score(false, [['法定代表人身份证', false]])).toBe(0);
  expect(score(true, [['身份证、学历证明、简历', false]])).toBe(100);
  expect(outcome(sharedDocuments, { 'handling.licenceShared': false })).toBe(0);
});

test('C2.6 无重复提交', () => {
  const both = material('甲', { medium: 'both' });
  const materials = [both, material('乙'), material('丙'), material('丁'), material('戊', { waived: true })];
  expect(outcome(noDuplicates, { 'handling.duplicateSubmission': false, 'guide.materials': materials })).toBe(100);
  expect(outcome(noDuplicates, { 'handling.duplicateSubmission': true, 'guide.materials': materials })).toBe(75);
  expect(outcome(noDuplicates, { 'handling.duplicateSubmission': true, 'guide.materials': [both] })).toBe(0);
  expect(outcome(noDuplicates, { 'handling.duplicateSubmission': true })).toBe(50);
});

test('C2.7 材料精简', () => {
  const n = (count: number) => ({ 'guide.materials': Array.from({ length: count }, () => material('甲')) });
  expect([1, 4, 5, 14, 20].map((c) => outcome(leanMaterials, n(c)))).toEqual([100, 100, 90, 0, 0]);
  expect(outcome(leanMaterials, n(0))).toBe('unobservable');
});

describe('C2.8 费用透明', () => {
  const fee = (value: string | null, state: GuideElement['state'] = 'present', payOnline?: string) => ({
    'guide.elements': {
      fee: { state, value },
      ...(payOnline ? { payOnline: { state: 'present' as const, value: payOnline } } : {}),
    },
  });
  it('reads free, fully told, partly told and silent guides', () => {
    for (const free of ['不收费', '否', '无', '是否收费：否', '本事项不收取费用'])
      expect(outcome(fees, fee(free))).toBe(100);
    expect(outcome(fees, fee('依据《某办法》，标准每证100元', 'present', '支持'))).toBe(100);
    expect(outcome(fees, fee('依据《某办法》，标准每证100元', 'present', '不支持'))).toBe(50);
    expect(outcome(fees, fee('收费'))).toBe(50);
    expect(outcome(fees, fee(null, 'empty'))).toBe(0);
    expect(outcome(fees, fee(null, 'missing'))).toBe(0);
  });
  it('says nothing of a picture or of values that did not arrive', () => {
    expect(outcome(fees, fee(null, 'image'))).toBe('unobservable');
    expect(outcome(fees, { 'guide.elements': { fee: { state: 'empty', value: null, reason: 'load-failed' } } })).toBe(
      'unobservable',
    );
    expect(outcome(fees, { 'guide.elements': {} })).toBe('unobservable');
  });
});
