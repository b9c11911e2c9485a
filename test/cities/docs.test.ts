import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkCities, type Finding } from '../../cities/check.ts';
import { hintSchema } from '../../cities/city.ts';
import { CITIES_FOLDER, loadCities } from '../../cities/load.ts';
import { loadPlatforms } from '../../cities/platforms.ts';
import { parseYaml } from '../../cities/yaml.ts';
import { folder } from './folder.ts';

const doc = (name: string) => readFileSync(join(CITIES_FOLDER, '../docs', name), 'utf8');
const blocks = [...doc('add-a-city.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map((m) => m[1]!);

test('the example of add-a-city.md has nothing wrong with it', () => {
  using dir = folder({ 'luoyang.yaml': blocks[0]! });
  expect(checkCities(dir.path).findings).toEqual([]);
  expect(loadCities(dir.path)[0]).toMatchObject({ name: '洛阳市', unifiedLogin: ['login.hnzwfw.gov.cn'] });
});

test('its hint is one that the schema takes', () => {
  expect(parseYaml(blocks[1]!, 'x', z.object({ hints: z.array(hintSchema) })).faults).toEqual([]);
});

test('its faults are said as it says', () => {
  const table = doc('add-a-city.md');
  const inDoc = (f: Finding) => `\`my-cities/${f.where.split('/').at(-1)}: ${f.message}\``;
  for (const [from, to] of [
    ['"410300"', '410300'],
    ['  city: https://ly', '  cty: https://ly'],
    ['https://ly.hnzwfw.gov.cn/', 'ly.hnzwfw.gov.cn'],
    ['name: 洛阳市', 'name: 洛阳'],
    ['  province: https', '\tprovince: https'],
  ] as const) {
    using dir = folder({ 'luoyang.yaml': blocks[0]!.replace(from, to) });
    expect(
      checkCities(dir.path).findings.filter((f) => table.includes(f.message)),
      to,
    ).not.toEqual([]);
  }
  const missing = blocks[0]!.replace(/districts:[\s\S]*source:/, 'source:');
  using dir = folder({ 'luoyang.yaml': missing });
  expect(table).toContain(inDoc(checkCities(dir.path).findings[0]!));
});

test('the figures of first-night.md are those of the files', () => {
  const cities = loadCities();
  const counts = [...doc('first-night.md').matchAll(/^\| `(seen|list-only|pattern|assumed)` \| (\d+) \|/gm)];
  expect(counts).toHaveLength(4);
  for (const [, certainty, count] of counts)
    expect(cities.filter((c) => c.certainty?.['city'] === certainty)).toHaveLength(Number(count));
  for (const [, province, count] of doc('first-night.md').matchAll(/(广东|浙江|江苏|山东|福建) (\d)[,)]/g))
    expect(cities.filter((c) => c.province === `${province}省`)).toHaveLength(Number(count));
});

test('the slow platforms of first-night.md are those of the files', () => {
  const slow = [...loadPlatforms().values()].filter((p) => p.pace.perSecond < 1);
  const named = doc('first-night.md')
    .match(/`cities\/platforms\/`: ([^)]+)\)/)![1]!
    .split(' ');
  expect(
    slow
      .map((p) => p.name.slice(0, 2))
      .map((n) => (n === '内蒙' ? '内蒙古' : n))
      .sort(),
  ).toEqual(named.sort());
});
