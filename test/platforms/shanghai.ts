import { html, ITEMS, plainGuide, WANTED } from './content.ts';
import { AREAS, type Kind } from './setup.ts';

const organ = (slug: string): string => `QS00${slug.slice(0, 2).toUpperCase()}`;

/** Organ codes of the platform's own beside Chinese words in the query, written into the page as they are. */
export const shanghai: Kind<'city'> = {
  source: 'portals.md A1 (上海，_organName_=中文&_organCode_=自有代码)',
  hosts: ['city'],
  city: (at) => ({ portals: { province: `${at.city}/`, city: `${at.city}/` } }),
  sites: () => ({
    city({ path, query }) {
      const area = AREAS.find((a) => organ(a.slug) === query.get('_organCode_') && a.name === query.get('_organName_'));
      if (path === '/')
        return html(
          '青石市一网通办',
          `<h1>青石市一网通办</h1><div>各区办事：${AREAS.map((a) => `<a href="/govPortals/area.do?_organName_=${a.name}&_organCode_=${organ(a.slug)}">${a.name.replace(/[区县]$/, '')}</a> `).join('')}</div>`,
        );
      if (path === '/govPortals/area.do' && area)
        return html(
          `${area.name}-一网通办`,
          `<h2>${area.name}</h2><ul>${ITEMS.map((i) => `<li><a href="findBsfw.do?_organName_=${area.name}&_organCode_=${organ(area.slug)}&_itemId=${i.id}">${i.name}</a></li>`).join('')}</ul>`,
        );
      return path === '/govPortals/findBsfw.do' && area && query.get('_itemId') === WANTED ? plainGuide() : null;
    },
  }),
};
