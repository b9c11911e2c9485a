import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.7 "PingFang SC","Microsoft YaHei",sans-serif;background:#eef4fb linear-gradient(#2a6fd6,#2a6fd6) no-repeat 0 0/100% 220px}.top{color:#fff;font-size:26px;padding:34px 0 0 14%}.card{display:flex;width:860px;margin:48px auto;background:#fff;border-radius:8px;box-shadow:0 6px 24px #0002}.qr{width:320px;text-align:center;padding:40px 0;border-right:1px solid #eee}.fm{flex:1;padding:28px 40px}.who{display:flex;gap:28px;font-size:17px;margin-bottom:12px}.who b{cursor:pointer;font-weight:400;padding-bottom:4px}.who .cur{color:#2a6fd6;border-bottom:2px solid #2a6fd6}.fm input{display:block;width:100%;height:40px;margin:12px 0;padding:0 12px;border:1px solid #d5d9e0;border-radius:4px}.fm button{width:100%;height:42px;border:0;border-radius:4px;color:#fff;background:#2a6fd6;font-size:16px}.oth{margin-top:14px;color:#888;font-size:13px}`;

/** The province's unified sign-in. */
export function sso(ask: Ask): Reply {
  if (ask.path === '/') return redirect('/pscp/sso/static/?client_id=portal');
  if (ask.path === '/pscp/sso/qr.svg') return picture(['▞▚▞▚▞', '▚▞▚▞▚', '▞▞▚▚▞', '▚▚▞▞▚'], 150);
  if (ask.path !== '/pscp/sso/static/') return null;
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>珑南省统一身份认证平台</title><style>${CSS}</style></head><body><div class="top">珑南省统一身份认证平台</div><div class="card"><div class="qr"><img src="/pscp/sso/qr.svg" alt="登录二维码"><p>打开“珑易办”扫码登录</p></div><div class="fm"><div class="who"><b onclick="sw(this,'请输入身份证号/手机号')">个人登录</b><b class="cur" onclick="sw(this,'请输入统一社会信用代码/法人账号')">法人登录</b></div><input id="acc" autocomplete="off" placeholder="请输入统一社会信用代码/法人账号"><input type="password" autocomplete="off" placeholder="请输入密码"><button type="button">登录</button><div class="oth">其他方式：电子营业执照登录　国家政务服务平台登录　忘记密码</div></div></div><script>function sw(b,t){document.querySelectorAll('.who b').forEach(function(x){x.className=''});b.className='cur';document.getElementById('acc').placeholder=t}</script></body></html>`;
}
