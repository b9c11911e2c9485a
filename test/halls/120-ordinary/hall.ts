import { readFileSync } from 'node:fs';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply, redirect, script } from '../kit/site.ts';
import { gateway } from './gateway.ts';
import { gov } from './gov.ts';
import { ID, NAME, search } from './items.ts';
import { AREAS, type Area, CITY, DISTRICT, PROVINCE } from './sites.ts';
import { sso } from './sso.ts';
import { CSS } from './style.ts';
import { truth } from './truth.ts';

const PARTS = ['core', 'layout', 'home', 'item', 'talk'];
const SCRIPTS = Object.fromEntries(
  PARTS.map((p) => [`/static/js/${p}.3e91a7c4.js`, readFileSync(new URL(`./${p}.script`, import.meta.url), 'utf8')]),
);
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((r) => r.id === ID) + 1;

const shell = (area: Area): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>澜江政务服务网</title><link href="/static/css/app.5c20d1f8.css" rel="stylesheet"></head><body><noscript><strong>很抱歉，本网站需要启用JavaScript才能正常访问，请启用后继续。</strong></noscript><div id="app"></div><script>window.__AREA__='${area.code}'</script>${Object.keys(
    SCRIPTS,
  )
    .map((s) => `<script src="${s}"></script>`)
    .join('')}</body></html>`;

/** One product; the province's own also holds the folders of the regions without a name of their own. */
function portal(at: Addresses, own: Area, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/' || path === '/index.html') return shell(own);
  if (path === '/static/css/app.5c20d1f8.css')
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (SCRIPTS[path]) return script(SCRIPTS[path]);
  if (path === '/static/img/qr.svg') return picture(['▣▢▣▢', '▢▣▢▣', '▣▣▢▢'], 140);
  if (path === '/static/img/slh.svg') return picture(['适老化'], 90);
  const code = /^\/s\/(\d{6})(\/?)$/.exec(path);
  const area = code && own === PROVINCE ? AREAS.find((a) => a.code === code[1]) : undefined;
  if (area) return code?.[2] ? shell(area) : redirect(`/s/${area.code}/`, 301);
  return gateway(at, ask);
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: '.area-change' },
  { do: 'hover', target: `.el-cascader-node:has-text("${CITY.name}")` },
  { do: 'click', target: `.area-list .area-name:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'wait', target: '800' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.search input', value: WORDS },
  { do: 'click', target: '.search .el-input-group__append button', counts: true },
  { do: 'wait', target: '800' },
];
const TABS = ['受理条件', '申请材料', '办理流程', '收费标准', '法律依据', '办理窗口', '常见问题', '咨询监督'];

/** Vendor "数桥": one Vue 2 and Element UI product for province, city and county; the government's site is a CMS's. */
export const hall: HallDefinition = {
  name: 'h120-ordinary',
  origins: ['prov', 'city', 'hall', 'gov', 'sso', 'ext'],
  reads: [/^POST \/gateway\/(item\/page|robot\/ask)/],
  asks: [/\/gateway\/robot\/ask/],
  sites: (at) => ({
    prov: (ask) => portal(at, PROVINCE, ask),
    city: (ask) => portal(at, CITY, ask),
    hall: (ask) => portal(at, DISTRICT, ask),
    gov: (ask) => gov(at, ask),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h120-ordinary',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '华东',
    district: DISTRICT.name,
    phoneCode: '0983',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.item-title:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '800' },
    ...TABS.flatMap((t): Move[] => [
      { do: 'click', target: `.guide-tabs .el-tabs__item:text-is("${t}")` },
      { do: 'wait', target: '700' },
    ]),
  ],
  search: (at) => ({ moves: toResults(at), entries: '.item-card', wanted: `${NAME}行政许可` }),
  proof: { hall: ['桐溪市政务服务', '部门服务'], guide: ['0983-85310226', '在线办理', '申请材料'] },
};
