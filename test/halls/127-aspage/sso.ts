import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';

const CSS = `body{margin:0;font:14px/1.8 "Microsoft YaHei",sans-serif;background:#eef3fb}h1{margin:0;background:#fff;padding:20px 10%;font-size:22px;color:#0c4ccb}.b{width:400px;margin:60px auto;background:#fff;padding:26px 34px;border-radius:8px}.b div{margin:12px 0}.b input{width:100%;height:38px;box-sizing:border-box;padding:0 10px}.t span{display:inline-block;width:49%;text-align:center;font-size:16px;cursor:pointer}.t .on{color:#0c4ccb;border-bottom:2px solid #0c4ccb}.b button{width:100%;height:40px;border:0;background:#0c4ccb;color:#fff}.v input{width:65%}`;

/** The province's sign-in. */
export function sso({ path }: Ask): Reply {
  if (path === '/') return redirect('/uaa/login.do');
  if (path === '/uaa/captcha.do') return picture(['m 6 T 9'], 110);
  if (path !== '/uaa/login.do') return null;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>朔原省统一身份认证平台</title><style>${CSS}</style></head><body><h1>朔原省统一身份认证平台</h1><div class="b"><div class="t"><span class="on" onclick="q(0)">自然人登录</span><span onclick="q(1)">法人登录</span></div><div><input id="zh" placeholder="身份证号码/手机号码"></div><div><input type="password" placeholder="密码"></div><div class="v"><input placeholder="验证码"> <img src="/uaa/captcha.do" alt="验证码" height="38" align="top"></div><div><button type="button">登 录</button></div><div>新用户注册　忘记密码　国家政务服务平台账号登录</div></div><script>function q(n){var s=document.querySelectorAll('.t span');s[0].className=n?'':'on';s[1].className=n?'on':'';document.getElementById('zh').placeholder=n?'统一社会信用代码':'身份证号码/手机号码'}</script></body></html>`;
}
