import { expect, test } from 'vitest';
import { MATERIAL_NAMES, READ } from './content.ts';
import { hebei } from './hebei.ts';
import { hubei, keeping } from './hubei.ts';
import { jsonp } from './jsonp.ts';
import { namesOf } from './setup.ts';
import { shaanxi } from './shaanxi.ts';
import { shandong } from './shandong.ts';
import { visiting } from './visiting.ts';

const go = visiting();

test('Shaanxi: regions under the pointer, anchors without href, a box that closes', async () => {
  const v = await go(shaanxi);
  expect(await v.enter()).toEqual({
    'entry.level': 'province',
    'entry.clicks': 1,
    'entry.path': ['云溪区'],
  });
  expect(v.hall.trail.hall?.url).toBe(`${v.at.area}/yunxi/public/index`);
});

test('Shandong: a modal that asks for each level and goes on 确定', async () => {
  const v = await go(shandong);
  expect(await v.enter()).toEqual({
    'entry.level': 'province',
    'entry.clicks': 3,
    'entry.path': ['青石市', '云溪区', '确定'],
  });
  expect(v.hall.trail.hall?.url).toBe(`${v.at.province}/hall?xzqh=990102`);
});

test('Hubei: an inline tree; the region is posted and kept in the session', async () => {
  const v = await go(hubei);
  expect(await v.enter()).toEqual({
    'entry.level': 'province',
    'entry.clicks': 2,
    'entry.path': ['青石市', '云溪区'],
  });
  const read = await v.read();
  expect(read).toMatchObject({
    'item.found': true,
    'item.url': `${v.at.province}/webview/bszn/bsznpage.html?transactCode=a03`,
    'item.clicks': 3,
  });
  // Opened without the session the same address would show the province's.
  expect(read['guide.elements']).toMatchObject(READ);
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
});

test('Hubei: a region that we may not post is our own limit, not a hall that is missing', async () => {
  const v = await go(keeping);
  expect(await v.enter()).toEqual({
    'entry.level': 'unobservable: own-fault',
    'entry.clicks': 'unobservable: own-fault',
    'entry.path': 'unobservable: own-fault',
  });
  expect(v.asked.filter((a) => a.includes('POST'))).toEqual([]);
});

test('Hebei: a script writes the places', async () => {
  const v = await go(hebei);
  expect(await v.enter()).toEqual({
    'entry.level': 'province',
    'entry.clicks': 1,
    'entry.path': ['云溪区'],
  });
});

test('Regions by JSONP', async () => {
  const v = await go(jsonp);
  expect(await v.enter()).toEqual({
    'entry.level': 'province',
    'entry.clicks': 2,
    'entry.path': ['青石市', '云溪区'],
  });
  expect(v.hall.trail.hall?.url).toBe(`${v.at.province}/jiq/front/item/qlqd?areaCode=990102000000`);
});
