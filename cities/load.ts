import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, forbiddenAddress } from './addresses.ts';
import { type City, citySchema } from './city.ts';
import { InputError } from './errors.ts';
import { CITIES_FOLDER } from './paths.ts';
import { joinPlatform, loadPlatforms } from './platforms.ts';
import { type Fault, readYaml, shownPath, systemReason, throwFaults } from './yaml.ts';

export { CITIES_FOLDER } from './paths.ts';

export type LoadOptions = {
  /** Accept addresses of this machine (`--allow-loopback`); off by default. */
  allowLoopback?: boolean;
};

/** A city file that was read: the city, and where its keys stand. */
export type CityFile = { city: City; file: string; at: (...path: PropertyKey[]) => string };

/**
 * The cities of a file, or of the YAML files directly inside a folder, in the order of the file names. What a file
 * leaves to its provincial platform (`unifiedLogin`) is filled in.
 *
 * @throws InputError for anything wrong, before any request: one line a fault, the first of them at the head.
 */
export function loadCities(path: string = CITIES_FOLDER, options: LoadOptions = {}): City[] {
  const { files, faults } = readCities(path, options);
  throwFaults(faults);
  const platforms = files.some(({ city }) => city.platform !== undefined) ? loadPlatforms() : new Map();
  return files.map(({ city }) => joinPlatform(city, platforms));
}

/**
 * As {@link loadCities}, with the faults instead of an error, and the cities as their files say.
 *
 * @throws InputError only where there is nothing to read at all.
 */
export function readCities(path: string, options: LoadOptions = {}): { files: CityFile[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const files: CityFile[] = [];
  const seen = new Map<string, string>();
  for (const file of cityFiles(path)) {
    const { value: city, faults: own, at } = readYaml(file, citySchema);
    faults.push(...own);
    if (city === undefined) continue;
    for (const { path, address } of addressesOf(city)) {
      const reason = forbiddenAddress(address, options.allowLoopback ?? false);
      if (reason !== undefined) faults.push({ where: at(...path), line: 0, message: `${address} ${reason}` });
    }
    for (const key of ['id', 'code'] as const) {
      const first = seen.get(`${key} ${city[key]}`);
      if (first) faults.push({ where: at(key), line: 0, message: `${key} “${city[key]}”重复，已用于 ${first}` });
      else seen.set(`${key} ${city[key]}`, at(key));
    }
    files.push({ city, file, at });
  }
  return { files, faults };
}

/** The files that a path stands for. Sub-folders (platforms, scenarios, practice) hold other things and are left alone. */
export function cityFiles(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const files = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/i.test(entry.name))
      .map((entry) => join(path, entry.name))
      .sort();
    if (files.length > 0) return files;
  } catch (error) {
    throw new InputError(`读不了这个文件或文件夹（${systemReason(error)}）`, shownPath(path));
  }
  throw new InputError('文件夹里没有城市文件（*.yaml）', shownPath(path));
}
