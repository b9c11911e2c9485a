import type { City, District } from '../../cities/city.ts';
import { asksForRegion, switchesBeside, switchOf } from '../language/navigation.ts';
import {
  cityNames,
  entryRegion,
  isCounty,
  isEntryOf,
  looksLikeRegion,
  namesRegion,
  otherCityIn,
  regionsInLine,
} from '../language/regions.ts';
import { originOf } from '../origin.ts';
import type { Action, ContentNode, PageView } from '../perception/view.ts';
import type { State } from '../walk/goal.ts';
import type { Walked } from '../walk/walk.ts';
import { cardLink } from './card.ts';
import { presentRegion } from './present-region.ts';
import { LIST, turnings } from './turning.ts';
import { pictured } from './views.ts';

/**
 * Whether a page lists the districts of our city where ours stands without a way or not at all. That there is no hall is only said
 * where such a list was seen: a switch that the walker cannot work is no missing hall.
 */
export function listsWithoutOurs(view: PageView, city: City, district: District): boolean {
  // Of a list that shows a part at a time the rest is not known.
  if (view.partial || turnings(view).length > 0) return false;
  const names = cityNames(city);
  const shown = view.actions.filter((a) => a.visible && a.region !== 'footer');
  const isOurs = (text: string): boolean => namesRegion(text, district.name) === 'exact';
  const isOurCity = (text: string): boolean => names.some((n) => namesRegion(text, n) === 'exact');
  const underCity = (a: Action): boolean => names.some((n) => a.around.includes(n) || a.heading.includes(n));
  // Where our city is one of the entries, the others are cities like it.
  const besideCity = (a: Action): boolean => shown.some((c) => isOurCity(c.text) && c.around === a.around);
  if (shown.some((a) => !a.disabled && isOurs(a.text) && underCity(a))) return false;
  // Ours is the title of a card, and what stands in the card leads there.
  const inCard = (a: Action): boolean => /^(hall|unsaid)$/.test(cardLink(a, district.name, names) ?? '');
  if (shown.some((a) => !a.disabled && inCard(a))) return false;
  const siblings = shown.filter(
    (a) =>
      looksLikeRegion(a.text) &&
      !isOurs(a.text) &&
      !isOurCity(a.text) &&
      underCity(a) &&
      (isCounty(entryRegion(a.text) ?? '') || !besideCity(a)),
  );
  const different = new Set(siblings.map((a) => a.text.trim()));
  return different.size >= LIST || siblings.some((a) => a.around.includes(district.name));
}

const isCity = (name: string): boolean => /(市|州|盟|地区)$/.test(name);
/** Provinces side by side lead out of ours. */
const PROVINCE = /(省|自治区|特别行政区)$/;

type Presence = 'seen' | 'hidden' | null;

/** What one page that was looked at says about regions. */
export interface Sighting {
  /** The page is our city's, or shows what lies below it. */
  under: boolean;
  /** It asks to choose a region, paints a map, or shows entries of which nothing but pictures is seen. */
  chooser: boolean;
  /** Other cities of the province are named side by side, or one beside ours. */
  cities: boolean;
  /** The same of districts. */
  districts: boolean;
  /** Our city is there to be pressed. */
  cityOpen: boolean;
  /**
   * Whether ours is there to be seen, or stands where it could not be pressed by itself: beyond an edge, in a panel that never
   * opened, in a box that is pressed as a whole.
   */
  ours: { city: Presence; district: Presence };
  /** What a list shows that arrows turn on; null where none does. */
  turned: string | null;
}

/** What a page on the way says about regions. @param start the level of the portal from which the search began */
export function sight(state: Pick<State, 'view' | 'steps'>, city: City, district: District, start: string): Sighting {
  const { view, steps } = state;
  const names = cityNames(city);
  const isOurCity = (text: string): boolean => names.some((n) => namesRegion(text, n) === 'exact');
  const apart = originOf(city.portals.city) !== originOf(city.portals.province);
  const municipality = /^(11|12|31|50)/.test(city.code);
  const under =
    municipality ||
    start === 'city' ||
    (apart && originOf(view.url) === originOf(city.portals.city)) ||
    steps.some((s) => s.deed !== 'open' && isOurCity(s.text)) ||
    presentRegion(view, city, { name: names[0] ?? city.name }).is === 'wanted';
  const named = regionsNamed(view);
  const others = [...named].filter(
    (n) => !isOurCity(n) && namesRegion(n, district.name) !== 'exact' && n !== city.province && !PROVINCE.test(n),
  );
  const enough = (isKind: (name: string) => boolean, ours: boolean): boolean =>
    !view.partial && others.filter(isKind).length >= (ours ? LIST - 2 : LIST - 1);
  const has = (is: (n: string) => boolean): boolean => [...named].some(is);
  const pressable = view.actions.filter((a) => !a.disabled && !a.inert && a.region !== 'footer');
  const presence = (names: readonly string[]): Presence => {
    const isOurs = (text: string): boolean => names.some((n) => isEntryOf(text, n));
    if (view.actions.some((a) => a.visible && isOurs(a.text))) return 'seen';
    if (pressable.some((a) => (a.visible ? holdsMany(a, names) : isOurs(a.text)))) return 'hidden';
    return has(isOurs) ? 'seen' : null;
  };
  const [turning] = turnings(view);
  return {
    under,
    // What pictures without a word lead to nobody here has read.
    chooser: offersChooser(view, city) || pictured(view) !== null,
    cities: enough(isCity, has(isOurCity)),
    districts: enough(
      isCounty,
      has((n) => namesRegion(n, district.name) === 'exact'),
    ),
    cityOpen: pressable.some((a) => a.visible && names.some((n) => isEntryOf(a.text, n))),
    ours: { city: presence(names), district: presence([district.name]) },
    turned: turning ? turning.names.join('|') : null,
  };
}

/**
 * Why a search that found no way from one start does not show that there is none; null where it does. A chooser of regions that
 * never showed its list may hold ours: only a list without ours, or that nothing offers to choose, speaks against the site.
 */
export function unsettled(
  sightings: readonly Sighting[],
  walked: { idle: readonly Pick<Walked['idle'][number], 'text' | 'plain'>[] },
  city: City,
  district: District,
): string | null {
  const names = cityNames(city);
  const under = sightings.filter((s) => s.under);
  const dead = walked.idle.find(
    ({ text, plain }) =>
      !plain &&
      (namesRegion(text, district.name) === 'exact' ||
        (under.length === 0 && names.some((n) => namesRegion(text, n) === 'exact'))),
  );
  if (dead && otherCityIn(dead.text, city, district) === null) return `点“${dead.text}”没有反应，不能断定是网站的原因`;
  const looked = under.length > 0 ? under : sightings;
  const wanted = under.length > 0 ? district.name : (names[0] ?? city.name);
  const presences = new Set(looked.map((s) => s.ours[under.length > 0 ? 'district' : 'city']));
  if (presences.has('hidden') && !presences.has('seen')) return `“${wanted}”在页面里，但没有能单独点到它`;
  const turned = new Set(looked.flatMap((s) => s.turned ?? []));
  if (turned.size === 1 && !presences.has('seen')) return '区划列表可以翻动，但没有能翻到其余的区划';
  const listed = under.length > 0 ? looked.some((s) => s.districts) : looked.some((s) => s.cities && !s.cityOpen);
  if (!listed && looked.some((s) => s.chooser)) return '页面上有区划选择，但没有见到它列出的区划';
  return null;
}

/** A box that hears the presses on the names in it. */
const holdsMany = (a: Action, names: readonly string[]): boolean =>
  a.address === null &&
  names.some((n) => a.text.includes(n)) &&
  a.text.split(/[\s/|、，]+/).filter((word) => entryRegion(word) !== null).length >= LIST;

/** Names of divisions that stand side by side on a page, in lines, links or lists; the footer's are another matter. */
function regionsNamed(view: PageView): Set<string> {
  const footer = new Set(view.actions.filter((a) => a.region === 'footer').map((a) => a.text.trim()));
  const out = new Set<string>();
  const lines = view.text.split('\n');
  for (const [i, line] of lines.entries()) {
    const own = entryRegion(line);
    const single = own && [lines[i - 1], lines[i + 1]].some((l) => l && entryRegion(l));
    for (const name of single ? [own] : regionsInLine(line)) if (!footer.has(name)) out.add(name);
  }
  for (const a of view.actions) if (a.visible && a.region !== 'footer') out.add(entryRegion(a.text) ?? '');
  for (const f of view.fields)
    if (f.visible && f.region !== 'footer') for (const o of f.options) out.add(entryRegion(o.text) ?? '');
  out.delete('');
  return out;
}

function offersChooser(view: PageView, city: City): boolean {
  const above = [...cityNames(city), city.province ?? ''].filter(Boolean);
  const pressed = view.actions.some((a) => {
    if (!a.visible || a.region === 'footer') return false;
    const text = a.text.trim();
    const shown = switchOf(text);
    if ((shown && looksLikeRegion(shown)) || asksForRegion(text)) return true;
    // A bare 切换 beside the name of a region.
    if (switchesBeside(text, a.around)) return true;
    // The present region's name in the header that leads nowhere by itself.
    return a.region === 'header' && a.address === null && above.some((n) => namesRegion(text, n) === 'exact');
  });
  return pressed || view.text.split('\n').some(asksForRegion) || paintsMap(view.content);
}

const paintsMap = (node: ContentNode): boolean =>
  !node.hidden && (node.painted === true || node.children.some(paintsMap));
