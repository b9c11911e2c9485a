import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply, script } from '../kit/site.ts';
import { api } from './api.ts';
import { gov } from './gov.ts';
import { GONE, OWN } from './guide.ts';
import { ID, NAME, search } from './items.ts';
import { type Area, CITY, DISTRICT, PROVINCE } from './sites.ts';
import { sso } from './sso.ts';
import { CSS } from './style.ts';
import { truth } from './truth.ts';

const PARTS = ['app', 'region', 'list', 'item', 'talk', 'declare'];
const SCRIPTS = Object.fromEntries(
  PARTS.map((p) => [`/static/js/${p}.b41d7e.js`, readFileSync(new URL(`./${p}.script`, import.meta.url), 'utf8')]),
);
const WORDS = '药品经营许可证核发';
const RANK = search(DISTRICT, WORDS).findIndex((r) => r.id === ID) + 1;

const shell = (root: Area): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${root.name}政务服务</title><link rel="stylesheet" href="/static/css/app.b41d7e.css"></head><body class="skin-${root.level === '省' ? 'a' : 'b'}"><noscript>请启用浏览器的JavaScript功能后访问</noscript><div id="app"></div>${Object.keys(
    SCRIPTS,
  )
    .map((s) => `<script src="${s}"></script>`)
    .join('')}</body></html>`;

/** One program for province and cities; the server sends its page for whatever is no file, the program knows its routes. */
function portal(at: Addresses, root: Area, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/static/css/app.b41d7e.css')
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (SCRIPTS[path]) return script(SCRIPTS[path]);
  if (path.startsWith('/ebus/')) return api(at, root, ask);
  if (path === '/favicon.ico' || path.includes('.')) return null;
  return shell(root);
}

/** The store of attachments, which does not answer HEAD. */
function store({ path, method }: Ask): Reply {
  if (path === GONE) return null;
  if (method === 'HEAD') return { status: 405 };
  if (path.endsWith('jgyb.svg'))
    return picture(['药品经营许可证', '（样本）', '许可证编号：岚DA9670000', '发证机关：青崖区市场监督管理局'], 480);
  const known = OWN.papers.flatMap((p) => [p.blank, p.sample]).includes(path);
  return known ? wordDocument(path.split('/').pop()) : null;
}

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: '.hd-loc' },
  { do: 'wait', target: '500' },
  { do: 'click', target: `.rg-body .rg-unit:text-is("${CITY.name}")`, counts: true },
  { do: 'click', target: `.rg-sub .rg-unit:text-is("${DISTRICT.name}")`, counts: true },
  { do: 'click', target: '.rg-picked .u-btn:has-text("确定")', counts: true },
  { do: 'wait', target: '900' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.hero .sch-ipt', value: WORDS },
  { do: 'click', target: '.hero .sch-go', counts: true },
  { do: 'wait', target: '900' },
];
const show = (target: string, wait: string): Move[] => [
  { do: 'click', target },
  { do: 'wait', target: wait },
];
const TABS = ['申请材料', '收费情况', '设定依据', '办理结果', '窗口与电话', '常见问题'];

/** Vendor 岚云: one Vue 2 program with widgets of its own for the whole province; the region is a header of each request. */
export const hall: HallDefinition = {
  name: 'h126-provincecloud',
  origins: ['prov', 'city', 'gov', 'sso', 'oss', 'ext'],
  reads: [/^POST \/ebus\/api\/(item\/query|robot\/answer)/],
  asks: [/\/ebus\/api\/robot\/answer/],
  traps: [/\/ebus\/api\/(declare\/save|consult\/commit|favor|appoint)/],
  sites: (at) => ({
    prov: (ask) => portal(at, PROVINCE, ask),
    city: (ask) => portal(at, CITY, ask),
    gov: (ask) => gov(at, ask),
    sso,
    oss: store,
    ext: neighbours({
      '/oa-qingya/': {
        status: 403,
        body: '<!doctype html><meta charset="utf-8"><title>403</title><p>仅限政务内网访问</p>',
      },
    }),
  }),
  city: (at) => ({
    id: 'h126-provincecloud',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '西南',
    district: DISTRICT.name,
    phoneCode: '0967',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.rc-name:has-text("${NAME}")`, counts: true },
    { do: 'wait', target: '900' },
    ...TABS.flatMap((t) => show(`.gt-head .gt-tab:text-is("${t}")`, '700')),
    ...show('.sm-all', '900'),
  ],
  search: (at) => ({ moves: toResults(at), entries: '.rc', wanted: `${NAME}行政许可` }),
  proof: { hall: ['青崖区', '高频服务'], guide: ['青崖区市场监督管理局', '在线申报', '全部信息'] },
};
