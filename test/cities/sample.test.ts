import { expect, test } from 'vitest';
import type { City } from '../../cities/city.ts';
import { sampleDistrict } from '../../cities/sample.ts';
import { fc } from '../fuzz.ts';

const city: City = {
  id: 'qingshi',
  name: '青石市',
  code: '990100',
  region: '华东',
  districts: [
    { name: '云溪区', code: '990102', portal: 'https://yx.example.gov.cn/' },
    { name: '松岭区', code: '990103' },
    { name: '北港区', code: '990104' },
  ],
  portals: { province: 'https://a.gov.cn/', city: 'https://a.gov.cn/' },
};

test('the same city and round take the same district, wherever and whenever', () => {
  // Fixed expectations: a changed hash would compare other districts with last year's.
  expect(
    ['2021', '2022', '2023', '2026-11-22'].map((round) => sampleDistrict(city, round).name),
  ).toMatchInlineSnapshot(`
    [
      "云溪区",
      "北港区",
      "松岭区",
      "北港区",
    ]
  `);
});

test('it is always one of the list', () => {
  fc.assert(
    fc.property(fc.string(), (round) => city.districts!.some((d) => d.name === sampleDistrict(city, round).name)),
  );
});

test('over many rounds each district has its turn', () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 900; i++) {
    const { name } = sampleDistrict(city, `round-${i}`);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  expect(counts.size).toBe(3);
  for (const count of counts.values()) expect(count).toBeGreaterThan(240);
});

test('a fixed district is taken in every round, with its code and its own site', () => {
  const fixed = { ...city, district: '松岭区', portals: { ...city.portals, district: 'https://sl.example.gov.cn/' } };
  expect(sampleDistrict(fixed, '2022')).toEqual({
    name: '松岭区',
    code: '990103',
    portal: 'https://sl.example.gov.cn/',
  });
  const { districts: _, ...alone } = { ...city, district: '云溪区' };
  expect(sampleDistrict(alone, '2022')).toEqual({ name: '云溪区' });
});
