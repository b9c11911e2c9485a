import type { Addresses } from '../kit/hall.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';
import { DOCS, PROVINCE } from './items.ts';

const bare = (title: string, body: string, css: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head><body>${body}</body></html>`;
/** The province's system of approvals: a reading first, then it sends whoever is not signed in to the sign-in. */
export function apply(at: Addresses, { path, query }: Ask): Reply {
  const doc = DOCS.find((d) => d.id === query.get('sxid'));
  if (path === '/wssp/sbxz.do' && doc)
    return bare(
      `${PROVINCE}网上审批系统`,
      `<div class="hd">${PROVINCE}网上审批系统</div><div class="bd"><h2>申报须知</h2><p>申报事项：${doc.name}</p><p>一、申请人应当如实填报，对材料的真实性负责。</p><p>二、申请人须通过省统一身份认证平台实名认证，企业申报须由法定代表人或者经授权的办事员登录。</p><p>三、受理前发现填报有误的，可以撤回修改。</p><p><label><input type="checkbox" id="ty"> 我已阅读并同意上述须知</label></p><p><input type="button" value="下一步" onclick="xyb()"></p></div><script>function xyb(){if(!document.getElementById('ty').checked){alert('请先阅读并同意申报须知');return}location.href='/wssp/sbtb.do?sxid=${doc.id}'}</script>`,
      'body{margin:0;background:#eef3f8;font:14px/2 SimSun}.hd{background:#0a5ba8;color:#fff;font-size:24px;padding:14px 40px}.bd{width:860px;margin:20px auto;background:#fff;padding:20px 50px}h2{text-align:center}',
    );
  if (path === '/wssp/sbtb.do')
    return redirect(
      `${at['sso']}/am/login.do?appId=wssp&goto=${Buffer.from(`${at['apply']}/wssp/sbtb.do?sxid=${query.get('sxid') ?? ''}`).toString('base64')}`,
    );
  return path === '/' ? redirect('/wssp/sbtb.do') : null;
}
export function sso({ path }: Ask): Reply {
  const css =
    'body{background:#e8f1fa;font:14px/2 Microsoft YaHei}.l{width:400px;margin:100px auto;background:#fff;padding:24px 40px}input{width:100%;height:34px;box-sizing:border-box}b{margin-right:30px}';
  if (path === '/am/reg.do')
    return bare('用户注册', '<div class="l"><h3>用户注册</h3><p>请选择注册类型：个人用户　法人用户</p></div>', css);
  if (path !== '/am/login.do') return null;
  return bare(
    `${PROVINCE}统一身份认证平台`,
    `<div class="l"><h3>${PROVINCE}统一身份认证平台</h3><p><b>个人登录</b><b>法人登录</b></p><p><input placeholder="账号/手机号"></p><p><input type="password" placeholder="密码"></p><p><button type="button">登录</button>　<a href="/am/reg.do">立即注册</a></p><p>电子营业执照扫码　国家政务服务平台账号</p></div>`,
    css,
  );
}
