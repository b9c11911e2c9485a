import type { Addresses } from '../kit/hall.ts';
import { type Answer, type Ask, gbkQuery, type Reply, redirect } from '../kit/site.ts';
import { CITY, PROVINCE } from './items.ts';

const CITIES = ['鹿洲市', '沅泽市', '临漪市', '白芷市', '岳浦市', '桃陵市', '澧源市', '石门洲市'];
const DEPTS: [name: string, items: string[]][] = [
  ['省食品药品监督管理局', ['药品批发企业经营许可', '药品零售连锁总部经营许可', '药品生产许可', '医疗机构制剂许可']],
  ['省卫生厅', ['医疗机构设置审批', '母婴保健技术服务机构许可']],
  ['省住房和城乡建设厅', ['建筑业企业资质核准', '房地产估价机构备案']],
  ['省交通运输厅', ['公路工程监理企业资质许可', '省际客运班线许可']],
  ['省教育厅', ['中等职业学校设立审批', '高等学校教师资格认定']],
];
const NEWS: [title: string, date: string, text: string][] = [
  [
    '关于省网上政务大厅浏览器兼容性的说明',
    '2013-05-20',
    '建议使用IE6.0以上浏览器、1024×768分辨率访问本大厅，其他浏览器下个别页面的样式可能不完整，不影响使用。',
  ],
  [
    '省政府办公厅关于推进市州网上大厅联通的通知',
    '2015-08-11',
    '各市州网上大厅应当与省网上政务大厅实现链接互通，逐步实现用户互认、数据共享。',
  ],
  [
    '统一身份认证平台用户实名认证指引',
    '2019-03-02',
    '原省网上政务大厅注册用户须在统一身份认证平台重新实名，原密码停止使用。',
  ],
  [
    '关于取消和调整一批行政审批项目的决定',
    '2014-01-27',
    '省人民政府决定取消行政审批项目四十七项，下放管理层级三十一项。',
  ],
];
export const DEAD_TOPIC = '/zt/qdgk2014/index.jsp';
const gbk = (body: string): Answer => ({ headers: { 'content-type': 'text/html' }, encoding: 'gbk', body });

const CSS = `<style>body,td{font-size:12px;font-family:宋体;color:#003366;margin:0}a{color:#003366;text-decoration:none}.nv td{background:#2f6fb4;color:#fff;height:30px;text-align:center;cursor:pointer;font-weight:bold;border-right:1px solid #7aa9dd}.bt{background:#d6e6f7;height:26px;font-weight:bold;padding-left:10px;border:1px solid #a9c8ea}.dq{height:34px;width:120px;text-align:center;background:#eef5fc;border:1px solid #bcd5ef;cursor:pointer}.nr{border:1px solid #bcd5ef;padding:8px}</style>`;
function page(title: string, body: string, script = ''): Answer {
  return gbk(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title>${CSS}<script language="javascript">function go(u){window.location.href=u}
${script}</script></head><body topmargin="0"><table width="980" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td height="92" bgcolor="#1b4f8f" style="padding-left:30px"><font color="#ffffff" style="font-size:30px;font-family:黑体">${PROVINCE}网上政务大厅</font></td></tr>
<tr><td><table width="100%" class="nv" cellpadding="0" cellspacing="0"><tr><td onclick="go('/index.jsp')">首　页</td><td onclick="go('/bm/main.jsp')">省级部门</td><td onclick="go('/news/list.jsp')">大厅公告</td><td onclick="go('/bz/help.jsp')">办事帮助</td><td onclick="go('/bz/lxwm.jsp')">联系我们</td></tr></table></td></tr><tr><td height="8"></td></tr><tr><td valign="top">${body}</td></tr>
<tr><td align="center" height="70" style="border-top:2px solid #1b4f8f">主办：${PROVINCE}人民政府办公厅　技术支持：${PROVINCE}经济信息中心<br>澧ICP备09012306号　建议使用IE6.0以上版本、1024×768分辨率浏览</td></tr></table></body></html>`);
}
const titled = (title: string, html: string): string =>
  `<table width="100%" cellpadding="0" cellspacing="0"><tr><td class="bt">${title}</td></tr><tr><td class="nr">${html}</td></tr></table><br>`;

function home(at: Addresses): Answer {
  const rows = [0, 4].map(
    (from) =>
      `<tr>${CITIES.slice(from, from + 4)
        .map((c, n) => `<td class="dq" onmouseover="this.bgColor='#ffe9b8'" onclick="goCity('${from + n}')">${c}</td>`)
        .join('')}</tr>`,
  );
  return page(
    `${PROVINCE}网上政务大厅`,
    `<table width="100%"><tr><td width="70" align="center"><b>滚动公告</b></td><td><marquee scrollamount="3" onmouseover="this.stop()" onmouseout="this.start()">${NEWS.map((x, n) => `<a href="/news/show.jsp?id=${n + 1}">${x[0]}</a>　　　`).join('')}</marquee></td></tr></table>
<table width="100%"><tr><td width="240" valign="top">${titled('办件查询', '<form action="/search.jsp" method="get">省级事项：<br><input name="key" size="22"><br><input type="submit" value="查 询"></form>')}${titled('专题专栏', `<a href="${DEAD_TOPIC}" target="_blank">权力清单公开专题</a><br><a href="/news/show.jsp?id=4">简政放权</a><br><a href="/bz/help.jsp">网上办事流程</a>`)}</td><td width="10"></td><td valign="top">${titled('市州大厅', `<table cellspacing="6" align="center">${rows.join('')}</table>`)}${titled('省级部门', DEPTS.map(([d], n) => `<a href="/bm/list.jsp?dept=${n + 1}">${d}</a>`).join('　　'))}</td></tr></table>`,
    `var u=new Array();u[0]='${at['city']}/';for(var i=1;i<8;i++)u[i]='/sz/wlt.jsp?n='+i;
function goCity(n){window.open(u[n],'_blank')}`,
  );
}
export function prov(at: Addresses, { path, url, query }: Ask): Reply {
  if (path === '/' || path === '/index.jsp') return home(at);
  if (path === '/sz/wlt.jsp') {
    const name = CITIES[Number(query.get('n'))];
    return name && name !== CITY.name
      ? page(name, titled(name, `${name}网上大厅由市政务服务中心自行建设，正在与省大厅对接，咨询请拨打当地12345。`))
      : null;
  }
  if (path === '/news/list.jsp')
    return page(
      '大厅公告',
      titled(
        '大厅公告',
        NEWS.map((x, n) => `<a href="/news/show.jsp?id=${n + 1}">${x[0]}</a>（${x[1]}）<br>`).join(''),
      ),
    );
  if (path === '/news/show.jsp') {
    const x = NEWS[Number(query.get('id')) - 1];
    return x ? page(x[0], titled(x[0], `<p>发布时间：${x[1]}</p><p>　　${x[2]}</p>`)) : null;
  }
  if (path === '/bz/help.jsp')
    return page(
      '办事帮助',
      titled(
        '办事帮助',
        '<p>一、市、县（区）办理的事项，请点击首页“市州大厅”进入所在市州的网站办理。</p><p>二、省级部门办理的事项，请点击“省级部门”查看。</p>',
      ),
    );
  if (path === '/bz/lxwm.jsp')
    return page(
      '联系我们',
      titled('联系我们', '<p>地址：澧南省政务大厅（星沙大道101号）</p><p>技术咨询电话：0949-4412200</p>'),
    );
  if (path === '/search.jsp') {
    const key = gbkQuery(url).get('key') ?? '';
    const found = DEPTS.flatMap(([d, items], n) =>
      items
        .filter((i) => key && i.includes(key))
        .map((i) => `<a href="/bm/list.jsp?dept=${n + 1}">${i}</a>（${d}）<br>`),
    );
    return page('查询结果', titled('查询结果', found.join('') || '没有符合条件的记录。'));
  }
  if (path === '/bm/list.jsp') {
    const dept = DEPTS[Number(query.get('dept')) - 1];
    return dept
      ? gbk(
          `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${dept[0]}</title>${CSS}</head><body>${titled(dept[0], dept[1].map((i, n) => `${n + 1}．${i}<br>`).join(''))}<p><a href="/index.jsp" target="_top">返回首页</a></p></body></html>`,
        )
      : null;
  }
  if (path === '/bm/left.jsp')
    return gbk(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>部门</title>${CSS}</head><body bgcolor="#eef5fc">${DEPTS.map(([d], n) => `<p>&nbsp;<a href="/bm/list.jsp?dept=${n + 1}" target="right">${d}</a></p>`).join('')}</body></html>`,
    );
  if (path === '/bm/main.jsp')
    return gbk(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>省级部门</title></head><frameset cols="220,*" border="1"><frame src="/bm/left.jsp" name="left"><frame src="/bm/list.jsp?dept=1" name="right"></frameset></html>',
    );
  return path === '/default.jsp' ? redirect('/index.jsp') : null;
}
