import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, picture, type Reply, redirect } from '../kit/site.ts';
import { AREA, CITY, DISTRICT, depts, ID, search, themes } from './items.ts';

export const QX: [string, string, string][] = [
  ['市本级', '987200', 'yt'],
  ['玉泉区', '987202', ''],
  ['渠首区', AREA, 'qsq'],
  ['红柳县', '987221', ''],
  ['沙枣县', '987222', ''],
  ['黄台县', '987223', ''],
  ['阿勒泉蒙古族自治县', '987224', ''],
  ['洮源市', '987281', ''],
];
const DAY = 86_400_000;
/** Days since the newest figures of the board. */
export const AGE = 5;
const cnews = press(
  ['通知公告', '工作动态', '政策解读'],
  (n) => `/yt/lm/${n + 1}/list.jsp`,
  (n, m) => `/yt/lm/${n + 1}/${87301 + n * 40 + m}.html`,
  8,
);

const CSS =
  'body{margin:0;font:12px/22px 宋体,"Microsoft YaHei";color:#222;background:#fff}a{color:#15428b;text-decoration:none}table{border-collapse:collapse}.w{width:1180px;margin:0 auto}.hd{background:#2f74c0;color:#fff;height:76px}.hd .t{font:bold 26px/76px 黑体,"Microsoft YaHei";padding-left:20px}.hd a{color:#fff}.tt{background:#e0ecff;border:1px solid #95b8e7;padding:3px 8px;font-weight:bold;color:#0e2d5f}.tt a{float:right;font-weight:normal}.lb{border:1px solid #95b8e7;border-top:0;margin-bottom:8px}.lb td{padding:3px 8px}.ft{background:#e0ecff;border-top:2px solid #95b8e7;text-align:center;padding:8px}.dg{width:100%}.dg td,.dg th{border:1px dotted #ccc;padding:4px 6px;text-align:left}.dg th{background:#f4f8fe;font-weight:normal}.datagrid-row-alt{background:#fafafa}.pagination{background:#f4f4f4;border:1px solid #ddd;padding:3px}.pagination a{display:inline-block;min-width:18px;text-align:center;padding:1px 4px}.l-btn{border:1px solid #bbb;border-radius:4px;background:#f5f5f5;padding:2px 12px}.layout{width:1180px;margin:0 auto;border:1px solid #95b8e7;overflow:hidden}.west{float:left;width:196px;min-height:760px;border-right:1px solid #95b8e7}.accordion-header{background:#e0ecff;border-bottom:1px solid #95b8e7;padding:5px 8px;font-weight:bold;color:#0e2d5f;cursor:pointer}.accordion-body{padding:4px 0;display:none}.accordion-body.open{display:block}.tree-node{display:block;padding:1px 0 1px 26px;cursor:pointer}.tree-node:hover{background:#eaf2ff}.center{margin-left:197px}.tabs-header{background:#e0ecff;border-bottom:1px solid #95b8e7;height:28px;padding-top:4px}.tabs{list-style:none;margin:0;padding:0 0 0 6px}.tabs li{float:left;margin-right:4px;border:1px solid #95b8e7;border-bottom:0;border-radius:4px 4px 0 0;background:#f3f8ff;padding:2px 10px;cursor:pointer}.tabs li.tabs-selected{background:#fff;font-weight:bold}.tabs-close{color:#999;margin-left:8px}.tabs-panels iframe{width:100%;height:730px;border:0;display:block}';
const doc = (title: string, body: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>${CSS}</style></head><body>${body}</body></html>`;
const foot = (at: Addresses, dead = ''): string =>
  `<div class="ft"><p>${friends(at['ext'], 12)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join('　')}　${dead}</p><p>玉洮市政务服务管理局主办　技术支持：瀚软科技股份有限公司　热线电话：12345</p></div>`;
const cells = (list: string[], cols: number): string =>
  `<table width="100%"><tr>${list.map((c, n) => `<td width="${Math.floor(100 / cols)}%">${c}</td>${n % cols === cols - 1 ? '</tr><tr>' : ''}`).join('')}</tr></table>`;

/** The city: one page of tables; what it offers itself, and the districts. */
function cityHome(at: Addresses): string {
  const entry = (t: string, u: string) => `<a href="${u}">${t}</a>`;
  return doc(
    '玉洮市政务服务网',
    `<div class="hd"><div class="w"><table width="100%"><tr><td class="t">玉洮市政务服务网</td><td align="right">当前区划：玉洮市　<a href="${at['province']}/index.shtml">返回省网</a>　<a href="${at['sso']}/sfrz/login.do?appid=yt" target="_blank">登录</a></td></tr></table></div></div><div class="w"><p>${[
      ['网站首页', '/yt/index.jsp'],
      ['法人办事', '/yt/sxlist.jsp?dx=fr'],
      ['个人办事', '/yt/sxlist.jsp?dx=gr'],
      ['通知公告', '/yt/lm/1/list.jsp'],
      ['政策解读', '/yt/lm/3/list.jsp'],
      ['办件公示', '/yt/bjgs.jsp'],
      ['我要咨询', '/yt/hd/zx.jsp'],
      ['我要投诉', '/yt/hd/ts.jsp'],
      ['好差评', '/yt/hcp.jsp'],
    ]
      .map(([t, u]) => entry(t ?? '', u ?? ''))
      .join(' | ')}</p><div class="tt">县区政务服务大厅</div><div class="lb">${cells(
      QX.slice(1).map(
        ([name, code, dir]) =>
          `<a href="javascript:void(0)" onclick="gotoQx('${code}','${name}','${dir}')">${name}</a>`,
      ),
      4,
    )}</div><div class="tt">市级部门</div><div class="lb">${cells(
      depts(CITY).map((d) => entry(`市${d}`, `/yt/sxlist.jsp?bm=${encodeURIComponent(d)}`)),
      5,
    )}</div><div class="tt">市级主题服务</div><div class="lb">${cells(
      themes(CITY, '法人').map((t) => entry(t, `/yt/sxlist.jsp?dx=fr&amp;zt=${encodeURIComponent(t)}`)),
      5,
    )}</div><table width="100%"><tr>${cnews
      .map(
        (c) =>
          `<td valign="top" width="33%"><div class="tt"><a href="${c.path}">更多</a>${c.name}</div><div class="lb"><table width="100%">${c.articles
            .slice(0, 6)
            .map(
              (a) => `<tr><td>·<a href="${a.path}" target="_blank">${a.title}</a></td><td>${a.date.slice(5)}</td></tr>`,
            )
            .join('')}</table></div></td>`,
      )
      .join(
        '',
      )}</tr></table></div>${foot(at, '<a href="/yt/zt/zmsx/index.jsp">证明事项清理专栏</a>')}<script type="text/javascript">
function gotoQx(code,name,dir){if(dir==''){window.location.href='/yt/qx.jsp?xzqh='+code;return}window.location.href='/'+dir+'/index.jsp'}
</script>`,
  );
}
const inner = (at: Addresses, title: string, html: string): string =>
  doc(
    `${title}-玉洮市政务服务网`,
    `<div class="hd"><div class="w"><table width="100%"><tr><td class="t">玉洮市政务服务网</td><td align="right"><a href="/yt/index.jsp">网站首页</a></td></tr></table></div></div><div class="w"><p>您的位置：<a href="/yt/index.jsp">首页</a> &gt; ${title}</p>${html}</div>${foot(at)}`,
  );

/** The district's hall: EasyUI's layout; whatever is opened is a tab with a frame. */
function shell(at: Addresses): string {
  const node = (text: string, url: string) =>
    `<span class="tree-node" onclick="addTab('${text}','${url}')">${text}</span>`;
  const fold = (title: string, nodes: string[], open = false) =>
    `<div class="accordion-header" onclick="zk(this)">${title}</div><div class="accordion-body${open ? ' open' : ''}">${nodes.join('')}</div>`;
  const tab = (text: string, url: string) =>
    `<a href="javascript:void(0)" onclick="addTab('${text}','${url}')">${text}</a>`;
  return doc(
    '渠首区政务服务大厅-玉洮市政务服务网',
    `<div class="hd"><div class="w"><table width="100%"><tr><td class="t">渠首区政务服务大厅</td><td>当前区划：玉洮市 &gt; 渠首区 <a href="/yt/index.jsp">[切换区划]</a></td><td align="right"><input type="text" id="sskey" style="width:220px" onkeydown="if(event.keyCode==13)doSearch()"> <a href="javascript:void(0)" class="l-btn" style="color:#333" id="ssbtn" onclick="doSearch()">搜 索</a>　<a href="${at['sso']}/sfrz/login.do?appid=qsq" target="_blank">登录</a></td></tr></table></div></div><div class="layout"><div class="west">${fold(
      '法人办事',
      themes(DISTRICT, '法人').map((t) => node(t, `/qsq/sxlist.jsp?dx=fr&zt=${encodeURIComponent(t)}`)),
      true,
    )}${fold(
      '个人办事',
      themes(DISTRICT, '个人').map((t) => node(t, `/qsq/sxlist.jsp?dx=gr&zt=${encodeURIComponent(t)}`)),
    )}${fold(
      '部门办事',
      depts(DISTRICT).map((d) => node(`区${d}`, `/qsq/sxlist.jsp?bm=${encodeURIComponent(d)}`)),
    )}${fold('政民互动', [node('我要咨询', '/qsq/hd/zx.jsp'), node('我要投诉', '/qsq/hd/ts.jsp'), node('好差评', '/qsq/hcp.jsp')])}</div><div class="center"><div class="tabs-header"><ul class="tabs" id="tabs"><li class="tabs-selected">首页</li></ul></div><div class="tabs-panels" id="panels"><iframe src="/qsq/home.jsp" name="mainFrame" title="首页"></iframe></div></div></div><div class="w"><p>快捷入口：${tab('我要咨询', '/qsq/hd/zx.jsp')}　${tab('我要投诉', '/qsq/hd/ts.jsp')}　${tab('好差评', '/qsq/hcp.jsp')}　${tab('大厅简介', '/qsq/dt.jsp')}　<a href="${at['gov']}/" target="_blank">渠首区政府网站</a></p></div>${foot(at)}<script type="text/javascript">
function zk(h){var b=h.nextSibling;b.className=b.className.indexOf('open')>0?'accordion-body':'accordion-body open'}
function sel(n){var t=document.getElementById('tabs').children,p=document.getElementById('panels').children;for(var i=0;i<t.length;i++){t[i].className=i==n?'tabs-selected':'';p[i].style.display=i==n?'block':'none'}}
function addTab(title,url){var ul=document.getElementById('tabs'),ps=document.getElementById('panels');
for(var i=0;i<ul.children.length;i++)if(ul.children[i].getAttribute('data-t')==title){ps.children[i].src=url;sel(i);return}
var li=document.createElement('li');li.setAttribute('data-t',title);li.innerHTML='<span class="tabs-title">'+title+'</span><a href="javascript:void(0)" class="tabs-close" title="关闭">x</a>';
var f=document.createElement('iframe');f.src=url;f.title=title;ul.appendChild(li);ps.appendChild(f);
li.onclick=function(){sel([].indexOf.call(ul.children,li))};
li.getElementsByTagName('a')[0].onclick=function(e){e.stopPropagation();var n=[].indexOf.call(ul.children,li);ul.removeChild(li);ps.removeChild(f);sel(n-1)};
sel(ul.children.length-1)}
[].slice.call(document.getElementById('tabs').children)[0].onclick=function(){sel(0)};
function doSearch(){var k=document.getElementById('sskey').value.replace(/\\s/g,'');if(k==''){alert('请输入检索关键字');return}addTab('检索结果','/qsq/search.jsp?key='+encodeURI(encodeURI(k)))}
</script>`,
  );
}
const hallHome = (): string =>
  doc(
    '渠首区政务服务大厅',
    `<div style="padding:8px"><div class="tt">热点事项</div><div class="lb">${cells(
      DISTRICT.slice(0, 12).map(
        (i) => `<a href="javascript:void(0)" onclick="ckzn('${i.id}','${AREA}')">${i.name}</a>`,
      ),
      3,
    )}</div><div class="tt">按主题（法人办事）</div><div class="lb">${cells(
      themes(DISTRICT, '法人').map(
        (t) =>
          `<a href="javascript:void(0)" onclick="parent.addTab('${t}','/qsq/sxlist.jsp?dx=fr&amp;zt=${encodeURIComponent(t)}')">${t}</a>`,
      ),
      4,
    )}</div><div class="tt">大厅公告</div><div class="lb"><table width="100%"><tr><td>国庆、中秋假期渠首区政务服务中心提供预约服务，预约电话0987-6613200。</td><td width="90">2026-09-24</td></tr><tr><td>即日起个体工商户登记窗口调整至一楼A区。</td><td>2026-07-02</td></tr></table></div></div><script type="text/javascript">function ckzn(id,xzqh){window.open('/qsq/zn.jsp?sxid='+id+'&xzqh='+xzqh,'_blank')}</script>`,
  );

/** EasyUI's grid: fifteen rows a page, by POST; the buttons of the pager are pictures only. */
function grid(prefix: string, query: string): string {
  return doc(
    '事项列表',
    `<div style="padding:6px"><div class="panel datagrid"><div class="tt panel-title">事项列表</div><table class="dg datagrid-btable" cellspacing="0"><thead><tr class="datagrid-header-row"><th width="34"></th><th>事项名称</th><th width="150">实施主体</th><th width="170">操作</th></tr></thead><tbody id="rows"><tr><td colspan="4">正在处理，请稍待。。。</td></tr></tbody></table><div class="datagrid-pager pagination"><a href="javascript:void(0)" class="l-btn l-btn-plain" id="pgFirst" title="首页">|&lt;</a><a href="javascript:void(0)" class="l-btn l-btn-plain" id="pgPrev" title="上一页">&lt;</a> 第 <input id="pgNo" size="2" value="1"> 页，共<span id="pgAll"></span>页 <a href="javascript:void(0)" class="l-btn l-btn-plain" id="pgNext" title="下一页">&gt;</a><a href="javascript:void(0)" class="l-btn l-btn-plain" id="pgLast" title="尾页">&gt;|</a>　<span class="pagination-info" id="pgInfo"></span></div></div></div><script type="text/javascript">
var no=1,all=1,q=${JSON.stringify(query)};
function ck(id,xzqh){window.open('/${prefix}/zn.jsp?sxid='+id+'&xzqh='+xzqh,'_blank')}
function load(){var x=new XMLHttpRequest();x.open('POST','/${prefix}/sx/query.do');x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');x.onload=function(){var d=JSON.parse(x.responseText);all=Math.max(1,Math.ceil(d.total/15));
document.getElementById('rows').innerHTML=d.rows.map(function(r,n){return '<tr class="datagrid-row'+(n%2?' datagrid-row-alt':'')+'"><td class="datagrid-td-rownumber">'+((no-1)*15+n+1)+'</td><td field="sxmc"><a href="javascript:void(0)" onclick="ck(\\''+r.sxid+'\\',\\''+r.xzqh+'\\')">'+r.sxmc+'</a></td><td field="sszt">'+r.sszt+'</td><td field="cz"><a href="javascript:void(0)" onclick="ck(\\''+r.sxid+'\\',\\''+r.xzqh+'\\')">[事项指南]</a></td></tr>'}).join('')||'<tr><td colspan="4">没有相关数据</td></tr>';
document.getElementById('pgNo').value=no;document.getElementById('pgAll').innerHTML=all;document.getElementById('pgInfo').innerHTML='显示'+(d.total?(no-1)*15+1:0)+'到'+Math.min(no*15,d.total)+',共'+d.total+'记录'};x.send(q+'&page='+no+'&rows=15')}
function go(n){if(n<1||n>all||n==no)return;no=n;load()}
document.getElementById('pgFirst').onclick=function(){go(1)};document.getElementById('pgPrev').onclick=function(){go(no-1)};document.getElementById('pgNext').onclick=function(){go(no+1)};document.getElementById('pgLast').onclick=function(){go(all)};
document.getElementById('pgNo').onkeydown=function(e){if(e.keyCode==13)go(Number(this.value))};load();
</script>`,
  );
}
function rows(prefix: string, body: string): Reply {
  const q = new URLSearchParams(body);
  const audience = { fr: '法人', gr: '个人' }[q.get('dx') ?? ''] ?? '';
  const fit = (prefix === 'qsq' ? DISTRICT : CITY).filter(
    (i) =>
      (!audience || i.audience === audience) &&
      (!q.get('zt') || i.theme === q.get('zt')) &&
      (!q.get('bm') || i.dept === q.get('bm')),
  );
  const at = Math.max(1, Number(q.get('page')) || 1);
  return json(
    {
      total: fit.length,
      rows: fit.slice((at - 1) * 15, at * 15).map((i) => ({
        sxid: i.id,
        xzqh: prefix === 'qsq' ? AREA : '987200',
        sxmc: i.name,
        sszt: `${prefix === 'qsq' ? '渠首区' : '玉洮市'}${i.dept}`,
      })),
    },
    300,
  );
}
/** The search's frame: the words come escaped twice. */
function results(key: string): string {
  let words = key;
  try {
    words = decodeURIComponent(key);
  } catch {}
  const found = search(words);
  const shown = words.replace(/[<>&"]/g, '');
  return doc(
    '检索结果',
    `<div style="padding:6px"><p>检索“<font color="red">${shown}</font>”，共找到 ${found.length} 条事项：</p><table class="dg" cellspacing="0"><tr><th>序号</th><th>事项名称</th><th>区划</th><th>实施主体</th><th>操作</th></tr>${found
      .map(
        (i, n) =>
          `<tr class="jsjg"><td>${n + 1}</td><td><a href="javascript:void(0)" onclick="ckzn('${i.id}','${AREA}')">${i.name}</a></td><td>渠首区</td><td>渠首区${i.dept}</td><td><a href="javascript:void(0)" onclick="ckzn('${i.id}','${AREA}')">[事项指南]</a></td></tr>`,
      )
      .join(
        '',
      )}</table></div><script type="text/javascript">function ckzn(id,xzqh){window.open('/qsq/zn.jsp?sxid='+id+'&xzqh='+xzqh,'_blank')}</script>`,
  );
}
/** The guide's window: the hall's head, and the platform's page in a frame. */
const guide = (at: Addresses, prefix: string, id: string): string | null => {
  const item = (prefix === 'qsq' ? DISTRICT : CITY).find((i) => i.id === id);
  const place = prefix === 'qsq' ? '渠首区政务服务大厅' : '玉洮市政务服务网';
  return item
    ? doc(
        `${item.name}-${place}`,
        `<div class="hd"><div class="w"><table width="100%"><tr><td class="t">${place}</td><td align="right"><a href="/${prefix}/index.jsp">返回大厅首页</a></td></tr></table></div></div><div class="w"><iframe name="znFrame" title="事项指南" src="${at['pt']}/ptweb/sxzn/main.do?rowGuid=${id}&amp;xzqh=${prefix === 'qsq' ? AREA : '987200'}" width="100%" height="${id === ID ? 1900 : 420}" frameborder="0"></iframe></div>${foot(at)}`,
      )
    : null;
};

const form = (title: string, act: string, fields: string[], note: string): string =>
  `<div style="padding:8px"><div class="tt">${title}</div><div class="lb"><form method="post" action="${act}"><table>${fields.map((f, n) => `<tr><td align="right">${f}：</td><td><input name="f${n}" size="44"></td></tr>`).join('')}<tr><td align="right">内容：</td><td><textarea name="nr" rows="6" cols="60"></textarea></td></tr><tr><td></td><td><input type="submit" value="提 交"></td></tr></table></form><p>${note}</p></div></div>`;
const board = (regions: string[], list: string[]): string => {
  const table = (head: string[], lines: string[][]) =>
    `<table class="dg"><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${lines.map((l) => `<tr>${l.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
  const date = new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10);
  return `<div style="padding:8px"><div class="tt">政务服务“好差评”统计</div><p>数据更新时间：${date}</p><div class="tt">评价来源</div>${table(
    ['评价渠道', '评价数（件）', '占比'],
    [
      ['政务大厅评价器', '21,604', '61.18%'],
      ['政务服务网', '8,330', '23.59%'],
      ['“i瀚源”APP', '4,912', '13.91%'],
      ['12345热线', '467', '1.32%'],
    ],
  )}<div class="tt">评价等级</div>${table(
    ['非常满意', '满意', '基本满意', '不满意', '非常不满意'],
    [['34,718', '561', '22', '8', '4']],
  )}<div class="tt">部门满意度排名</div>${table(
    ['排名', '部门', '满意度'],
    list.slice(0, 8).map((d, n) => [`${n + 1}`, d, `${(99.98 - n * 0.04).toFixed(2)}%`]),
  )}<div class="tt">区域满意度排名</div>${table(
    ['排名', '区域', '满意度'],
    regions.map((r, n) => [`${n + 1}`, r, `${(99.95 - n * 0.06).toFixed(2)}%`]),
  )}</div>`;
};
const TOWNS = ['城关街道', '北关街道', '黄渠镇', '柳条镇', '沙渠镇', '东坝镇'];

/** City and district on one host, a folder each. */
export const citySite =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/') return redirect('/yt/index.jsp');
    const prefix = path.startsWith('/qsq/') ? 'qsq' : 'yt';
    const name = path.slice(prefix.length + 2);
    const show = (title: string, html: string) =>
      prefix === 'qsq' ? doc(`${title}-渠首区政务服务大厅`, html) : inner(at, title, html);
    if (path === '/yt/index.jsp') return cityHome(at);
    if (path === '/qsq/index.jsp') return shell(at);
    if (path === '/qsq/home.jsp') return hallHome();
    if (path === '/qsq/search.jsp') return results(query.get('key') ?? '');
    if (path === '/qsq/dt.jsp')
      return show('大厅简介', '<p>渠首区政务服务中心设窗口六十八个，进驻部门二十六家，周六上午延时服务。</p>');
    if (path === '/yt/bjgs.jsp') return show('办件公示', '<div class="tt">办件公示</div><p>没有相关数据！</p>');
    const there = QX.find(([, code]) => path === '/yt/qx.jsp' && code === query.get('xzqh'));
    if (there)
      return show(
        there[0],
        `<div class="tt">${there[0]}</div><p>${there[0]}（${there[1]}）政务服务大厅已进驻事项${400 + there[0].length * 17}项，网上大厅尚在建设，办事请到当地政务服务中心。</p>`,
      );
    if (name === 'sxlist.jsp')
      return prefix === 'qsq' ? grid('qsq', query.toString()) : show('事项列表', grid('yt', query.toString()));
    if (name === 'sx/query.do' && ask.method === 'POST') return rows(prefix, ask.body);
    if (name === 'zn.jsp') return guide(at, prefix, query.get('sxid') ?? '');
    if (name === 'hd/zx.jsp')
      return show(
        '我要咨询',
        form(
          '我要咨询',
          `/${prefix}/hd/zxtj.do`,
          ['咨询标题', '姓名', '联系电话'],
          '咨询将于3个工作日内答复，也可拨打12345。',
        ),
      );
    if (name === 'hd/ts.jsp')
      return show(
        '我要投诉',
        form(
          '我要投诉',
          `/${prefix}/hd/tstj.do`,
          ['办件编号（必填）', '联系电话（必填）'],
          '说明：投诉仅受理已办理的业务，请填写受理通知书上的20位办件编号，系统校验通过后方可投诉。',
        ),
      );
    if (name === 'hcp.jsp')
      return show(
        '好差评',
        prefix === 'qsq'
          ? board(
              TOWNS,
              depts(DISTRICT).map((d) => `区${d}`),
            )
          : board(
              QX.slice(1).map(([n]) => n),
              depts(CITY).map((d) => `市${d}`),
            ),
      );
    if (path === '/yt/images/logo.svg') return picture(['玉洮'], 80);
    const article = printed(cnews, path);
    return article ? inner(at, article.title, article.html) : null;
  };
