import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';
import { DISTRICT } from './regions.ts';

export const DEAD_BLANK = '/cdn/tpl/2023/zdml_v1.docx';
const FILES = ['/cdn/tpl/2026/yp_ls_sqb.docx', '/cdn/tpl/2026/sqwts.docx'];
export const PICTURES: Record<string, string> = {
  '/cdn/zone/yjs.svg': '高效办成一件事',
  '/cdn/zone/kstb.svg': '跨省通办',
  '/cdn/zone/zjzl.svg': '澹江助企',
};
/** Templates and pictures stand on a content network of their own. */
export function files({ path }: Ask): Reply {
  if (FILES.includes(path)) return wordDocument(path.split('/').pop());
  return PICTURES[path] ? picture([PICTURES[path]], 280) : null;
}
/** The pop-up: user, password and a code out of a picture. */
export function sso(ask: Ask): Reply {
  const { path, query } = ask;
  if (path === '/') return redirect('/idp/authorize');
  if (path === '/idp/captcha.svg') return picture([`7 ${query.get('t')?.slice(-1) ?? '3'} K q`], 110);
  if (path === '/idp/forget')
    return '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>找回密码</title></head><body><h3>找回密码</h3><p>请携带有效身份证件到就近政务服务中心重置，或者在“澹江办”手机应用中刷脸找回。</p></body></html>';
  if (path !== '/idp/authorize') return null;
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>澹江省统一身份认证平台</title><style>body{margin:0;font:14px/1.6 "Microsoft YaHei",sans-serif;background:#f0f5ff}.w{width:380px;margin:24px auto;background:#fff;padding:18px 28px;box-shadow:0 2px 8px #ccd}h1{font-size:20px;color:#1d39c4;text-align:center}.t{display:flex;border-bottom:1px solid #eee;margin-bottom:14px}.t b,.t span{flex:1;text-align:center;line-height:38px;cursor:pointer}.t b{color:#1d39c4;border-bottom:2px solid #1d39c4}input{width:100%;height:36px;box-sizing:border-box;margin-bottom:12px}.c{display:flex;gap:10px}.c img{height:36px;cursor:pointer}button{width:100%;height:40px;background:#2f54eb;color:#fff;border:0}p{font-size:12px;color:#888}</style></head><body><div class="w"><h1>澹江省统一身份认证平台</h1><div class="t"><span>个人用户</span><b>法人用户</b></div><form onsubmit="return false"><input aria-label="username" placeholder="统一社会信用代码/用户名" autocomplete="off"><input aria-label="password" type="password" placeholder="登录密码"><div class="c"><input aria-label="captcha" placeholder="图形验证码" maxlength="4"><img id="cap" src="/idp/captcha.svg?t=1" alt="captcha" title="看不清？点击换一张"></div><button type="submit">登 录</button></form><p>其他方式：电子营业执照 | 国家政务服务平台 | “澹江办”扫一扫　<a href="/idp/forget">忘记密码</a></p></div><script>document.getElementById('cap').onclick=function(){this.src='/idp/captcha.svg?t='+Date.now()}</script></body></html>`;
}
const columns = press(
  ['芸桥要闻', '公示公告', '部门动态'],
  (n) => `/${['yqyw', 'gsgg', 'bmdt'][n]}/index.html`,
  (n, m) => `/${['yqyw', 'gsgg', 'bmdt'][n]}/2026/content_${n}${m}31.html`,
);
/** The district government's own site. */
export function gov(at: Addresses, { path }: Ask): Reply {
  const page = (title: string, body: string) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}-芸桥区人民政府</title><style>body{margin:0;font:14px/1.9 SimSun,serif}a{color:#222;text-decoration:none}.h{background:#b3161b;color:#fff;padding:26px 80px;font-size:30px}.n{background:#8d0f13;padding:8px 80px}.n a{color:#fff;margin-right:36px}.m{width:1100px;margin:16px auto;min-height:400px;display:flex;flex-wrap:wrap;gap:20px}.m>div{flex:1 1 320px}h3{border-bottom:2px solid #b3161b}ul{padding:0;list-style:none}.f{background:#eee;text-align:center;padding:20px}</style></head><body><div class="h">芸桥区人民政府</div><div class="n"><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="/zjyq/index.html">走进芸桥</a><a href="${at['portal']}/?region=${DISTRICT.code}" target="_blank">政务服务</a></div><div class="m">${body}</div><div class="f">主办：澹宁市芸桥区人民政府办公室　网站标识码：9331050001</div></body></html>`;
  if (path === '/')
    return page(
      '首页',
      columns
        .map(
          (c) =>
            `<div><h3>${c.name}</h3><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a>　${a.date}</li>`).join('')}</ul></div>`,
        )
        .join(''),
    );
  if (path === '/zjyq/index.html')
    return page(
      '走进芸桥',
      '<div><h3>走进芸桥</h3><p>芸桥区位于澹江中游，辖九个街道、三个镇，面积286平方公里，常住人口74.1万。</p></div>',
    );
  const shown = printed(columns, path);
  return shown && page(shown.title, `<div>${shown.html}</div>`);
}
