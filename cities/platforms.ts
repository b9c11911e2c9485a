import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { City } from './city.ts';
import { PLATFORMS_FOLDER } from './paths.ts';
import { type Platform, platformSchema } from './platform.ts';
import { type Fault, readYaml, throwFaults } from './yaml.ts';

/**
 * The provincial platforms by id.
 *
 * @throws InputError for a faulty file.
 */
export function loadPlatforms(folder = PLATFORMS_FOLDER): Map<string, Platform> {
  const { platforms, faults } = readPlatforms(folder);
  throwFaults(faults);
  return platforms;
}

/** As {@link loadPlatforms}, with the faults instead of an error. */
export function readPlatforms(folder = PLATFORMS_FOLDER): { platforms: Map<string, Platform>; faults: Fault[] } {
  const platforms = new Map<string, Platform>();
  const faults: Fault[] = [];
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith('.yaml'))
    .sort()) {
    const read = readYaml(join(folder, name), platformSchema);
    faults.push(...read.faults);
    if (read.value === undefined) continue;
    if (`${read.value.id}.yaml` !== name)
      faults.push({ where: read.at('id'), line: 0, message: `id 应与文件名相同（${name}）` });
    platforms.set(read.value.id, read.value);
  }
  return { platforms, faults };
}

/** The hosts of a platform's unified login. Those on the portal's own host are left out: its every page would look like a login. */
export function loginHosts(platform: Platform): string[] {
  return [...new Set(platform.login.filter((l) => l.path === undefined).map((l) => l.host))];
}

/** The city with what its platform says where its own file says nothing. An unknown platform only groups cities. */
export function joinPlatform(city: City, platforms: ReadonlyMap<string, Platform>): City {
  const platform = city.platform === undefined ? undefined : platforms.get(city.platform);
  if (platform === undefined || city.unifiedLogin !== undefined) return city;
  const hosts = loginHosts(platform);
  return hosts.length > 0 ? { ...city, unifiedLogin: hosts } : city;
}
