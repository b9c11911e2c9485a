import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesOf, forbiddenAddress } from './addresses.ts';
import { type City, citySchema } from './city.ts';
import { InputError } from './errors.ts';
import { type Fault, readYaml, shownPath, systemReason } from './yaml.ts';

/** The folder of the real cities, the default of `--cities`. */
export const CITIES_FOLDER = dirname(fileURLToPath(import.meta.url));

export type LoadOptions = {
  /** Accept addresses of this machine (`--allow-loopback`); off by default. */
  allowLoopback?: boolean;
};

/**
 * The cities of a file, or of the YAML files directly inside a folder, in the order of the file names.
 *
 * @throws InputError for anything wrong, before any request: one line a fault, the first of them at the head.
 */
export function loadCities(path: string = CITIES_FOLDER, options: LoadOptions = {}): City[] {
  const loaded = cityFiles(path).map((file) => ({ file, ...readYaml(file, citySchema) }));
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  const cities: City[] = [];
  for (const { value: city, faults: own, at } of loaded) {
    faults.push(...own);
    if (city === undefined) continue;
    for (const [path, message] of addressFaults(city, options.allowLoopback ?? false))
      faults.push({ where: at(...path), line: 0, message });
    for (const key of ['id', 'code'] as const) {
      const first = seen.get(`${key} ${city[key]}`);
      if (first) faults.push({ where: at(key), line: 0, message: `${key} “${city[key]}”重复，已用于 ${first}` });
      else seen.set(`${key} ${city[key]}`, at(key));
    }
    cities.push(city);
  }
  throwFaults(faults);
  return cities;
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

/** Throws what was found as one InputError: a line a fault, `where` that of the first. */
export function throwFaults(faults: readonly Fault[]): void {
  const [first, ...others] = faults;
  if (first === undefined) return;
  throw new InputError([first.message, ...others.map((f) => `${f.where}: ${f.message}`)].join('\n'), first.where);
}

function addressFaults(city: City, allowLoopback: boolean): [PropertyKey[], string][] {
  return addressesOf(city).flatMap(({ path, address }): [PropertyKey[], string][] => {
    const reason = forbiddenAddress(address, allowLoopback);
    return reason === undefined ? [] : [[path, `${address} ${reason}`]];
  });
}
