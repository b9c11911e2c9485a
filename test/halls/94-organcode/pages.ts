import type { Addresses } from '../kit/hall.ts';
import { json, type Reply } from '../kit/site.ts';
import { box, channel, frame, grid, news, to } from './frame.ts';
import { blocks } from './guide.ts';
import {
  CITY,
  cycles,
  DISTRICTS,
  filter,
  type Matter,
  matterOf,
  mattersOf,
  ORGAN,
  organName,
  organOf,
  search,
  suggest,
  themes,
  unique,
} from './items.ts';

const WHO: [Matter['audience'], string][] = [
  ['法人', 'fr'],
  ['个人', 'gr'],
];
const MATTERS = '/portal/matters.do';
const item = (id: string): string => `/portal/bsfw/item/${id}`;
const hot = (organ: string): [string, string][] =>
  mattersOf(organ)
    .filter((m) => !m.name.includes('药'))
    .filter((_, n) => n % 3 === 1)
    .slice(0, 12)
    .map((m) => [m.name, item(m.id)]);
const depts = (organ: string): string[] => unique(mattersOf(organ).map((m) => m.dept));
const TALK = box(
  '互动交流',
  grid([
    ['我要咨询', '/hudong/zixun.do'],
    ['我要投诉', '/hudong/tousu.do'],
    ['我要建议', '/hudong/jianyi.do'],
    ['我要纠错', '/hudong/jiucuo.do'],
    ['我要评价', '/hcp/score.do'],
    ['线上人工帮办', '/bangban/index.do'],
  ]),
  '/hudong/index.do',
);
const column = (n: number, count: number): string => {
  const c = news[n];
  return `<div>${box(
    c?.name ?? '',
    `<ul class="nw">${c?.articles
      .slice(0, count)
      .map((a) => `<li><i>${a.date}</i><a href="${a.path}" target="_blank">${a.title}</a></li>`)
      .join('')}</ul>`,
    c?.path,
  )}</div>`;
};

export function home(at: Addresses): string {
  const side = ([who, k]: [Matter['audience'], string]) =>
    `<div>${box(
      `${who}办事`,
      `<h4>按主题</h4>${grid(themes(CITY, who).map((t) => [t, to(MATTERS, CITY, { who: k, theme: t })]))}<h4>按生命周期</h4>${grid(cycles(who).map((c) => [c, to(MATTERS, CITY, { who: k, cycle: c })]))}`,
      to(MATTERS, CITY, { who: k }),
    )}</div>`;
  return frame(
    at,
    CITY,
    '首页',
    `<div class="bn">高效办成一件事　一网通办　一次办成</div><div class="fl">${WHO.map(side).join('')}</div>${box('市级热门服务', grid(hot(CITY)))}${box(
      '区级频道',
      `<p>选择所在区，查看区级政务服务</p>${grid(DISTRICTS.map(([o, n]) => [n, channel(o)]))}`,
    )}${box('按部门', grid(depts(CITY).map((d) => [d, to(MATTERS, CITY, { dept: d })])), '/portal/depts.do')}${box(
      '特色专栏',
      grid([
        ['高效办成一件事', '/portal/yjs.do'],
        ['优化营商环境6.0', '/zt/yhyshj/index.html'],
        ['营商环境服务月（2021）', '/zt/2021/yshjfwy/index.html'],
        ['电子证照库', '/zt/dzzz/index.html'],
        ['视频解读', '/zcjd/video.do'],
      ]),
    )}<div class="fl">${column(0, 6)}${column(2, 6)}</div>${TALK}`,
  );
}

const spans = (list: [string, string][]): string =>
  `<div class="gd">${list.map(([t, u]) => `<span class="lk" onclick="location.href='${u}'">${t}</span>`).join('')}</div>`;
/** A district's own channel. */
export function district(at: Addresses, organ: string): string {
  const place = organName(organ);
  return frame(
    at,
    organ,
    `${place}频道`,
    `<div class="bn">${place}频道</div><p>当前区：${place}　机构编码：${organ}　<a href="/">返回市级</a></p>${box(`${place}热门服务`, grid(hot(organ)))}<div class="fl">${WHO.map(
      ([who, k]) =>
        `<div>${box(`${place}${who}办事 · 按主题`, spans(themes(organ, who).map((t) => [t, to(MATTERS, organ, { who: k, theme: t })])))}</div>`,
    ).join(
      '',
    )}</div>${box(`${place}部门服务`, spans(depts(organ).map((d) => [d, to(MATTERS, organ, { dept: d })])))}<div class="fl">${column(organ === ORGAN ? 3 : 1, 5)}${column(0, 5)}</div>${TALK}`,
  );
}
export const offices = (at: Addresses, organ: string): string =>
  frame(
    at,
    organ,
    '部门服务',
    box(`${organName(organ)}部门服务`, spans(depts(organ).map((d) => [d, to(MATTERS, organ, { dept: d })]))),
  );

const PAGER =
  "function turn(box,total,now,load){var all=Math.ceil(total/10),h='';for(var k=1;k<=all;k++)h+='<span data-p=\"'+k+'\"'+(k===now?' class=\"on\"':'')+'>'+k+'</span>';box.innerHTML=h;box.onclick=function(e){var p=+e.target.dataset.p;if(p&&p!==now){load(p);scrollTo(0,200)}}}";
export function list(at: Addresses, organ: string, query: URLSearchParams): string {
  const of = (name: string) => (query.get(name) ?? '').replace(/[<>"'&]/g, '');
  const who = { fr: '法人办事', gr: '个人办事' }[of('who')] ?? '';
  const title = [who, of('theme') || of('cycle') || of('dept')].filter(Boolean).join(' · ') || '全部事项';
  return frame(
    at,
    organ,
    '事项列表',
    `${box(`${organName(organ)} ${title}`, '<p id="sum"></p><div id="its"><p class="zw">正在加载</p></div><div class="pg" id="pg"></div>')}
<script>${PAGER}
(function(){var q=new URLSearchParams(location.search),its=document.getElementById('its');function load(p){q.set('pageNo',p);fetch('/portal/api/matters.do?'+q).then(function(r){return r.json()}).then(function(d){d=d.data;document.getElementById('sum').textContent='共'+d.total+'项';its.innerHTML=d.list.map(function(m){return '<div class="it" data-id="'+m.itemId+'"><em>办事指南</em><b>'+m.itemName+'</b><small>'+m.orgName+'</small></div>'}).join('')||'<p class="zw">没有找到相关事项</p>';turn(document.getElementById('pg'),d.total,p,load)})}
its.onclick=function(e){var r=e.target.closest('.it');if(r&&e.target.tagName!=='SMALL')location.href='/portal/bsfw/item/'+r.dataset.id};load(1)})()</script>`,
  );
}

/** Results under 全部, 市级 and 区级; a channel's search starts at its own district. */
export const results = (at: Addresses, organ: string, words: string): string => {
  const shown = words.replace(/[<>"'&\\]/g, '');
  return frame(
    at,
    organ,
    '搜索结果',
    `<div class="bx"><p>搜索“${shown}”，<span id="sum">正在检索…</span></p><div class="tb" id="lv"></div><div class="fq" id="fq">所属区：<span data-o="">不限</span>${DISTRICTS.map(([o, n]) => `<span data-o="${o}">${n}</span>`).join('')}</div><div id="rs"></div><div class="pg" id="pg"></div></div>
<script>${PAGER}
(function(){var lv='${organ === CITY ? 'all' : 'district'}',og='${organ === CITY ? '' : organ}',$=function(i){return document.getElementById(i)};
function load(p){fetch('/portal/api/search.do?level='+lv+'&_organCode_='+og+'&pageNo='+p+'&keyword='+encodeURIComponent('${shown}')).then(function(r){return r.json()}).then(function(d){d=d.data;$('sum').textContent='共找到'+d.total+'条结果';
$('lv').innerHTML=d.levels.map(function(l){return '<span data-l="'+l[0]+'"'+(l[0]===lv?' class="on"':'')+'>'+l[1]+'（'+l[2]+'）</span>'}).join('');[].forEach.call($('fq').children,function(s){s.className=s.dataset.o===og?'on':''});$('fq').style.display=lv==='city'?'none':'block';
$('rs').innerHTML=d.list.map(function(m){return '<div class="sr"><a href="/portal/bsfw/item/'+m.itemId+'" target="_blank">'+m.itemName+'</a><small>实施主体：'+m.orgName+'　层级：'+m.level+'</small></div>'}).join('')||'<p class="zw">未检索到相关事项</p>';turn($('pg'),d.total,p,load)})}
$('lv').onclick=function(e){if(e.target.dataset.l){lv=e.target.dataset.l;if(lv!=='district')og='';load(1)}};$('fq').onclick=function(e){if(e.target.dataset.o!==undefined){og=e.target.dataset.o;lv=og?'district':'all';load(1)}};load(1)})()</script>`,
  );
};

/** The page of any item: a frame that its interface fills, one heading after the other. */
export function guide(at: Addresses, id: string): string | null {
  const m = matterOf(id);
  if (!m) return null;
  const back = encodeURIComponent(`${at['portal']}/wssb/apply.do?itemId=${id}`);
  return frame(
    at,
    m.organ,
    m.name,
    `<style>.dh{position:fixed;right:96px;top:220px;width:112px;background:#fff;box-shadow:0 0 8px rgba(0,0,0,.15);z-index:55}.dh span,.dh a{display:block;padding:4px 12px;font-size:13px;cursor:pointer}.dh .on{color:#c7000b}.gl{display:flex;flex-wrap:wrap;margin:0}.gl dt{width:150px;color:#888;padding:6px 0}.gl dd{width:420px;margin:0;padding:6px 0}.zz{display:none;position:fixed;inset:0;background:rgba(0,0,0,.45);z-index:90}.zz div{width:420px;margin:200px auto;background:#fff;padding:20px;text-align:center}.sf{border:1px solid #c7000b;background:#fff;color:#c7000b;padding:16px 36px;margin:10px;cursor:pointer}</style>
<p>当前位置：<a href="${channel(m.organ)}">${organName(m.organ)}</a> &gt; 办事指南</p><div class="bx"><h1>${m.name}</h1><p>${m.organ === CITY ? '' : '澄浦市'}${m.office}</p><button type="button" class="bt" id="ljbl">立即办理</button></div><div id="zn"><p class="zw">正在加载</p></div>
<div class="dh" id="dh"></div><div class="zz" id="zz" role="dialog" aria-label="办理身份"><div><b>请选择办理身份</b><p><button class="sf" type="button" data-s="corp">法人</button><button class="sf" type="button" data-s="person">个人</button></p><p id="zzt"></p><p><span id="zzx" style="cursor:pointer">关闭</span></p></div></div>
<script>(function(){var $=function(i){return document.getElementById(i)};function cell(c){return typeof c==='string'?c:'<a href="'+c.url+'" target="_blank">'+c.text+'</a>'}
fetch('/portal/api/item/detail.do?itemId=${id}').then(function(r){return r.json()}).then(function(d){var bs=d.data.blocks;$('zn').innerHTML=bs.map(function(b){var h='';if(b.kv)h='<dl class="gl">'+b.kv.map(function(p){return '<dt>'+p[0]+'</dt><dd>'+cell(p[1])+'</dd>'}).join('')+'</dl>';if(b.text)h=b.text.map(function(t){return '<p>'+t+'</p>'}).join('');if(b.table)h='<table class="gr"><thead><tr>'+b.table.head.map(function(t){return '<th>'+t+'</th>'}).join('')+'</tr></thead><tbody>'+b.table.rows.map(function(r){return '<tr>'+r.map(function(c){return '<td>'+cell(c)+'</td>'}).join('')+'</tr>'}).join('')+'</tbody></table>';return '<div class="bx" id="'+b.id+'"><h3>'+b.title+'</h3>'+h+'</div>'}).join('');
$('dh').innerHTML=bs.map(function(b){return '<span data-t="'+b.id+'">'+b.title+'</span>'}).join('')+'<a href="/hudong/zixun.do?itemId=${id}">我要咨询</a><a href="/hudong/jiucuo.do?itemId=${id}">我要纠错</a><a href="/hcp/score.do?itemId=${id}">我要评价</a>'});
$('dh').onclick=function(e){var t=e.target.dataset.t;if(t){$(t).scrollIntoView({behavior:'smooth'});[].forEach.call($('dh').children,function(s){s.className=s===e.target?'on':''})}};
$('ljbl').onclick=function(){$('zz').style.display='block'};$('zzx').onclick=function(){$('zz').style.display='none'};
[].forEach.call(document.querySelectorAll('.sf'),function(b){b.onclick=function(){if('${m.audience}'==='法人'&&b.dataset.s==='person'){$('zzt').textContent='本事项面向法人，请以法人身份办理';return}location.href='${at['sso']}/sso/oauth2/authorize?client_id=cpywtb&user_type='+b.dataset.s+'&redirect_uri=${back}'}})})()</script>`,
  );
}

/** What the pages fetch. */
export function api(name: string, query: URLSearchParams): Reply {
  const page = Math.max(1, Number(query.get('pageNo')) || 1);
  const cut = (all: Matter[]) =>
    all.slice((page - 1) * 10, page * 10).map((m) => ({
      itemId: m.id,
      itemName: m.name,
      orgName: m.office,
      level: m.organ === CITY ? '市级' : '区级',
    }));
  const good = (data: unknown, delay: number) => json({ code: 200, msg: 'success', data }, delay);
  const organ = organOf(query.get('_organCode_'));
  if (name === 'suggest.do') return good(suggest(query.get('keyword') ?? ''), 60);
  if (name === 'matters.do') {
    const all = filter(organ, query);
    return good({ total: all.length, list: cut(all) }, 300);
  }
  if (name === 'item/detail.do') {
    const m = matterOf(query.get('itemId') ?? '');
    return m ? good({ itemName: m.name, blocks: blocks(m) }, 450) : json({ code: 500, msg: '事项不存在', data: null });
  }
  if (name !== 'search.do') return null;
  const words = query.get('keyword') ?? '';
  const found = (level: string) => search(level, organ === CITY ? '' : organ, words);
  const all = found(query.get('level') ?? 'all');
  const levels = [
    ['all', '全部', search('all', '', words).length],
    ['city', '市级', search('city', '', words).length],
    ['district', '区级', found('district').length],
  ];
  return good({ total: all.length, list: cut(all), levels }, 500);
}
