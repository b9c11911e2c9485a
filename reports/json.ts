import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format } from './format.ts';

/** The results of the round, one a city, exactly as CONTRACT.md §4 has them. */
export const json: Format = {
  name: 'json',
  async write({ results, out }) {
    const file = join(out, 'report.json');
    await writeFile(file, `${JSON.stringify(results.cities, null, 2)}\n`);
    return [{ format: 'json', file }];
  },
};
