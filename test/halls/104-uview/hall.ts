import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { type Ask, json, picture, type Reply, redirect, script } from '../kit/site.ts';
import * as guide from './guide.ts';
import { CITY, COUNTY, fullName, ID, itemOf, KNOWN, listOf, NAME, ROOT, search, WHEELS } from './items.ts';
import { CSS } from './style.ts';
import { AGE, truth } from './truth.ts';

const FILES = ['app', 'pages', 'guide', 'interact'];
const SCRIPT = FILES.map((name) => readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8')).join('\n');
const RANK = search(COUNTY.code, '药品经营许可证核发').findIndex((i) => i.id === ID) + 1;
const OLD = '/zwh5/static/zt/2022yshj/index.html';
const NEWS = press(
  ['通知公告', '工作动态'],
  (n) => String(n),
  (n, m) => `n${n}${m}`,
  7,
);
const ARTICLES = NEWS.flatMap((c) => c.articles).map((a, at) => ({
  ...a,
  id: a.path,
  text: at === 2 ? `${a.text}<p>历次举措见<a href="${OLD}">优化营商环境专题</a>。</p>` : a.text,
}));

const shell = (at: Addresses): string => {
  const cfg = {
    root: ROOT,
    sso: at['sso'],
    apply: at['apply'],
    file: at['file'],
    ext: at['ext'],
    friends: friends(at['ext'], 5),
  };
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>沅来办</title><meta name="viewport" content="width=device-width, user-scalable=no, initial-scale=1.0, maximum-scale=1.0, minimum-scale=1.0"><link rel="stylesheet" href="/zwh5/static/index.63b34199.css"></head><body class="uni-body"><noscript><strong>Please enable JavaScript to continue.</strong></noscript><div id="app"></div><script>var CFG=${JSON.stringify(cfg)}</script><script src="/zwh5/static/js/index.8a1c22.js"></script></body></html>`;
};
const unique = (list: string[]): string[] => [...new Set(list)];
const ok = (data: unknown, delay = 200): Reply => json({ code: 200, msg: '操作成功', data }, delay);
const nameOf = (code: string) => {
  const full = fullName(code);
  const city = WHEELS.find((c) => full.startsWith(c.name));
  return { code, full, name: city && full !== city.name ? full.slice(city.name.length) : full };
};

function detail(id: string): unknown {
  const found = itemOf(id);
  if (!found) return null;
  const area = nameOf(found.code);
  const office = `${area.full}${found.row.dept}`;
  if (id === ID) {
    const { BASIC, CONDITIONS, PAPERS, STEPS, FEE, RESULT, BASIS, WINDOW, CONTACT, FAQ } = guide;
    const key = [
      ['承诺时限', '10个工作日'],
      ['法定时限', '20个工作日'],
      ['跑动次数', '1次'],
    ];
    const lists = { basic: BASIC, conditions: CONDITIONS, papers: PAPERS, steps: STEPS, fee: FEE, result: RESULT };
    return { name: NAME, office, area, key, ...lists, basis: BASIS, window: WINDOW, contact: CONTACT, faq: FAQ };
  }
  const basic = [
    ['', '事项名称', found.row.name],
    ['', '实施主体', office],
    ['', '承诺办结时限', '15个工作日'],
    ['', '咨询电话', '0956-12345'],
  ];
  return { name: found.row.name, office, area, basic };
}

function lists(path: string, asked: Record<string, string | number>, code: string): Reply {
  const no = Math.max(1, Number(asked['pageNum']) || 1);
  const page = <T>(rows: T[]) => ok({ total: rows.length, rows: rows.slice((no - 1) * 10, no * 10) }, 350);
  const type = asked['type'] === 'gr' ? '个人' : asked['type'] === 'fr' ? '法人' : '';
  const typed = listOf(code).filter((i) => !type || i.audience === type);
  if (path === 'matter/classes') {
    return ok({ themes: unique(typed.map((i) => i.theme)), depts: unique(listOf(code).map((i) => i.dept)) });
  }
  if (path === 'matter/page') {
    const { theme, dept } = asked;
    return page(typed.filter((i) => (!theme || i.theme === theme) && (!dept || i.dept === dept)));
  }
  const words = String(asked['keyword'] ?? '');
  if (asked['tab'] === 'news') return page(ARTICLES.filter((a) => words !== '' && a.title.includes(words.slice(-2))));
  return page(asked['tab'] === 'faq' ? [] : search(code, words));
}

function api(path: string, body: string): Reply {
  const asked = JSON.parse(body || '{}') as Record<string, string | number>;
  const code = KNOWN.has(String(asked['areaCode'])) ? String(asked['areaCode']) : ROOT.code;
  if (path === 'region/tree') return ok(WHEELS);
  if (path === 'region/name') return ok(KNOWN.has(String(asked['code'])) ? nameOf(String(asked['code'])) : null);
  if (path === 'home/index') {
    const all = listOf(code);
    const hot = all.filter((i) => !/药|医疗/.test(i.name)).slice(0, 4);
    return ok({ count: all.length, hot, news: ARTICLES.slice(0, 5) });
  }
  if (path === 'home/rating') {
    const date = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
    const county = WHEELS.find((c) => c.code === CITY.code)?.children ?? [];
    const areas = county.map((c, n) => [c.name, String(18_232 - n * 2917), `${(99.98 - n * 0.03).toFixed(2)}%`]);
    return ok({ total: '64728', date, areas });
  }
  if (path === 'news/page') return ok(NEWS[Number(asked['col'])]?.articles.map((a) => ({ ...a, id: a.path })) ?? []);
  if (path === 'news/info') return ok(ARTICLES.find((a) => a.id === asked['id']) ?? null);
  if (path === 'matter/detail') return ok(detail(String(asked['id'])), 300);
  if (path === 'robot/ask') {
    const drug = /药/.test(String(asked['question']));
    if (drug && code === COUNTY.code) return ok({ text: '您是不是要办理：', item: { id: ID, name: NAME } }, 600);
    return ok({ text: drug ? '请先选择所在区县后再提问。' : '这个问题小沅还在学习，您可以拨打12345咨询。' }, 600);
  }
  return path.startsWith('matter/') ? lists(path, asked, code) : null;
}

function portal(at: Addresses, { path, body, method }: Ask): Reply {
  if (path === '/') return redirect('/zwh5/');
  if (path === '/zwh5/') return shell(at);
  if (path === '/zwh5/static/js/index.8a1c22.js') return script(SCRIPT);
  if (path === '/zwh5/static/index.63b34199.css') return { headers: { 'content-type': 'text/css' }, body: CSS };
  return path.startsWith('/zwh5-api/app/') && method === 'POST' ? api(path.slice('/zwh5-api/app/'.length), body) : null;
}
const sso = ({ path }: Ask): Reply =>
  path === '/oauth2/authorize'
    ? `<!DOCTYPE html><html><head><meta charset="utf-8"><title>沅澧省互联网政务服务平台统一身份认证</title><style>body{font:16px sans-serif;background:#eaf2ff}.b{width:420px;margin:90px auto;background:#fff;padding:30px;border-radius:8px}input{width:100%;height:40px;margin:8px 0}button{width:100%;height:42px;background:#2979ff;color:#fff;border:0}</style></head><body><div class="b"><h3>统一身份认证平台</h3><p>法人登录 | 个人登录</p><form onsubmit="return false"><input placeholder="请输入用户名/手机号/统一社会信用代码"><input type="password" placeholder="请输入密码"><button type="button">登录</button></form><p>电子营业执照扫码登录</p></div></body></html>`
    : null;
const apply = (at: Addresses, { path, url }: Ask): Reply =>
  path === '/wssb/start'
    ? redirect(
        `${at['sso']}/oauth2/authorize?client_id=wssb&redirect_uri=${encodeURIComponent(`${at['apply']}${url}`)}`,
      )
    : null;
const file = ({ path }: Ask): Reply => {
  if (path === '/zwfile/yb/ypjyxk.svg') return picture(['药品经营许可证', '样本'], 400);
  const held = guide.PAPERS.some((p) => path !== guide.GONE && (p.blank === path || p.sample === path));
  return held ? wordDocument(path.split('/').pop()) : null;
};

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/zwh5/` },
  { do: 'click', target: '.loc' },
  { do: 'click', target: `.u-picker__view__column__item:text-is("${CITY.name}")`, counts: true },
  { do: 'wait', target: '700' },
  { do: 'click', target: `.u-picker__view__column__item:text-is("${COUNTY.name}")`, counts: true },
  { do: 'wait', target: '700' },
  { do: 'click', target: '.u-toolbar__confirm', counts: true },
  { do: 'wait', target: '800' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'click', target: '.u-search', counts: true },
  { do: 'type', target: '.u-search--page input', value: '药品经营许可证核发' },
  { do: 'click', target: '.u-search__action', counts: true },
  { do: 'wait', target: '1200' },
];

/** Vendor "沅来办": a uni-app with uView on the web, the same pages for telephone and desktop. */
export const hall: HallDefinition = {
  name: 'h104-uview',
  origins: ['portal', 'apply', 'sso', 'file', 'ext'],
  reads: [/POST \/zwh5-api\/app\/(home|region|matter|news|robot)\//],
  traps: [/letter\/add/],
  asks: [/zwh5-api\/app\/robot\/ask/],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    apply: (ask) => apply(at, ask),
    sso,
    file,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h104-uview',
    name: CITY.name,
    code: CITY.code,
    province: ROOT.name,
    region: '华中',
    district: COUNTY.name,
    phoneCode: '0956',
    portals: {
      province: `${at['portal']}/zwh5/`,
      city: `${at['portal']}/zwh5/#/pages/tabBar/home/index?areaCode=${CITY.code}`,
    },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK, OLD),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.u-cell:has-text("${NAME}")`, counts: true },
    { do: 'wait', target: '900' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.rows .u-cell', wanted: NAME }),
  proof: { hall: ['当前区域：桃川市鼎溪区'], guide: [guide.OFFICE, '在线办理'], guideElsewhere: true },
};
