import type { Addresses } from '../kit/hall.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';

const page = (title: string, html: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-岭东省政民互动平台</title></head><body style="font:14px/2 Microsoft YaHei;width:980px;margin:0 auto"><h2>岭东省政民互动平台</h2><p><a href="/hudong/index">互动首页</a>　<a href="/zixun/add">我要咨询</a>　<a href="/tousu/index">我要投诉</a></p>${html}</body></html>`;

/** Questions, complaints and the robot live on a host of their own; the robot wants a sign-in. */
export const exchange =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path === '/hudong/index' || path === '/')
      return page(
        '互动交流',
        '<h3>互动交流</h3><p>本平台汇总全省政务服务咨询与投诉，上月收到咨询4211件、投诉106件，均转承办单位办理。</p>',
      );
    if (path === '/zixun/add')
      return page(
        '我要咨询',
        '<h3>我要咨询</h3><form method="post" action="/zixun/addSave"><p>咨询地区 <select name="dq"><option>望海区</option><option>白沙区</option><option>青屿县</option></select></p><p>咨询标题 <input name="bt" size="50"></p><p>联系方式 <input name="lx"></p><p>咨询内容<br><textarea name="nr" rows="6" cols="80"></textarea></p><p><input type="submit" value="提交"></p></form>',
      );
    if (path === '/tousu/index')
      return page(
        '我要投诉',
        '<h3>我要投诉</h3><p>仅受理已有办件的投诉。请输入办件编号，核验通过后填写投诉内容：</p><form action="/tousu/check"><p>办件编号 <input name="bjbh" size="40" required></p><p><input type="submit" value="核验办件编号"></p></form>',
      );
    if (path === '/tousu/check')
      return page('我要投诉', `<p>未查询到编号为${(query.get('bjbh') ?? '').replace(/\W/g, '')}的办件，请核对。</p>`);
    return path === '/robot/index' ? redirect(`${at['sso']}/am/auth/login?service=robot`) : null;
  };

/** Two log-ins behind tabs, persons first. */
export const signIn = ({ path }: Ask): Reply => {
  if (path === '/am/auth/register')
    return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>注册</title></head><body><h2>用户注册</h2><p>个人用户凭身份证注册，法人用户凭统一社会信用代码注册，注册后须完成实名核验。</p></body></html>';
  if (path !== '/am/auth/login') return null;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>岭东省统一身份认证平台</title><style>body{background:#dfe9f5;font:14px/2 Microsoft YaHei}.b{width:420px;margin:90px auto;background:#fff;padding:20px 30px}.t span{display:inline-block;width:48%;text-align:center;cursor:pointer}.t .on{border-bottom:2px solid #14539a}</style></head><body><div class="b"><h2>岭东省统一身份认证平台</h2><div class="t"><span class="on" onclick="qh(0)">个人登录</span><span onclick="qh(1)">法人登录</span></div><div class="p"><p><input placeholder="手机号/身份证号码" size="36"></p><p><input type="password" placeholder="密码" size="36"></p></div><div class="p" style="display:none"><p><input placeholder="统一社会信用代码" size="36"></p><p><input type="password" placeholder="法人密码" size="36"></p><p>电子营业执照扫码登录　CA登录</p></div><p><button type="button">登录</button>　<a href="/am/auth/register">立即注册</a></p></div><script>function qh(n){var s=document.querySelectorAll('.t span'),p=document.querySelectorAll('.p');for(var i=0;i<2;i++){s[i].className=i===n?'on':'';p[i].style.display=i===n?'':'none'}}</script></body></html>`;
};

const rows = (list: [string, string][]): string =>
  list.map(([name, share], n) => `<tr><td>${n + 1}</td><td>${name}</td><td>${share}</td></tr>`).join('');
/** Departments and counties in figures; where the ratings come from is not said. */
export const board = (place: string): string =>
  `<div class="box"><h3>${place}政务服务好差评</h3><p>评价总量 88214，非常满意 87010，满意 1180，基本满意 20，不满意 4，非常不满意 0</p></div><div class="box"><h3>部门排名</h3><table class="tb-list"><tr><th>名次</th><th>部门</th><th>好评率</th></tr>${rows(
    [
      ['税务局', '99.99%'],
      ['行政审批局', '99.95%'],
      ['公安局', '99.90%'],
    ],
  )}</table></div><div class="box"><h3>县（市、区）排名</h3><table class="tb-list"><tr><th>名次</th><th>地区</th><th>好评率</th></tr>${rows(
    [
      ['青屿县', '99.98%'],
      ['望海区', '99.96%'],
      ['白沙区', '99.91%'],
      ['石梁县', '99.88%'],
      ['龙门塘区', '99.80%'],
    ],
  )}</table><p><a href="/zwfw/hcp/report.do?year=2023">2023年度评价报告</a></p></div>`;
