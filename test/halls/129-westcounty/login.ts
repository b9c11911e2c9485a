import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';
import { REGION } from './sites.ts';

const look = (color: string) =>
  `body{margin:0;background:#eef3f1;font:14px/1.8 "Microsoft YaHei","Noto Sans CJK SC",sans-serif}.t{background:${color};color:#fff;font-size:24px;padding:18px 12%}.c{width:400px;margin:60px auto;background:#fff;padding:22px 34px}input{width:100%;height:38px;margin-top:12px;padding:0 10px;box-sizing:border-box}.c button{width:100%;height:40px;margin-top:16px;border:0;background:${color};color:#fff;font-size:16px}.yz{display:flex;gap:8px;align-items:end}`;

/** The region's unified sign-in, for what the portal handles itself. */
export function sso({ path }: Ask): Reply {
  if (path === '/') return redirect('/idp/login');
  if (path !== '/idp/login') return null;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${REGION.name}统一身份认证平台</title><style>${look('#0e7a63')}</style></head><body><div class="t">${REGION.name}统一身份认证平台</div><div class="c"><h3>个人登录 | 法人登录</h3><form onsubmit="return false"><input placeholder="手机号或证件号码"><input type="password" placeholder="密码"><button type="button">登录</button></form><p>短信登录　扫码登录　立即注册</p></div></body></html>`;
}
/** The drug administration's own system, with accounts of its own. */
export function drugs({ path }: Ask): Reply {
  if (path === '/') return redirect('/ypjg/login.jhtml');
  if (path === '/ypjg/index.jhtml') return redirect('/ypjg/login.jhtml?from=index');
  if (path === '/ypjg/captcha.svg') return picture(['4 m X 8'], 100);
  if (path === '/ypjg/help.jhtml')
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>使用帮助</title></head><body><h1>使用帮助</h1><p>企业首次使用须携带营业执照到所在地市场监督管理局开通账号，开通后凭社会信用代码登录。</p></body></html>`;
  if (path !== '/ypjg/login.jhtml') return null;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${REGION.name}药品智慧监管平台</title><style>${look('#1f5c99')}</style></head><body><div class="t">${REGION.name}药品智慧监管平台 · 企业端</div><div class="c"><h3>企业用户登录</h3><form onsubmit="return false"><input placeholder="统一社会信用代码"><input type="password" placeholder="登录密码"><div class="yz"><input placeholder="验证码"><img src="/ypjg/captcha.svg" alt="验证码" width="100" height="38"></div><button type="button">登 录</button></form><p><a href="/ypjg/help.jhtml">使用帮助</a></p></div></body></html>`;
}
