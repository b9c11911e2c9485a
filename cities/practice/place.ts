import type { Ask, Reply } from './http.ts';
import type { Content } from './model/content.ts';
import { contentOf } from './model/content.ts';
import type { Item } from './model/items.ts';
import { itemsOf } from './model/items.ts';
import type { Words } from './model/wording.ts';
import { wordsOf } from './model/wording.ts';
import type { Area, PracticeCity, Site, World } from './model/world.ts';
import { originOf } from './model/world.ts';
import type { NavigationView } from './planted/facts.ts';
import type { FamilyName } from './planted/roster.ts';

export type PlaceRole = 'province' | 'city' | 'hall' | 'government';

/** Addresses of a portal, as paths on its origin. */
export interface Paths {
  home: string;
  items(audience?: string, dept?: string, page?: number): string;
  guide(item: Item): string;
  search(query?: string): string;
  column(index: number): string;
  article(column: number, index: number): string;
  downloads: string;
  file(name: string): string;
  rating: string;
  complaint: string;
  consult: string;
  /** The interface that the assistant's panel posts to, and the page of those that have one. */
  chat: string;
  apply(item: Item): string;
  /** An address that nothing serves. */
  gone(slot: string): string;
}

/** One portal: the services of an area at an origin. An origin has one, save where a platform serves all areas. */
export interface Place {
  world: World;
  site: Site;
  role: PlaceRole;
  area: Area;
  /** The city whose plan counts here: of a city portal, a hall, a government site and a municipality's portal. */
  city: PracticeCity | null;
  family: Family;
  paths: Paths;
  words: Words;
  items: Item[];
  target: Item | undefined;
  targetGuide: string | undefined;
  content: Content;
}

export interface Page {
  title: string;
  body: string;
  kind: 'home' | 'list' | 'guide' | 'search' | 'text';
  head?: string;
}

/** A family of markup: everything of a platform that is not shared between families. */
export interface Family {
  name: FamilyName;
  charset: 'utf-8' | 'gbk';
  /** Whether the province's own origin serves the halls of its districts. */
  hallsOnProvince: boolean;
  paths(area: Area): Paths;
  /** What stands around a shared page. */
  layout(place: Place, page: Page): string;
  /** The family's own pages; undefined where an address is none of them. */
  answer(place: Place, ask: Ask): Reply | undefined;
  /** Pages of the family's second origin (a framed guide); undefined where it has none. */
  content?(place: Place, ask: Ask): Reply | undefined;
  clicks: FamilyClicks;
  /** Ways in that a hall's home and lists offer, by construction. */
  views: readonly NavigationView[];
}

/** Clicks of the shortest way, by construction (CONTRACT.md §6: a click). */
export interface FamilyClicks {
  /** From the provincial home to a district's hall, and the same in a municipality. */
  fromProvince: number;
  fromMunicipality: number;
  fromCity: number;
  /** From the hall's home to the guide by its lists, plus what a deep list costs more, and by its search. */
  toGuide: number;
  deeper: number;
  bySearch: number;
}

export function createPlace(world: World, site: Site, role: PlaceRole, area: Area, family: Family): Place {
  const paths = role === 'government' ? { ...family.paths(area), home: '/' } : family.paths(area);
  const items = itemsOf(area);
  const target = items.find((i) => i.kind === 'target');
  const index = area.city?.index ?? area.province.area.code.charCodeAt(0) + area.province.cities.length;
  const city = role === 'province' && !area.province.municipality ? null : area.city;
  const bare = { world, site, role, area, city, family, paths, items, target, words: wordsOf(index) };
  const place: Place = {
    ...bare,
    targetGuide: target && paths.guide(target),
    content: undefined as unknown as Content,
  };
  place.content = contentOf(place);
  return place;
}

export const absolute = (place: Place, path: string): string => new URL(path, originOf(place.site)).href;
