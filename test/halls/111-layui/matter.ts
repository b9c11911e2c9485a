import { AREA, DEPTS, MAINS, NAME, query, THEMES } from './items.ts';
import { inner } from './shell.ts';

const seek = (words = ''): string =>
  `<form class="layui-form" action="/zwdt/matter/query.do" method="post"><div class="layui-form-item"><label class="layui-form-label">事项名称</label><input class="layui-input" name="sxmc" value="${words.replace(/["<>]/g, '')}" placeholder="请输入事项名称关键字">&nbsp;<button class="layui-btn" type="submit">查询</button></div></form>`;
export const NOTICES: [title: string, text: string][] = [
  ['区政务服务中心开通周六延时服务', '每周六上午9:00至12:00，社保、医保、不动产、市场准入窗口对外服务。'],
  ['关于启用新版食品经营许可申请书的通知', '自本月起使用新版申请书，旧版申请书可继续使用至年底。'],
  ['“一业一证”改革首批行业公布', '便利店、药店、书店、健身房等十二个行业实行一业一证。'],
];
export const welcome = (): string =>
  inner(
    '首页',
    `<div class="layui-card"><div class="layui-card-header">我要查事项</div><div class="layui-card-body">${seek()}</div></div>
<div class="layui-card"><div class="layui-card-header">${AREA.name}部门服务</div><div class="layui-card-body tiles">${Object.entries(
      DEPTS,
    )
      .map(
        ([code, name]) =>
          `<a href="javascript:;" onclick="top.addTab('11','部门服务','/zwdt/matter/dept.htm?bm=${code}')">${name}</a>`,
      )
      .join('')}</div></div>
<div class="layui-card"><div class="layui-card-header">高频事项</div><div class="layui-card-body tiles">${MAINS.filter(
      (m) => ['社会保障卡', '教师资格认定', '高龄津贴发放', '个体工商户登记'].includes(m.name),
    )
      .map((m) => `<a href="javascript:;" onclick="zn('${m.subs[0]?.id}')">${m.name}</a>`)
      .join('')}</div></div>
<div class="layui-card"><div class="layui-card-header">通知公告</div><div class="layui-card-body"><ul>${NOTICES.map(([t], n) => `<li><a href="javascript:;" onclick="tz(${n})">${t}</a></li>`).join('')}</ul></div></div>`,
    `function tz(n){top.layer.open({type:2,title:'通知公告',area:['700px','360px'],content:'/zwdt/gs/tzxq.htm?n='+n})}`,
  );

/** Left a list of departments or themes, right their main items, folded. */
export function browse(kind: 'dept' | 'theme' | 'who', chosen: string): string {
  const groups = kind === 'dept' ? DEPTS : kind === 'theme' ? THEMES : {};
  const first = groups[chosen] ? chosen : (Object.keys(groups)[0] ?? '');
  const list = Object.entries(groups)
    .map(([code, name]) => `<li data-code="${code}"${code === first ? ' class="on"' : ''}>${name}</li>`)
    .join('');
  const field = kind === 'dept' ? 'bmbm' : 'ztbm';
  const start = kind === 'who' ? `{fwdx:'${chosen === '1' ? '1' : '2'}'}` : `{${field}:'${first}'}`;
  return inner(
    '事项清单',
    `<div class="two">${list && `<ul class="l">${list}</ul>`}<div class="r"><div class="layui-collapse" id="zx">数据加载中...</div><div id="fy"></div></div></div>`,
    `var w=${start};
function load(p){Promise.all([dict(),post('/zwdt/matter/list.do',Object.assign({page:p,limit:6},w))]).then(function(r){var D=r[0],d=r[1],b=$('#zx');
b.innerHTML=d.data.map(function(m){return '<div class="layui-colla-item"><h2 class="layui-colla-title" style="font-size:14px;margin:0;font-weight:normal">'+m.ZXMC+' <span class="layui-badge">'+m.ZX.length+'</span><span style="float:right;color:#999">'+word(D,'SXLX',m.SXLX)+'　'+word(D,'FWDX',m.FWDX)+'</span></h2><div class="layui-colla-content">'+m.ZX.map(function(s){return '<div class="sub"><span>'+s.SXMC+'</span><span><a class="layui-btn layui-btn-xs layui-btn-primary" href="javascript:;" onclick="zn(\\''+s.SXID+'\\')">指南</a> '+(s.YSB==='1'?'<a class="layui-btn layui-btn-xs" href="javascript:;" onclick="sb(\\''+s.SXID+'\\')">申报</a>':'<a class="layui-btn layui-btn-xs layui-btn-disabled" title="请到窗口办理">申报</a>')+'</span></div>'}).join('')+'</div></div>'}).join('');
$$('.layui-colla-title',b).forEach(function(t){t.onclick=function(){t.nextElementSibling.classList.toggle('layui-show')}});
laypage({elem:'fy',count:d.count,limit:6,curr:p,jump:load})})}
$$('.l li').forEach(function(l){l.onclick=function(){$$('.l li').forEach(function(x){x.classList.toggle('on',x===l)});w.${field}=l.getAttribute('data-code');load(1)}});load(1);`,
  );
}
export const enquiry = (): string => inner('事项查询', seek());
export function found(words: string, no: number): string {
  const rows = query(words);
  const pages = Math.max(1, Math.ceil(rows.length / 10));
  const html = rows
    .slice((no - 1) * 10, no * 10)
    .map(
      (s, n) =>
        `<tr><td>${(no - 1) * 10 + n + 1}</td><td><a href="javascript:;" onclick="zn('${s.id}')" style="color:#1e6bb8">${s.name}</a></td><td>${s.main.name}</td><td>${DEPTS[s.main.dept]}</td><td>${online(s.name) ? `<a class="layui-btn layui-btn-xs" href="javascript:;" onclick="sb('${s.id}')">申报</a>` : '窗口办理'}</td></tr>`,
    );
  return inner(
    '查询结果',
    `${seek(words)}<table class="layui-table" id="jg"><thead><tr><th>序号</th><th>事项名称</th><th>所属主项</th><th>实施部门</th><th>操作</th></tr></thead><tbody>${html.join('') || '<tr><td colspan="5" align="center">没有查询到符合条件的事项</td></tr>'}</tbody></table><div id="fy"></div><form id="pf" action="/zwdt/matter/query.do" method="post"><input type="hidden" name="sxmc" value="${words.replace(/["<>]/g, '')}"><input type="hidden" name="page"></form>`,
    `laypage({elem:'fy',count:${rows.length},limit:10,curr:${Math.min(no, pages)},jump:function(p){var f=$('#pf');f.page.value=p;f.submit()}})`,
  );
}
export const online = (name: string): boolean => name === NAME || name.length % 3 !== 0;
export function list(form: URLSearchParams): unknown {
  const [dept, theme, who] = ['bmbm', 'ztbm', 'fwdx'].map((k) => form.get(k) ?? '');
  const no = Number(form.get('page') ?? 1);
  const size = Number(form.get('limit') ?? 6);
  const own = MAINS.filter(
    (m) => (!dept || m.dept === dept) && (!theme || m.theme === theme) && (!who || m.who === who),
  );
  return {
    code: 0,
    count: own.length,
    data: own.slice((no - 1) * size, no * size).map((m) => ({
      ZXBM: m.code,
      ZXMC: m.name,
      SXLX: m.kind,
      FWDX: m.who,
      ZX: m.subs.map((s) => ({ SXID: s.id, SXMC: s.name, YSB: online(s.name) ? '1' : '0' })),
    })),
  };
}
