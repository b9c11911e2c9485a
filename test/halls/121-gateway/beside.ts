import { readFileSync } from 'node:fs';
import type { Addresses } from '../kit/hall.ts';
import { type Ask, json, picture, type Reply, redirect, script } from '../kit/site.ts';
import { ID, NAME } from './items.ts';
import { DISTRICT, hallOf } from './sites.ts';

const head = (title: string, css: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.7 "Microsoft YaHei",sans-serif;color:#333}${css}</style></head><body>`;

/** The province's sign-in. */
export function sso({ path, url }: Ask): Reply {
  if (path === '/') return redirect(`/portal/signin${url.slice(1)}`);
  if (path === '/oauth2/authorize') return redirect(`/portal/signin?${url.split('?')[1] ?? ''}`);
  if (path === '/portal/captcha') return picture(['q 4 M 9'], 96);
  if (path !== '/portal/signin') return null;
  return `${head('用户登录', 'body{background:#dfe9f6}.t{background:#fff;padding:18px 10%;font-size:24px;color:#1d5fae}.b{width:400px;margin:60px auto;background:#fff;padding:26px 34px;border-radius:4px}.b nav{display:flex}.b nav button{flex:1;border:0;background:none;padding:10px;font-size:16px;border-bottom:2px solid #ddd;cursor:pointer}.b nav .on{color:#1d5fae;border-color:#1d5fae}.b input{width:100%;height:40px;margin-top:14px;padding:0 10px;border:1px solid #ccc}.y{display:flex;gap:8px;align-items:end}.go{width:100%;height:42px;margin-top:18px;border:0;background:#1d5fae;color:#fff;font-size:16px}p{display:flex;justify-content:space-between;color:#777;font-size:13px}footer{text-align:center;color:#888;font-size:12px}')}<div class="t">凛河省统一身份认证平台</div><div class="b"><nav><button class="on" type="button">个人登录</button><button type="button">法人登录</button></nav><form onsubmit="return false"><input id="acc" placeholder="手机号/证件号码"><input type="password" placeholder="密码"><div class="y"><input placeholder="验证码"><img src="/portal/captcha" alt="验证码" width="96" height="40"></div><button class="go" type="button">登 录</button></form><p><span>忘记密码</span><span>立即注册</span><span>“凛办通”扫码登录</span></p></div><footer>凛河省政务服务管理局　服务热线：12345</footer><script>var b=document.querySelectorAll('nav button');b.forEach(function(x,i){x.onclick=function(){b[0].className=i?'':'on';b[1].className=i?'on':'';document.getElementById('acc').placeholder=i?'统一社会信用代码':'手机号/证件号码'}})</script></body></html>`;
}
/** The hotline's platform: anybody may write, no number of a case is asked for. */
export function hot({ path }: Ask): Reply {
  const css =
    'body{background:#fff7f2}header{background:#d8451b;color:#fff;padding:20px 12%;font-size:26px}main{width:900px;margin:24px auto;background:#fff;padding:24px 40px;border:1px solid #f2d5c8}main h2{color:#d8451b}.k{display:flex;gap:24px}.k a{flex:1;padding:40px 0;text-align:center;background:#fff1ea;color:#d8451b;font-size:20px;text-decoration:none}label{display:block;margin-top:12px}input,select,textarea{width:70%;padding:7px;border:1px solid #ccc;vertical-align:top}label span{display:inline-block;width:110px}button{margin:18px 110px;padding:9px 40px;background:#d8451b;color:#fff;border:0;font-size:15px}footer{text-align:center;color:#999}';
  const top = (title: string) => `${head(title, css)}<header>凛河省12345政务服务便民热线 网上受理平台</header><main>`;
  const end = '</main><footer>凛河省12345热线管理中心</footer></body></html>';
  if (path === '/')
    return `${top('凛河省12345网上受理平台')}<h2>请选择诉求类型</h2><div class="k"><a href="/appeal/new?type=tousu">我要投诉</a><a href="/appeal/new?type=jubao">我要举报</a><a href="/appeal/new?type=jianyi">我要建议</a></div><p>热线平台24小时受理，投诉类诉求5个工作日内答复。</p>${end}`;
  if (path === '/captcha') return picture(['3 t N 6'], 90);
  if (path !== '/appeal/new') return null;
  const fields = [
    '<select><option>投诉</option><option>举报</option><option>建议</option></select>|诉求类型',
    '<input placeholder="如：雪川市望岭区">|事发地区',
    '<input>|被诉单位',
    '<input>|诉求标题',
    '<textarea rows="6"></textarea>|诉求内容',
    '<input>|您的姓名',
    '<input>|联系电话',
    '<input style="width:120px"> <img src="/captcha" alt="验证码" height="36">|验证码',
  ];
  return `${top('填写诉求')}<h2>填写诉求</h2><form method="post" action="/appeal/submit">${fields
    .map((f) => f.split('|'))
    .map(([input, label]) => `<label><span>${label}</span>${input}</label>`)
    .join('')}<button>提交诉求</button></form>${end}`;
}
const BOT = readFileSync(new URL('./bot.script', import.meta.url), 'utf8');
/** A chat product of another firm, shown in a frame. */
export function bot(at: Addresses, { path, body }: Ask): Reply {
  if (path === '/') return redirect('/webchat/widget');
  if (path === '/webchat/widget.js') return script(BOT);
  if (path === '/webchat/widget')
    return `${head('在线客服', 'html,body{height:100%;background:transparent;overflow:hidden}.bub{width:72px;height:72px;border-radius:36px;border:0;background:#1677ff;color:#fff;font-size:14px;cursor:pointer;line-height:1.3}.win{display:flex;flex-direction:column;height:100%;background:#fff;border:1px solid #d0d7e2;border-radius:8px}.win header{background:#1677ff;color:#fff;padding:10px 14px;display:flex;justify-content:space-between}.win header b{cursor:pointer}.log{flex:1;overflow:auto;padding:12px;background:#f4f7fb}.msg{margin-bottom:10px;padding:8px 12px;background:#fff;border-radius:6px;width:fit-content;max-width:85%}.msg.me{margin-left:auto;background:#cfe4ff}.qk{padding:6px 10px;font-size:12px;color:#777}.in{display:flex;border-top:1px solid #eee}.in input{flex:1;border:0;padding:12px;outline:0}.in button{border:0;background:#1677ff;color:#fff;width:64px}')}<div id="kf"></div><script src="/webchat/widget.js"></script></body></html>`;
  if (path === '/webchat/api/ask') {
    const { q = '' } = JSON.parse(body || '{}') as { q?: string };
    const link = { name: `${NAME}（望岭区）`, url: `${hallOf(at, DISTRICT)}/guide/${ID}` };
    return /药/.test(q)
      ? json({ ret: 0, text: '为您找到下面的事项，可点击查看办事指南：', link }, 800)
      : json({ ret: 0, text: '小凛还在学习，没有理解您的意思。您可以换一个说法，或者咨询人工坐席。', link: null }, 800);
  }
  return null;
}
