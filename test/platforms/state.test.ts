import { expect, test } from 'vitest';
import { beijing } from './beijing.ts';
import { MATERIAL_NAMES, READ } from './content.ts';
import { hainan } from './hainan.ts';
import { namesOf } from './setup.ts';
import { tianjin } from './tianjin.ts';
import { visiting } from './visiting.ts';
import { zhejiang } from './zhejiang.ts';

const go = visiting();

test('Hainan: the region is sent as a header and stands in no address', async () => {
  const v = await go(hainan);
  expect(await v.enter()).toEqual({
    'entry.level': 'province',
    'entry.clicks': 2,
    'entry.path': ['青石市', '云溪区'],
  });
  const read = await v.read();
  expect(read).toMatchObject({
    'item.found': true,
    'item.url': `${v.at.province}/hnwt/handlingGuideline?id=a03`,
    'item.clicks': 3,
    'guide.elements': READ,
  });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
});

test('Zhejiang: an array of regions, the same entry twice, rows that come after one more press', async () => {
  const v = await go(zhejiang);
  expect(await v.enter()).toEqual({ 'entry.level': 'province', 'entry.clicks': 1, 'entry.path': ['云溪区'] });
  const read = await v.read();
  expect(read).toMatchObject({
    'item.found': true,
    'item.url': `${v.at.province}/#/workguide?localInnerCode=a03`,
    'item.clicks': 2,
    'guide.elements': READ,
    'guide.legalDays': 20,
    'guide.promisedDays': 8,
    'guide.visits': 1,
    'guide.delivery': ['window'],
  });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
});

test('Tianjin: hash routes, the area in the storage, the word sought in the session, a box of provinces below', async () => {
  const v = await go(tianjin);
  expect(await v.enter()).toEqual({ 'entry.level': 'province', 'entry.clicks': 1, 'entry.path': ['云溪区'] });
  const read = await v.read();
  expect(read).toMatchObject({
    'search.works': true,
    'search.rank': 2,
    'item.found': true,
    'item.url': `${v.at.city}/#/operatingInstruction?taskCode=a03`,
    'item.via': 'search',
    'item.clicks': 3,
    'guide.elements': READ,
  });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
  expect(v.asked.filter((a) => a.includes('/passport/'))).toEqual([]);
});

test('Beijing: twelve digits in path and query, areas for people and for firms', async () => {
  const v = await go(beijing);
  expect(await v.enter()).toEqual({
    'entry.level': 'province',
    'entry.clicks': 2,
    'entry.path': ['各区服务', '云溪区'],
  });
  const read = await v.read(`${v.at.city}/pubtask/area/1/990102000000/list.html?locationCode=990102000000`);
  expect(read).toMatchObject({ 'item.found': true, 'guide.elements': READ });
  expect(read['item.url']).toMatch(
    /\/pubtask\/task\/1\/990102000000\/[\w-]+\.html\?locationCode=990102000000#Guide-btn$/,
  );
});
