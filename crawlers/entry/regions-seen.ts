import type { City, District } from '../../cities/city.ts';
import { REGION_SWITCH } from '../language/navigation.ts';
import { cityNames, looksLikeRegion, namesRegion } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';

/** What a search saw of the places where a district's hall would be listed. */
export interface RegionsSeen {
  /** Divisions to choose from were on show. */
  list: boolean;
  /** Among them our city's own, where the district stands without a way or not at all. */
  withoutOurs: boolean;
  /** Words or fields speak of a choice of region. */
  spoken: boolean;
}

export const nothingSeen = (): RegionsSeen => ({ list: false, withoutOurs: false, spoken: false });

/** So many divisions beside each other are a list of them. */
const LIST = 3;
/** A line that names a switch is short; sentences of news are not. */
const MAX_WORDS = 18;
const FIELD = /地区|区划|区县|所在地|城市|行政区|乡镇|街道/;

/**
 * Notes what a page shows of regions. That a portal offers no way to the district is only said where its list of regions was
 * seen, or where nothing on it speaks of one: a switch that the walker cannot work is no missing way.
 */
export function noteRegions(seen: RegionsSeen, view: PageView, city: City, district: District): void {
  const names = cityNames(city);
  const shown = view.actions.filter((a) => a.visible && a.region !== 'footer');
  const regions = shown.filter((a) => looksLikeRegion(a.text));
  const options = view.fields
    .filter((f) => f.tag === 'select' && f.visible && f.region !== 'footer')
    .map((f) => f.options.filter((o) => looksLikeRegion(o.text)));
  if (regions.length >= LIST || options.some((o) => o.length >= LIST)) seen.list = true;

  // A list that is not open yet is plain words: what stands there without a way is seen all the same.
  const words = new Set(view.text.split(/[\s、,，|｜/·>＞；;]+/).filter((w) => looksLikeRegion(w)));
  const named = words.has(district.name) || names.some((n) => words.has(n));
  if (named && words.size >= LIST) seen.list = true;

  const isOurs = (text: string): boolean => namesRegion(text, district.name) === 'exact';
  const underCity = (a: Action): boolean => names.some((n) => a.around.includes(n) || a.heading.includes(n));
  const siblings = regions.filter((a) => !isOurs(a.text) && !names.includes(a.text.trim()) && underCity(a));
  const open = shown.some((a) => !a.disabled && isOurs(a.text) && underCity(a));
  if (!open && siblings.some((a) => a.around.includes(district.name))) seen.withoutOurs = true;
  if (!open && siblings.length >= LIST) seen.withoutOurs = true;

  seen.spoken ||=
    view.text.split('\n').some((line) => [...line].length <= MAX_WORDS && REGION_SWITCH.test(line)) ||
    shown.some((a) => [...a.text].length <= MAX_WORDS && REGION_SWITCH.test(a.text)) ||
    view.fields.some((f) => f.visible && f.region !== 'footer' && FIELD.test(`${f.label} ${f.placeholder}`));
}
