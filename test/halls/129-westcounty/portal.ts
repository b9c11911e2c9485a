import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';
import { baseOf, bones, frame, sheet } from './frame.ts';
import { flowPages } from './guide.ts';
import { rowsOf } from './items.ts';
import { rest } from './rest.ts';
import { CITY, COUNTY, REGION, type Station } from './sites.ts';
import { consultation, hotline, interact, progress, rating } from './talk.ts';

export const ONE_THING = '/ztzl/yjs/index.html';
export const READING = '/lm/0/jd-202606.html';
export const EMPTY_COLUMN = '办件公示';
const COLUMNS = press(
  ['通知公告', '政策文件'],
  (n) => `/lm/${n}.html`,
  (n, m) => `/lm/${n}/${m + 1}.html`,
  7,
);

function home(at: Addresses, s: Station): string {
  const base = baseOf(at, s);
  const below =
    s === REGION
      ? `<div class="k"><h3 id="fz">地州市分站</h3>${bones(2, 'fz-list')}</div>`
      : s === CITY
        ? `<div class="k"><h3>县市分站</h3>${bones(3, 'xs-list')}</div>`
        : '';
  const banner =
    s === COUNTY
      ? `<p class="bn"><a href="${ONE_THING}">“高效办成一件事”专区</a><a href="${base}/zt.html?dx=${encodeURIComponent('法人')}&amp;zt=${encodeURIComponent('准营准办')}">准营准办</a><a href="javascript:;" onclick="alert('本专区仅向园区企业开放，请到园区服务站办理。')">园区服务</a></p>`
      : '';
  const columns = [...COLUMNS.map((c) => [c.name, c.path]), [EMPTY_COLUMN, '/lm/9.html']];
  return frame(
    at,
    s,
    `${s.name}政务服务网`,
    `${banner}<div class="two"><div class="k"><h3>主题服务 <span class="qh"><a data-dx="法人" class="on">法人</a><a data-dx="个人">个人</a></span></h3>${bones(3, 'zt-box')}</div><div class="k"><h3>热点事项</h3>${bones(5, 'hot-box')}</div></div>${below}
<div class="k"><h3>权力清单部门</h3>${bones(2, 'bm-box')}</div>
<div class="k"><h3>信息公开</h3><p class="lm">${columns.map(([name, path]) => `<a href="${base}${path}">${name}</a>`).join('')}</p><ul class="xx">${COLUMNS[0]?.articles
      .slice(0, 5)
      .map((a) => `<li><a href="${base}${a.path}" title="${a.title}">${a.title}</a><span>${a.date}</span></li>`)
      .join('')}</ul></div>`,
  );
}
const list = (at: Addresses, s: Station, title: string, html: string): string =>
  frame(at, s, `${title}-${s.name}政务服务网`, html);

/** The guide's and the application's pages: frames without content, which the script fetches. */
function itemPage(at: Addresses, s: Station, path: string, id: string): Reply {
  const row = rowsOf(s).find((r) => r.id === id);
  if (!row) return { status: 404, body: sheet(at, s, '提示', '<p>您查看的事项不存在。</p>') };
  const base = baseOf(at, s);
  if (path === '/bszn.html')
    return frame(
      at,
      s,
      `办理指南-${s.name}政务服务网`,
      `<div id="zn" data-ywid="${id}">${bones(7, 'zn-box')}</div>`,
      '<script src="/res/zn.js?v=20240611"></script>',
    );
  if (row.how === 'sso')
    return redirect(`${at['sso']}/idp/login?spAppId=zwfw&goto=${encodeURIComponent(`${base}/sbxt/index?ywid=${id}`)}`);
  if (row.how === 'window')
    return sheet(at, s, '我要申报', `<h2>${row.name}</h2><p>该事项请到${s.name}政务服务中心窗口办理。</p>`);
  return sheet(
    at,
    s,
    '我要申报',
    `<h2>${row.name}</h2><div class="ts"><p>本事项通过<b>朔岚自治区药品智慧监管平台</b>办理，本网不受理申报。</p><p>请用在药品智慧监管平台注册的企业账号登录后填报，本网账号不能通用。</p><p><a class="btn" href="${at['yj']}/ypjg/index.jhtml?area=${s.code}">前往办理</a>　<a href="${base}/bszn.html?ywid=${id}">返回办理指南</a></p></div>`,
  );
}
const SECOND = `<p>Özerik türelik kezmet tori — sholang tilinde kısa bet.</p><ul class="xx"><li>Kezmet tizimi: handa tilinde berilet.</li><li>Telpun: 12345</li><li>Betti tolukı 2027 yılda achılat.</li></ul>`;

function page(at: Addresses, s: Station, path: string, ask: Ask): Reply {
  const flow = /^\/zn\/yl\/(\w+)\/(\d)\.svg$/.exec(path);
  const row = flow ? rowsOf(s).find((r) => r.id === flow[1]) : undefined;
  const shown = row ? flowPages(s, row)[Number(flow?.[2]) - 1] : undefined;
  if (shown) return { ...picture(shown, 640), delay: 500 };
  switch (path) {
    case '/':
    case '/index.html':
      return home(at, s);
    case '/qlqd.html':
      return list(
        at,
        s,
        '权力清单',
        `<div class="tree"><div class="l"><h4>${s.name}权力清单</h4>${bones(8, 'tree')}</div><div class="r" id="powers"><p class="tip">请在左侧选择部门</p></div></div>`,
      );
    case '/zt.html':
      return list(
        at,
        s,
        '主题服务',
        `<div class="k"><h3>主题服务 <span class="qh"><a data-dx="法人" class="on">法人</a><a data-dx="个人">个人</a></span></h3>${bones(2, 'zt-box')}</div><div class="k" id="rows">${bones(6, 'rows-box')}</div>`,
      );
    case '/ss.html':
      return list(at, s, '搜索结果', `<div class="k" id="found">${bones(6, 'ss-box')}</div>`);
    case '/bszn.html':
    case '/sb.html':
      return itemPage(at, s, path, ask.query.get('ywid') ?? '');
    case '/cx.html':
      return sheet(at, s, '办件查询', progress);
    case '/hd.html':
      return sheet(at, s, '互动交流', interact(at, s));
    case '/12345.html':
      return sheet(at, s, '12345政务服务便民热线', hotline(s));
    case '/hcp.html':
      return sheet(at, s, '好差评', rating(s));
    case '/lm/9.html':
      return sheet(at, s, EMPTY_COLUMN, '<h2>办件公示</h2><div class="none">暂无内容</div>');
  }
  const told = consultation(s, baseOf(at, s), path) ?? printed(COLUMNS, path);
  if (!told) return null;
  const html = told.html.replaceAll('href="/lm/', `href="${baseOf(at, s)}/lm/`);
  const more =
    s === COUNTY && path === '/lm/0/3.html' ? `<p>相关阅读：<a href="${READING}">图解：改革实施意见</a></p>` : '';
  return { body: sheet(at, s, told.title, html + more), delay: path.startsWith('/lm/1') ? 1200 : 0 };
}
/** All stations are one product; what has no name of its own lies in a folder of the region's. */
export function portal(at: Addresses, own: Station, folders: readonly Station[], ask: Ask): Reply {
  const sub = /^\/fz\/(\d{6})(\/.*)?$/.exec(ask.path);
  const s = sub ? folders.find((f) => f.code === sub[1]) : own;
  if (!s) return null;
  if (sub && !sub[2]) return redirect(`${ask.path}/`, 301);
  const path = sub?.[2] ?? ask.path;
  if (s === REGION && path === '/sol/index.html') return sheet(at, s, 'Sholangche', SECOND);
  if (path.startsWith('/rest/')) return rest(at, s, path, ask);
  return page(at, s, path, ask);
}
