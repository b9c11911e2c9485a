import { and, eq } from 'drizzle-orm';
import type { City } from '../../cities/city.ts';
import type { Database } from '../database.ts';
import { attempts, cities } from '../schema.ts';

/** The city file as an attempt audited it; null where there is no such attempt. */
export async function cityFileOf(
  db: Database,
  of: { round: string; city: string; attempt: number },
): Promise<City | null> {
  const [row] = await db.orm
    .select({ file: cities.file })
    .from(attempts)
    .innerJoin(cities, eq(cities.id, attempts.snapshot))
    .where(and(eq(attempts.round, of.round), eq(attempts.city, of.city), eq(attempts.attempt, of.attempt)));
  return row?.file ?? null;
}
