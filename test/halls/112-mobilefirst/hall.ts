import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { press } from '../kit/press.ts';
import { type Ask, json, picture, type Reply, redirect, script } from '../kit/site.ts';
import * as guide from './guide.ts';
import {
  AREA,
  areaOf,
  CITY,
  deptsOf,
  ID,
  itemOf,
  listOf,
  NAME,
  OLD_ID,
  PLACES,
  PROVINCE,
  search,
  themesOf,
} from './items.ts';
import { government, outside, province, sso, system } from './others.ts';
import { CSS } from './style.ts';
import { AGE, truth } from './truth.ts';

const FILES = ['app', 'pages', 'guide', 'interact'];
const SCRIPT = FILES.map((name) => readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8')).join('\n');
const WORDS = '药品经营许可证核发';
const RANK = search(AREA.code, WORDS).findIndex((i) => i.id === ID) + 1;
const NEWS = press(
  ['通知公告'],
  () => 'tz',
  (_, m) => `1876${m}02`,
  11,
).flatMap((c) => c.articles.map((a) => ({ ...a, id: a.path })));

function shell(at: Addresses): string {
  const areas = Object.fromEntries(PLACES.map((p) => [p.code, p.name]));
  const cfg = { city: CITY, areas, places: PLACES, sso: at['sso'], apply: at['apply'], file: at['file'] };
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover"><title>岚口i办</title><link rel="stylesheet" href="/h5/static/index.2da1efab.css"></head><body><noscript>请开启JavaScript</noscript><div id="app"></div><script>var CFG=${JSON.stringify(cfg)}</script><script src="/h5/static/js/chunk-vendors.90e1.js"></script></body></html>`;
}
const ok = (result: unknown, delay = 250): Reply => json({ success: true, code: 0, result }, delay);

function info(id: string): unknown {
  const found = itemOf(id);
  if (!found) return null;
  const { row, code } = found;
  const office = row.area + row.dept;
  const head = { name: row.name, office, areaCode: code, kind: row.kind, online: row.online };
  if (id === ID) {
    const { BASIC, CONDITIONS, PAPERS, STEPS, FEE, RESULT, SAMPLE, BASIS, WINDOW, CONTACT, FAQ } = guide;
    const sheet = { basic: BASIC, conditions: CONDITIONS, papers: PAPERS, steps: STEPS, fee: FEE, result: RESULT };
    const rest = { sample: SAMPLE, basis: BASIS, window: WINDOW, contact: CONTACT, faq: FAQ };
    return { ...head, kind: '承诺件', promise: '7个工作日', legal: '20个工作日', ...sheet, ...rest };
  }
  const basic = [
    ['', '事项名称', row.name],
    ['', '实施机构', office],
    ['', '服务对象', row.audience],
    ['', '承诺办结时限', row.kind === '即办件' ? '1个工作日' : `${5 + (row.name.length % 8)}个工作日`],
    ['', '咨询电话', '0927-12345'],
  ];
  return { ...head, basic };
}
function rating(): unknown {
  const date = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  return {
    date,
    nums: [
      ['评价总量', '412,907'],
      ['好评率', '99.91%'],
      ['差评整改率', '100%'],
    ],
    areas: PLACES.slice(0, 9).map((p, n) => [
      String(n + 1),
      p.name,
      String(61_204 - n * 4310),
      `${(99.97 - n * 0.02).toFixed(2)}%`,
    ]),
    reasons: [
      ['排队等候时间长', '131'],
      ['上传材料后页面卡顿', '88'],
      ['电话无人接听', '47'],
    ],
  };
}
function api(path: string, { query, body, method }: Ask): Reply {
  const code = areaOf(query.get('areaCode') ?? '').code;
  const no = Math.max(1, Number(query.get('current')) || 1);
  const cut = <R>(rows: R[], delay = 400) =>
    ok({ total: rows.length, records: rows.slice((no - 1) * 8, no * 8) }, delay);
  if (method === 'POST') {
    if (path !== 'robot/ask') return null;
    const asked = JSON.parse(body || '{}') as { q?: string };
    return /药/.test(asked.q ?? '')
      ? ok({ text: '为您找到下面的事项，点击查看办理条件、材料和流程：', id: OLD_ID, name: NAME }, 700)
      : ok({ text: '抱歉，小鹭还不会回答这个问题，您可以拨打12345热线。' }, 700);
  }
  if (path === 'home') {
    const all = listOf(code);
    const hot = all.filter((i) => !/药|医疗/.test(i.name)).slice(2, 7);
    return ok({ count: all.length, online: all.filter((i) => i.online).length, hot, news: NEWS.slice(0, 5) });
  }
  if (path === 'matter/themes') return ok(themesOf(code, query.get('audience') ?? ''));
  if (path === 'matter/depts')
    return ok(deptsOf(code).map((d) => [d, listOf(code).filter((i) => i.dept === d).length]));
  if (path === 'matter/page') {
    const want = { audience: query.get('audience'), theme: query.get('theme'), dept: query.get('dept') };
    return cut(
      listOf(code).filter(
        (i) =>
          (!want.audience || i.audience === want.audience) &&
          (!want.theme || i.theme === want.theme) &&
          (!want.dept || i.dept === want.dept),
      ),
    );
  }
  const words = query.get('keyword') ?? '';
  if (path === 'matter/search') return cut(search(code, words), 900);
  if (path === 'matter/info') return ok(info(query.get('id') ?? ''), 500);
  if (path === 'news/page') return cut(NEWS);
  if (path === 'news/search') return cut(NEWS.filter((n) => words !== '' && n.title.includes(words)));
  if (path === 'news/info') return ok(NEWS.find((n) => n.id === query.get('id')) ?? null);
  if (path === 'map')
    return ok(PLACES.map((p, n) => [`${CITY.name}${p.name}政务服务中心`, `0927-55${20 + n}001`]).slice(0, 12));
  return path === 'rating' ? ok(rating()) : null;
}
function program(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/') return redirect('/h5/');
  if (path === '/h5/static/js/chunk-vendors.90e1.js') return script(SCRIPT);
  if (path === '/h5/static/index.2da1efab.css') return { headers: { 'content-type': 'text/css' }, body: CSS };
  if (path.startsWith('/h5api/')) return api(path.slice(7), ask);
  // try_files $uri /h5/index.html: whatever is asked for, it is the program that opens at its home.
  return shell(at);
}
function file({ path }: Ask): Reply {
  if (path === guide.SAMPLE) return picture(['药品经营许可证', '（样本）'], 420);
  const held = guide.PAPERS.some((p) => path !== guide.GONE && (p.blank === path || p.sample === path));
  return held ? wordDocument(path.split('/').pop()) : null;
}
const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: `.ds a:text-is("${CITY.name}")`, counts: true },
  { do: 'wait', target: '700' },
  { do: 'click', target: '.zt-area', counts: true },
  { do: 'click', target: `.zt-place:text-is("${AREA.name}")`, counts: true },
  { do: 'wait', target: '800' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'click', target: '.zt-sbox', counts: true },
  { do: 'type', target: '.zt-sline .zt-input', value: WORDS },
  { do: 'click', target: '.zt-sline .go', counts: true },
  { do: 'wait', target: '1800' },
];

/** Vendor "岚数": the city's telephone program is its hall on the desktop too; the province is a site of pages. */
export const hall: HallDefinition = {
  name: 'h112-mobilefirst',
  origins: ['prov', 'city', 'gov', 'apply', 'sso', 'file', 'ext'],
  reads: [/^POST \/h5api\/robot\/ask/],
  traps: [/\/h5api\/(letter|appoint)\//],
  asks: [/\/h5api\/robot\/ask/],
  forbidden: [/^(GET|HEAD) \/archive\//],
  sites: (at) => ({
    prov: (ask) => province(at, ask),
    city: (ask) => program(at, ask),
    gov: (ask) => government(at, ask),
    apply: (ask) => system(at, ask),
    sso,
    file,
    ext: outside(),
  }),
  city: (at) => ({
    id: 'h112-mobilefirst',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE,
    region: '华东',
    district: AREA.name,
    phoneCode: '0927',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.zt-item:has-text("${NAME}")`, counts: true },
    { do: 'wait', target: '1000' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.zt-out .zt-item', wanted: NAME }),
  proof: {
    hall: [`${CITY.name}${AREA.name}政务服务`, `${AREA.name}可办事项`],
    guide: [guide.OFFICE, '立即申报', guide.TASK],
  },
};
