import type { City } from '../cities/city.ts';
import { InputError } from '../cities/errors.ts';
import { findCity } from '../cities/find.ts';
import { loadCities } from '../cities/load.ts';
import type { Database } from '../storage/database.ts';
import { cities } from '../storage/schema.ts';

/**
 * The id of a city that was audited, by its id, name or code as its file said then. Throws InputError for one that was
 * not, with what to do about it.
 */
export async function findAudited(db: Database, word: string): Promise<string> {
  const rows = await db.orm.selectDistinctOn([cities.city], { file: cities.file }).from(cities).orderBy(cities.city);
  const audited = rows.map((row) => row.file);
  const found = find(audited, word);
  if (found) return found.id;
  const known = loadCities();
  const real = find(known, word);
  if (real) throw new InputError(`没有${real.name}的测评结果；先运行 wangting audit ${real.id}`);
  return findCity([...audited, ...known.filter((c) => !audited.some((a) => a.id === c.id))], word).id;
}

function find(all: readonly City[], word: string): City | null {
  try {
    return findCity(all, word);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
