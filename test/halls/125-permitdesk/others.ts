import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';
import { channel, DISTRICT } from './sites.ts';

export const DEAD_GOV = '/ycq/ztzl/wmcj2022/';
const COLUMNS = press(
  ['砚池要闻', '公示公告', '政府信息公开', '民生实事'],
  (n) => `/ycq/l${n + 11}/`,
  (n, m) => `/ycq/l${n + 11}/${60_000 + n * 100 + m}.shtml`,
  5,
);
const GOV = `body{margin:0;font:15px/1.8 SimSun,serif;color:#222;background:#fff}.h{background:#1c5b8a url();color:#fff;padding:26px 9%}.h h1{margin:0;font-size:32px}.n{background:#e7eff5;padding:0 9%}.n a{display:inline-block;padding:8px 22px;color:#1c5b8a}.m{padding:16px 9%;display:grid;grid-template-columns:1fr 1fr;gap:26px;min-height:340px}.m h2{font-size:19px;border-bottom:2px solid #1c5b8a}.m a{color:#222}.m li span{color:#888;font-size:13px}.f{background:#eee;text-align:center;padding:16px}`;

/** The district's own government site, made by another firm. */
export function gov(at: Addresses, { path }: Ask): Reply {
  const frame = (title: string, inside: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_${DISTRICT.name}人民政府</title><style>${GOV}</style></head><body><div class="h"><h1>峦江市${DISTRICT.name}人民政府</h1></div><div class="n"><a href="/">首页</a>${COLUMNS.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="${at['portal']}${channel(DISTRICT)}" target="_blank">政务服务</a></div><div class="m">${inside}</div><div class="f">主办：${DISTRICT.name}人民政府办公室　值班电话：030-66220000　<a href="/ycq/wzdt.shtml">网站地图</a></div></body></html>`;
  if (path === '/') {
    const parts = COLUMNS.map(
      (c) =>
        `<div><h2>${c.name}</h2><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a> <span>${a.date}</span></li>`).join('')}</ul></div>`,
    );
    return frame(
      '首页',
      `${parts.join('')}<div><h2>专题专栏</h2><p><a href="${DEAD_GOV}">文明城区创建</a>　<a href="/ycq/l12/">公示公告</a></p></div>`,
    );
  }
  if (path === '/ycq/') return redirect('/');
  if (path === '/ycq/wzdt.shtml')
    return frame('网站地图', `<ul>${COLUMNS.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul>`);
  const found = printed(COLUMNS, path);
  return found ? frame(found.title, `<div>${found.html}</div>`) : null;
}
const SSO = `body{margin:0;background:#ece7df;font:15px/1.8 "Microsoft YaHei",sans-serif}.t{background:#fff;padding:20px 12%;font-size:24px;color:#a8322a;border-bottom:3px solid #a8322a}.c{width:440px;margin:60px auto;background:#fff;padding:26px 40px}.c div{display:flex}.c div a{flex:1;text-align:center;padding:8px;color:#888;text-decoration:none}.c div .o{color:#a8322a;border-bottom:2px solid}.c input{width:100%;height:42px;margin-top:14px;padding:0 10px;border:1px solid #ccc;box-sizing:border-box}.c button{width:100%;height:44px;margin-top:20px;background:#a8322a;color:#fff;border:0;font-size:17px}.c p{font-size:13px;color:#888}`;
export function sso({ path, query }: Ask): Reply {
  if (path === '/') return redirect('/uac/signin?lx=gr');
  if (path === '/uac/yzm') return picture(['4 w P 9'], 96);
  if (path !== '/uac/signin') return null;
  const firm = query.get('lx') === 'fr';
  const tab = (lx: string, name: string, now: boolean) => `<a class="${now ? 'o' : ''}" href="?lx=${lx}">${name}</a>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>峦江市统一身份认证平台</title><style>${SSO}</style></head><body><div class="t">峦江市统一身份认证平台</div><div class="c"><div>${tab('gr', '自然人登录', !firm)}${tab('fr', '法人登录', firm)}</div><form onsubmit="return false"><input placeholder="${firm ? '统一社会信用代码' : '手机号或者身份证件号码'}"><input type="password" placeholder="登录密码"><input placeholder="图形验证码"><img src="/uac/yzm" alt="图形验证码" width="96" height="40"><button type="button">登录</button></form><p>${firm ? '电子营业执照登录　法人一证通登录' : '国家政务服务平台账号登录　扫码登录'}</p></div></body></html>`;
}
