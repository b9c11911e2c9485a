import type { Item } from '../kit/catalogue.ts';
import { type Context, columns, frame } from './frame.ts';
import { guide } from './guide.ts';
import {
  AREA,
  CITIES,
  CITY,
  COUNTIES,
  ID,
  isCounty,
  itemById,
  itemsOf,
  nameOf,
  online,
  PROVINCE,
  placeOf,
  search,
} from './items.ts';

const clean = (text: string): string => text.replace(/[<>"'&\\]/g, '');
const lines = (n: number, from: number, to: number): string =>
  `<ul class="ls">${(columns[n]?.articles ?? [])
    .slice(from, to)
    .map((a) => `<li><span>${a.date}</span>·<a href="${a.path}" target="_blank">${a.title}</a></li>`)
    .join('')}</ul>`;
const themes = (items: Item[], who: string): [string, number][] => {
  const of = items.filter((i) => i.audience === who).map((i) => i.theme);
  return [...new Set(of)].map((t) => [t, of.filter((o) => o === t).length]);
};

/** The home of whatever region the session holds. */
export function home(ctx: Context): string {
  const { at, area } = ctx;
  const items = itemsOf(area);
  const cell =
    (fwdx: string) =>
    ([t, n]: [string, number]) =>
      `<li><a href="/snzw/fwsx/list.jsp?fwdx=${fwdx}&amp;zt=${encodeURIComponent(t)}">${t}(${n})</a></li>`;
  const depts = [...new Set(items.map((i) => i.dept))];
  const counties =
    area === CITY
      ? `<div class="lm"><h3>区县（市）站点</h3><ul class="gz">${COUNTIES.map(([c, n]) => `<li><a href="javascript:;" onclick="setArea('${c}')">${n}</a></li>`).join('')}</ul></div>`
      : '';
  const own =
    area === AREA
      ? `<div class="lm"><h3>鹤坪区公告栏</h3><iframe src="${at['gov']}/zwfw/gglm.htm" width="1150" height="150" frameborder="0"></iframe></div>`
      : '';
  return frame(
    ctx,
    area === PROVINCE ? '首页' : placeOf(area),
    `<div class="wz">您当前所在的地区：${area === PROVINCE ? '松嫩省' : isCounty(area) ? `松嫩省 &gt; 嫩源市 &gt; ${nameOf(area)}` : `松嫩省 &gt; ${nameOf(area)}`}　可办事项${items.length}项</div>
<div class="half lm"><h3>通知公告<a href="${columns[0]?.path}">更多&gt;&gt;</a></h3>${lines(0, 0, 6)}</div><div class="half lm"><h3>工作动态<a href="${columns[1]?.path}">更多&gt;&gt;</a></h3>${lines(1, 0, 6)}</div>
<div style="clear:both"></div><div class="lm layui-tab"><ul class="layui-tab-title"><li class="layui-this" onclick="tabc(this)">个人办事</li><li onclick="tabc(this)">法人办事</li><li onclick="tabc(this)">部门窗口</li></ul><div class="layui-tab-content"><div class="layui-tab-item layui-show"><ul class="gz">${themes(items, '个人').map(cell('gr')).join('')}</ul></div><div class="layui-tab-item"><ul class="gz">${themes(items, '法人').map(cell('fr')).join('')}</ul></div><div class="layui-tab-item"><ul class="gz">${depts.map((d) => `<li><a href="/snzw/fwsx/list.jsp?bm=${encodeURIComponent(d)}">${d}</a></li>`).join('')}</ul></div></div></div>
<div class="lm"><h3>热点服务</h3><ul class="gz">${[2, 6, 11, 16, 20, 27, 38, 44]
      .map((n) => items[n])
      .map((i) =>
        i
          ? `<li style="width:25%"><a href="javascript:void(0)" onclick="viewItem('${i.id}')" title="${i.name}">${i.name.slice(0, 15)}</a></li>`
          : '',
      )
      .join('')}</ul></div>${counties}${own}
<div class="half lm"><h3>政策法规<a href="${columns[2]?.path}">更多&gt;&gt;</a></h3>${lines(2, 0, 5)}</div><div class="half lm"><h3>他山之石<a href="${columns[3]?.path}">更多&gt;&gt;</a></h3>${lines(3, 0, 5)}</div>
<div style="clear:both"></div><div class="lm"><h3>特色专题</h3><ul class="gz"><li><a href="/snzw/zt/bnlqz/index.jsp" target="_blank">办不成事反映</a></li><li><a href="/snzw/zt/kstb/index.jsp" target="_blank">跨省通办</a></li><li><a href="/snzw/zt/yjsyb/index.jsp" target="_blank">一件事一次办</a></li><li><a href="/snzw/zt/jzsp/index.jsp" target="_blank">简政审批</a></li>${area === PROVINCE ? '<li><a href="/snzw/zt/2022hqzc/index.jsp" target="_blank">惠企政策汇编2022</a></li>' : ''}<li><a href="#">专题回顾</a></li></ul></div>`,
  );
}

/** The list is a layui table that is posted for. */
export function list(ctx: Context, query: URLSearchParams): string {
  const given = Object.fromEntries(['fwdx', 'zt', 'bm'].map((k) => [k, clean(query.get(k) ?? '')]));
  const who = given['fwdx'] === 'gr' ? '个人办事' : given['fwdx'] === 'fr' ? '法人办事' : given['bm'];
  const items = itemsOf(ctx.area);
  const names = themes(items, given['fwdx'] === 'gr' ? '个人' : '法人');
  return frame(
    ctx,
    who || '服务事项',
    `<div class="wz">当前位置：<a href="/snzw/index.jsp">首页</a> &gt; ${who || '服务事项'}　　所在地区：${placeOf(ctx.area)}</div>${given['fwdx'] ? `<div class="lm"><p style="padding:8px 14px">主题分类：<a href="/snzw/fwsx/list.jsp?fwdx=${given['fwdx']}">全部</a>　${names.map(([t]) => `<a href="/snzw/fwsx/list.jsp?fwdx=${given['fwdx']}&amp;zt=${encodeURIComponent(t)}">${t}</a>`).join('　')}</p></div>` : ''}
<div class="layui-form layui-border-box layui-table-view"><div class="layui-table-box" id="tbox">数据请求中…</div><div class="layui-table-page"><div class="layui-laypage" id="tpage"></div></div></div>
<script>
function loadTable(p){var x=new XMLHttpRequest();x.open('POST','/snzw/fwsx/queryList.do');x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');x.onload=function(){var d=JSON.parse(x.responseText),h='',i,r;
if(!d.count){document.getElementById('tbox').innerHTML='<div class="layui-none">无数据</div>';return}
for(i=0;i<d.data.length;i++){r=d.data[i];h+='<tr data-index="'+i+'"><td data-field="xh"><div class="layui-table-cell">'+((p-1)*12+i+1)+'</div></td><td data-field="sxmc"><div class="layui-table-cell"><a href="javascript:void(0)" lay-event="detail" onclick="viewItem(\\''+r.id+'\\')">'+r.sxmc+'</a></div></td><td data-field="ssbm"><div class="layui-table-cell">'+r.ssbm+'</div></td><td><div class="layui-table-cell"><a class="layui-btn layui-btn-xs" href="javascript:void(0)" onclick="viewItem(\\''+r.id+'\\')">办事指南</a> '+(r.wb==='1'?'<a class="layui-btn layui-btn-xs layui-btn-normal" href="javascript:void(0)" onclick="zxsb(\\''+r.id+'\\')">在线申报</a>':'<a class="layui-btn layui-btn-xs layui-btn-disabled">窗口申报</a>')+'</div></td></tr>'}
document.getElementById('tbox').innerHTML='<table class="layui-table"><thead><tr><th>序号</th><th>事项名称</th><th>实施部门</th><th>操作</th></tr></thead><tbody>'+h+'</tbody></table>';
h='';for(i=1;i<=Math.ceil(d.count/12);i++)h+=i===p?'<span class="layui-laypage-curr">'+i+'</span>':'<a href="javascript:;" data-page="'+i+'" onclick="loadTable('+i+')">'+i+'</a>';document.getElementById('tpage').innerHTML=h+'<span class="layui-laypage-count">共 '+d.count+' 条</span>'};
x.send('page='+p+'&limit=12&fwdx=${given['fwdx']}&zt='+encodeURIComponent('${given['zt']}')+'&bm='+encodeURIComponent('${given['bm']}'))}
loadTable(1);
</script>`,
  );
}
export function queried(area: string, form: URLSearchParams): unknown {
  const [who, theme, dept] = [form.get('fwdx'), form.get('zt'), form.get('bm')];
  const fit = itemsOf(area).filter(
    (i) =>
      (!who || i.audience === (who === 'gr' ? '个人' : '法人')) &&
      (!theme || i.theme === theme) &&
      (!dept || i.dept === dept),
  );
  const page = Math.max(1, Number(form.get('page')) || 1);
  return {
    code: 0,
    msg: '',
    count: fit.length,
    data: fit
      .slice((page - 1) * 12, page * 12)
      .map((i) => ({ id: i.id, sxmc: i.name, ssbm: i.dept, wb: online(i) ? '1' : '0' })),
  };
}

export function departments(ctx: Context): string {
  const items = itemsOf(ctx.area);
  return frame(
    ctx,
    '部门窗口',
    `<div class="wz">当前位置：<a href="/snzw/index.jsp">首页</a> &gt; 部门窗口</div><div class="lm"><h3>${placeOf(ctx.area)}进驻部门</h3><ul class="gz">${[...new Set(items.map((i) => i.dept))].map((d) => `<li><a href="/snzw/fwsx/list.jsp?bm=${encodeURIComponent(d)}">${d}</a>（${items.filter((i) => i.dept === d).length}）</li>`).join('')}</ul></div>`,
  );
}

export function results(ctx: Context, query: URLSearchParams): string {
  const word = clean(query.get('keyword') ?? '');
  const hits = search(ctx.area, word);
  const page = Math.max(1, Number(query.get('pageNo')) || 1);
  const shown = hits.slice((page - 1) * 10, page * 10);
  const pages = Math.ceil(hits.length / 10);
  const rows = shown
    .map(
      (i) =>
        `<li class="sr" style="height:auto;border-bottom:1px dotted #ccc;padding:10px 14px"><a href="javascript:void(0)" onclick="viewItem('${i.id}')" style="font-size:16px;color:#1b61ad">${i.name}</a><span>${online(i) ? `<a class="layui-btn layui-btn-xs layui-btn-normal" href="javascript:void(0)" onclick="zxsb('${i.id}')">在线申报</a>` : '<a class="layui-btn layui-btn-xs layui-btn-disabled">窗口申报</a>'}</span><p style="color:#999">${placeOf(ctx.area)}${i.dept}　${i.theme}</p></li>`,
    )
    .join('');
  return frame(
    ctx,
    '搜索',
    `<div class="wz">当前位置：<a href="/snzw/index.jsp">首页</a> &gt; 搜索　　搜索范围：${placeOf(ctx.area)}</div><div class="lm"><h3>共找到“${word}”相关事项 ${hits.length} 条</h3><ul class="ls">${rows || '<li style="text-align:center">没有查询到相关结果</li>'}</ul></div>${pages > 1 ? `<div class="layui-laypage">${Array.from({ length: pages }, (_, n) => (n + 1 === page ? `<span class="layui-laypage-curr">${n + 1}</span>` : `<a href="/snzw/search/index.jsp?keyword=${encodeURIComponent(word)}&amp;pageNo=${n + 1}">${n + 1}</a>`)).join('')}</div>` : ''}`,
  );
}

/** The layer's page: cities first, then the counties in their place. */
export const chooser = (): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>选择地区</title><style>body{font:14px 微软雅黑;margin:14px}li{list-style:none;float:left;width:140px;line-height:40px;cursor:pointer}li:hover{color:#c00}ul{margin:0;padding:0 0 0 10px}p{color:#888}</style></head><body><p>当前选择：<span id="sel">松嫩省</span>　<a href="javascript:;" onclick="location.reload()">重新选择</a></p><ul id="areaUl"><li onclick="ok('${PROVINCE}')">省本级</li>${CITIES.map(([c, n]) => `<li onclick="xzdq('${c}','${n}')">${n}</li>`).join('')}</ul><script>
function ok(c){parent.setArea(c)}
function xzdq(c,n){document.getElementById('sel').innerHTML='松嫩省 - '+n;var x=new XMLHttpRequest();x.open('GET','/snzw/area/children.do?pcode='+c);x.onload=function(){var d=JSON.parse(x.responseText),h='<li onclick="ok(\\''+c+'\\')">'+n+'本级</li>',i;for(i=0;i<d.length;i++)h+='<li onclick="ok(\\''+d[i].code+'\\')">'+d[i].name+'</li>';document.getElementById('areaUl').innerHTML=h};x.send()}
</script></body></html>`;

export function detail(ctx: Context, id: string): string | null {
  const found = itemById(id);
  if (!found) return null;
  const { code, item, place } = found;
  const can = online(item);
  const head = `<div class="wz">当前位置：<a href="/snzw/index.jsp">首页</a> &gt; 办事指南</div><div class="lm" style="padding:14px"><h2>${item.name}</h2><p>事项所属地区：${placeOf(code)}　　实施部门：${item.dept}</p><p>${can ? `<a class="layui-btn layui-btn-normal" href="javascript:void(0)" onclick="zxsb('${id}')">在线申报</a>` : '<a class="layui-btn layui-btn-disabled" title="该事项暂不支持在线办理，请到窗口办理">窗口申报</a>'} <a class="layui-btn" href="javascript:void(0)" onclick="window.print()">打印指南</a> <a class="layui-btn" href="${ctx.at['sso']}/jis/login.do?appid=sc">收藏</a></p>${can ? '' : '<p style="color:#c00">温馨提示：该事项暂不支持在线办理，请到政务服务中心窗口办理。</p>'}</div>`;
  if (id === ID) return frame({ ...ctx, area: AREA }, item.name, head + guide(ctx.at['gov'] ?? ''));
  return frame(
    ctx,
    item.name,
    `${head}<fieldset class="layui-elem-field"><legend>基本信息</legend><table class="layui-table"><tr><td class="tit">实施主体：</td><td>${placeOf(code)}${item.dept}</td><td class="tit">服务对象：</td><td>${item.audience}</td></tr><tr><td class="tit">承诺办结时限：</td><td>${2 + ((place * 5) % 17)}个工作日</td><td class="tit">所属主题：</td><td>${item.theme}</td></tr><tr><td class="tit">办理地点：</td><td colspan=3>${placeOf(code)}政务服务中心${1 + (place % 3)}楼${place + 2}号窗口，咨询电话0982-${code.slice(2)}${String(120 + place)}</td></tr></table></fieldset>`,
  );
}
