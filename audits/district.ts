import type { City, District } from '../cities/city.ts';
import { InputError } from '../cities/errors.ts';
import { sampleDistrict } from '../cities/sample.ts';
import { newestDistrict } from '../storage/attempts.ts';
import type { Database } from '../storage/database.ts';

/** The district of a city file by its name, with its site; null where the file does not have it. */
export function districtNamed(city: City, name: string): District | null {
  if (city.district === name) return sampleDistrict(city, '');
  if (city.district !== undefined) return null;
  const listed = city.districts?.find((district) => district.name === name);
  return listed ? { ...listed } : null;
}

/** Throws InputError where a city does not have the district that was asked for. */
export function checkDistrict(cities: readonly City[], name: string): void {
  const without = cities.filter((city) => districtNamed(city, name) === null);
  const [first] = without;
  if (!first) return;
  const own = first.district ?? first.districts?.map((d) => d.name).join('、');
  throw new InputError(
    `--district ${name}：${without.map((city) => city.name).join('、')}的城市文件没有这个区县（${first.name}可用：${own}）`,
  );
}

/**
 * The district that an attempt looks at: the one that the round has already taken of the city, where the file still has it; else the one
 * asked for; else the one that city and round draw. Throws InputError where another is asked for than the round has.
 */
export async function districtFor(db: Database, city: City, round: string, asked: string | null): Promise<District> {
  const taken = await newestDistrict(db, { round, city: city.id });
  if (asked !== null && taken !== null && taken !== asked)
    throw new InputError(`轮次“${round}”中${city.name}评估的是${taken}，一轮不能换区县；要评估${asked}请另用 --round`);
  const name = taken ?? asked;
  return (name === null ? null : districtNamed(city, name)) ?? sampleDistrict(city, round);
}
