import type { Ask, Reply } from '../kit/site.ts';

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-闽岚省12345政务服务便民热线平台</title><style>body{margin:0;font:15px/1.8 "Microsoft YaHei",sans-serif}.t{background:#c8241e;color:#fff;padding:16px 60px;font-size:22px}.t a{color:#fff;font-size:15px;margin-left:26px}.b{width:980px;margin:20px auto}.b label{display:inline-block;width:110px}.b input{width:360px;height:32px}</style></head><body><div class="t">闽岚省12345政务服务便民热线平台<a href="/web/index">首页</a><a href="/web/consult">我要咨询</a><a href="/web/complain">我要投诉</a><a href="/web/stat">办理情况</a></div><div class="b">${body}</div></body></html>`;
const form = (what: string, act: string, fields: string[]): string =>
  `<h2>${what}</h2><form method="post" action="/web/${act}/add">${fields.map((f, n) => `<p><label>${f}</label><input name="f${n}"></p>`).join('')}<p><label>${what.slice(2)}内容</label><textarea name="nr" rows="6" cols="70"></textarea></p><p><button type="submit">提交</button></p></form><p>诉求将在一个工作日内转至承办单位，五个工作日内答复。</p>`;

/** 12345, which the province's halls share for questions and complaints. */
export const hotline = ({ path }: Ask): Reply => {
  if (path === '/' || path === '/web/index')
    return page(
      '首页',
      '<h2>有事请拨12345</h2><p>全省统一受理企业和群众的咨询、求助、投诉、举报和建议，二十四小时服务。</p>',
    );
  if (path === '/web/consult')
    return page('我要咨询', form('我要咨询', 'consult', ['标题', '所在地区', '姓名', '手机号码']));
  if (path === '/web/complain')
    return page('我要投诉', form('我要投诉', 'complain', ['标题', '被投诉单位', '事发地点', '姓名', '手机号码']));
  return path === '/web/stat'
    ? page('办理情况', '<h2>办理情况</h2><p>上月受理诉求八万四千件，按时办结率99.6%，满意率96.2%。</p>')
    : null;
};

export const SIGN_IN =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>闽岚省统一身份认证平台</title></head><body><h2>闽岚省统一身份认证平台</h2><p>自然人登录　法人登录</p><p>账号 <input></p><p>密码 <input type="password"></p><p><button type="button">登录</button></p></body></html>';
