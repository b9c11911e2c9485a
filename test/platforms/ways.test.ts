import { expect, test } from 'vitest';
import { MATERIAL_NAMES, READ } from './content.ts';
import { fujian, GUIDE_ROUTE } from './fujian.ts';
import { guizhou } from './guizhou.ts';
import { jiangsu } from './jiangsu.ts';
import { leaving } from './leaving.ts';
import { neimenggu } from './neimenggu.ts';
import { namesOf } from './setup.ts';
import { shanghai } from './shanghai.ts';
import { visiting } from './visiting.ts';

const go = visiting();

test('Inner Mongolia: hints for first-time visitors over every page', async () => {
  const v = await go(neimenggu);
  expect(await v.enter()).toEqual({ 'entry.level': 'province', 'entry.clicks': 2, 'entry.path': ['青石市', '云溪区'] });
  expect(v.hall.trail.hall?.url).toBe(`${v.at.province}/index?regionCode=990102000000`);
  const read = await v.read();
  expect(read).toMatchObject({ 'item.found': true, 'item.clicks': 3, 'guide.elements': READ });
});

test('Jiangsu: numbers of sites, everything in a new window, themes before items', async () => {
  const v = await go(jiangsu);
  expect(await v.enter()).toEqual({ 'entry.level': 'province', 'entry.clicks': 2, 'entry.path': ['青石', '云溪区'] });
  const read = await v.read();
  expect(read).toMatchObject({
    'item.found': true,
    'item.via': 'navigation',
    'item.url': `${v.at.city}/jszwfw/bscx/itemlist/bszn.do?webId=138&iddept_yw_inf=a03`,
    'item.clicks': 4,
    'guide.elements': READ,
  });
});

test('Guizhou: one handler for all questions, a sign-in in a layer with a frame', async () => {
  const v = await go(guizhou);
  expect(await v.enter()).toEqual({ 'entry.level': 'province', 'entry.clicks': 2, 'entry.path': ['青石市', '云溪区'] });
  const read = await v.read();
  expect(read).toMatchObject({ 'item.found': true, 'item.clicks': 3, 'guide.elements': READ });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
  expect(await v.apply()).toMatchObject({ 'apply.entry': 'unified-login', 'flow.furthest': 'login' });
});

test('Shanghai: organ codes of its own, Chinese in the query', async () => {
  const v = await go(shanghai);
  expect(await v.enter()).toEqual({ 'entry.level': 'province', 'entry.clicks': 1, 'entry.path': ['云溪'] });
  expect(await v.read()).toMatchObject({ 'item.found': true, 'item.clicks': 2, 'guide.elements': READ });
});

test('A layer asks before a portal is left: one more click', async () => {
  const v = await go(leaving(true));
  expect(await v.enter()).toEqual({
    'entry.level': 'province',
    'entry.clicks': 2,
    'entry.path': ['云溪区', '继续访问'],
  });
});

test('The browser asks before a portal is left: one more click', async () => {
  const v = await go(leaving(false));
  expect(await v.enter()).toEqual({ 'entry.level': 'province', 'entry.clicks': 2, 'entry.path': ['云溪区', '确定'] });
});

test('Fujian: questions to another port, a sign-in that is a route behind a toast', async () => {
  const v = await go(fujian);
  const read = await v.read(`${v.at.page}/`);
  expect(read).toMatchObject({
    'item.found': true,
    'item.url': `${v.at.page}/${GUIDE_ROUTE}`,
    'guide.elements': READ,
  });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
  expect(v.asked).toContain('api OPTIONS /cms-business/apasService/getGuide');
  expect(await v.apply()).toMatchObject({ 'apply.entry': 'own-login', 'flow.furthest': 'login' });
});
