import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { areaOf, CITY, countiesOf, DISTRICT } from './areas.ts';
import { GUID, NAME, search, tasksOf } from './items.ts';

const html = (title: string, css: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei",sans-serif;color:#333}a{color:#1a5fa8;text-decoration:none}${css}</style></head><body>${body}</body></html>`;
const PLAIN =
  '.t{background:#1a5fa8;color:#fff;padding:22px 8%;font-size:26px}.m{padding:16px 8%}.m li{list-style:none;border-bottom:1px dashed #ccc;padding:6px 0}ul{padding:0}.g a{display:inline-block;border:1px solid #ccd;padding:10px 22px;margin:6px 10px 6px 0}.f{background:#eee;padding:14px 8%;color:#777}';
const toArea = (at: Addresses, code: string): string => `${at['portal']}/index.html?areacode=${code}`;

const cityNews = press(
  ['市内要闻', '公告公示'],
  (n) => `/jlzw/${n === 0 ? 'snyw' : 'gggs'}/index.shtml`,
  (n, m) => `/jlzw/${n === 0 ? 'snyw' : 'gggs'}/2026${40 + m}.shtml`,
  4,
);
const zoneNews = press(
  ['园区动态', '政务公开', '招商引资'],
  (n) => `/gxq/lm${n + 11}/`,
  (n, m) => `/gxq/lm${n + 11}/c${5208 + m}.html`,
  4,
);
function paperOf(title: string, columns: typeof cityNews, path: string, top: string): Reply {
  const frame = (name: string, body: string) =>
    html(
      name === title ? title : `${name} - ${title}`,
      PLAIN,
      `<div class="t">${title}</div><div class="m">${body}</div><div class="f">${title}　地址：金砾市　<a href="/">网站首页</a></div>`,
    );
  if (path === '/')
    return frame(
      title,
      `${top}${columns.map((c) => `<h3><a href="${c.path}">${c.name}</a></h3><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a>　${a.date}</li>`).join('')}</ul>`).join('')}`,
    );
  const shown = printed(columns, path);
  return shown ? frame(shown.title, shown.html) : null;
}
export const city = (at: Addresses, { path }: Ask): Reply =>
  paperOf(
    '金砾市政务服务',
    cityNews,
    path,
    `<div class="g"><a href="${toArea(at, CITY.code)}">市本级服务大厅</a>${countiesOf(CITY)
      .map((a) => `<a href="${toArea(at, a.code)}">${a.name}</a>`)
      .join('')}</div>`,
  );
export const gov = (at: Addresses, { path }: Ask): Reply =>
  paperOf(
    '金砾高新技术产业开发区管理委员会',
    zoneNews,
    path,
    `<div class="g"><a href="${toArea(at, DISTRICT.code)}">政务服务</a><a href="${at['ext']}/oa/">办公系统</a><a href="${at['city']}/">金砾市政务服务</a></div>`,
  );
const corner = (x: number, y: number): string =>
  `<path d="M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z" fill-rule="evenodd"/>`;
const DOTS = Array.from({ length: 441 }, (_, i) => [i % 21, Math.floor(i / 21)] as const)
  .filter(
    ([x, y]) =>
      !(x < 8 && y < 8) && !(x > 12 && y < 8) && !(x < 8 && y > 12) && (x * x * 7 + y * 13 + x * y * 5) % 9 < 4,
  )
  .map(([x, y]) => `M${x} ${y}h1v1h-1z`);
const QR = `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="150" viewBox="0 0 21 21">${corner(0, 0)}${corner(14, 0)}${corner(0, 14)}<path d="${DOTS.join('')}"/></svg>`;
export function sso({ path }: Ask): Reply {
  if (path === '/') return redirect('/xysso/login');
  if (path === '/xysso/qr.svg') return { headers: { 'content-type': 'image/svg+xml; charset=utf-8' }, body: QR };
  if (path === '/xysso/register')
    return html(
      '用户注册',
      PLAIN,
      '<div class="t">用户注册</div><div class="m"><p>自然人凭居民身份证实名注册，法人凭统一社会信用代码由法定代表人注册。</p></div>',
    );
  if (path !== '/xysso/login') return null;
  return html(
    '西垣省统一身份认证平台',
    '*{box-sizing:border-box}body{background:#e8eef6}.k{width:820px;margin:70px auto;background:#fff;display:flex;box-shadow:0 2px 14px #bcd}.l{width:520px;padding:30px 46px}.r{flex:1;border-left:1px solid #eee;text-align:center;padding-top:64px}h2{text-align:center;color:#1a5fa8}.tabs span{display:inline-block;width:50%;text-align:center;padding:8px 0;cursor:pointer}.tabs .on{border-bottom:3px solid #1a5fa8;color:#1a5fa8}input{display:block;width:100%;height:42px;margin:14px 0;padding:0 10px}button{width:100%;height:44px;border:0;background:#1a5fa8;color:#fff;font-size:16px}',
    `<h2>全国一体化在线政务服务平台<br>西垣省统一身份认证平台</h2><div class="k"><div class="l"><div class="tabs"><span class="on" onclick="who(this,'请输入手机号/身份证号')">个人登录</span><span onclick="who(this,'请输入统一社会信用代码')">法人登录</span></div><input id="acc" placeholder="请输入手机号/身份证号"><input type="password" placeholder="请输入密码"><button type="button">登录</button><p>国家政务服务平台账号登录　电子营业执照登录　忘记密码</p></div><div class="r"><img src="/xysso/qr.svg" alt=""><p>打开“西事通”App扫码登录</p></div></div><script>function who(s,p){document.querySelectorAll('.tabs span').forEach(function(t){t.className=t===s?'on':''});document.getElementById('acc').placeholder=p}</script>`,
  );
}
/** The robot guesses three items; each opens its guide in a window. */
export function kf(at: Addresses, { path, query, body }: Ask): Reply {
  if (path === '/webchat/api/answer') {
    const { q = '', areacode = '' } = JSON.parse(body || '{}') as { q?: string; areacode?: string };
    const area = areaOf(areacode);
    const own = tasksOf(area).find((t) => t.name === NAME);
    const drug =
      /药/.test(q) && own
        ? [own, ...search(area, '药品经营许可证零售').filter((t) => t.area === area && t !== own)]
        : [];
    const guesses = (drug.length > 0 ? drug : search(area, q)).slice(0, 3);
    return json(
      {
        text: guesses.length > 0 ? '您是不是想问以下事项：' : '小垣没有听懂，请换一种说法，或者点击“转人工”。',
        guess: guesses.map((t) => ({
          name: t.name,
          url: `${at['portal']}/onlinehall/taskguide.html?taskguid=${t.guid}`,
        })),
      },
      400,
    );
  }
  if (path === '/') return redirect(`/webchat/index.html?areacode=${DISTRICT.code}`);
  if (path !== '/webchat/index.html') return null;
  const area = areaOf(query.get('areacode'));
  return html(
    `小垣 - ${area.name}`,
    'html,body{height:100%}body{display:flex;flex-direction:column;background:#f5f7f9}#msg{flex:1;overflow:auto;padding:12px}.me{text-align:right}.bot span,.me span{display:inline-block;background:#fff;border-radius:6px;padding:7px 12px;max-width:90%;text-align:left}.me span{background:#cdeefa}.in{display:flex;background:#fff;border-top:1px solid #ddd}.in input{flex:1;border:0;height:46px;padding:0 10px}.in button{width:64px;border:0;background:#00a0c6;color:#fff}.op{background:#fff;padding:6px 10px}.op button{border:1px solid #00a0c6;background:#fff;color:#00a0c6;border-radius:12px;padding:2px 12px}.g{display:block;cursor:pointer;color:#1a5fa8}',
    `<div id="msg"><p class="bot"><span>您好，我是智能客服小垣，请输入您想咨询的问题。</span></p></div><div class="op"><button type="button" id="rg">转人工</button></div><div class="in"><input id="q" maxlength="100" placeholder="请输入问题"><button type="button" id="fs">发送</button></div><script>var M=document.getElementById('msg'),Q=document.getElementById('q');function say(c,h){var p=document.createElement('p');p.className=c;p.innerHTML='<span>'+h+'</span>';M.appendChild(p);M.scrollTop=1e6}
document.getElementById('rg').onclick=function(){say('bot','人工坐席服务时间：工作日9:00-12:00，14:00-18:00。服务时间内点击“<a onclick="say(\\'bot\\',\\'正在为您接入人工坐席，前面还有0人，请稍候\\')" class="g" style="display:inline">接入坐席</a>”即可与工作人员对话，无须登录。')};
document.getElementById('fs').onclick=function(){var v=Q.value.replace(/[<>&"]/g,'').trim();if(!v)return;Q.value='';say('me',v);var x=new XMLHttpRequest();x.open('POST','/webchat/api/answer');x.setRequestHeader('Content-Type','application/json');x.onload=function(){var r=JSON.parse(x.responseText);say('bot',r.text+r.guess.map(function(g,i){return '<a class="g" onclick="window.open(\\''+g.url+'\\')">'+(i+1)+'. '+g.name+'</a>'}).join(''))};x.send(JSON.stringify({q:v,areacode:'${area.code}'}))};
Q.onkeydown=function(e){if(e.keyCode===13)document.getElementById('fs').click()}</script>`,
  );
}
export const guideUrl = (at: Addresses): string => `${at['portal']}/onlinehall/taskguide.html?taskguid=${GUID}`;
