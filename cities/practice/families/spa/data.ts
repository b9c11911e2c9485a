import type { Item } from '../../model/items.ts';
import type { Place } from '../../place.ts';
import type { AreaLink } from '../areas.ts';
import { areaLinks } from '../areas.ts';
import { toolLinks } from '../classic/layout.ts';
import { departmentsOf } from '../list.ts';

export const itemData = (item: Item): { id: string; name: string; dept: string; code: string } => ({
  id: item.id,
  name: item.name,
  dept: item.dept,
  code: item.code,
});

/** What the home of an area shows. */
export function homeData(place: Place): unknown {
  const { content, words } = place;
  return {
    area: place.area.name,
    town: place.role === 'hall' ? `${place.area.city!.roster.name}${place.area.name}` : place.area.name,
    legal: words.legal,
    person: words.person,
    switchArea: words.switchArea,
    guide: words.guide,
    hot: place.items
      .filter((i) => i.kind === 'other')
      .slice(0, 5)
      .map(itemData),
    departments: departmentsOf(place, '法人'),
    notices: content.notices,
    columns: content.columns.map(({ name, href }) => ({ name, href })),
    downloads: place.paths.downloads,
    friends: content.friends,
    tools: toolLinks(place).map(([text, href]) => ({ text, href })),
  };
}

interface AreaData {
  name: string;
  code: string;
  /** Address of the hall; null for the grey entries, absent where districts come first. */
  href?: string | null;
}

/** Areas below one: a province lists cities, each of which lists its districts. */
export function areaTree(place: Place, parent: string | undefined): AreaData[] {
  const links = areaLinks(place);
  const below = parent ? (links.find((l) => l.code === parent)?.children ?? []) : links;
  return below.map((l) => (l.children.length > 0 ? { name: l.name, code: l.code } : leaf(l)));
}

const leaf = ({ name, code, href }: AreaLink): AreaData => ({ name, code, href });
