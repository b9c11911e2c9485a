import type { Addresses } from '../kit/hall.ts';
import { columns, frame, oldFrame } from './frame.ts';
import { areaName, COUNTIES, ID, itemsOf, moved, NAME } from './items.ts';

export const SIZE = 12;
const news = (): string =>
  columns
    .map(
      (c) =>
        `<div class="pan"><h3><a href="${c.path}">${c.name}</a></h3>${c.articles
          .slice(0, 3)
          .map((a) => `<p><a href="${a.path}">${a.title}</a> ${a.date}</p>`)
          .join('')}</div>`,
    )
    .join('');

/** Two layers greet whoever comes for the first time: the notice with its seconds, then a tour. */
const GREETING = `<div class="ntc" id="ntc"><div><h3>关于平台改版升级的公告</h3><p>为提升服务体验，新版平台已上线试运行，旧版同步保留至2027年3月31日。部分功能正在分批迁移，迁移期间各项业务正常办理。</p><p style="text-align:center"><button id="ntcOk" disabled>我知道了（3）</button></p></div></div><div class="ntc" id="tour"><div><h3>新版导览 1/3</h3><p>点击页面左上角的区划名称，可以切换到您所在的市、区县。</p><p style="text-align:right"><a href="javascript:;" id="tourSkip">跳过</a>　<button id="tourNext">下一步</button></p></div></div>
<script>(function(){if(localStorage.getItem('hy_guided'))return;var $=function(i){return document.getElementById(i)},n=3,s=1,T=['点击页面左上角的区划名称，可以切换到您所在的市、区县。','点击右上角“搜索”，可以查找事项。','不习惯新版？可以随时返回旧版。'];$('ntc').style.display='block';var t=setInterval(function(){n--;$('ntcOk').textContent=n>0?'我知道了（'+n+'）':'我知道了';if(n<=0){clearInterval(t);$('ntcOk').disabled=false}},1000);
function end(){$('tour').style.display='none';localStorage.setItem('hy_guided','1')}
$('ntcOk').onclick=function(){$('ntc').style.display='none';$('tour').style.display='block'};$('tourSkip').onclick=end;
$('tourNext').onclick=function(){s++;if(s>3)return end();$('tour').querySelector('h3').textContent='新版导览 '+s+'/3';$('tour').querySelector('p').textContent=T[s-1];if(s===3)this.textContent='完成'}})();</script>`;

export function home(at: Addresses, area: string): string {
  const own = itemsOf(area);
  const county = COUNTIES.some(([c]) => c === area);
  const themes = [...new Set(own.map((i) => i.theme))];
  const place = areaName(area);
  return frame(
    at,
    area,
    place,
    `<div class="pan"><h3>${place}${county ? '政务服务' : '本级服务'}</h3><p>当前区划：${county ? '河阳省 / 泊川市 / ' : ''}${place}</p><div class="chips">${themes.map((t) => `<a href="/n/list?area=${area}&amp;theme=${encodeURIComponent(t)}">${t}</a>`).join('')}</div></div><div class="pan"><h3>${place}部门</h3><div class="chips">${[...new Set(own.map((i) => i.dept))].map((d) => `<a href="/n/list?area=${area}&amp;dept=${encodeURIComponent(d)}">${d}</a>`).join('')}</div></div>${county ? '' : news()}${GREETING}`,
  );
}

export const departments = (at: Addresses, area: string): string =>
  frame(
    at,
    area,
    '部门服务',
    `<div class="pan"><h3>${areaName(area)}部门服务</h3><table class="d"><tr><th>部门</th><th>事项数</th><th>迁移情况</th></tr>${[
      ...new Set(itemsOf(area).map((i) => i.dept)),
    ]
      .map((d) => {
        const own = itemsOf(area).filter((i) => i.dept === d);
        return `<tr><td><a href="/n/list?area=${area}&amp;dept=${encodeURIComponent(d)}">${d}</a></td><td>${own.length}</td><td>${own.every(moved) ? '已迁移' : '旧版办理'}</td></tr>`;
      })
      .join('')}</table></div>`,
  );

/** Rows come by an interface; those that have not moved open the old version. */
export const lister = (at: Addresses, area: string, query: URLSearchParams): string => {
  const keep = ['aud', 'theme', 'dept']
    .map((k) => (query.get(k) ? `&${k}=${encodeURIComponent(query.get(k) ?? '')}` : ''))
    .join('');
  const what = query.get('theme') ?? query.get('dept') ?? (query.get('aud') === 'gr' ? '个人办事' : '法人办事');
  return frame(
    at,
    area,
    '事项列表',
    `<div class="pan"><h3>${areaName(area)} · ${what.replace(/[<>"'&]/g, '')}</h3><div id="rows">加载中…</div><div class="chips" id="pager"></div></div><script>(function(){function load(p){fetch('/n/api/list?area=${area}${keep}&page='+p).then(function(r){return r.json()}).then(function(d){document.getElementById('rows').innerHTML=d.rows.map(function(i){return '<div class="it" data-u="'+i.url+'"><b>'+i.name+'</b><i class="'+(i.moved?'':'o')+'">'+(i.moved?'新版':'旧版办理')+'</i></div>'}).join('');var h='';for(var n=1;n<=d.pages;n++)h+='<span class="'+(n===p?'on':'')+'" data-n="'+n+'">'+n+'</span>';document.getElementById('pager').innerHTML=h})}
document.getElementById('rows').addEventListener('click',function(e){var r=e.target.closest('.it');if(r)location.href=r.dataset.u});document.getElementById('pager').addEventListener('click',function(e){if(e.target.dataset.n)load(+e.target.dataset.n)});load(1)})();</script>`,
  );
};

/** The guide's page: what is said stands in the frame of the items' system. */
export function matter(at: Addresses, area: string, id: string): string | null {
  const item = itemsOf(area).find((i) => i.id === id);
  if (!item || !moved(item)) return null;
  if (id !== ID) {
    const n = itemsOf(area).indexOf(item);
    return frame(
      at,
      area,
      item.name,
      `<div class="pan"><h2>${item.name}</h2><table class="d"><tr><td>实施主体</td><td>${areaName(area)}${item.dept}</td></tr><tr><td>承诺办结时限</td><td>${2 + (n % 12)}个工作日</td></tr><tr><td>办理地点</td><td>${areaName(area)}政务服务中心${1 + (n % 3)}层${n + 1}号窗口</td></tr><tr><td>主题分类</td><td>${item.theme}，目录序号${area.slice(2)}-${n + 1}</td></tr></table></div>`,
    );
  }
  return frame(
    at,
    area,
    NAME,
    `<div class="pan"><h2>${NAME}</h2><p>所属区划：泊川市南浦区　<span style="color:#7b8b88">以下内容由政务服务事项管理系统提供</span></p><div class="cols"><div class="l"><iframe class="zn-frame" src="${at['sxgl']}/sxgl/sslist/view?rowguid=${ID}" title="办事指南"></iframe></div><div class="r"><p><a href="/n/hcp/form?item=80">我要评价</a></p><p><a class="old-link" href="${at['cityold']}/old/bszn.shtml?id=ypls">查看旧版指南</a></p></div></div></div><script>window.addEventListener('message',function(e){if(e.origin==='${at['sxgl']}'&&e.data&&e.data.act==='apply')window.open('${at['apply']}/sb/start?rowguid=${ID}')})</script>`,
  );
}

const DAY = 86_400_000;
/** Days since the newest figures. */
export const AGE = 2;
export const board = (at: Addresses, area: string): string =>
  frame(
    at,
    area,
    '好差评',
    `<div class="pan"><h3>${areaName(area)}政务服务“好差评”</h3><p>数据更新时间：${new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10)}　<a href="/n/hcp/form">我要评价</a></p><table class="d"><tr><th>评价来源</th><th>评价量</th><th>占比</th></tr><tr><td>政务大厅窗口</td><td>40,112</td><td>51.20%</td></tr><tr><td>新版网站</td><td>9,870</td><td>12.60%</td></tr><tr><td>移动端</td><td>28,361</td><td>36.20%</td></tr></table></div><div class="pan"><h3>部门好评率排名</h3><table class="d"><tr><th>部门</th><th>好评率</th></tr><tr><td>行政审批服务局</td><td>99.98%</td></tr><tr><td>卫生健康局</td><td>99.93%</td></tr><tr><td>公安局</td><td>99.87%</td></tr></table></div><div class="pan"><h3>差评整改情况</h3><p>本月收到差评6件，核实有效差评5件，已整改5件，整改率100%，回访率100%。</p></div>`,
  );
export const rate = (at: Addresses, area: string): string =>
  frame(
    at,
    area,
    '我要评价',
    `<div class="pan"><h3>我要评价</h3><form method="post" action="/n/hcp/saveRate"><p>${['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((l, i) => `<label><input type="radio" name="xj" value="${5 - i}"> ${l}</label>　`).join('')}</p><p>评价标签：${['办事效率', '办事指南精确度', '办事便捷度', '平台操作性'].map((l) => `<label><input type="checkbox" name="bq"> ${l}</label>　`).join('')}</p><p><button type="submit">提交评价</button></p></form></div>`,
  );

export const oldHome = (at: Addresses): string =>
  oldFrame(
    at,
    '首页',
    `<h3>区县站点</h3><p>${COUNTIES.map(([c, n]) => `<a href="/qx/${c}/">${n}</a>`).join('　')}</p><h3>专题专栏</h3><p><a href="/old/zt/lsyxb.shtml">例事一厅办</a>　<a href="/old/zt/hygq.shtml">营商环境观察（2022）</a></p><h3>办事须知</h3><p>旧版网站保留至2027年3月31日，公安、民政、税务、教育部门事项仍在旧版办理，其余部门事项请到新版办理。</p>`,
  );
