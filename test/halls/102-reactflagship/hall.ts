import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, type Reply, redirect, script } from '../kit/site.ts';
import { api } from './api.ts';
import { PAPERS } from './guide.ts';
import { CITY, OFFICE, PROVINCE, PROVINCIAL, rank, TOWNS, type Town } from './items.ts';
import { built, CSS, cls } from './style.ts';
import { truth } from './truth.ts';

const APP = built(readFileSync(new URL('./app.script', import.meta.url), 'utf8'));
const WORDS = '药品经营许可证核发';

function shell(at: Addresses, town: Town): string {
  const cfg = {
    slug: town.slug,
    code: town.code,
    city: town.name,
    areas: town.areas,
    prov: at['prov'],
    sso: at['sso'],
    apply: at['apply'],
    file: at['file'],
    friends: [...friends(at['ext'], 6), { name: `信用${town.name.slice(0, -1)}`, url: `${at['ext']}/xy${town.slug}/` }],
  };
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${town.name}旗舰店</title><link rel="stylesheet" href="/fs/assets/main.7be01f.css"></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div><script>window.CFG=${JSON.stringify(cfg)}</script><script src="/fs/assets/main.7be01f.js"></script></body></html>`;
}
const store =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path === '/') return redirect(`${at['prov']}/`);
    if (path === '/fs/assets/main.7be01f.js') return script(APP);
    if (path === '/fs/assets/main.7be01f.css')
      return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
    if (path.startsWith('/fs/api/')) return api(path.slice(8), query);
    const town = TOWNS.find((t) => path === `/${t.slug}` || path.startsWith(`/${t.slug}/`));
    if (!town) return null;
    return path === `/${town.slug}` ? redirect(`/${town.slug}/`) : shell(at, town);
  };

const columns = press(
  ['省内要闻', '政策文件', '公示公告'],
  (n) => `/article/column${n}/`,
  (n, m) => `/article/column${n}/t2026_${n}${m}.html`,
);
const page = (at: Addresses, title: string, html: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei";background:#f7f8fa}.w{width:1160px;margin:0 auto}.hd{background:#1d4f9f;color:#fff;padding:18px 0}.hd h1{margin:0;display:inline-block}.hd form{float:right;margin-top:8px}.mn{background:#2b63bb}.mn a{color:#fff;padding:10px 26px;display:inline-block;text-decoration:none}.bx{background:#fff;padding:12px 20px;margin:14px 0}.bx h2{font-size:17px;border-bottom:2px solid #1d4f9f}.dp a{display:inline-block;width:24%}.qj{display:flex;flex-wrap:wrap}.qj a{width:23%;margin:6px;text-align:center;border:1px solid #d6e0ee;padding:16px 0;text-decoration:none;color:#1d4f9f;font-size:16px}.qj span{display:block;width:46px;height:46px;line-height:46px;border-radius:8px;background:#1d4f9f;color:#fff;margin:0 auto 8px}.ft{background:#33415c;color:#ccd;text-align:center;padding:16px}.ft a{color:#ccd;margin:0 8px}</style></head><body><div class="hd"><div class="w"><h1>${PROVINCE}政务服务网</h1><form action="/so"><input name="wd" size="34" placeholder="查找省级部门事项"> <button>查 找</button></form></div></div><div class="mn"><div class="w"><a href="/">首页</a><a href="/matters">省级事项</a><a href="/article/column1/">政策文件</a><a href="${at['sso']}/auth/login?client=sjpt">用户登录</a></div></div><div class="w">${html}</div><div class="ft">${friends(
    at['ext'],
    10,
  )
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join('')}<p>${PROVINCE}政务服务和数据管理局主办　<a href="/about.html">网站声明</a></p></div></body></html>`;

const prov =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    const list = (rows: typeof PROVINCIAL) =>
      rows.map((m) => `<p><a href="/m/${m.id}.html">${m.name}</a>　<small>${m.dept}</small></p>`).join('') ||
      '<p>没有找到相关事项</p>';
    if (path === '/')
      return page(
        at,
        `${PROVINCE}政务服务网`,
        `<div class="bx"><h2>地市旗舰店</h2><div class="qj">${TOWNS.map((t) => `<a href="${at['store']}/${t.slug}/" target="_blank"><span>${t.name[0]}</span>${t.name}旗舰店</a>`).join('')}</div></div><div class="bx dp"><h2>省级部门</h2>${[
          ...new Set(PROVINCIAL.map((m) => m.dept)),
        ]
          .map((d) => `<a href="/matters?dept=${encodeURIComponent(d)}">省${d.replace('局', '厅')}</a>`)
          .join(
            '',
          )}</div>${columns.map((c) => `<div class="bx"><h2>${c.name}</h2>${c.articles.map((a) => `<p><a href="${a.path}">${a.title}</a>　${a.date}</p>`).join('')}</div>`).join('')}<div class="bx"><h2>资料下载</h2><p><a href="/zlxz/2020hb/index.html">办事指南汇编（2020年版）</a></p></div>`,
      );
    if (path === '/matters') {
      const dept = query.get('dept');
      return page(
        at,
        '省级事项',
        `<div class="bx"><h2>${dept ? `省${dept}` : '省级全部事项'}</h2>${list(PROVINCIAL.filter((m) => !dept || m.dept === dept))}</div>`,
      );
    }
    if (path === '/so')
      return page(
        at,
        '查找结果',
        `<div class="bx"><h2>查找结果</h2>${list(findByName(PROVINCIAL, query.get('wd') ?? '', 0.4))}</div>`,
      );
    if (path === '/about.html')
      return page(
        at,
        '网站声明',
        '<div class="bx"><h2>网站声明</h2><p>本网站由省政务服务和数据管理局主办，各地市以旗舰店形式提供本地服务，内容由各地负责。</p></div>',
      );
    const shown = (path.startsWith('/m/') ? provincial(PROVINCIAL, path.slice(3, -5)) : null) ?? printed(columns, path);
    return shown ? page(at, shown.title, `<div class="bx">${shown.html}</div>`) : null;
  };

/** A code to scan, as far as the eye goes. */
const dark = (x: number, y: number): boolean => {
  const corner = [0, 18].flatMap((a) => [0, 18].map((b) => [a, b] as const)).filter(([a, b]) => a + b < 36);
  for (const [a, b] of corner) {
    const far = Math.max(Math.abs(x - a - 3), Math.abs(y - b - 3));
    if (far <= 4) return far !== 2 && far !== 4;
  }
  return (x * x * 3 + y * y * 5 + x * y * 7 + x) % 11 < 5;
};
const QR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 27 27" shape-rendering="crispEdges"><rect x="-1" y="-1" width="27" height="27" fill="#fff"/>${Array.from(
  { length: 625 },
  (_, n) =>
    dark(n % 25, Math.floor(n / 25)) ? `<rect x="${n % 25}" y="${Math.floor(n / 25)}" width="1" height="1"/>` : '',
).join('')}</svg>`;
const sso = ({ path }: Ask): Reply => {
  const title = `${PROVINCE}统一身份认证平台`;
  const whole = (html: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{font:15px/2 "Microsoft YaHei";background:#e6edf7}.b{width:420px;margin:90px auto;background:#fff;padding:20px 40px}input{width:100%;height:34px}</style></head><body><div class="b"><h2>${title}</h2>${html}</div></body></html>`;
  if (path === '/auth/qr.svg') return { headers: { 'content-type': 'image/svg+xml' }, body: QR };
  if (path === '/auth/reg') return whole('<p>注册账号</p><p>请选择个人注册或法人注册，并按提示完成实名核验。</p>');
  if (path !== '/auth/login') return null;
  return whole(
    '<p><b>个人登录</b>　法人登录</p><form onsubmit="return false"><p><input placeholder="手机号码/身份证号码"></p><p><input type="password" placeholder="登录密码"></p><p><button type="button">登 录</button>　<a href="/auth/reg">注册账号</a></p></form>',
  );
};
const file = ({ path }: Ask): Reply =>
  path.endsWith('.docx') && PAPERS.some((p) => p.blank === path) ? wordDocument('kbsqb.docx') : null;
const apply =
  (at: Addresses) =>
  ({ path, url }: Ask): Reply =>
    path === '/declare/start'
      ? redirect(`${at['sso']}/auth/login?client=lcqjd&redirect_uri=${encodeURIComponent((at['apply'] ?? '') + url)}`)
      : path === '/'
        ? '<!DOCTYPE html><html><head><meta charset="utf-8"><title>芦川市一窗受理平台</title></head><body><h1>芦川市一窗受理平台</h1><p>请从旗舰店选择事项后进入。</p></body></html>'
        : null;

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: `a:has-text("${CITY.name}旗舰店")`, counts: true, opens: true },
  { do: 'click', target: `.${cls('loc')}` },
  { do: 'click', target: `.${cls('pick')} span:text-is("望湖区")`, counts: true },
  { do: 'wait', target: '1000' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: `.${cls('kw')}`, value: WORDS },
  { do: 'click', target: `.${cls('go')}`, counts: true },
  { do: 'wait', target: '1200' },
];

/** Vendor "鄱数": the cities' flagships are one React application on a host of their own, its class names hashed. */
export const hall: HallDefinition = {
  name: 'h102-reactflagship',
  origins: ['prov', 'store', 'file', 'sso', 'apply', 'ext'],
  asks: [/\/fs\/api\/talk/],
  sites: (at) => ({ prov: prov(at), store: store(at), file, sso, apply: apply(at), ext: neighbours() }),
  city: (at) => ({
    id: 'h102-reactflagship',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE,
    region: '华东',
    district: '望湖区',
    phoneCode: '0968',
    portals: { province: `${at['prov']}/`, city: `${at['store']}/${CITY.slug}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, rank(WORDS)),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.${cls('row')}:has-text("${OFFICE}")`, counts: true },
    { do: 'wait', target: '1200' },
  ],
  search: (at) => ({ moves: toResults(at), entries: `.${cls('row')}`, wanted: OFFICE }),
  proof: { hall: ['当前办事区域：望湖区', '大家都在办'], guide: ['立即办理', '000172111003', '申请材料'] },
};
