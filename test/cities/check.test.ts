import { expect, test } from 'vitest';
import { type CheckOptions, checkCities } from '../../cities/check.ts';
import { listCities } from '../../cities/list.ts';
import { cityFile, folder } from './folder.ts';

const dalian = {
  id: 'id: dalian',
  name: 'name: 大连市',
  code: 'code: "210200"',
  region: 'region: 东北',
  district: 'district: 甘井子区',
  certainty: 'certainty: { province: seen, city: seen }',
};

/** What is said, without the temporary folder. */
function said(files: Record<string, string>, options?: CheckOptions): string[] {
  using dir = folder(files);
  return checkCities(dir.path, options).findings.map((f) =>
    `${f.severity} ${f.where}: ${f.message}`.replaceAll(`${dir.path}/`, '').replaceAll(dir.path, '.'),
  );
}
const saidOf = (changes: Record<string, string>) => said({ 'dalian.yaml': cityFile({ ...dalian, ...changes }) });

test('a good file', () => {
  expect(saidOf({})).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  ['a code that is no city', { code: 'code: "219900"' }, 'dalian.yaml:3: 区划代码 219900 不在城市代码表内'],
  ['the code of another city', { code: 'code: "210100"' }, 'dalian.yaml:2: 区划代码 210100 是沈阳市，不是大连市'],
  ['another province', { p: 'province: 吉林省' }, 'dalian.yaml:10: 区划代码 210200 属于辽宁省，不是吉林省'],
  [
    'a district of another city',
    { district: 'districts:\n  - { name: 和平区, code: "210102" }' },
    'dalian.yaml:6: 区划代码 210102 不属于大连市',
  ],
  [
    'a district by another name',
    { district: 'districts:\n  - { name: 中山, code: "210202" }' },
    'dalian.yaml:6: 区划代码 210202 是中山区，不是中山',
  ],
  ['a district without a code', { district: 'districts:\n  - name: 中山区' }, 'dalian.yaml:6: 中山区没有写区划代码'],
  [
    'a district twice',
    { district: 'districts:\n  - { name: 中山区, code: "210202" }\n  - { name: 中山区, code: "210202" }' },
    'dalian.yaml:7: 中山区写了两次',
  ],
  [
    'a platform that does not exist',
    { p: 'platform: liaonin' },
    'dalian.yaml:10: 没有平台“liaonin”（cities/platforms/）',
  ],
  ['a platform of another province', { p: 'platform: jilin' }, 'dalian.yaml:10: 平台 jilin 属于另一个省（220000）'],
  [
    'an address of unsaid certainty',
    { certainty: 'certainty: { province: seen }' },
    'dalian.yaml:9: 没有写明“city”的地址有多确定（certainty）',
  ],
  [
    'certainty of nothing',
    { certainty: 'certainty:\n  province: seen\n  city: seen\n  village: seen' },
    'dalian.yaml:12: certainty 里的“village”没有对应的地址',
  ],
])('%s is a warning', (_, changes, line) => {
  expect(saidOf(changes)).toEqual([`warning ${line}`]);
});

test('a district portal has its own certainty', () => {
  const district = 'districts:\n  - { name: 中山区, code: "210202", portal: "https://zs.example.gov.cn/" }';
  expect(saidOf({ district })).toEqual([
    'warning dalian.yaml:10: 没有写明“districts.中山区”的地址有多确定（certainty）',
  ]);
  const certainty = 'certainty: { province: seen, city: seen, districts.中山区: assumed }';
  expect(saidOf({ district, certainty })).toEqual([]);
  using dir = folder({ 'dalian.yaml': cityFile({ ...dalian, district, certainty }) });
  expect(listCities(checkCities(dir.path).cities)[0]).toMatchObject({ district: '中山区', certainty: 'assumed' });
});

test('what makes a file unusable is a fault, and the other files are checked all the same', () => {
  const files = {
    'a.yaml': cityFile({ region: 'region: 江南' }),
    'dalian.yaml': cityFile({ ...dalian, p: 'platform: x' }),
  };
  expect(said(files)).toEqual([
    'fault a.yaml:4: “region”的值“江南”不对，应为：华北、华东、华南、东北、华中、西北、西南',
    'warning dalian.yaml:10: 没有平台“x”（cities/platforms/）',
  ]);
});

test('a practice city is not held to the real codes', () => {
  expect(said({ 'qingshi.yaml': cityFile({ x: 'practice: true' }) })).toEqual([]);
});

test('held to the full set, every doubt is a fault and the regions are counted', () => {
  expect(said({ 'dl.yaml': cityFile(dalian) }, { full: true })).toEqual([
    'fault dl.yaml:1: 文件名应为 dalian.yaml',
    'fault .: 华北应有 6 城，实有 0 城',
    'fault .: 华东应有 23 城，实有 0 城',
    'fault .: 华南应有 9 城，实有 0 城',
    'fault .: 东北应有 4 城，实有 1 城',
    'fault .: 华中应有 3 城，实有 0 城',
    'fault .: 西北应有 5 城，实有 0 城',
    'fault .: 西南应有 5 城，实有 0 城',
  ]);
});
