import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCities, REGION_COUNTS } from '../../cities/check.ts';
import { findCity } from '../../cities/find.ts';
import { listCities } from '../../cities/list.ts';
import { CITIES_FOLDER, loadCities } from '../../cities/load.ts';
import { PLATFORMS_FOLDER } from '../../cities/paths.ts';
import { loadPlatforms, loginHosts } from '../../cities/platforms.ts';
import { cityJsonSchema, platformJsonSchema } from '../../cities/schema.ts';

const cities = loadCities();
const platforms = loadPlatforms();

describe('the 55 cities', () => {
  test('have no fault', () => {
    expect(checkCities().findings).toEqual([]);
    expect(cities).toHaveLength(55);
    expect(Object.values(REGION_COUNTS).reduce((a, b) => a + b)).toBe(55);
  });

  test('hold three districts each; those of 东莞 and 中山 are towns', () => {
    expect(cities.filter((c) => c.districts?.length !== 3)).toEqual([]);
    const towns = cities.filter((c) => c.districts!.every((d) => d.code!.length === 9)).map((c) => c.name);
    expect(towns).toEqual(['东莞市', '中山市']);
  });

  test('never claim to have been seen working', () => {
    expect(new Set(cities.map((c) => c.verifiedAt))).toEqual(new Set([null]));
  });

  test('include the nine that the 2022 report names beside the 36', () => {
    const named = ['无锡', '苏州', '佛山', '东莞', '珠海', '中山', '惠州', '保定', '潍坊'];
    expect(named.filter((name) => findCity(cities, name).basis !== '2022 年评估报告点名的城市')).toEqual([]);
    expect(cities.filter((c) => c.basis?.startsWith('推定'))).toHaveLength(10);
    expect(cities.filter((c) => c.basis?.includes('36 城'))).toHaveLength(36);
  });

  test('a municipality starts at its own portal', () => {
    const municipalities = cities.filter((c) => c.code.endsWith('0000'));
    expect(municipalities.map((c) => c.id)).toEqual(['beijing', 'chongqing', 'shanghai', 'tianjin']);
    for (const city of municipalities) expect(city.portals.city).toBe(city.portals.province);
  });

  test('a city address that nobody has seen is the provincial portal, not a guess', () => {
    for (const city of cities.filter((c) => c.certainty?.['city'] === 'assumed'))
      expect(city.portals.city).toBe(city.portals.province);
  });

  test('the provincial portal is one of the platform’s', () => {
    for (const city of cities)
      expect(platforms.get(city.platform!)!.portals.map((p) => p.address)).toContain(city.portals.province);
  });

  test('the unified login comes from the platform', () => {
    expect(findCity(cities, '广州').unifiedLogin).toEqual(['tyrz.gd.gov.cn']);
    expect(findCity(cities, '重庆').unifiedLogin).toEqual(['auth.cq.gov.cn:81']);
    expect(findCity(cities, '兰州').unifiedLogin).toBeUndefined();
  });
});

describe('the platforms', () => {
  test('are those of the 31 provinces', () => {
    expect(platforms.size).toBe(31);
    expect(new Set([...platforms.values()].map((p) => p.code)).size).toBe(31);
  });

  test('a login host is never a portal’s own host, whose every page would look like a login', () => {
    for (const platform of platforms.values()) {
      const portals = platform.portals.map((p) => new URL(p.address).host);
      expect(loginHosts(platform).filter((host) => portals.includes(host))).toEqual([]);
    }
  });

  test('none is asked faster than once a second', () => {
    for (const platform of platforms.values()) expect(platform.pace.perSecond).toBeLessThanOrEqual(1);
  });
});

describe('what editors need', () => {
  const json = (name: string) => JSON.parse(readFileSync(join(CITIES_FOLDER, name), 'utf8'));
  test('the committed schemas are current', () => {
    expect(json('city.schema.json')).toEqual(cityJsonSchema());
    expect(json('platform.schema.json')).toEqual(platformJsonSchema());
  });
  test('every file names its schema in its first line', () => {
    for (const [folder, line] of [
      [CITIES_FOLDER, '# yaml-language-server: $schema=./city.schema.json'],
      [PLATFORMS_FOLDER, '# yaml-language-server: $schema=../platform.schema.json'],
    ] as const)
      for (const name of readdirSync(folder).filter((n) => n.endsWith('.yaml'))) {
        const text = readFileSync(join(folder, name), 'utf8');
        expect(text.split('\n')[0], name).toBe(line);
      }
  });
});

test('a row of the list', () => {
  expect(listCities([findCity(cities, '大连')])).toEqual([
    {
      id: 'dalian',
      name: '大连市',
      code: '210200',
      province: '辽宁省',
      region: '东北',
      district: '甘井子区、沙河口区、金州区',
      platform: 'liaoning',
      certainty: 'list-only',
      verifiedAt: null,
    },
  ]);
});
