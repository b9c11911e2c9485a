import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';
import { GONE, PAPERS } from './guide.ts';
import { CSS } from './style.ts';

/** Pages that no application draws: the content system, the help. */
export const html = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-屿东政务服务网</title><style>${CSS}</style></head><body><main class="w"><div class="crumb"><a href="/portal-fe/home">首页</a> &gt; ${title}</div><section class="block">${body}</section></main></body></html>`;
export const PAGES: Record<string, [string, string]> = {
  '/help/index.html': [
    '帮助中心',
    '<h2>帮助中心</h2><ul><li><a href="/help/register.html">如何注册账号</a></li><li><a href="/help/video.html">办事操作视频</a></li></ul>',
  ],
  '/help/register.html': ['如何注册账号', '<p>点击页面右上角“注册”，选择个人或者法人，按提示完成实名核验。</p>'],
  '/help/about.html': ['关于我们', '<p>屿东政务服务网由省数字政府建设办公室主办，2023年6月改版上线。</p>'],
  '/zt/yjs/index.html': ['高效办成一件事', '<p>企业开办、开办药店、新生儿出生等十三件事实行一次申报、并联审批。</p>'],
  '/zt/kstb/index.html': ['跨省通办', '<p>与邻省五个地市互设专窗，首批八十六项可以异地收件。</p>'],
};

export const sso = ({ path }: Ask): Reply => {
  if (path === '/am/register') return html('用户注册', '<h2>用户注册</h2><p>请选择个人注册或者法人注册。</p>');
  if (path !== '/am/login') return null;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>屿东省统一身份认证</title><style>${CSS}</style></head><body><main class="w"><section class="block"><h2>屿东省统一身份认证平台</h2><div class="tabs"><span class="tab">个人登录</span><span class="tab on">法人登录</span></div><form onsubmit="return false"><p><input placeholder="统一社会信用代码/手机号"></p><p><input type="password" placeholder="密码"></p><p><button type="button" class="btn btn--solid">登 录</button></p></form><p>其他方式：电子营业执照扫码登录</p></section></main></body></html>`;
};
/** The approval system sends everybody to the sign-in first. */
export const apply = (at: Addresses, { path, query }: Ask): Reply =>
  path === '/spxt/declare'
    ? redirect(
        `${at['sso']}/am/login?service=${encodeURIComponent(`${at['apply']}/spxt/sso?itemId=${query.get('itemId') ?? ''}`)}`,
      )
    : null;
export const oss = ({ path }: Ask): Reply => {
  if (path === '/zwfw-prod/yb/ypjyxkz.svg') return picture(['药品经营许可证', '（样本）'], 400);
  const held = PAPERS.some((p) => path !== GONE && (p.blank === path || p.sample === path));
  return held ? wordDocument(path.split('/').pop()) : null;
};
