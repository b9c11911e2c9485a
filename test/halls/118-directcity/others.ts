import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { DISTRICT } from './areas.ts';
import { WHOLE } from './guide.ts';
import { ID, itemBy, NAME } from './items.ts';
import { assets, shell } from './portal.ts';

/** Where things are declared: the pilot item is open to guests, the others ask for a sign-in. */
export function declare(at: Addresses, { path, query }: Ask): Reply {
  if (path.startsWith('/static/')) return assets(path);
  if (path === '/declare-api/item') {
    if (query.get('id') !== ID) return json({ code: 404 });
    const { situations, papers } = WHOLE;
    return json({ name: NAME, dept: `${DISTRICT.name}市场监督管理局`, situations, papers }, 300);
  }
  const id = /^\/declare\/(\w+)$/.exec(path)?.[1];
  if (id === ID) return shell('网上申报-衡澜市综合申报系统', { id, portal: at['portal'] }, ['base', 'wizard']);
  if (id && itemBy(id)) return redirect(`${at['sso']}/uc/login?app=declare&service=${encodeURIComponent(id)}`);
  return null;
}
const html = (title: string, css: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head><body>${body}</body></html>`;

export function sso({ path }: Ask): Reply {
  if (path === '/') return redirect('/uc/login');
  const css =
    'body{margin:0;background:#e9eff9;font:14px/1.8 "Microsoft YaHei"}.k{width:400px;margin:90px auto;background:#fff;padding:28px 36px;border-radius:10px}h2{text-align:center;color:#1b57d6}input{width:100%;height:38px;margin:8px 0;box-sizing:border-box}.b{background:#1b57d6;color:#fff;text-align:center;line-height:40px}';
  if (path === '/uc/register')
    return html(
      '用户注册',
      css,
      '<div class="k"><h2>用户注册</h2><p>个人用户请在“衡澜通”移动端刷脸注册；企业用户请持电子营业执照注册。</p></div>',
    );
  if (path !== '/uc/login') return null;
  return html(
    '衡澜市统一身份认证平台',
    css,
    '<div class="k"><h2>衡澜市统一身份认证平台</h2><p>个人登录　|　法人登录</p><input placeholder="手机号/证件号"><input type="password" placeholder="密码"><div class="b">登录</div><p>电子营业执照登录　国家政务服务平台账号登录</p></div>',
  );
}
const columns = press(
  ['区内要闻', '政府公报', '重点领域公开', '公示公告', '街镇动态'],
  (n) => `/wcq/c10${n + 1}/index.html`,
  (n, m) => `/wcq/c10${n + 1}/2026/art_${n + 1}${m}8.html`,
  7,
);
/** The district's own government site, plain pages of a content system. */
export function gov(at: Addresses, { path }: Ask): Reply {
  const css =
    'body{margin:0;font:14px/1.8 SimSun,serif;color:#222;background:#fff}.h{background:#b01f24;color:#fff;padding:26px 0}.w{width:1100px;margin:auto}.h h1{margin:0;font-size:34px}.n{background:#8c161a}.n a{color:#fff;padding:0 20px;line-height:44px;display:inline-block}.g{display:grid;grid-template-columns:1fr 1fr;gap:24px;padding-top:16px}.g li{line-height:32px}a{color:#222;text-decoration:none}.s{display:block;background:#fdf1e2;text-align:center;padding:20px;font-size:20px;margin-top:16px}.f{border-top:3px solid #b01f24;margin-top:26px;padding:16px;text-align:center;color:#777}';
  const frame = (title: string, body: string) =>
    html(
      `${title}-望川区人民政府`,
      css,
      `<div class="h"><div class="w"><h1>望川区人民政府</h1></div></div><div class="n"><div class="w"><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="${at['portal']}/district/${DISTRICT.slug}" target="_blank">政务服务</a></div></div><div class="w">${body}</div><div class="f">主办：望川区人民政府办公室　联系电话：026-63810001</div>`,
    );
  if (path === '/' || path === '/index.html')
    return frame(
      '首页',
      `<a class="s" href="${at['portal']}/district/${DISTRICT.slug}" target="_blank">进入望川区政务服务旗舰店</a><div class="g">${columns
        .map(
          (c) =>
            `<div><h3><a href="${c.path}">${c.name}</a></h3><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a></li>`).join('')}</ul></div>`,
        )
        .join('')}</div>`,
    );
  const shown = printed(columns, path);
  return shown ? frame(shown.title, shown.html) : null;
}
