import { expect, test } from 'vitest';
import { MATERIAL_NAMES, READ } from './content.ts';
import { element } from './element.ts';
import { guangan } from './guangan.ts';
import { longgang } from './longgang.ts';
import { namesOf } from './setup.ts';
import { sichuan } from './sichuan.ts';
import { visiting } from './visiting.ts';
import { yinchuan } from './yinchuan.ts';

const go = visiting();

test('Sichuan: titles without href, a main item that unfolds, an apply entry that asks first and opens another host', async () => {
  const v = await go(sichuan);
  const read = await v.read(`${v.at.province}/list`);
  expect(read).toMatchObject({
    'item.found': true,
    'item.name': READ.name,
    'item.url': `${v.at.province}/jiq/front/transition/ywTransToDetail?areaCode=990102000000&itemCode=a03&taskType=1&deptCode=99`,
    'guide.elements': READ,
  });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
  expect(v.hall.trail.guide?.steps.map((s) => [s.text, s.counts])).toEqual([
    ['', false],
    ['药品零售企业经营许可', false],
    ['办事指南', true],
  ]);
  expect(await v.apply()).toMatchObject({
    'apply.entry': 'unified-login',
    'flow.furthest': 'login',
    'flow.steps': ['portal', 'region', 'item', 'guide', 'apply', 'login'],
  });
  expect(v.asked.filter((a) => a.includes('collect') || a.includes('/ping') || a.includes('POST'))).toEqual([]);
});

test('Yinchuan: own attributes for addresses, tabs, 窗口申报 and buttons made grey', async () => {
  const v = await go(yinchuan);
  expect(await v.enter()).toEqual({ 'entry.level': 'province', 'entry.clicks': 1, 'entry.path': ['云溪区'] });
  const read = await v.read();
  expect(read).toMatchObject({
    'item.found': true,
    'item.url': `${v.at.city}/item-a03.html`,
    'item.clicks': 2,
    'guide.elements': READ,
  });
  expect((read['guide.materials'] as { name: string; template: string }[]).map((m) => [m.name, m.template])).toEqual(
    MATERIAL_NAMES.map((name, i) => [name, i === 0 ? 'ok' : 'none']),
  );
  expect(await v.apply()).toMatchObject({ 'apply.entry': 'offline', 'flow.furthest': 'guide' });
  expect(await v.apply(`${v.at.city}/online.html`)).toMatchObject({ 'apply.entry': 'own-login' });
});

test("Guang'an: departments and entries without any anchor", async () => {
  const v = await go(guangan);
  const read = await v.read(`${v.at.city}/list.html`);
  expect(read).toMatchObject({
    'item.found': true,
    'item.url': `${v.at.city}/guide/a03.html`,
    'guide.elements': READ,
  });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
});

test("Guang'an: an entry that opens a code for telephones is no item that is missing", async () => {
  const v = await go(guangan);
  const read = await v.read(`${v.at.city}/code.html`);
  expect(read).toMatchObject({
    'item.found': true,
    'guide.elements': 'unobservable: not-found-by-walker',
  });
});

test('Longgang: frames, layers with frames, pages in GBK beside pages in UTF-8', async () => {
  const v = await go(longgang);
  const read = await v.read(`${v.at.hall}/index.jsp`);
  expect(read).toMatchObject({ 'item.found': true, 'item.name': READ.name, 'guide.elements': READ });
  expect(namesOf(read)).toEqual(MATERIAL_NAMES);
  expect(v.hall.trail.guide?.steps.map((s) => [s.text, s.counts])).toEqual([
    ['', false],
    ['市场监督管理局', true],
    [READ.name, true],
  ]);
});

test('Element: menus, trees and rows without links, a table whose head is another table', async () => {
  const v = await go(element);
  const read = await v.read(`${v.at.hall}/`);
  expect(read).toMatchObject({
    'item.found': true,
    'item.url': `${v.at.hall}/#/matter/a03`,
    'guide.elements': READ,
  });
  expect((read['guide.materials'] as { name: string; medium: string }[]).map((m) => [m.name, m.medium])).toEqual([
    [MATERIAL_NAMES[0], 'paper'],
    [MATERIAL_NAMES[1], 'electronic'],
    [MATERIAL_NAMES[2], 'paper'],
  ]);
});
