import type { Item } from '../model/items.ts';
import type { Place } from '../place.ts';

const PER_PAGE = 10;
/** Where the item is hidden deep, a department's list shows so few that it stands on the second page. */
const PER_PAGE_DEEP = 3;

export const departmentsOf = (place: Place, audience: string): string[] => [
  ...new Set(place.items.filter((i) => i.audience === audience).map((i) => i.dept)),
];

export interface ListPage {
  items: Item[];
  departments: string[];
  dept: string | null;
  pages: number;
  current: number;
}

/** One page of the list of an audience. A deep hall lists nothing before a department is chosen. */
export function listPage(place: Place, audience: string, dept: string | null, pageText: string | null): ListPage {
  const departments = departmentsOf(place, audience);
  const deep = place.role === 'hall' && place.city?.plan.navigation === 'deep';
  const all = place.items.filter((i) => i.audience === audience && (!dept || i.dept === dept));
  const shown = deep && !dept ? all.filter((i) => i.kind === 'other') : all;
  const size = deep ? PER_PAGE_DEEP : PER_PAGE;
  const pages = Math.max(1, Math.ceil(shown.length / size));
  const current = Math.min(pages, Math.max(1, Number(pageText) || 1));
  return { items: shown.slice((current - 1) * size, current * size), departments, dept, pages, current };
}
