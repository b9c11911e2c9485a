import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Answer, Ask, Reply } from '../kit/site.ts';
import { WINDOW } from './guide.ts';

/** Only the page's own words say that it is Chinese of 1980. */
const gbk = (html: string): Answer => ({ headers: { 'content-type': 'text/html' }, body: html, encoding: 'gbk' });

const columns = press(
  ['鹤坪要闻', '部门动态', '公示公告', '政策文件', '镇街之声', '招商引资'],
  (n) => `/xxgk/lm${n + 1}/index.htm`,
  (n, m) => `/xxgk/lm${n + 1}/2026/t${20260100 + n * 17 + m}.htm`,
  6,
);
const GUIDES =
  '食品经营许可|食药监窗口|20;个体工商户注册登记|市场监管窗口|3;公共场所卫生许可|卫健窗口|15;劳务派遣经营许可|人社窗口|12;民办幼儿园设立|教育窗口|30;犬只登记|公安窗口|1;占道挖掘审批|住建窗口|9;动物防疫条件合格证|农业窗口|18;生育登记|卫健窗口|2;老年优待证|民政窗口|5'
    .split(';')
    .map((line, n) => {
      const [name = '', window = '', days = ''] = line.split('|');
      return { name, window, days, path: `/zwfw/bszn/20190${n + 1}.htm` };
    });
const OLD = '/zwfw/bszn/201907ypls.htm';

/** The district's own site in GB2312: news, old guides, the page about the window, a form for questions. */
export const government =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    const page = (title: string, body: string) =>
      gbk(
        `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}_嫩源市鹤坪区人民政府</title><style>td,body{font:14px/24px 宋体}a{color:#003399}.tb{border-collapse:collapse}.tb td{border:1px solid #99bbdd;padding:5px}</style></head><body topmargin=0 leftmargin=0><table width=1002 align=center cellspacing=0 cellpadding=4><tr><td bgcolor="#0055aa" height=90><font color=white size=6>嫩源市鹤坪区人民政府</font></td></tr><tr><td bgcolor="#ddeeff"><a href="/index.htm">网站首页</a>　${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('　')}　<a href="/zwfw/index.htm">办事服务</a>　<a href="/hdjl/zxly.htm">在线咨询</a></td></tr><tr><td>${body}</td></tr><tr><td align=center bgcolor="#eeeeee">${friends(
          at['ext'],
          10,
        )
          .map((f) => `<a href="${f.url}" target=_blank>${f.name}</a>`)
          .join(
            ' ',
          )}<br>主办：鹤坪区人民政府办公室　技术支持：鹤坪区融媒体中心　松ICP备05004417号　您是第<font color=red>1048233</font>位访客</td></tr></table></body></html>`,
      );
    /** Pages that other sites put into their frames. */
    const bare = (title: string, body: string) =>
      gbk(
        `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title><style>td,body{font:14px/24px 宋体}.tb{border-collapse:collapse}.tb td{border:1px solid #99bbdd;padding:5px}</style></head><body>${body}</body></html>`,
      );
    if (path === '/' || path === '/index.htm')
      return page(
        '首页',
        `<table width=100%><tr>${columns
          .map(
            (c, n) =>
              `<td width=33% valign=top><b>${c.name}</b><br>${c.articles.map((a) => `<a href="${a.path}" target=_blank>${a.title}</a><br>`).join('')}</td>${n === 2 ? '</tr><tr>' : ''}`,
          )
          .join(
            '',
          )}</tr></table><p>专题：<a href="/zt/bsfw/index.htm">便民服务</a>　<a href="/zt/2020qmpk/index.htm">脱贫攻坚（2020）</a>　<a href="${at['city']}/snzw/index.jsp" target=_blank>政务服务网</a></p>`,
      );
    if (path === '/zwfw/index.htm')
      return page(
        '办事服务',
        `<p><b>办事指南</b>（2019年版，已停止更新，以<a href="${at['city']}/snzw/index.jsp">松嫩政务服务网</a>公布的为准）</p>${[...GUIDES, { name: '药品经营许可（零售）', path: OLD }].map((g) => `<p>·<a href="${g.path}">${g.name}办事指南</a></p>`).join('')}`,
      );
    if (path === OLD)
      return page(
        '药品经营许可（零售）办事指南',
        '<h3>药品经营许可（零售）办事指南（2019年版，已停止更新）</h3><p>法定期限：30个工作日；承诺期限：25个工作日；收费：50元工本费；地点：原鹤坪区食品药品监督管理局二楼。</p>',
      );
    const old = GUIDES.find((g) => g.path === path);
    if (old)
      return page(
        old.name,
        `<h3>${old.name}办事指南（2019年版，已停止更新）</h3><p>受理窗口：${old.window}；办理期限：${old.days}个工作日；申请${old.name}须本人到场。</p>`,
      );
    if (path === '/zwfw/bsck/scjg12.htm')
      return bare(
        '市场监管窗口',
        `<table class=tb width=100%>${WINDOW.map(([, label, value]) => `<tr><td width=140 align=center bgcolor="#eef5fc">${label}</td><td>${value}</td></tr>`).join('')}</table>`,
      );
    if (path === '/zwfw/gglm.htm')
      return bare(
        '公告栏',
        columns[2]?.articles
          .slice(0, 5)
          .map((a) => `·<a href="${a.path}" target=_blank>${a.title}</a>　${a.date}<br>`)
          .join('') ?? '',
      );
    if (path === '/hdjl/zxly.htm')
      return page(
        '在线咨询',
        '<h3>在线咨询</h3><p>本栏目解答政务服务事项办理中的疑问，五个工作日内回复。</p><form name=f1 action="/hdjl/zxly_save.asp" method=post><table class=tb width=700><tr><td>姓名</td><td><input name=xm></td></tr><tr><td>联系电话</td><td><input name=dh></td></tr><tr><td>咨询部门</td><td><select name=bm><option>区市场监督管理局<option>区卫生健康局<option>区政务服务中心</select></td></tr><tr><td>咨询标题</td><td><input name=bt size=50></td></tr><tr><td>咨询内容</td><td><textarea name=nr cols=60 rows=6></textarea></td></tr><tr><td colspan=2 align=center><input type=submit value="提交"> <input type=reset value="重填"></td></tr></table></form>',
      );
    if (path === '/zt/bsfw/index.htm')
      return page('便民服务', '<h3>便民服务</h3><p>供水报修5512345转1；供热报修5512345转2；燃气抢修5512345转3。</p>');
    const found = printed(columns, path);
    return found ? page(found.title, found.html) : null;
  };

export const signIn = ({ path }: Ask): Reply => {
  const page = (body: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>松嫩省统一身份认证平台</title></head><body style="background:#e6eef8;font:14px/2 Microsoft YaHei"><div style="width:400px;margin:80px auto;background:#fff;padding:24px"><h3>松嫩省统一身份认证平台</h3>${body}</div></body></html>`;
  if (path === '/jis/login.do')
    return page(
      '<p>个人登录 | 法人登录</p><p><input placeholder="用户名/手机号"></p><p><input type="password" placeholder="密码"></p><p><button type="button">登录</button> <a href="/jis/reg.do">注册</a></p>',
    );
  return path === '/jis/reg.do'
    ? page('<p>请选择注册类型：个人用户须提供身份证号，法人用户须提供统一社会信用代码。</p>')
    : null;
};
