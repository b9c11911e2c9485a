import { readFileSync } from 'node:fs';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Ask, type Reply, script } from '../kit/site.ts';
import { api } from './api.ts';
import { AREAS, CITY, packed } from './areas.ts';
import { GONE, OTHER_FILE, PAPERS } from './guide.ts';
import { BUNDLES } from './items.ts';
import { CSS } from './style.ts';

/** Planted: the zone was closed, the tile on the home stayed. */
export const DEAD_ZONE = '/zone/kstb';
export const DEAD_UNIT = '/tour/hengl/';
const SCRIPTS = ['base', 'app', 'home', 'guide', 'talk', 'wizard'];
export const CHUNKS: Record<string, string> = Object.fromEntries(
  SCRIPTS.map((name, n) => [
    `/static/js/${name}.${(0x5a1c30 + n * 7919).toString(16)}.chunk.js`,
    packed(readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8')),
  ]),
);
export const STYLE = '/static/css/main.8d31f0c2.css';

export function assets(path: string): Reply {
  const chunk = CHUNKS[path];
  if (chunk !== undefined) return script(chunk);
  return path === STYLE ? { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS } : null;
}
export function shell(title: string, conf: unknown, names: string[]): string {
  const chunks = Object.keys(CHUNKS).filter((url) => names.some((name) => url.startsWith(`/static/js/${name}.`)));
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="stylesheet" href="${STYLE}"></head><body><noscript>请开启JavaScript后使用本站</noscript><div id="root"></div><script>window.__CONF__=${JSON.stringify(conf)}</script>${chunks.map((url) => `<script defer src="${url}"></script>`).join('')}</body></html>`;
}
const ROUTES =
  /^\/(|items|district(\/\w+)?|search|guide\/\w+|onething(\/\w+)?|news\/\w+(\/\w+)?|zone\/\w+|consult|complaint|rating|about)$/;

export function portal(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path.startsWith('/yz-api/')) return api(ask);
  if (path.startsWith('/static/')) return assets(path);
  if (path.startsWith('/files/')) {
    const known = [OTHER_FILE, ...PAPERS.map((p) => p.blank)].filter((file) => file && file !== GONE);
    return known.includes(path) ? wordDocument(path.split('/').pop()) : errorAsDocument();
  }
  const conf = {
    city: CITY.name,
    areas: AREAS,
    sso: at['sso'],
    declare: at['declare'],
    bundles: BUNDLES,
    friends: [
      ...friends(at['ext'], 5),
      { name: '望川区人民政府', url: `${at['gov']}/` },
      { name: '衡澜文旅', url: `${at['ext']}${DEAD_UNIT}` },
    ],
    zones: [
      ['营商环境', '/zone/yshj'],
      ['电子证照', '/zone/zwgk'],
      ['跨省通办', DEAD_ZONE],
      ['高效办成一件事', '/onething'],
      ['好差评', '/rating'],
    ],
  };
  const page = shell('衡澜市政务服务网', conf, ['base', 'app', 'home', 'guide', 'talk']);
  return ROUTES.test(path) ? page : { status: 404, body: page };
}
