import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press } from '../kit/press.ts';
import type { Answer } from '../kit/site.ts';
import { SITES } from './items.ts';

/** Bytes in GBK; only the page's meta says so. */
export const gbk = (body: string): Answer => ({ body, encoding: 'gbk', headers: { 'content-type': 'text/html' } });
export const columns = press(
  ['政务动态', '公示公告', '政策文件'],
  (n) => `/col/${['zwdt', 'gsgg', 'zcwj'][n]}.jsp`,
  (n, m) => `/content/2026/${75100 + n * 40 + m}.jsp`,
  7,
);

const SCRIPT = `function setTab(name,cur,n){for(var i=1;i<=n;i++){document.getElementById(name+i).className=i==cur?"hover":"";document.getElementById("con_"+name+"_"+i).style.display=i==cur?"block":"none"}}
function setSite(id){document.siteForm.siteId.value=id;document.siteForm.submit()}
function goPage(n){document.pageForm.pageNo.value=n;document.pageForm.submit()}
function viewGuide(id,site){window.open("/"+site+"/guide.jsp?sxid="+id)}
function downFile(f){window.location.href=f}
function sb(id){alert("您还没有登录，请先登录后再办理！");window.location.href="/wssb/toLogin.jsp?sxid="+id}
function kf(){window.open("/kf/talk.jsp","kf","width=480,height=420")}
function so(){if(document.soForm.keyword.value==""){alert("请输入事项名称！");return false}return true}`;
const STYLE = `body{margin:0;font:12px/22px 宋体;background:#F7F1E3;text-align:center}td,caption{font-size:12px;line-height:22px;text-align:left}a{color:#5B3A00;text-decoration:none}a:hover{color:#C00;text-decoration:underline}.top{background:#8B1A1A;color:#FFE9B0;font:bold 30px 黑体;padding:26px 30px}.dh td{background:#B8860B;text-align:center;font-size:14px}.dh a{color:#fff}.lm{background:#EAD9B0;font-weight:bold;padding:2px 8px}.tab td{border:1px solid #C8B48C;background:#F2E8CE;text-align:center;cursor:pointer;font-size:14px}.tab td.hover{background:#8B1A1A;color:#fff}.bt{background:#FBF6E8;text-align:right}.zl{background:#EAD9B0;font-weight:bold;text-align:center}.zn caption{font:bold 18px/30px 黑体;text-align:center}.clml ul{list-style:square}.qq{position:absolute;right:4px;top:260px;width:72px;background:#8B1A1A;color:#fff;padding:6px;text-align:center}.qq a{color:#FFE9B0}`;

/** The city's frame; the zone's hall is a site in it. */
export function frame(at: Addresses, site: string, title: string, body: string): Answer {
  const name = SITES.find(([s]) => s === site)?.[1] ?? '';
  const home = name ? `/${site}/index.jsp` : '/index.jsp';
  const nav: [string, string][] = [
    ['首　页', home],
    ...columns.map((c): [string, string] => [c.name, c.path]),
    ...(name ? ([['中介服务', `/${site}/zjfw.jsp`]] as [string, string][]) : []),
    ['常见问题', '/cjwt/index.jsp'],
    ['网上咨询', '/hd/zx.jsp'],
    ['投诉建议', '/hd/ts.jsp'],
    ['好差评', '/hcp/index.jsp'],
  ];
  const links = friends(at['ext'], 12)
    .map((f) => `<option value="${f.url}">${f.name}</option>`)
    .join('');
  return gbk(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}-金祁市政务服务网${name && `（${name}）`}</title><style type="text/css">${STYLE}</style><script type="text/javascript">${SCRIPT}</script></head>
<body><table width="980" align="center" bgcolor="#FFFFFF" cellspacing="0" cellpadding="0"><tr><td class="top">金祁市政务服务网${name && ` <font size="4">· ${name}</font>`}</td></tr>
<tr><td><table class="dh" width="100%" height="34" cellspacing="1"><tr>${nav.map(([n, u]) => `<td><a href="${u}">${n}</a></td>`).join('')}</tr></table></td></tr>
<tr><td height="34">&nbsp;当前位置：${name ? `<a href="/index.jsp">金祁市</a> &gt;&gt; <a href="${home}">${name}</a>` : '金祁市'} &gt;&gt; ${title}</td></tr>
<tr><td align="center"><form name="soForm" method="post" action="/${site || 'sz'}/search.jsp" onsubmit="return so()" style="margin:4px">事项检索：<input type="text" name="keyword" size="40"> <input type="image" src="/images/so.svg" alt="搜索" align="absmiddle"></form></td></tr>
<tr><td height="380" valign="top" style="padding:8px">${body}</td></tr>
<tr><td style="border-top:3px solid #8B1A1A;padding:10px;text-align:center">友情链接：<select onchange="if(this.value)window.open(this.value)"><option value="">---国家部委网站---</option>${links}</select>　<a href="${at['ext']}/u3/" target="_blank">国家发展改革委</a>　<a href="${at['ext']}/jqgjj/" target="_blank">金祁住房公积金</a><br>主办：金祁市行政审批服务中心　祁ICP备75000318号　政务服务便民热线：12345</td></tr></table>
<form name="siteForm" method="post" action="/siteSwitch.do"><input type="hidden" name="siteId"></form><div class="qq">在线客服<br><a href="javascript:kf()">机器人<br>小祁</a></div></body></html>`);
}

export const head = (title: string): string => `<div class="lm">${title}</div>`;

/** Three tabs over which the pointer goes: departments, counties, zones. */
export const sites = (depts: string[]): string => {
  const cell = ([id, , short]: [string, string, string]) => `<a href="javascript:setSite('${id}')">${short}</a>`;
  const row = (cells: string[]) =>
    `<table width="100%"><tr>${cells.map((c) => `<td height="36" style="text-align:center">${c}</td>`).join('')}</tr></table>`;
  const titles = ['市直部门', '县区分厅', '开发区'];
  const bodies = [row(depts), row(SITES.slice(0, 3).map(cell)), row(SITES.slice(3).map(cell))];
  return `<table class="tab" width="100%" height="32" cellspacing="0"><tr>${titles.map((t, i) => `<td id="fz${i + 1}" onmouseover="setTab('fz',${i + 1},3)"${i === 0 ? ' class="hover"' : ''}>${t}</td>`).join('')}</tr></table>${bodies.map((b, i) => `<div id="con_fz_${i + 1}"${i > 0 ? ' style="display:none"' : ''}>${b}</div>`).join('')}`;
};

export const pager = (action: string, page: number, pages: number, hidden: Record<string, string>): string =>
  `<form name="pageForm" method="post" action="${action}"><input type="hidden" name="pageNo" value="${page}">${Object.entries(
    hidden,
  )
    .map(([k, v]) => `<input type="hidden" name="${k}" value="${v}">`)
    .join(
      '',
    )}<p align="center">第${page}页/共${pages}页　<a href="javascript:goPage(1)">首页</a>　${page > 1 ? `<a href="javascript:goPage(${page - 1})">上一页</a>` : '上一页'}　${page < pages ? `<a href="javascript:goPage(${page + 1})">下一页</a>` : '下一页'}　<a href="javascript:goPage(${pages})">尾页</a></p></form>`;
