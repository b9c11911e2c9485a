import type { City, District } from '../../cities/city.ts';
import { cityNames, looksLikeRegion, namesRegion } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';

/** So many divisions beside each other are a list of them. */
const LIST = 3;

/**
 * Whether a page lists the districts of our city where ours stands without a way or not at all. That there is no hall is only said
 * where such a list was seen: a switch that the walker cannot work is no missing hall.
 */
export function listsWithoutOurs(view: PageView, city: City, district: District): boolean {
  const names = cityNames(city);
  const shown = view.actions.filter((a) => a.visible && a.region !== 'footer');
  const isOurs = (text: string): boolean => namesRegion(text, district.name) === 'exact';
  const underCity = (a: Action): boolean => names.some((n) => a.around.includes(n) || a.heading.includes(n));
  if (shown.some((a) => !a.disabled && isOurs(a.text) && underCity(a))) return false;
  const siblings = shown.filter(
    (a) => looksLikeRegion(a.text) && !isOurs(a.text) && !names.includes(a.text.trim()) && underCity(a),
  );
  return siblings.length >= LIST || siblings.some((a) => a.around.includes(district.name));
}
