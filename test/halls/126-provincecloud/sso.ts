import type { Ask, Reply } from '../kit/site.ts';

export const sso = ({ path }: Ask): Reply =>
  path === '/uias/login' || path === '/'
    ? `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>岚川省统一身份认证平台</title><style>body{margin:0;background:#dfe9f3;font:15px "Noto Sans CJK SC",sans-serif}form{width:380px;margin:90px auto;background:#fff;padding:30px}input{display:block;width:100%;box-sizing:border-box;height:40px;margin:12px 0}button{width:100%;height:42px;background:#1666b8;color:#fff;border:0}</style></head><body><form method="post" action="/uias/login/check"><h2>岚川省统一身份认证平台</h2><p>个人用户登录　|　法人用户登录</p><input name="u" placeholder="手机号/身份证号"><input name="p" type="password" placeholder="登录密码"><button>登 录</button></form></body></html>`
    : null;
