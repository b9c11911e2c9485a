import { expect, test } from 'vitest';
import { ITEM, MATERIAL_NAMES, READ, VALUES } from './content.ts';
import { epoint } from './epoint.ts';
import { CONDITION, guangdong } from './guangdong.ts';
import { icity } from './icity.ts';
import { namesOf } from './setup.ts';
import { visiting } from './visiting.ts';

const go = visiting();
/** icity puts three things into one cell. */
const IN_ONE_CELL = `受理地点：${VALUES.办理地点} 办理窗口名称：市场监管窗口 受理时间：${VALUES.办理时间}`;
const DAYS = { 'guide.legalDays': 20, 'guide.promisedDays': 8, 'guide.visits': 1, 'guide.delivery': ['window'] };

test('Guangdong: cells cut off, files in data-attach, 无 for what is missing', async () => {
  const v = await go(guangdong);
  const read = await v.read(`${v.at.portal}/portal/v2/index`);
  expect(read).toMatchObject({
    'item.found': true,
    'item.url': `${v.at.portal}/portal/v2/guide/a03`,
    'guide.elements': { ...READ, condition: CONDITION, legalBasis: VALUES.设定依据, special: '无', intermediary: '无' },
    ...DAYS,
  });
  expect((read['guide.materials'] as { name: string; template: string }[]).map((m) => [m.name, m.template])).toEqual([
    [MATERIAL_NAMES[0], 'ok'],
    [MATERIAL_NAMES[1], 'dead'],
    [MATERIAL_NAMES[2], 'none'],
  ]);
  expect(await v.apply()).toMatchObject({ 'apply.entry': 'unified-login', 'flow.furthest': 'login' });
});

test('icity: signed questions, an empty first page, place and hours in one cell', async () => {
  const v = await go(icity);
  const read = await v.read(`${v.at.portal}/list`);
  expect(read).toMatchObject({
    'search.works': true,
    'search.rank': 1,
    'item.found': true,
    'item.url': `${v.at.portal}/yunxi/icity/proinfo/index?id=a03`,
    'guide.elements': { ...READ, place: IN_ONE_CELL, condition: VALUES.受理条件, legalBasis: VALUES.设定依据 },
    ...DAYS,
  });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
});

test('Shanxi: the guide stands in a frame from a second host', async () => {
  const v = await go(icity);
  const read = await v.read(`${v.at.portal}/framed`);
  expect(read).toMatchObject({
    'item.found': true,
    'item.name': ITEM,
    'item.url': `${v.at.portal}/icity/icity/proinfo_new?url=${v.at.inner}/aaa/person/a03`,
    'guide.elements': { ...READ, place: IN_ONE_CELL, condition: VALUES.受理条件, legalBasis: VALUES.设定依据 },
    ...DAYS,
  });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
});

test('Epoint: a template that is filled by a late, encrypted question', async () => {
  const v = await go(epoint);
  const read = await v.read(`${v.at.good}/list`);
  expect(read).toMatchObject({ 'item.found': true, 'guide.elements': { ...READ, special: '无' }, ...DAYS });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
});

test('Epoint: a template whose values never come is not a guide that states nothing', async () => {
  const v = await go(epoint);
  const read = await v.read(`${v.at.bad}/list`);
  expect(read).toMatchObject({
    'item.found': true,
    'guide.elements': {
      dept: 'load-failed',
      legalLimit: 'load-failed',
      promiseLimit: 'load-failed',
      place: 'load-failed',
      consult: 'load-failed',
      complain: 'load-failed',
    },
    'guide.legalDays': 'unobservable: load-failed',
    'guide.promisedDays': 'unobservable: load-failed',
    'guide.visits': 'unobservable: load-failed',
    'guide.materials': 'unobservable: load-failed',
  });
});
