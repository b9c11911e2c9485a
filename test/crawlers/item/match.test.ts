import { expect, test } from 'vitest';
import { loadScenario } from '../../../cities/scenarios.ts';
import { CERTAIN } from '../../../crawlers/item/found.ts';
import { matchItem } from '../../../crawlers/item/match.ts';
import { mayBeNamed, type Row } from '../../../crawlers/item/rows.ts';
import { titleIn } from '../../../crawlers/item/title.ts';

const drugs = loadScenario('drug-retail');
const food = loadScenario('food');
const score = (text: string, scenario = drugs) => matchItem(text, scenario)?.score;

test('what a portal adds to a name costs nothing, what says something else does', () => {
  const plain = score('药品经营许可证核发')!;
  for (const more of ['（县级权限）', '（告知承诺制）', '（单体药店）', '（新开办企业）'])
    expect(score(`药品经营许可证核发${more}`), more).toBe(plain);
  // The shop of a chain is a variety: taken where the plain item is not offered.
  expect(score('药品经营许可证（零售连锁门店）核发')!).toBeLessThan(CERTAIN);
  expect(score('药品经营许可证（零售连锁门店）核发')!).toBeGreaterThan(40);
  // So is a counter that sells nothing but what needs no prescription.
  expect(score('药品经营许可证（乙类非处方药）核发')!).toBeLessThan(CERTAIN);
  expect(score('药品经营许可证（零售，含乙类非处方药）核发')!).toBeGreaterThan(CERTAIN - 1);
  expect(score('药品经营许可证核发（自动售药机）')!).toBeLessThan(plain);
});

test('the words that are harmless for one item only are data of its scenario', () => {
  const name = '药品经营许可证核发（自动售药机）';
  expect(score(name, { ...drugs, harmless: [...drugs.harmless, '自动售药机'] })).toBe(score('药品经营许可证核发'));
  expect(score('药品经营许可证核发（门店）', { ...drugs, harmless: [] })!).toBeLessThan(score('药品经营许可证核发')!);
  expect(score('食品经营许可证核发（零售）', food)).toBe(score('食品经营许可证核发', food));
});

test('other businesses of the licence and its neighbours are not it', () => {
  for (const text of [
    '药品经营许可证（零售）变更',
    '药品经营许可证换发',
    '药品批发企业经营许可',
    '药品零售连锁企业总部许可',
    '药品经营许可证（零售连锁）核发',
    '药品零售连锁企业许可',
  ])
    expect(matchItem(text, drugs), text).toBeNull();
  for (const both of ['药品经营许可证（零售、连锁）核发', '药品经营许可证核发（含连锁）'])
    expect(score(both), both).toBeGreaterThan(80);
  expect(matchItem('药品零售连锁企业许可', drugs, '00017211100301')?.score).toBe(100);
  expect(matchItem('药品经营许可证（零售）核发', drugs, '00017211100305')).toBeNull();
  expect(matchItem('药品经营许可证（零售）核发', drugs, '00017211100301')?.score).toBe(100);
});

test('an office and tags glued behind a title are no part of it; without an office tags are words of a name', () => {
  const owners = ['云溪区', '青石市'];
  expect(
    titleIn('药品零售企业经营许可 云溪区市场监督管理局 | 行政许可 | 近一年办件 2,316件 | 承诺8个工作日', owners),
  ).toBe('药品零售企业经营许可');
  expect(titleIn('《药品经营许可证》（零售）核发 青石市云溪区市场监督管理局即办件网上可办', owners)).toBe(
    '《药品经营许可证》（零售）核发',
  );
  for (const name of ['对村民委员会行政奖励', '设立社会服务中心法人', '办理业主委员会不跑腿'])
    expect(titleIn(name, owners)).toBe(name);
});

test('a name among too much else is not the item, and no proof that it is missing where the row is the district’s', () => {
  const row = (whose: Row['whose'], score: number): Row =>
    ({ whose, match: { score, code: null, why: '' } }) as unknown as Row;
  expect(mayBeNamed([row('district', 20)])).toBe(true);
  expect(mayBeNamed([row('unsaid', 20), row('district', 90)])).toBe(false);
});
