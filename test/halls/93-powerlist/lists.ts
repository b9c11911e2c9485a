import type { Addresses } from '../kit/hall.ts';
import { type Area, DISTRICT, fullName } from './areas.ts';
import { columns, frame, page, panel } from './frame.ts';
import { sheet } from './guide.ts';
import { byId, deptsOf, ID, type Power, powersOf, search, themesOf, unique } from './items.ts';
import { YJS } from './pages.ts';

const SIZE = 10;
const clean = (text: string): string => text.replace(/[<>"'&\\]/g, '');
export const guideAt = (at: Addresses, id: string): string =>
  `${at['www']}/hjservice/item/detail/index.do?localInnerCode=${id}`;

/** One interface for all lists, as the portal's gateway is: the result is a string inside the answer. */
export function gateway(at: Addresses, area: Area, ask: Record<string, unknown>): unknown {
  const no = Math.max(1, Number(ask['page']) || 1);
  const cut = <T>(rows: T[]) => rows.slice((no - 1) * SIZE, no * SIZE);
  const say = (value: unknown) => ({ success: true, errCode: '0', data: JSON.stringify(value) });
  const text = (key: string) => String(ask[key] ?? '');
  if (ask['api'] === 'ql.dept') {
    const of = powersOf(area).filter((p) => p.dept === ask['dept']);
    const kinds = unique(of.map((p) => p.kind)).map((k) => [k, of.filter((p) => p.kind === k).length]);
    const kind = text('kind') || kinds[0]?.[0];
    const mains = unique(of.filter((p) => p.kind === kind).map((p) => p.main));
    const rows = mains.map((main) => ({
      main,
      subs: of.filter((p) => p.main === main && p.kind === kind).map(({ id, name }) => ({ id, name })),
    }));
    return say({ total: rows.length, kinds, kind, rows: cut(rows) });
  }
  if (ask['api'] === 'ql.theme') {
    const fit = powersOf(area).filter(
      (p) => p.audience === ask['type'] && (!text('theme') || p.theme === text('theme')),
    );
    return say({
      total: fit.length,
      rows: cut(fit.map(({ id, name }) => ({ main: name, subs: [{ id, name }] }))),
    });
  }
  if (ask['api'] !== 'so.query') return { success: false, errCode: '404', data: '' };
  const words = text('q');
  const items = search(area, words).map((p) => ({
    name: p.name,
    note: `${p.area.level === 1 ? '省本级' : p.area.level === 2 ? `${p.area.name}本级` : fullName(p.area)}　${p.dept}　${p.kind}`,
    url: guideAt(at, p.id),
  }));
  const once = YJS.filter((y) => words.length > 1 && y.words.some((w) => words.includes(w))).map((y) => ({
    name: y.name,
    note: `${fullName(area)}　一件事`,
    url: page(at, area, 'yjs/detail', { code: y.code }),
  }));
  const news = columns
    .flatMap((c) => c.articles)
    .filter((a) => words.length > 1 && a.title.includes(words))
    .map((a) => ({ name: a.title, note: a.date, url: `${at['www']}${a.path}` }));
  const rows = ask['tab'] === 'yjs' ? once : ask['tab'] === 'zx' ? news : items;
  return say({ total: rows.length, counts: [items.length, once.length, news.length], rows: cut(rows) });
}

const COMMON = (
  area: Area,
) => `function post(a,f){a.webId='${area.web}';fetch('/hjservice/interface/gateway.do',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify(a)}).then(function(r){return r.json()}).then(function(d){f(JSON.parse(d.data))})}
var box=document.getElementById('box'),pg=document.getElementById('pg');
function pages(total,no,to){var n=Math.ceil(total/${SIZE}),h='共'+total+'条 ';for(var i=1;i<=n;i++)h+=i===no?'<b>'+i+'</b>':'<a data-p="'+i+'">'+i+'</a>';pg.innerHTML=h;[].forEach.call(pg.querySelectorAll('a'),function(a){a.onclick=function(){to(+a.getAttribute('data-p'))}})}
function bt(o){return '<span class="bt"><a href="/hjservice/item/detail/index.do?localInnerCode='+o.id+'" target="_blank">办事指南</a></span><a href="/hjservice/item/detail/index.do?localInnerCode='+o.id+'" target="_blank">'+o.name+'</a>'}
function ql(rows){box.innerHTML=rows.map(function(m){var s=m.subs;return s.length===1&&s[0].name===m.main?'<div class="ql">'+bt(s[0])+'</div>':'<div class="ql"><div class="mn"><i>'+s.length+'个子项 ∨</i>'+m.main+'</div><ol>'+s.map(function(o){return '<li>'+bt(o)+'</li>'}).join('')+'</ol></div>'}).join('')||'<div class="none">暂无事项</div>';[].forEach.call(box.querySelectorAll('.mn'),function(m){m.onclick=function(){m.parentNode.classList.toggle('unf')}})}`;
const crumb = (at: Addresses, area: Area, now: string): string =>
  `<p style="margin:12px 0 0">您所在的位置：<a href="${page(at, area, 'index')}">${fullName(area)}</a> &gt; ${now}</p>`;

/** 部门办事: the offices with their counts on the left, the kinds of power above the list. */
export function deptList(at: Addresses, area: Area, dept: string): string {
  const depts = deptsOf(area);
  const now = depts.find(([d]) => d === dept)?.[0] ?? depts[0]?.[0] ?? '';
  return frame(
    at,
    area,
    `${now}-部门办事`,
    `<div class="hw">${crumb(at, area, '部门办事')}<div class="side"><div class="l">${depts
      .map(
        ([d, n]) =>
          `<a href="${page(at, area, 'dept/deptQlSearch', { deptid: d })}"${d === now ? ' class="cur"' : ''}>${d} (${n})</a>`,
      )
      .join(
        '',
      )}</div><div class="r"><p class="qlk" id="qlk"></p><div id="box"><div class="none">数据加载中…</div></div><div class="pg" id="pg"></div></div></div></div><script>${COMMON(area)}
function load(k,no){post({api:'ql.dept',dept:'${now}',kind:k,page:no},function(d){var t=document.getElementById('qlk');t.innerHTML=d.kinds.map(function(x){return '<span'+(x[0]===d.kind?' class="cur"':'')+' data-k="'+x[0]+'">'+x[0]+'（'+x[1]+'）</span>'}).join('');[].forEach.call(t.children,function(s){s.onclick=function(){load(s.getAttribute('data-k'),1)}});ql(d.rows);pages(d.total,no,function(p){load(d.kind,p)})})}load('',1)</script>`,
  );
}
/** 主题办事, for persons or for bodies. */
export function themeList(at: Addresses, area: Area, type: string, theme: string): string {
  const who = type === '个人' ? '个人' : '法人';
  const themes = themesOf(area, who);
  const now = themes.includes(theme) ? theme : '';
  return frame(
    at,
    area,
    `${who}办事`,
    `<div class="hw">${crumb(at, area, `${who}办事`)}<div class="side"><div class="l">${['', ...themes]
      .map(
        (t) =>
          `<a href="${page(at, area, 'item/theme', { type: who, ...(t ? { theme: t } : {}) })}"${t === now ? ' class="cur"' : ''}>${t || '全部主题'}</a>`,
      )
      .join(
        '',
      )}</div><div class="r"><div id="box"><div class="none">数据加载中…</div></div><div class="pg" id="pg"></div></div></div></div><script>${COMMON(area)}
function load(no){post({api:'ql.theme',type:'${who}',theme:'${now}',page:no},function(d){ql(d.rows);pages(d.total,no,load)})}load(1)</script>`,
  );
}
export function results(at: Addresses, area: Area, given: string): string {
  const words = clean(given).trim();
  return frame(
    at,
    area,
    `搜索：${words}`,
    `<div class="hw">${crumb(at, area, '搜索结果')}<div class="pan"><p class="qlk" id="tabs"></p><div id="box"><div class="none">正在搜索…</div></div><div class="pg" id="pg"></div></div></div><script>${COMMON(area)}
var tab='sx';function load(no){post({api:'so.query',q:'${words}',tab:tab,page:no},function(d){var t=document.getElementById('tabs');t.innerHTML=[['sx','服务事项'],['yjs','一件事'],['zx','政策资讯']].map(function(x,i){return '<span'+(x[0]===tab?' class="cur"':'')+' data-t="'+x[0]+'">'+x[1]+'（'+d.counts[i]+'）</span>'}).join('');[].forEach.call(t.children,function(s){s.onclick=function(){tab=s.getAttribute('data-t');load(1)}});
box.innerHTML=d.rows.map(function(r){return '<div class="ql so-it"><a href="'+r.url+'" target="_blank">'+r.name+'</a><br><small style="color:#999">'+r.note+'</small></div>'}).join('')||'<div class="none">抱歉，没有找到与“${words}”相关的内容</div>';pages(d.total,no,load)})}load(1)</script>`,
  );
}

/** A guide; only the wanted one is written out. */
export function guide(at: Addresses, id: string): string | null {
  const power: Power | undefined = byId(id);
  if (!power) return null;
  const { area } = power;
  const n = powersOf(area).indexOf(power);
  if (id === ID) return frame(at, DISTRICT, power.name, sheet(at));
  const rows: [string, string][] = [
    ['事项名称', power.name],
    ['事项类型', power.kind],
    ['实施主体', `${area.level === 1 ? '浣江省' : fullName(area)}${power.dept}`],
    ['服务对象', power.audience === '个人' ? '自然人' : '企业法人'],
    ['承诺办结时限', `${1 + (n % 13)}个工作日`],
    ['办理地点', `${fullName(area)}政务服务中心${1 + (n % 4)}楼${n + 1}号窗口`],
    ['咨询电话', `0959-2${String(530100 + area.web * 97 + n)}`],
  ];
  return frame(
    at,
    area,
    power.name,
    `<div class="hw">${crumb(at, area, power.dept)}${panel(
      power.name,
      `<table>${rows.map(([k, v]) => `<tr><th width="200">${k}</th><td>${v}</td></tr>`).join('')}</table>`,
    )}</div>`,
  );
}
