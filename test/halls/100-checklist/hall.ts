import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';
import { crumb, page } from './frame.ts';
import { GONE, guide, PAPERS } from './guide.ts';
import { AREAS, CITY, HERE, ID, mattersOf, NAME, nameOf, search, unique } from './items.ts';
import { departments, filtered, inventory, results } from './lists.ts';
import { BARE, columns } from './press.ts';
import { talk } from './talk.ts';
import { GONE_GOV, GONE_HOME, GONE_MAP, truth } from './truth.ts';

const RANK = search(HERE, '药品经营许可证核发').findIndex((m) => m.id === ID) + 1;

function home(at: Addresses, slug: string): string {
  const list = mattersOf(slug);
  const tiles = (title: string, key: string, values: string[]): string =>
    `<div class="box"><h3>${title}</h3><div class="tiles">${values.map((v) => `<a href="/${slug}/qd/?${key}=${v}">${v}</a>`).join('')}</div></div>`;
  const news = columns
    .map(
      (c) =>
        `<div class="box news"><h3>${c.name} <small><a href="${c.path}">更多&gt;&gt;</a></small></h3><ul>${c.articles
          .slice(0, 5)
          .map((a) => `<li><small>${a.date}</small><a href="${a.path}">${a.title}</a></li>`)
          .join('')}</ul></div>`,
    )
    .join('');
  const extra =
    slug === 'sj'
      ? `<div class="box"><h3>专题服务</h3><div class="tiles"><a href="/zt/gxbcyjs/">高效办成一件事</a><a href="/zt/kbqy/">企业开办服务月</a><a href="${GONE_HOME}">政务服务体验周（2021）</a><a href="${BARE[0]?.[1]}">${BARE[0]?.[0]}</a></div></div>`
      : '';
  return page(
    at,
    slug,
    slug === 'sj' ? '首页' : nameOf(slug),
    `<div class="two"><div>${tiles('按主题', 'zt', unique(list.map((m) => m.theme)))}</div><div>${tiles('按部门', 'bm', unique(list.map((m) => m.dept)).slice(0, 12))}</div></div>${extra}<div class="two">${news}</div>`,
  );
}
const plainPages: Record<string, [string, string]> = {
  '/zt/gxbcyjs/': [
    '高效办成一件事',
    '开办药店、开办餐饮店、企业上市合法信息核查等十三个“一件事”陆续上线，具体入口以各区公布为准。',
  ],
  '/zt/kbqy/': ['企业开办服务月', '三月为企业开办服务月，各区政务服务中心设立专窗，免费刻制公章四枚。'],
  '/help.html': [
    '办事帮助',
    '先切换到您所在的区，再搜索或筛选事项，阅读指南后在线办理；忘记密码请到统一身份认证平台找回。',
  ],
};

function portal(at: Addresses, { path, query }: Ask): Reply {
  if (path === '/') return home(at, 'sj');
  if (path === '/sj/') return redirect('/');
  if (path === '/api/qd') return filtered(query);
  if (path === '/map.html')
    return page(
      at,
      'sj',
      '网站地图',
      `${crumb('首页', '网站地图')}<div class="box"><h3>网站地图</h3><div class="tiles">${[...columns.map((c) => [c.name, c.path]), ...BARE, ['企业开办服务月', '/zt/kbqy/'], ['2022年办件统计年报', GONE_MAP]].map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div></div>`,
    );
  const bare = BARE.find(([, url]) => url === path);
  if (bare)
    return page(
      at,
      'sj',
      bare[0],
      `${crumb('首页', bare[0])}<div class="box"><h3>${bare[0]}</h3><p class="tip">暂无内容</p></div>`,
    );
  const plain = plainPages[path];
  if (plain)
    return page(
      at,
      'sj',
      plain[0],
      `${crumb('首页', plain[0])}<div class="box"><h3>${plain[0]}</h3><p>${plain[1]}</p></div>`,
    );
  if (path === '/xw/')
    return page(
      at,
      'sj',
      '资讯',
      `${crumb('首页', '资讯')}<div class="box"><h3>资讯</h3><div class="tiles">${[...columns.map((c) => [c.name, c.path]), ...BARE].map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div></div>`,
    );
  const news = printed(columns, path);
  if (news) return page(at, 'sj', news.title, `${crumb('首页', '资讯')}<div class="box news">${news.html}</div>`);
  if (PAPERS.some((p) => p.blank === path) && path !== GONE) return wordDocument('sqcl.doc');
  const slug = path.split('/')[1] ?? '';
  if (!AREAS.some(([s]) => s === slug)) return null;
  const rest = path.slice(slug.length + 1);
  if (rest === '/') return home(at, slug);
  if (rest === '/qd/') return inventory(at, slug);
  if (rest === '/ss') return results(at, slug, query);
  if (rest === '/bm.html') return departments(at, slug);
  const sheet = /^\/zn\/(\w+)\.html$/.exec(rest)?.[1];
  return sheet ? guide(at, slug, sheet) : talk(at, slug, rest);
}
const doc = (title: string, html: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{font:15px/1.8 "Microsoft YaHei",sans-serif;margin:0;background:#f3f6fa}.c{width:900px;margin:40px auto;background:#fff;padding:30px}input{display:block;width:320px;height:36px;margin:10px 0}a{margin-right:20px}</style></head><body><div class="c"><h2>${title}</h2>${html}</div></body></html>`;

const sso = ({ path }: Ask): Reply => {
  if (path === '/uia/login')
    return doc(
      '滦宁市统一身份认证平台',
      '<p><b>自然人登录</b>　法人登录　扫码登录</p><form onsubmit="return false"><input type="text" placeholder="用户名/手机号/身份证号"><input type="password" placeholder="密码"><button type="button">登 录</button></form><p><a href="/uia/reg">立即注册</a></p>',
    );
  return path === '/uia/reg'
    ? doc('用户注册', '<p>请选择自然人注册或者法人注册，凭本人有效证件完成实名认证。</p>')
    : null;
};
const government =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    const pages: Record<string, [string, string]> = {
      '/zjld/': ['走进柳堤', '柳堤区位于滦宁市区东南，因沿河长堤遍植垂柳得名，辖九个街道。'],
      '/zwgk/': ['政务公开', '区政府及各部门主动公开机构职能、规划计划、财政预决算等信息。'],
      '/zfld/': ['区政府领导', '区长主持区政府全面工作，副区长按分工负责。'],
    };
    if (path === '/')
      return doc(
        '滦宁市柳堤区人民政府',
        `<p>${Object.entries(pages)
          .map(([url, [name]]) => `<a href="${url}">${name}</a>`)
          .join(
            '',
          )}<a href="${GONE_GOV}">双创示范区（2020）</a></p><p><a href="${at['portal']}/${HERE}/">政务服务</a></p><p>我区召开优化营商环境工作推进会，部署下一阶段重点任务。</p>`,
      );
    const found = pages[path];
    return found ? doc(found[0], `<p>${found[1]}</p><p><a href="/">返回首页</a></p>`) : null;
  };

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.chg' },
  { do: 'click', target: `[data-py="${HERE}"]`, counts: true },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#wd', value: '药品经营许可证核发' },
  { do: 'click', target: '.seek button', counts: true },
];

/** Vendor "滦通": an inventory with a tree of tick boxes, areas by their pinyin. */
export const hall: HallDefinition = {
  name: 'h100-checklist',
  origins: ['portal', 'apply', 'sso', 'gov', 'ext'],
  traps: [/\/api\/(im\/send|zx\/add|ts\/add|hcp\/tj)/],
  sites: (at) => ({
    portal: (ask) => portal(at, ask),
    apply: ({ path }) => (path === '/sbxt/start' ? redirect(`${at['sso']}/uia/login?app=sbxt`) : null),
    sso,
    gov: government(at),
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h100-checklist',
    name: CITY,
    code: '950000',
    province: CITY,
    region: '华北',
    district: nameOf(HERE),
    phoneCode: '026',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.matter:has-text("${NAME}") button:has-text("办事指南")`, counts: true, opens: true },
    { do: 'wait', target: '300' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.matter', wanted: NAME }),
  proof: { hall: ['当前区域：柳堤区'], guide: ['跑动次数', '在线办理'] },
};
