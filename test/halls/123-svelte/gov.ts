import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';

export const ART_DEAD = '/zt/yhyshj-2024';
const COLUMNS = press(
  ['政务要闻', '通知公告', '政策文件', '政策解读'],
  (n) => `/c/${['zwyw', 'tzgg', 'zcwj', 'zcjd'][n]}`,
  (n, m) => `/a/${['zwyw', 'tzgg', 'zcwj', 'zcjd'][n]}/2026${String(11 + n * 7 + m).padStart(4, '0')}`,
);
const CSS = `*{box-sizing:border-box}body{margin:0;font:15px/1.8 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#2b2b2b;background:#f6f4f1}a{color:inherit;text-decoration:none}a:hover{color:#a4161a;text-decoration:underline}ul{list-style:none;margin:0;padding:0}.w{max-width:1160px;margin:0 auto;padding:0 16px}header{background:#a4161a;color:#fff}header h1{margin:0;padding:26px 0 18px;font-size:32px;letter-spacing:3px}nav{background:#7f1014}nav ul{display:flex}nav a{display:block;padding:10px 30px;color:#fff;font-size:16px}.g{display:grid;grid-template-columns:1fr 1fr;gap:18px;margin-top:18px}section,article{background:#fff;border-radius:6px;padding:16px 20px}h2{margin:0 0 8px;font-size:18px;border-left:4px solid #a4161a;padding-left:10px;display:flex;justify-content:space-between}h2 a{font-size:13px;color:#888}li{display:flex;justify-content:space-between;border-bottom:1px dashed #e2ddd6;padding:4px 0}li span{color:#999}nav li{border:0;padding:0}.s{display:grid;grid-template-columns:repeat(4,1fr);gap:14px;margin-top:18px}.s a{background:#fff;border-radius:6px;padding:20px;text-align:center;border-bottom:3px solid #a4161a}.main{margin-top:18px}footer{margin-top:26px;background:#3a2c2c;color:#cfc4c4;padding:20px 0;text-align:center;font-size:13px}footer a{margin:0 8px}`;

function sheet(at: Addresses, title: string, body: string): string {
  const menu = [
    ['首页', '/'],
    ['区情概况', '/about'],
    ...COLUMNS.slice(0, 3).map((c) => [c.name, c.path]),
    ['政务服务', '/services'],
    ['区长信箱', '/mailbox'],
  ];
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="SiteName" content="椴林区人民政府"><title>${title}_椴林区人民政府</title><style>${CSS}</style></head><body>
<header><div class="w"><h1>桦岭市椴林区人民政府</h1></div><nav aria-label="主导航"><ul class="w">${menu.map(([n, u]) => `<li><a href="${u}">${n}</a></li>`).join('')}</ul></nav></header>
<div class="w">${body}</div>
<footer><p>${friends(at['ext'], 4)
    .map(({ name, url }) => `<a href="${url}" target="_blank">${name}</a>`)
    .join(
      '',
    )}<a href="${at['prov']}/">雪岭省政务服务网</a><a href="${at['city']}/">桦岭市政务服务网</a></p><p>主办：椴林区人民政府办公室　网站标识码：9254040001　雪ICP备12000404号</p></footer></body></html>`;
}
export function gov(at: Addresses, { path }: Ask): Reply {
  if (path === '/')
    return sheet(
      at,
      '首页',
      `<div class="s"><a href="${at['hall']}/">网上政务服务</a><a href="${at['hall']}/departments">部门服务</a><a href="/mailbox">区长信箱</a><a href="${at['hall']}/ratings">好差评</a></div><div class="g">${COLUMNS.map(
        (c) =>
          `<section><h2>${c.name}<a href="${c.path}">更多</a></h2><ul>${c.articles
            .map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`)
            .join('')}</ul></section>`,
      ).join('')}</div>`,
    );
  const main = (title: string, html: string) => sheet(at, title, `<article class="main">${html}</article>`);
  if (path === '/about')
    return main(
      '区情概况',
      '<h2>区情概况</h2><p>椴林区位于桦岭市东部，因椴树林得名，辖6个街道、4个镇，森林覆盖率61%，盛产椴树蜜。</p>',
    );
  if (path === '/services')
    return main(
      '政务服务',
      `<h2>政务服务</h2><p>椴林区政务服务事项统一在政务服务网办理：<a href="${at['hall']}/">进入椴林区政务服务网</a></p><p>区政务服务中心：松涛街道椴花路86号，电话0945-6127300。</p>`,
    );
  if (path === '/mailbox')
    return main(
      '区长信箱',
      '<h2>区长信箱</h2><p>来信请寄：椴林区松涛街道林海街8号区政府办公室，邮政编码157404，或者拨打12345。</p>',
    );
  const found = printed(COLUMNS, path);
  const first = COLUMNS[3]?.articles[1]?.path === path;
  return (
    found &&
    main(found.title, `${found.html}${first ? `<p>相关链接：<a href="${ART_DEAD}">优化营商环境2024专题</a></p>` : ''}`)
  );
}
