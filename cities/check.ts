import { resolve } from 'node:path';
import { addressesOf } from './addresses.ts';
import { type City, REGIONS, type Region } from './city.ts';
import { type Divisions, loadDivisions } from './divisions.ts';
import { type CityFile, type LoadOptions, readCities } from './load.ts';
import { CITIES_FOLDER } from './paths.ts';
import type { Platform } from './platform.ts';
import { readPlatforms } from './platforms.ts';
import { shownPath } from './yaml.ts';

/** `fault`: the file cannot be used. `warning`: it can, and somebody should look. */
export type Finding = { severity: 'fault' | 'warning'; where: string; message: string };

export type CheckOptions = LoadOptions & {
  /** Hold the files to the rules of the full set of 55, where every warning is a fault. Default: the folder is that of the 55. */
  full?: boolean;
};

/** How the 55 cities lie: 23 of them in 华东. A list with other numbers is another list. */
export const REGION_COUNTS: Record<Region, number> = { 华北: 6, 华东: 23, 华南: 9, 东北: 4, 华中: 3, 西北: 5, 西南: 5 };

/**
 * Everything that can be said of city files without visiting anything: the schema, addresses that are not allowed, ids and
 * codes used twice, codes that the division codes do not know or name otherwise, platforms that do not exist, addresses
 * of unsaid certainty, and for the full set the number of cities a region. What is wrong is returned, not thrown.
 *
 * @throws InputError only where there is nothing to read at all.
 */
export function checkCities(
  path: string = CITIES_FOLDER,
  options: CheckOptions = {},
): { cities: City[]; findings: Finding[] } {
  const full = options.full ?? resolve(path) === resolve(CITIES_FOLDER);
  const { files, faults } = readCities(path, options);
  const { platforms, faults: platformFaults } = readPlatforms();
  const divisions = loadDivisions();
  const findings: Finding[] = [...faults, ...platformFaults].map(({ where, message }) => ({
    severity: 'fault',
    where,
    message,
  }));
  const doubt = (where: string, message: string) =>
    findings.push({ severity: full ? 'fault' : 'warning', where, message });

  for (const file of files) {
    checkCodes(file, divisions, doubt);
    checkPlatform(file, platforms, doubt);
    checkCertainty(file, doubt);
    if (full && !file.file.endsWith(`/${file.city.id}.yaml`)) doubt(file.at('id'), `文件名应为 ${file.city.id}.yaml`);
  }
  if (full) checkRegions(files, shownPath(path), doubt);
  return { cities: files.map(({ city }) => city), findings };
}

type Doubt = (where: string, message: string) => void;

function checkCodes({ city, at }: CityFile, divisions: Divisions, doubt: Doubt): void {
  if (city.practice) return;
  const name = divisions.cities[city.code];
  if (name === undefined) doubt(at('code'), `区划代码 ${city.code} 不在城市代码表内`);
  else if (name !== city.name) doubt(at('name'), `区划代码 ${city.code} 是${name}，不是${city.name}`);
  const province = divisions.provinces[`${city.code.slice(0, 2)}0000`];
  if (province !== undefined && city.province !== undefined && city.province !== province)
    doubt(at('province'), `区划代码 ${city.code} 属于${province}，不是${city.province}`);

  const own = divisions.districts[city.code];
  const used = new Set<string>();
  for (const [i, district] of (city.districts ?? []).entries()) {
    const where = at('districts', i);
    if (used.has(district.name)) doubt(where, `${district.name}写了两次`);
    used.add(district.name);
    if (own === undefined) continue;
    if (district.code === undefined) doubt(where, `${district.name}没有写区划代码`);
    else if (own[district.code] === undefined) doubt(where, `区划代码 ${district.code} 不属于${city.name}`);
    else if (own[district.code] !== district.name)
      doubt(where, `区划代码 ${district.code} 是${own[district.code]}，不是${district.name}`);
  }
}

function checkPlatform({ city, at }: CityFile, platforms: ReadonlyMap<string, Platform>, doubt: Doubt): void {
  if (city.platform === undefined || city.practice) return;
  const platform = platforms.get(city.platform);
  if (platform === undefined) doubt(at('platform'), `没有平台“${city.platform}”（cities/platforms/）`);
  else if (platform.code.slice(0, 2) !== city.code.slice(0, 2))
    doubt(at('platform'), `平台 ${platform.id} 属于另一个省（${platform.code}）`);
}

function checkCertainty({ city, at }: CityFile, doubt: Doubt): void {
  if (city.practice) return;
  const keys = addressesOf(city).flatMap(({ path }) => certaintyKey(city, path) ?? []);
  for (const key of keys)
    if (city.certainty?.[key] === undefined) doubt(at('certainty'), `没有写明“${key}”的地址有多确定（certainty）`);
  const known = new Set([...keys, 'code', 'districts', 'district', 'unifiedLogin']);
  for (const key of Object.keys(city.certainty ?? {}))
    if (!known.has(key)) doubt(at('certainty', key), `certainty 里的“${key}”没有对应的地址`);
}

/** The key under which `certainty` and `source` speak of an address: `province`, `city`, `district`, `districts.江北区`. */
export function certaintyKey(city: City, path: readonly PropertyKey[]): string | undefined {
  const [first, second] = path;
  if (first === 'portals') return String(second);
  if (first === 'districts') return `districts.${city.districts?.[Number(second)]?.name}`;
  return undefined;
}

function checkRegions(files: readonly CityFile[], where: string, doubt: Doubt): void {
  for (const region of REGIONS) {
    const count = files.filter(({ city }) => city.region === region).length;
    if (count !== REGION_COUNTS[region]) doubt(where, `${region}应有 ${REGION_COUNTS[region]} 城，实有 ${count} 城`);
  }
}
