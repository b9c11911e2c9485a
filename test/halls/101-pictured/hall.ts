import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { drawn, img, page, part, plain } from './frame.ts';
import { GONE, guide, PAPERS } from './guide.ts';
import { CITY, HERE, ID, NAME, nameOf, REGION, search, TREE } from './items.ts';
import { chooser, listing, offices, results, themes, wallPage } from './lists.ts';
import { robot, talk } from './talk.ts';
import { GONE_CITY, GONE_DT, GONE_HOME, truth } from './truth.ts';

const RANK = search(HERE.code, '药品经营许可证核发').findIndex((m) => m.id === ID) + 1;
const columns = press(
  ['工作动态', '通知公告'],
  (n) => `/zwdt/${['gzdt', 'tzgg'][n]}/`,
  (n, m) => `/zwdt/${['gzdt', 'tzgg'][n]}/t2026_${5100 + n * 40 + m}.shtml`,
);
const EMPTY = ['/zwdt/kqtb/', '跨区通办'] as const;

function home(at: Addresses, code: string): string {
  const news = columns
    .map((c) =>
      part(
        c.name,
        `<ul class="nl">${c.articles
          .slice(0, 5)
          .map((a) => `<li><span>${a.date}</span><a href="${a.path}">${a.title}</a></li>`)
          .join('')}</ul><p align="right"><a href="${c.path}">更多</a></p>`,
      ),
    )
    .join('');
  const columnPictures =
    code === REGION.code
      ? part(
          '专题专栏',
          `<a href="/zt/yjs.shtml">${img('k', '高效办成一件事')}</a><a href="${GONE_HOME}">${img('k', '放管服改革专栏', 'title')}</a><a href="${EMPTY[0]}">${img('k', EMPTY[1])}</a><a href="${at['city']}/">${img('k', '白勒川市站')}</a>`,
          'pics',
        )
      : '';
  return page(
    at,
    code,
    nameOf(code),
    `<div class="l">${part('主题服务', themes(code), 'pics')}${part('部门服务', offices(code), 'pics')}${columnPictures}</div><div class="rr">${news}</div>`,
  );
}
const article = (at: Addresses, title: string, html: string): string =>
  page(at, REGION.code, title, `<p>当前位置：首页 &gt;&gt; ${title}</p>${html}`);

function pagesOf(at: Addresses, path: string): string | null {
  const list: Record<string, [string, string]> = {
    '/zt/yjs.shtml': [
      '高效办成一件事',
      '<p>开药店、开餐馆、新生儿出生等“一件事”在各旗县区政务服务大厅设立专窗受理。</p>',
    ],
    '/portal/sm.shtml': ['网站声明', '<p>本网站所载办事信息由各级实施机构提供并负责更新。</p>'],
    [EMPTY[0]]: [EMPTY[1], '<p align="center">暂无信息</p>'],
    '/zwdt/': [
      '政务动态',
      `<ul class="nl">${[...columns.map((c) => [c.path, c.name]), EMPTY].map(([url, name]) => `<li><a href="${url}">${name}</a></li>`).join('')}</ul>`,
    ],
    '/portal/dt.shtml': [
      '站点导览',
      `<p><a href="/zwdt/">政务动态</a>　<a href="/zt/yjs.shtml">高效办成一件事</a>　<a href="/portal/sm.shtml">网站声明</a>　<a href="${GONE_DT}">操作手册（视频）</a></p>`,
    ],
  };
  const found = list[path];
  if (found) return article(at, found[0], found[1]);
  const news = printed(columns, path);
  return news ? article(at, news.title, `<div class="nl">${news.html}</div>`) : null;
}
/** What stands between this site and another. */
function leave(at: Addresses, to: string): string {
  const own = to.startsWith(at['yw'] ?? '');
  return plain(
    '离开提示',
    `<p>您即将离开敖朔自治区政务服务网，前往${own ? '敖朔自治区市场监管局行政审批系统' : '其他网站'}。该网站的内容由其主办单位负责。</p><p>${own ? `<a href="${to.replace(/["<>]/g, '')}">继续访问</a>` : ''}<a href="/">返回首页</a></p>`,
  );
}
function portal(at: Addresses, ask: Ask): Reply {
  const { path, query } = ask;
  if (path === '/') return home(at, REGION.code);
  if (path === '/portal/dqlb.shtml') return chooser();
  if (path === '/portal/leave.shtml') return leave(at, query.get('to') ?? '');
  if (path.startsWith('/images/')) return drawn(path);
  if (path === '/portal/fj/2023/lct-9935.png')
    return picture([
      '申请人网上提出申请 → 受理（1个工作日）',
      '→ 审查与现场检查（6个工作日）',
      '→ 决定（1个工作日）→ 制证送达（1个工作日）',
    ]);
  if (path === GONE) return errorAsDocument();
  if (PAPERS.some((p) => p.blank === path)) return wordDocument('blank.doc');
  const shown = pagesOf(at, path) ?? robot(ask);
  if (shown) return shown;
  const [, code = '', rest = ''] = /^\/wt\/(\d{6})(\/.*)$/.exec(path) ?? [];
  const id = /^\/bszn_(\w+)\.shtml$/.exec(rest)?.[1];
  if (nameOf(code)) {
    if (rest === '/index.shtml') return home(at, code);
    if (rest === '/list.shtml') return listing(at, code, query);
    if (rest === '/search.shtml') return results(at, code, query);
    if (rest === '/bm.shtml' || rest === '/zt.shtml') return wallPage(at, code, rest);
    const found = id ? guide(at, code, id) : talk(at, code, rest);
    if (found) return found;
  }
  if (path === '/favicon.ico') return null;
  // Whatever is not there is answered with 200.
  return plain('提示信息', '<p>对不起，您访问的页面不存在或已删除！</p><p><a href="/">返回首页</a></p>');
}

const sso = ({ path }: Ask): Reply => {
  if (path === '/sso/login.jsp')
    return plain(
      '敖朔自治区统一身份认证平台',
      '<p>个人登录 | 法人登录</p><p><input type="text" placeholder="手机号/身份证号"></p><p><input type="password" placeholder="密码"></p><p><button type="button">登录</button></p>',
    );
  return path === '/sso/reg.jsp' ? plain('用户注册', '<p>请使用本人实名手机号注册个人账户。</p>') : null;
};
const business = ({ path }: Ask): Reply => {
  if (path === '/scjg/apply.do')
    return plain(
      '敖朔自治区市场监管局行政审批系统',
      '<h3>企业用户登录</h3><p>请使用本系统的企业账号登录，首次使用请联系所在地市场监管局开通。</p><form onsubmit="return false"><p>用户名：<input type="text" name="yhm"></p><p>密　码：<input type="password" name="mm"></p><p><button type="button">登 录</button></p></form>',
    );
  return null;
};
const cityPages: Record<string, [string, string]> = {
  '/bsdt.html': ['办事大厅指引', '<p>白勒川市政务服务大厅位于市区阿尔丁大街61号，三层设有企业开办专区。</p>'],
  '/gywm.html': ['关于我们', '<p>本站由白勒川市政务服务局主办，办事服务统一进入自治区政务服务网。</p>'],
};
const city =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    const below = TREE.find((c) => c.code === CITY.code)?.below ?? [];
    if (path === '/')
      return plain(
        '白勒川市政务服务网',
        `<p><a href="/bsdt.html">办事大厅指引</a><a href="/gywm.html">关于我们</a><a href="${GONE_CITY}">惠企政策汇编（2020）</a></p><h3>旗县区站点</h3><p>${below.map(([c, name]) => `<a href="${at['portal']}/wt/${c}/index.shtml">${name}</a>`).join('')}</p>`,
      );
    const found = cityPages[path];
    return found ? plain(found[0], `${found[1]}<p><a href="/">返回首页</a></p>`) : null;
  };

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: 'img[alt="切换地区"]', counts: true, opens: true },
  { do: 'click', target: `a:text-is("${HERE.name}")`, counts: true, opens: true },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: 'input.k', value: '药品经营许可证核发' },
  { do: 'click', target: 'input[type=image]', counts: true },
];

/** Vendor "塞通": pictures for words, a window for the regions, a table for the guide. */
export const hall: HallDefinition = {
  name: 'h101-pictured',
  origins: ['portal', 'city', 'yw', 'sso', 'ext'],
  traps: [/\/hd\/\w+_add\.do/],
  asks: [/znwd\/ask\.do/],
  sites: (at) => ({ portal: (ask) => portal(at, ask), city: city(at), yw: business, sso, ext: neighbours() }),
  city: (at) => ({
    id: 'h101-pictured',
    name: CITY.name,
    code: CITY.code,
    province: REGION.name,
    region: '西北',
    district: HERE.name,
    phoneCode: '0949',
    portals: { province: `${at['portal']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [...toResults(at), { do: 'click', target: `tr.res a:text-is("${NAME}")`, counts: true, opens: true }],
  search: (at) => ({ moves: toResults(at), entries: 'tr.res', wanted: NAME }),
  proof: { hall: ['您所在的地区：雁湖区'], guide: ['自受理之日起9个工作日', '咨询方式'] },
};
