import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';

const CSS = `body{margin:0;font:14px/1.7 "Microsoft YaHei",sans-serif;background:#eef3f4}.t{background:#fff;border-bottom:3px solid #12707e;padding:18px 8%;font-size:22px;color:#12707e}.m{width:380px;margin:50px auto;background:#fff;border:1px solid #d8e2e4;padding:26px 34px}.m h3{margin:0 0 12px;text-align:center}.m label{display:block;margin-top:12px}.m input{width:100%;height:36px;border:1px solid #ccc;padding:0 8px;box-sizing:border-box}.r label{display:inline;margin-right:16px}.r input{width:auto;height:auto}.m button{width:100%;height:40px;border:0;background:#12707e;color:#fff;margin-top:18px;font-size:15px}.m p{font-size:12px;color:#777}`;
/** The province's unified sign-in. */
export function sso({ path }: Ask): Reply {
  if (path === '/') return redirect('/uias/login.do');
  if (path === '/uias/kaptcha.do') return picture(['4 m P 9'], 90);
  if (path !== '/uias/login.do') return null;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云泽省统一身份认证平台</title><style>${CSS}</style></head><body><div class="t">云泽省统一身份认证平台</div><form class="m" onsubmit="return false"><h3>用户登录</h3><div class="r"><label><input type="radio" name="lx" checked> 自然人登录</label><label><input type="radio" name="lx"> 法人登录</label></div><label>账号<input placeholder="身份证号/统一社会信用代码/手机号"></label><label>密码<input type="password" placeholder="请输入密码"></label><label>验证码<input placeholder="请输入图中字符"></label><img src="/uias/kaptcha.do" alt="验证码" width="90" height="40"><button type="button">登 录</button><p>也可使用“云泽办”扫码登录、电子营业执照登录。忘记密码请拨打12345。</p></form></body></html>`;
}
