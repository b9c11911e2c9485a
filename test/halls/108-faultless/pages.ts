import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import { type Answer, type Ask, picture, type Reply, redirect } from '../kit/site.ts';
import { PAPERS } from './guide.ts';

export const COLUMNS = ['通知公告', '政策解读', '政策问答', '工作动态'];
export const columns = press(
  COLUMNS,
  (n) => `/news?col=${n}`,
  (n, m) => `${n}${m}7`,
  7,
);
export const FORMS: [name: string, path: string][] = [
  ['个体工商户登记（备案）申请书', '/tjzw/forms/gtgsh.docx'],
  ['食品经营许可证申请书', '/tjzw/forms/spjy.docx'],
  ['公共场所卫生许可申请表', '/tjzw/forms/ggcs.docx'],
  ['法人授权委托书（通用）', '/tjzw/forms/wts_ty.docx'],
];
/** The file server refuses HEAD and gives the file to GET. */
export const oss = ({ method, path }: Ask): Reply => {
  if (method === 'HEAD')
    return { status: 403, headers: { 'content-type': 'application/xml' }, body: '<Error>AccessDenied</Error>' };
  if (path === '/tjzw/img/ypjyxkz.svg') return picture(['药品经营许可证', '（样本）'], 420);
  const shown = /^\/tjzw\/img\/(\w+)\.svg$/.exec(path)?.[1];
  if (shown && shown in PICTURES) return banner(PICTURES[shown] ?? '');
  const held = PAPERS.some((p) => p.blank === path || p.sample === path) || FORMS.some(([, at]) => at === path);
  if (!held) return null;
  if (path.endsWith('.pdf')) return pdf();
  return wordDocument(path.split('/').pop());
};
const pdf = (): Answer => ({
  headers: { 'content-type': 'application/pdf' },
  body: `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n${'% \n'.repeat(400)}`,
});
export const PICTURES: Record<string, string> = {
  zt1: '高效办成一件事',
  zt2: '惠企政策直达',
  zt3: '跨域通办',
  zt4: '电子证照专区',
};
const banner = (text: string): Answer => ({
  headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="276" height="96"><rect width="276" height="96" rx="6" fill="#337ecc"/><text x="28" y="58" font-size="24" fill="#fff">${text}</text></svg>`,
});

const still = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>body{margin:0;background:#f5f7fa;font:14px/2 "Microsoft YaHei",sans-serif;color:#303133}.box{max-width:860px;margin:60px auto;background:#fff;padding:24px 40px;border-radius:8px}.sign{max-width:400px}input{width:100%;height:40px;margin-bottom:14px;border:1px solid #dcdfe6;border-radius:4px;padding:0 10px;box-sizing:border-box}button{width:100%;height:40px;background:#409eff;color:#fff;border:0;border-radius:4px}.tabs span{margin-right:30px}.tabs .on{color:#409eff}</style></head><body>${body}</body></html>`;
const STILL: Record<string, [string, string]> = {
  '/static/about.html': ['关于本网', '桐江政务服务网由省人民政府办公厅主办，省大数据中心承办，2025年9月改版上线。'],
  '/static/statement.html': ['网站声明', '本网刊载的办事指南由各级实施主体编制并负责解释，转载请注明来源。'],
  '/archive/2024/list.html': ['历史公告', '本页为2024年12月31日前的公告存档，仅供查阅，不再更新。'],
};
export const fixed = (path: string): Reply => {
  const given = STILL[path];
  return given
    ? still(given[0], `<div class="box"><h1>${given[0]}</h1><p>${given[1]}</p><p><a href="/">返回首页</a></p></div>`)
    : null;
};

export const sso = ({ path }: Ask): Reply => {
  if (path === '/tif/register')
    return still(
      '用户注册',
      '<div class="box"><h2>用户注册</h2><p>个人注册需完成人脸核验；法人注册需持电子营业执照。</p></div>',
    );
  if (path !== '/tif/login') return null;
  return still(
    '桐江省统一身份认证平台',
    '<div class="box sign"><h2>桐江省统一身份认证平台</h2><p class="tabs"><span>个人登录</span><span class="on">法人登录</span></p><form onsubmit="return false"><input placeholder="统一社会信用代码/手机号码"><input type="password" placeholder="请输入密码"><button type="button">登 录</button></form><p>其他方式：电子营业执照、国家政务服务平台账号　<a href="/tif/register">立即注册</a></p></div>',
  );
};
/** The declaring system sends whoever is not signed in to the sign-in. */
export const declare = (at: Addresses, { path, url }: Ask): Reply =>
  path.startsWith('/declare-web/')
    ? redirect(`${at['sso']}/tif/login?redirect_uri=${encodeURIComponent(`${at['declare']}${url}`)}`)
    : null;

/** Another unit's site: one refuses robots, one is tired at first, one has moved twice, one is gone. */
export function outside(): (ask: Ask) => Reply {
  const own = neighbours();
  let tired = 1;
  return (ask) => {
    if (ask.path === '/gsxt/') return { status: 412, body: '<html><head></head><body></body></html>' };
    if (ask.path === '/tired/') {
      if (tired-- > 0) return { status: 502, body: '<h1>502 Bad Gateway</h1>' };
      return still(
        '桐江省公共资源交易网',
        '<div class="box"><h1>桐江省公共资源交易网</h1><p>交易公告、成交公示、主体信息。</p></div>',
      );
    }
    if (ask.path === '/old/') return redirect('/older/', 301);
    if (ask.path === '/older/') return redirect('/now/index.html');
    if (ask.path === '/now/index.html')
      return still('信用桐江', '<div class="box"><h1>信用桐江</h1><p>信用信息查询、信用修复、联合奖惩。</p></div>');
    return own(ask);
  };
}
