import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CITIES_FOLDER } from './paths.ts';

const divisionsSchema = z.strictObject({
  source: z.string(),
  note: z.string(),
  provinces: z.record(z.string(), z.string()),
  cities: z.record(z.string(), z.string()),
  districts: z.record(z.string(), z.record(z.string(), z.string())),
});

/**
 * Division codes and names: all provinces, all cities, and the districts of the 55 cities (of 东莞 and 中山: towns).
 * Source and licence stand in the file itself.
 */
export type Divisions = z.infer<typeof divisionsSchema>;

export function loadDivisions(): Divisions {
  return divisionsSchema.parse(JSON.parse(readFileSync(join(CITIES_FOLDER, 'divisions.json'), 'utf8')));
}
