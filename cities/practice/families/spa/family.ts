import type { Ask, Reply } from '../../http.ts';
import { html, json, script } from '../../http.ts';
import { guideOf } from '../../model/guide.ts';
import { searchItems } from '../../model/search.ts';
import type { Area } from '../../model/world.ts';
import { assistantWidget } from '../../pages/assistant.ts';
import type { Family, Paths, Place } from '../../place.ts';
import { listPage } from '../list.ts';
import { appScript } from './app.ts';
import { areaTree, homeData, itemData } from './data.ts';
import { guideData } from './guide.ts';
import { shellHtml, spaLayout } from './layout.ts';

const spaPaths = (area: Area): Paths => ({
  home: `/#/home?area=${area.code}`,
  items: (audience = '法人', dept = '', p = 1) =>
    `/#/matters?area=${area.code}&type=${audience === '法人' ? 'legal' : 'person'}${dept ? `&dept=${encodeURIComponent(dept)}` : ''}${p > 1 ? `&page=${p}` : ''}`,
  guide: (item) => `/#/workguide?area=${area.code}&localInnerCode=${item.id}`,
  search: (q) => `/#/search?area=${area.code}${q === undefined ? '' : `&kw=${encodeURIComponent(q)}`}`,
  column: (i) => `/web/${area.code}/lm/${i + 1}.html`,
  article: (c, i) => `/web/${area.code}/nr/${c + 1}0${i + 1}.html`,
  downloads: `/web/${area.code}/lm/xz.html`,
  file: (name) => `/oss/${area.code}/${name}`,
  rating: `/web/${area.code}/evaluate/index.html`,
  complaint: `/web/${area.code}/complain/index.html`,
  consult: `/web/${area.code}/consult/index.html`,
  chat: `/gateway/robot/${area.code}/ask`,
  apply: (item) => `/declare/${area.code}/${item.id}`,
  gone: (slot) => `/web/${area.code}/nr/old-${slot}.html`,
});

/** One application with hash routes for all areas of a platform; the area is kept in the browser (浙江-like). */
export const spa: Family = {
  name: 'spa',
  charset: 'utf-8',
  hallsOnProvince: true,
  paths: spaPaths,
  layout: spaLayout,
  answer,
  views: ['region', 'department', 'audience'],
  clicks: { fromProvince: 2, fromMunicipality: 1, fromCity: 1, toGuide: 2, deeper: 2, bySearch: 2 },
};

function answer(place: Place, ask: Ask): Reply | undefined {
  if (ask.path === '/' && place.role !== 'hall') return html(shellHtml(place));
  if (ask.path === `/gateway/robot/${place.area.code}/panel`) return html(place.city ? assistantWidget(place) : '');
  if (ask.path === '/static/app.js') return script(appScript());
  if (!ask.path.startsWith('/gateway/') || ask.path.startsWith('/gateway/robot/')) return undefined;
  const wanted = parameters(ask);
  if ((wanted.area ?? '') !== place.area.code) return undefined;
  const reply = gateway(place, ask.path, wanted);
  return reply === undefined ? undefined : json({ code: 200, success: true, data: JSON.stringify(reply) });
}

type Parameters = Record<string, string | undefined>;

/** The area comes in a header; the rest as a form or as JSON. */
function parameters(ask: Ask): Parameters {
  const header = ask.headers['x-area-code'];
  const area = typeof header === 'string' ? header : undefined;
  if (ask.method === 'GET') return { area, ...Object.fromEntries(ask.query) };
  try {
    return { area, ...(JSON.parse(ask.body || '{}') as Parameters) };
  } catch {
    return { area };
  }
}

/** The interfaces; like the model's, each packs its result as a string in `data`. */
function gateway(place: Place, path: string, wanted: Parameters): unknown {
  switch (path) {
    case '/gateway/home':
      return homeData(place);
    case '/gateway/areas':
      return areaTree(place, wanted['parent']);
    case '/gateway/matters': {
      const audience = wanted['type'] === 'person' ? '个人' : '法人';
      const list = listPage(place, audience, wanted['dept'] || null, wanted['page'] ?? null);
      return { ...list, items: list.items.map(itemData) };
    }
    case '/gateway/search':
      return searchItems(place, wanted['kw'] ?? '').map(itemData);
    case '/gateway/guide': {
      const item = place.items.find((i) => i.id === wanted['id']);
      return item ? guideData(place, guideOf(item)) : { missing: true };
    }
    default:
      return undefined;
  }
}
