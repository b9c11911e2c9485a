import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Column, press, printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply, redirect } from '../kit/site.ts';
import { GONE, PAPERS } from './guide.ts';
import { CITY, childrenOf, DISTRICT, PROVINCE } from './regions.ts';

export const DEAD_ZONE = '/zt/2023/hyqs/index.html';
export const DEAD_TOPIC = '/cms/zt/2022/ysyz/index.html';
export const DEAD_GOV = '/ztzl/2021/fyht/';
const printedColumns = press(
  ['通知公告', '工作动态'],
  (n) => `/cms/col/c${n + 31}/index.html`,
  (n, m) => `/cms/art/2026/${m + 3}/a${n + 31}${m}7.html`,
  5,
);
/** By the column's code in the address; nobody ever wrote anything for the third. */
export const COLUMNS: Record<string, Column | undefined> = { tzgg: printedColumns[0], gzdt: printedColumns[1] };

const html = (title: string, css: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${css}</style></head><body>${body}</body></html>`;

/** The shell: a head, a place for the sub-applications, what floats above them. */
export const shell = (at: Addresses): string => {
  const config = {
    province: PROVINCE,
    sso: at['sso'],
    friends: [
      ...friends(at['ext'], 5),
      { name: '岬东人才网', url: `${at['ext']}/jdrc/` },
      { name: '潮屏市政务服务', url: `${at['city']}/` },
    ],
  };
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>岬东省一体化政务服务平台</title><link rel="stylesheet" href="/assets/element-plus.css"></head><body><noscript>We're sorry but base-shell doesn't work properly without JavaScript enabled.</noscript><div id="app"></div><script>window.__BASE_CONFIG__=${JSON.stringify(config)}</script><script src="/assets/runtime.js"></script><script src="/assets/shell.js"></script></body></html>`;
};
/** A sub-application's own page. */
export const child = (name: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${name}</title><link rel="stylesheet" href="/assets/element-plus.css"></head><body class="child"><div id="root"></div><script src="/assets/runtime.js"></script><script src="/child/${name}/app.js"></script></body></html>`;

const ART =
  'body{margin:0;background:#f4f6fa;font:15px/1.9 "PingFang SC","Microsoft YaHei",sans-serif;color:#303133}header{background:#1769d2;color:#fff;padding:16px calc(50% - 560px)}header a{color:#fff;text-decoration:none}main{width:1060px;margin:20px auto;background:#fff;padding:24px 30px}main a{color:#1769d2}';
export function article({ path }: Ask): Reply {
  const shown = printed(printedColumns, path);
  if (!shown) return null;
  const more =
    path === printedColumns[0]?.articles[1]?.path ? `<p>相关专题：<a href="${DEAD_TOPIC}">渔事一站办</a></p>` : '';
  return html(
    shown.title,
    ART,
    `<header><a href="/#/home">岬东省一体化政务服务平台</a></header><main>${shown.html}${more}</main>`,
  );
}
/** The store answers for what it has lost as for everything else, in JSON. */
export function files({ path }: Ask): Reply {
  if (path.startsWith('/file-center/preview/')) return picture(['药品经营许可证（样本）', '编号：岬DA0000000'], 520);
  if (PAPERS.some((p) => path !== GONE && (p.blank === path || p.sample === path)))
    return wordDocument(path.split('/').pop());
  return path.startsWith('/file-center/')
    ? json({ code: 500, success: false, message: 'The specified key does not exist.' })
    : null;
}
const CARDS =
  'body{margin:0;font:15px/1.8 "Microsoft YaHei",sans-serif;color:#333;background:#eef4f7}a{color:#0a5c86;text-decoration:none}.w{width:1100px;margin:0 auto}.top{background:#0a5c86;color:#fff;padding:26px 0}.top h1{margin:0}.row{display:flex;gap:16px;margin-top:18px;flex-wrap:wrap}.c{background:#fff;flex:1;padding:16px 20px;min-width:300px}.c h3{margin:0 0 8px;border-bottom:2px solid #0a5c86}.c a.b{display:inline-block;margin:0 14px 6px 0;border:1px solid #cde;padding:2px 14px}.foot{margin-top:26px;background:#dde6ea;padding:14px 0;font-size:13px}li{list-style:none}ul{padding:0}';
/** The city keeps a leaf of its own; all that is done stands on the province's platform. */
export function city(at: Addresses, { path }: Ask): Reply {
  if (path !== '/' && path !== '/gywm.html') return null;
  const to = (code: string) => `${at['portal']}/?area=${code}#/home`;
  const body =
    path === '/gywm.html'
      ? '<div class="c"><h3>关于本站</h3><p>2025年起本市事项统一在岬东省一体化政务服务平台办理，本站保留导航和公告。</p></div>'
      : `<div class="row"><div class="c"><h3>进入办事大厅</h3><a class="b" href="${to(CITY.code)}">潮屏市本级</a></div><div class="c"><h3>区县大厅</h3>${childrenOf(
          CITY.code,
        )
          .map((r) => `<a class="b" href="${to(r.code)}">${r.name}</a>`)
          .join(
            '',
          )}</div></div><div class="row"><div class="c"><h3>公告</h3><p>市政务服务中心周六上午提供不动产登记、公安出入境延时服务。</p><p>岬东省一体化平台“找人办”在潮屏市试行。</p></div></div>`;
  return html(
    '潮屏市政务服务',
    CARDS,
    `<div class="top"><div class="w"><h1>潮屏市政务服务</h1><span>统一在省平台办理</span></div></div><div class="w">${body}</div><div class="foot"><div class="w"><a href="/">首页</a>　<a href="/gywm.html">关于本站</a>　政务服务热线：12345</div></div>`,
  );
}
const govColumns = press(
  ['望礁要闻', '政府信息公开'],
  (n) => `/${['wjyw', 'zfxxgk'][n]}/`,
  (n, m) => `/${['wjyw', 'zfxxgk'][n]}/2026${String(m + 5).padStart(2, '0')}/t${n + 1}${m}40.html`,
  5,
);
export function gov(at: Addresses, { path }: Ask): Reply {
  const shown = printed(govColumns, path);
  if (path !== '/' && !shown) return null;
  const lists = govColumns
    .map(
      (c) =>
        `<div class="c"><h3>${c.name} <a href="${c.path}">更多&gt;</a></h3><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a> ${a.date}</li>`).join('')}</ul></div>`,
    )
    .join('');
  const hall = `${at['portal']}/?area=${DISTRICT.code}#/home`;
  return html(
    shown?.title ?? '望礁区人民政府',
    CARDS.replaceAll('#0a5c86', '#a8201a'),
    `<div class="top"><div class="w"><h1>望礁区人民政府</h1></div></div><div class="w"><div class="row"><div class="c"><a class="b" href="/">首页</a>${govColumns.map((c) => `<a class="b" href="${c.path}">${c.name}</a>`).join('')}<a class="b" href="${hall}">政务服务</a></div></div>${shown ? `<div class="row"><div class="c">${shown.html}</div></div>` : `<div class="row">${lists}</div><div class="row"><div class="c"><h3>专题专栏</h3><a class="b" href="${govColumns[0]?.articles[0]?.path}">优化营商环境</a><a class="b" href="${DEAD_GOV}">防汛防台</a></div></div>`}</div><div class="foot"><div class="w">主办：望礁区人民政府办公室　网站标识码：9283050003</div></div>`,
  );
}
const LOGIN =
  'body{margin:0;min-height:100vh;background:linear-gradient(120deg,#0b4ea2,#49a6e9);font:14px/1.8 "PingFang SC","Microsoft YaHei",sans-serif}.k{width:420px;margin:0 auto;position:relative;top:100px;background:#fff;border-radius:8px;padding:26px 36px}h2{text-align:center;color:#1769d2}.t{display:flex;justify-content:space-around}.t b{font-weight:400;cursor:pointer;padding:4px 20px}.t .on{border-bottom:2px solid #1769d2;color:#1769d2}input{width:100%;box-sizing:border-box;height:40px;margin:9px 0;padding:0 12px;border:1px solid #dcdfe6;border-radius:4px}.d{background:#1769d2;color:#fff;text-align:center;line-height:42px;border-radius:4px;cursor:pointer}';
/** The authorisation's address leads on to the sign-in. */
export function sso({ path, query }: Ask): Reply {
  if (path === '/') return redirect('/uc/login');
  if (path === '/oauth2/authorize')
    return redirect(
      `/uc/login?goto=${encodeURIComponent(Buffer.from(query.get('redirect_uri') ?? '').toString('base64'))}`,
    );
  if (path !== '/uc/login') return null;
  return html(
    '岬东省统一身份认证平台',
    LOGIN,
    '<div class="k"><h2>岬东省统一身份认证平台</h2><div class="t"><b>自然人登录</b><b class="on">法人登录</b></div><input placeholder="统一社会信用代码/账号"><input type="password" placeholder="密码"><div class="d">登 录</div><p>扫码登录　电子营业执照登录　国家政务服务平台账号登录</p></div>',
  );
}
