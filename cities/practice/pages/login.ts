import type { Ask, Reply } from '../http.ts';
import { html } from '../http.ts';
import type { Site } from '../model/world.ts';
import { NOTICE } from './shared.ts';

/** The unified login of a province, at its own origin. Nothing signs in here; what is sent is recorded. */
export function loginAnswer(site: Site, ask: Ask): Reply | undefined {
  if (!/^\/($|sso\/login|jis-web\/login|auth\/login|register|forget)/.test(ask.path)) return undefined;
  const name = `${site.province!.roster.name}统一身份认证平台`;
  if (/register|forget/.test(ask.path)) return html(`<title>${name}</title><h1>${name}</h1><p>${NOTICE}</p>`);
  return html(loginPage(name, '/sso/doLogin', '<a href="/register">立即注册</a> <a href="/forget">忘记密码</a>'));
}

export function loginPage(name: string, action: string, links = ''): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${name}</title></head><body>
<p class="drill">${NOTICE}</p><h1>${name}</h1>
<ul class="tabs"><li>个人登录</li><li class="on">法人登录</li></ul>
<form action="${action}" method="post"><p><input name="user" placeholder="请输入用户名/统一社会信用代码"></p>
<p><input type="password" name="pwd" placeholder="请输入密码"></p>
<p><input name="code" placeholder="验证码"><button type="button" onclick="fetch('/sms/send.do',{method:'POST'})">获取短信验证码</button></p>
<button type="submit">登录</button></form>
<p>扫码登录 | 电子营业执照登录</p><p>${links}</p></body></html>`;
}
