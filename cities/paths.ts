import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the real cities, the default of `--cities`. */
export const CITIES_FOLDER = dirname(fileURLToPath(import.meta.url));
export const PLATFORMS_FOLDER = join(CITIES_FOLDER, 'platforms');
export const SCENARIOS_FOLDER = join(CITIES_FOLDER, 'scenarios');
