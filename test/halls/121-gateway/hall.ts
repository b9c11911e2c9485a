import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply, script } from '../kit/site.ts';
import { api } from './api.ts';
import { bot, hot, sso } from './beside.ts';
import { gov } from './gov.ts';
import { hudong } from './hudong.ts';
import { ID, NAME, rowOf, search } from './items.ts';
import { type Area, areaOf, CITY, DISTRICT, PROVINCE } from './sites.ts';
import { CSS } from './style.ts';
import { truth } from './truth.ts';

const SCRIPTS = Object.fromEntries(
  ['core', 'layout', 'pages', 'guide', 'more'].map((p) => [
    `/assets/${p}-4f1c9d27.js`,
    readFileSync(new URL(`./${p}.script`, import.meta.url), 'utf8'),
  ]),
);
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((r) => r.id === ID) + 1;
const shell = (own: Area): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>凛河政务服务网</title><link rel="stylesheet" href="/assets/index-8be20f31.css"></head><body><noscript>请启用 JavaScript 后访问本网站。</noscript><div id="app" data-v-app></div><script>window.__SITE__="${own.code}"</script>${Object.keys(
    SCRIPTS,
  )
    .map((s) => `<script src="${s}"></script>`)
    .join('')}</body></html>`;
const ROUTE =
  /^\/(?:index\.html|area\/(\d{6})(?:\/(?:items|dept|onething|rating|search|topic\/(?:ksth|zmkj|hqfw)|notice\/[1-6]|(?:guide|apply)\/(\w+)))?)?$/;

/** History routes: the server knows them and says an honest 404 to the rest, in the product's own frame. */
function portal(at: Addresses, own: Area, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/assets/index-8be20f31.css')
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (SCRIPTS[path]) return script(SCRIPTS[path]);
  if (path === '/static/qr.svg') return picture(['▣▢▣', '▢▣▢', '▣▢▣'], 120);
  if (path.startsWith('/api/') || path.startsWith('/fileserver/')) return api(at, ask);
  const route = ROUTE.exec(path);
  const known = route && (!route[1] || areaOf(route[1])) && (!route[2] || rowOf(route[2]));
  return known ? shell(own) : { status: 404, body: shell(own) };
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: '.site-switch' },
  { do: 'click', target: `.ant-tree-treenode:has([title="${CITY.name}"]) .ant-tree-switcher` },
  { do: 'click', target: `.ant-tree-node-content-wrapper[title="${DISTRICT.name}"]`, counts: true },
  { do: 'click', target: '.ant-drawer-footer button', counts: true },
  { do: 'wait', target: '800' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.banner input', value: WORDS },
  { do: 'click', target: '.banner .ant-input-search-button', counts: true },
  { do: 'wait', target: '800' },
];
const TABS = [
  '受理条件',
  '申请材料',
  '办理流程',
  '审批结果',
  '收费信息',
  '设定依据',
  '窗口办理',
  '常见问题',
  '咨询监督',
];

/** Vendor "北辰": Vue 3 and Ant Design Vue, one product for the whole province, a region is a path; the talk is another's. */
export const hall: HallDefinition = {
  name: 'h121-gateway',
  origins: ['prov', 'city', 'gov', 'sso', 'hudong', 'hot', 'bot', 'ext'],
  reads: [/^POST \/api\/portal\/(items|search)$/],
  asks: [/\/webchat\/api\/ask/],
  sites: (at) => ({
    prov: (ask) => portal(at, PROVINCE, ask),
    city: (ask) => portal(at, CITY, ask),
    gov: (ask) => gov(at, ask),
    sso,
    hudong: (ask) => hudong(at, ask),
    hot,
    bot: (ask) => bot(at, ask),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h121-gateway',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '东北',
    district: DISTRICT.name,
    phoneCode: '0986',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.result-title:text-is("${NAME}")`, counts: true },
    { do: 'wait', target: '800' },
    ...TABS.flatMap((t): Move[] => [
      { do: 'click', target: `.ant-tabs-left .ant-tabs-tab:has-text("${t}")` },
      { do: 'wait', target: '700' },
    ]),
  ],
  search: (at) => ({ moves: toResults(at), entries: '.ant-list-item', wanted: `${NAME}所属主项` }),
  proof: { hall: ['望岭区政务服务', '部门服务'], guide: ['0986-7716208', '在线办理', '申请材料'] },
};
