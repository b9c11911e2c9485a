import type { City } from './city.ts';
import { InputError } from './errors.ts';
import { distance, nearest } from './nearest.ts';

/**
 * The city that a person means by an id, a Chinese name (with or without 市) or a division code.
 *
 * @throws InputError for an unknown one, with the nearest suggestions.
 */
export function findCity(cities: readonly City[], word: string): City {
  const wanted = word.trim();
  const found = cities.find(
    (city) =>
      city.id === wanted.toLowerCase() ||
      city.code === wanted ||
      city.name === wanted ||
      bare(city.name) === bare(wanted),
  );
  if (found) return found;
  const near = suggestions(cities, wanted);
  throw new InputError(
    near.length > 0
      ? `没有城市“${wanted}”，是否指：${near.map((c) => `${c.name}（${c.id}）`).join('、')}`
      : `没有城市“${wanted}”，可用 wangting cities list 查看全部 ${cities.length} 个城市`,
  );
}

/** The cities named, each once, in the order named; all of them where none is. */
export function findCities(cities: readonly City[], words: readonly string[]): City[] {
  if (words.length === 0) return [...cities];
  return [...new Set(words.map((word) => findCity(cities, word)))];
}

const bare = (name: string) => name.replace(/市$/, '');

function suggestions(cities: readonly City[], wanted: string): City[] {
  const names = cities.flatMap((city) => [city.id, bare(city.name)]);
  const near = new Set(nearest(bare(wanted), names, 6));
  const far = (city: City) =>
    Math.min(distance(wanted.toLowerCase(), city.id), distance(bare(wanted), bare(city.name)));
  return cities
    .filter((city) => near.has(city.id) || near.has(bare(city.name)))
    .sort((a, b) => far(a) - far(b))
    .slice(0, 3);
}
