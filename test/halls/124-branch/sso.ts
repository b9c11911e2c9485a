import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';

const CSS = `body{margin:0;background:#f0eeee;font:14px/1.8 "Microsoft YaHei",sans-serif}.h{background:#fff;padding:18px 14%;font-size:24px;color:#b8271a}.b{width:400px;margin:60px auto;background:#fff;padding:24px 34px;box-shadow:0 2px 16px rgba(0,0,0,.12)}.t span{display:inline-block;width:50%;text-align:center;font-size:17px;cursor:pointer;color:#888}.t .on{color:#c7331f;border-bottom:2px solid #c7331f}input{width:100%;box-sizing:border-box;height:40px;margin-top:14px;padding:0 10px;border:1px solid #ccc}button{width:100%;height:42px;margin-top:18px;border:0;background:#c7331f;color:#fff;font-size:16px}`;
const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${title}-荆泽省统一身份认证平台</title><style>${CSS}</style></head><body><div class="h">荆泽省统一身份认证平台</div><div class="b">${body}</div></body></html>`;
/** The province's sign-in. */
export function sso({ path }: Ask): Reply {
  if (path === '/') return redirect('/uias/login');
  if (path === '/uias/yzm') return picture(['4 m P 9'], 90);
  if (path === '/uias/register')
    return page(
      '用户注册',
      '<h3>用户注册</h3><p>自然人请使用“荆泽办”APP刷脸注册；法人请使用电子营业执照注册。</p><p><a href="/uias/login">已有账号，去登录</a></p>',
    );
  if (path !== '/uias/login') return null;
  return page(
    '用户登录',
    `<div class="t"><span class="on">个人登录</span><span>法人登录</span></div><form onsubmit="return false"><input placeholder="手机号/身份证号"><input type="password" placeholder="密码"><input placeholder="图形验证码"><p><img src="/uias/yzm" alt="验证码" width="90" height="40"></p><button type="button">登录</button></form><p>扫码登录　国家政务服务平台账号登录　<a href="/uias/register">立即注册</a></p><script>document.querySelectorAll('.t span').forEach(function(s,n,l){s.onclick=function(){l[0].className=n?'':'on';l[1].className=n?'on':'';document.querySelector('input').placeholder=n?'统一社会信用代码':'手机号/身份证号'}})</script>`,
  );
}
