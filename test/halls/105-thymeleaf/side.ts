import { archive, errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';
import { GONE, PAPERS } from './guide.ts';

const frame = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:15px/1.8 "Microsoft YaHei",sans-serif;background:#eef1f5}.h{background:#1b4f8f;color:#fff;padding:24px 80px;font-size:26px}.b{width:960px;margin:20px auto;background:#fff;padding:24px}input{display:block;width:320px;height:36px;margin:10px 0}button{width:320px;height:38px;background:#1b4f8f;color:#fff;border:0}a{color:#1b4f8f}</style></head><body><div class="h">${title}</div><div class="b">${body}</div></body></html>`;

/** The approval system has accounts of its own. */
export const apply = ({ path, query }: Ask): Reply => {
  if (path === '/approve/apply/init') return redirect(`/approve/toLogin?itemId=${query.get('itemId') ?? ''}`);
  if (path === '/approve/register')
    return frame('秦塬市行政审批系统', '<h3>企业账号注册</h3><p>请凭统一社会信用代码注册。</p>');
  if (path !== '/approve/toLogin') return null;
  return frame(
    '秦塬市行政审批系统',
    '<h3>用户登录</h3><p>使用本系统账号登录，未注册的请先<a href="/approve/register">注册</a>。</p><form onsubmit="return false"><input placeholder="登录名"><input type="password" placeholder="密码"><button type="button">登 录</button></form>',
  );
};
export const sso = ({ path }: Ask): Reply =>
  path === '/idp/login'
    ? frame(
        '渭川省统一身份认证平台',
        '<h3>个人登录 / 法人登录</h3><form onsubmit="return false"><input placeholder="手机号/身份证号"><input type="password" placeholder="密码"><button type="button">登录</button></form>',
      )
    : null;

const GOV: Record<string, [string, string]> = {
  '/zjkl/': ['走进崆岭', '崆岭区地处秦塬市西北，辖十二个乡镇、五个街道，常住人口四十一万。'],
  '/xwzx/': ['新闻中心', '区政府召开常务会议，研究部署政务服务和营商环境工作。'],
  '/zwgk/': ['政务公开', '区政府信息公开指南、公开年报和法定主动公开内容。'],
};
export const gov = (at: Addresses, { path }: Ask): Reply => {
  const given = GOV[path];
  if (given) return frame(`${given[0]}-崆岭区人民政府`, `<p>${given[1]}</p><p><a href="/">返回首页</a></p>`);
  if (path !== '/') return null;
  const links = Object.entries(GOV).map(([p, [name]]) => `<a href="${p}">${name}</a>`);
  return frame(
    '崆岭区人民政府',
    `<p>${links.join('　')}　<a href="${at['dist']}/index">政务服务</a></p><p>区政务大厅延时服务公告：周六上午照常受理。</p>`,
  );
};
/** The attachments by number; one that is lost is answered with a page of regret and 200. */
export const attachment = (id: string): Reply => {
  if (id === 'manual2020') return archive();
  const held = PAPERS.some((p) => id !== '' && id !== GONE && (p.blank === id || p.sample === id));
  return held ? wordDocument(`${id}.doc`) : errorAsDocument();
};
