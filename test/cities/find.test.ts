import { expect, test } from 'vitest';
import type { City } from '../../cities/city.ts';
import { InputError } from '../../cities/errors.ts';
import { findCities, findCity } from '../../cities/find.ts';

const city = (id: string, name: string, code: string): City => ({
  id,
  name,
  code,
  region: '华东',
  district: '东区',
  portals: { province: 'https://a.gov.cn/', city: 'https://a.gov.cn/' },
});
const cities = [
  city('dalian', '大连市', '210200'),
  city('dali', '大理市', '532900'),
  city('suzhou', '苏州市', '320500'),
];

test.each(['dalian', 'Dalian', '大连市', '大连', ' 大连 ', '210200'])('%s is 大连市', (word) => {
  expect(findCity(cities, word).id).toBe('dalian');
});

test.each([
  ['dailan', '没有城市“dailan”，是否指：大连市（dalian）'],
  ['苏洲', '没有城市“苏洲”，是否指：苏州市（suzhou）'],
  ['大通', '没有城市“大通”，是否指：大连市（dalian）、大理市（dali）'],
  ['mars', '没有城市“mars”，可用 wangting cities list 查看全部 3 个城市'],
])('%s is unknown', (word, message) => {
  expect(() => findCity(cities, word)).toThrow(new InputError(message));
});

test('none named: all; one named twice: once, in the order named', () => {
  expect(findCities(cities, [])).toEqual(cities);
  expect(findCities(cities, ['苏州', 'dalian', 'suzhou']).map((c) => c.id)).toEqual(['suzhou', 'dalian']);
});
