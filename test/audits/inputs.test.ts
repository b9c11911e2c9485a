import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalSite, localSite } from '../crawlers/local-site.ts';
import { cityAt, cityFolder, folder, wangting } from './wangting.ts';

let site: LocalSite;
let cities: string;
const none = join(folder(), 'db');
const other = folder();

beforeAll(async () => {
  site = await localSite({ '*': '<title>门户</title>' });
  cities = cityFolder(cityAt(site.origin));
  writeFileSync(join(other, '别的文件'), '');
});
afterAll(() => site.close());

const wrong: [string, () => string[], RegExp][] = [
  ['an unknown command', () => ['audti'], /没有命令“audti”，是否指 audit/],
  ['an unknown option', () => ['audit', '--onyl', 'entry'], /没有选项 --onyl，是否指 --only/],
  ['an option without its value', () => ['audit', '--cities'], /选项 --cities .*缺少内容/],
  ['a missing argument', () => ['show'], /缺少参数：城市/],
  ['one argument too many', () => ['doctor', 'x'], /多余的参数：x/],
  ['an unknown step', () => ['audit', '--only', 'entry,gate'], /--only 没有“gate”/],
  ['an unknown profile', () => ['audit', '--profile', 'slow'], /--profile 没有“slow”/],
  ['no concurrency', () => ['audit', '--concurrency', '0'], /--concurrency 须为不小于 1 的整数/],
  ['a rate below zero', () => ['audit', '--rate', '-1'], /--rate 须为大于 0 的数/],
  ['a budget that is no number', () => ['audit', '--budget-minutes', '很久'], /--budget-minutes 须为大于 0 的数/],
  ['a round that leaves its folder', () => ['audit', '--round', '../x'], /轮次名称“\.\.\/x”不对/],
  ['an unknown city', () => ['audit', '大莲', '--db', none], /没有城市“大莲”，是否指：大连市/],
  ['an unknown standard', () => ['audit', 'dalian', '--standard', '1999', '--db', none], /没有版本为“1999”的指标体系/],
  ['an unknown scenario', () => ['audit', 'dalian', '--scenario', 'nail', '--db', none], /没有情形“nail”/],
  ['cities that are not there', () => ['audit', '--cities', '/nowhere', '--db', none], /\/nowhere.*读不了/],
  ['loopback addresses', () => ['audit', '--cities', cities, '--db', none], /须加 --allow-loopback/],
  ['practice halls and city files', () => ['audit', '--practice', '--cities', cities], /不能与 --cities 同时使用/],
  ['an unplanted year', () => ['audit', '--practice', '--practice-year', '1999', '--db', none], /没有 1999 年/],
  ['a folder with something else', () => ['show', 'dalian', '--db', other], /不是数据库目录/],
  ['a database that is not there', () => ['show', 'dalian', '--db', none], /还没有数据库/],
  ['another kind of address', () => ['report', '--db', 'mysql://x/y'], /--db 须为 postgres/],
  ['a server that is not there', () => ['report', '--list', '--db', 'postgres://x@127.0.0.1:1/x'], /连不上数据库/],
  ['an unknown format', () => ['report', '--format', 'ppt'], /--format 没有“ppt”/],
];

describe('wrong input: a clear line a fault, exit code 2, nothing visited', () => {
  it.each(wrong)('%s', async (_, args, line) => {
    const { code, stdout, stderr } = await wangting(...args());
    expect(stderr).toMatch(line);
    expect(stderr).toMatch(/^(错误：[^\n]+\n)+$/);
    expect([code, stdout]).toEqual([2, '']);
    expect(site.requests).toEqual([]);
  });
});

describe('help', () => {
  it.each(
    [
      'audit',
      'show',
      'compare',
      'report',
      'import',
      'bulletin',
      'history',
      'rescore',
      'schedule',
      'worker',
      'status',
      'cities',
      'practice',
      'start',
      'doctor',
    ].map((c) => [c]),
  )('%s has an example', async (command) => {
    const { code, stdout } = await wangting(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/示例：\n {2}\$ (wangting|npm start)/);
  });
});

describe('city files', () => {
  it('lists the 55 as one document', async () => {
    const { code, stdout } = await wangting('cities', 'list', '--json');
    expect(code).toBe(0);
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    expect(rows).toHaveLength(55);
    expect(Object.keys(rows[0] ?? {})).toEqual(
      'id name code province region district platform certainty verifiedAt'.split(' '),
    );
  });
  it('names the fault of a file, and ends with 2', async () => {
    const faulty = cityFolder(cityAt('http://127.0.0.1:1', { naem: 'x' }));
    const { code, stderr } = await wangting('cities', 'check', faulty, '--allow-loopback');
    expect(code).toBe(2);
    expect(stderr).toMatch(/qingshi\.yaml:\d+: 未知的键“naem”/);
  });
});
