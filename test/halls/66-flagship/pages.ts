import { friends } from '../kit/neighbours.ts';
import type { Column } from '../kit/press.ts';
import { CITY_MAINS, type Main, mainsOf } from './items.ts';
import { CITY_ORGAN, type Ctx, layout, placeOf } from './layout.ts';

const THEMES = [
  '设立变更',
  '准营准办',
  '资质认证',
  '年检年审',
  '税收财务',
  '医疗卫生',
  '食品药品',
  '环保绿化',
  '人力资源',
  '知识产权',
];
const q = (organ: string): string => (organ === CITY_ORGAN ? '' : `?organ=${organ}`);

export function index(ctx: Ctx, columns: Column[]): string {
  const { at } = ctx;
  return layout(
    ctx,
    '津岚“一网通办”总门户',
    `<div class="banner"><ul id="ban"><li class="on"><a href="/govPortals/zt/gxbcyjs">高效办成一件事</a></li><li><a href="/govPortals/zt/msjx">免申即享 政策直达</a></li><li><a href="/govPortals/zt/zqtb">长三角政务服务通办</a></li></ul></div>
<div class="w1200 panel"><h3>特色专栏</h3><div class="grid"><a href="/govPortals/zt/gxbcyjs">高效办成一件事</a><a href="/govPortals/zt/msjx">免申即享</a><a href="/govPortals/zt/kstb2022" target="_blank">跨省通办（旧版）</a><a href="/govPortals/zt/zqtb">区域通办</a><a href="/govPortals/zt/yyyz">一业一证</a><a href="/govPortals/hdjl">办不成事反映窗口</a></div></div>
<div class="w1200 panel"><h3>法人办事</h3><div class="grid">${THEMES.map((t, i) => `<a href="/govPortals/fr?theme=${i + 1}">${t}</a>`).join('')}</div></div>
<div class="w1200 panel"><h3>公告公示</h3><ul>${columns[0]?.articles.map((a) => `<li><a href="${a.path}" target="_blank" title="${a.title}">${a.title}</a><span style="float:right">${a.date}</span></li>`).join('')}</ul><p><a href="${columns[0]?.path}">更多&gt;&gt;</a></p></div>
<div class="w1200 panel"><h3>数读一网通办</h3><p>累计实名用户 1,938.2 万　接入事项 3,711 项　累计办件 2.06 亿件　<a href="${at['ext']}/u31/" target="_blank">信用查询</a></p></div>
<script>var bi=0;setInterval(function(){var l=document.querySelectorAll('#ban li');l[bi].className='';bi=(bi+1)%l.length;l[bi].className='on'},4000)</script>`,
  );
}

export function flagship(ctx: Ctx, columns: Column[]): string {
  const place = placeOf(ctx.organ);
  const mains = mainsOf(ctx.organ);
  return layout(
    ctx,
    `${place}政务服务旗舰店-津岚“一网通办”`,
    `<div class="w1200 panel"><h3>${place}政务服务旗舰店</h3><p>${place}政务服务中心：本区各部门依申请办理的政务服务事项 ${mains.length} 项，网上可办率 100%。</p></div>
<div class="w1200 panel"><h3>法人办事 · 按主题</h3><div class="grid">${THEMES.map((t, i) => `<a href="/govPortals/fr?organ=${ctx.organ}&amp;theme=${i + 1}">${t}</a>`).join('')}</div></div>
<div class="w1200 panel"><h3>高频事项</h3><ul>${mains
      .slice(12, 30)
      .flatMap((m) => m.subs.slice(0, 1))
      .map((s) => `<li><a href="/govPortals/bsfw/item/${s.id}?organ=${ctx.organ}" target="_blank">${s.name}</a></li>`)
      .join('')}</ul></div>
<div class="w1200 panel"><h3>${place}动态</h3><ul>${columns[1]?.articles.map((a) => `<li><a href="${a.path}">${a.title}</a><span style="float:right">${a.date}</span></li>`).join('')}</ul></div>`,
  );
}

/** Departments as tags that filter the list in the page; a main item opens its 办理项 below itself. */
export function list(ctx: Ctx, audience: Main['audience'], theme: number, dept: string): string {
  const all = (ctx.organ === CITY_ORGAN ? CITY_MAINS : mainsOf(ctx.organ)).filter((m) => m.audience === audience);
  const turn = Math.min(THEMES.length, all.length);
  const shown = all.filter(
    (m, i) =>
      (!dept || m.dept === dept) &&
      (!theme || i % turn === (theme - 1) % turn || (/药|医|食品/.test(m.name) && [2, 3, 6, 7].includes(theme))),
  );
  const depts = [...new Set(shown.map((m) => m.dept))];
  return layout(
    ctx,
    `${audience}办事-${placeOf(ctx.organ)}`,
    `<div class="w1200 panel"><h3>${audience}办事（${placeOf(ctx.organ)}）</h3><div class="bm-tab" id="bmTab"><b>部门：</b><span class="on" onclick="bm(this,'')">全部</span>${depts.map((d) => `<span onclick="bm(this,'${d}')">${ctx.organ === CITY_ORGAN ? '市' : '区'}${d}</span>`).join('')}</div><p style="color:#999">共 ${shown.length} 个主项</p>
${shown
  .map(
    (m, i) =>
      `<div class="main-item" data-bm="${m.dept}"><div class="mi-t" onclick="zk(${i})"><i>▸</i> ${m.name}<em>${m.dept}　共${m.subs.length}个办理项</em></div><ul class="mi-sub" id="sub${i}">${m.subs
        .map(
          (s) =>
            `<li><a href="/govPortals/bsfw/item/${s.id}?organ=${s.organ}" target="_blank" class="mi-name">${s.name}</a><span class="op"><a href="/govPortals/bsfw/item/${s.id}?organ=${s.organ}" target="_blank">办事指南</a><a href="javascript:void(0)" onclick="sc('${s.id}')">收藏</a></span></li>`,
        )
        .join('')}</ul></div>`,
  )
  .join('')}</div>
<script>function zk(i){var s=$id('sub'+i);s.style.display=s.style.display=='block'?'none':'block'}
function bm(o,d){var t=document.querySelectorAll('#bmTab span'),i;for(i=0;i<t.length;i++)t[i].className='';o.className='on';var m=document.querySelectorAll('.main-item');for(i=0;i<m.length;i++)m[i].style.display=!d||m[i].getAttribute('data-bm')==d?'':'none'}
function sc(){alert('请先登录后再收藏')}</script>`,
  );
}

export function departments(ctx: Ctx): string {
  const mains = ctx.organ === CITY_ORGAN ? CITY_MAINS : mainsOf(ctx.organ);
  const count = (dept: string) => mains.filter((m) => m.dept === dept).length;
  const link = (dept: string) => {
    const kind = mains.find((m) => m.dept === dept)?.audience === '个人' ? 'gr' : 'fr';
    return `/govPortals/${kind}${q(ctx.organ) || '?'}&amp;bm=${encodeURIComponent(dept)}`;
  };
  return layout(
    ctx,
    '部门服务',
    `<div class="w1200 panel"><h3>${placeOf(ctx.organ)}部门服务</h3><div class="grid">${[
      ...new Set(mains.map((m) => m.dept)),
    ]
      .map((d) => `<a href="${link(d)}">${d}<br><small>${count(d)} 项</small></a>`)
      .join('')}</div></div>`,
  );
}

export function results(ctx: Ctx, key: string): string {
  const word = key.replace(/[<>"'&\\]/g, '');
  return layout(
    ctx,
    '搜索结果',
    `<div class="w1200 panel"><p>在 <b>${placeOf(ctx.organ)}</b> 搜索“<span style="color:#e00">${word}</span>”，<span id="soSum">正在为您查询，请稍候……</span></p><div class="bm-tab"><span class="on">服务事项</span><span onclick="alert('未检索到相关内容')">政策文件</span></div><div id="soList"></div><div id="soPage" class="bm-tab"></div></div>
<script>
var KEY='${word}';
function load(p){var x=new XMLHttpRequest();x.open('GET','/govPortals/api/searchItems.do?organ=${ctx.organ}&page='+p+'&keyword='+encodeURIComponent(KEY));x.onload=function(){var r=JSON.parse(x.responseText),h='',i;$id('soSum').innerHTML='共为您找到 '+r.total+' 条结果';
for(i=0;i<r.rows.length;i++){var o=r.rows[i];h+='<div class="so-r"><h4><a target="_blank" href="/govPortals/bsfw/item/'+o.id+'?organ='+o.organ+'">'+o.name+'</a></h4><p>区域：'+o.place+'　实施部门：'+o.dept+'</p></div>'}
$id('soList').innerHTML=h||'<p style="padding:60px;text-align:center">抱歉，没有找到与“'+KEY+'”相关的结果</p>';h='';for(i=1;i<=Math.ceil(r.total/8);i++)h+='<span class="'+(i==p?'on':'')+'" onclick="load('+i+')">'+i+'</span>';$id('soPage').innerHTML=h};x.send()}
load(1);
</script>`,
  );
}

/** Every other item's guide: short, in its own words. */
export function otherGuide(ctx: Ctx, name: string, dept: string): string {
  const n = (name.length * 3 + dept.length + ctx.organ.charCodeAt(4)) % 17;
  return layout(
    ctx,
    name,
    `<div class="w1200 gd-head"><h2>${name}</h2><p>${placeOf(ctx.organ)}${dept}</p></div><div class="w1200 panel"><h3>基本信息</h3><div class="info-grid"><div class="info-cell"><div class="info-k">实施主体</div><div class="info-v">${placeOf(ctx.organ)}${dept}</div></div><div class="info-cell"><div class="info-k">承诺办结时限</div><div class="info-v">${n + 1}个工作日</div></div><div class="info-cell"><div class="info-k">办理窗口</div><div class="info-v">${placeOf(ctx.organ)}政务服务中心${(n % 4) + 1}层${n + 3}号窗口</div></div></div></div>`,
  );
}

export function topics(ctx: Ctx): string {
  return layout(
    ctx,
    '特色专栏',
    `<div class="w1200 panel"><h3>特色专栏</h3><div class="grid"><a href="/govPortals/zt/gxbcyjs">高效办成一件事</a><a href="/govPortals/zt/msjx">免申即享</a><a href="/govPortals/zt/zqtb">区域通办</a><a href="/govPortals/zt/yyyz">一业一证</a><a href="/govPortals/zt/czsp2023.html">操作视频</a></div><p>更多专题由各区、各部门陆续推出，相关信息见<a href="${friends(ctx.at['ext'], 2)[1]?.url}" target="_blank">国家政务服务平台</a>。</p></div>`,
  );
}
