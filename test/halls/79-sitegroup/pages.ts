import type { Addresses } from '../kit/hall.ts';
import { findByName } from '../kit/search.ts';
import { columns, frame } from './frame.ts';
import { type Hit, itemsOf, provinceItems, stationOf } from './items.ts';

const THEMES = ['准营准办', '医疗卫生', '文化教育', '工程建设', '就业社保', '户籍身份', '社会事务', '交通出行'];
const SIZE = 10;
const finder = (code: string): string =>
  `<div class="find"><input id="keyword" placeholder="请输入关键字，可检索事项、政策、资讯、问答" onkeydown="if(event.keyCode==13)goSearch()"><span class="go" onclick="goSearch()">检索</span></div><script>function goSearch(){var k=document.getElementById('keyword').value;if(!k){alert('请输入检索关键字');return}location.href='/zwfw/site/search.do?siteCode=${code}&keyword='+encodeURIComponent(k)}</script>`;
const buttons = (id: string, code: string): string =>
  `<div class="res-btn"><a class="z" href="javascript:;" onclick="zxbl('${id}')">在线办理</a><a href="javascript:;" onclick="goGuide('${id}','${code}')">办事指南</a><a href="javascript:;" onclick="needLogin()">收藏</a><a href="javascript:;" onclick="needLogin()">评价</a></div>`;
const news = (n: number): string =>
  columns
    .slice(0, n)
    .map(
      (c) =>
        `<div class="box"><h3><a href="${c.path}">${c.name}</a></h3>${c.articles
          .slice(0, 3)
          .map((a) => `<p><a href="${a.path}">${a.title}</a>　${a.date}</p>`)
          .join('')}</div>`,
    )
    .join('');

export const provinceHome = (at: Addresses): string =>
  frame(
    at,
    '990000',
    '首页',
    `${finder('990000')}<div class="box"><h3>省级热门事项</h3><ul class="cells">${provinceItems
      .slice(0, 12)
      .map((i) => `<li><a href="/zwfw/guide/view.do?itemId=${i.id}&amp;siteCode=990000">${i.name}</a></li>`)
      .join(
        '',
      )}</ul></div><div class="box"><h3>专题服务</h3><p><a href="/zwfw/zt/view.do?zt=ksth">跨省通办</a>　<a href="/zwfw/zt/view.do?zt=gxbcyjs">高效办成一件事</a>　<a href="/zwfw/zt/view.do?zt=2022hz">2022年度专题汇总</a></p><p>市县事项请点击页面上方“切换站点”，进入所在市、县（市、区）站点办理。</p></div>${news(3)}`,
  );

export function stationHome(at: Addresses, code: string): string {
  const here = stationOf(code);
  if (!here) return provinceHome(at);
  const own = itemsOf(code);
  return frame(
    at,
    code,
    `${here.name}站`,
    `<p>当前站点：岭东省 &gt; ${here.city}${here.city === here.name ? '' : ` &gt; ${here.name}`}</p>${finder(code)}<div class="box"><h3>${here.name}主题服务</h3><ul class="cells">${THEMES.map((t, n) => (own.some((i) => i.theme === t) ? `<li><a href="/zwfw/site/list.do?siteCode=${code}&amp;theme=${n + 1}">${t}</a></li>` : '')).join('')}</ul></div><div class="box"><h3>${here.name}部门服务</h3><ul class="cells">${[...new Set(own.map((i) => i.dept))].map((d) => `<li><a href="/zwfw/site/list.do?siteCode=${code}&amp;dept=${encodeURIComponent(d)}">${d}</a></li>`).join('')}</ul></div>${news(code.endsWith('00') ? 2 : 1)}`,
  );
}

export function departments(at: Addresses, code: string): string {
  const here = stationOf(code);
  const own = itemsOf(code);
  return frame(
    at,
    code,
    '部门办事',
    `<div class="box"><h3>${here?.name ?? '岭东省本级'}部门办事</h3><ul class="cells">${[
      ...new Set(own.map((i) => i.dept)),
    ]
      .map(
        (d) =>
          `<li><a href="/zwfw/site/list.do?siteCode=${code}&amp;dept=${encodeURIComponent(d)}">${d}（${own.filter((i) => i.dept === d).length}）</a></li>`,
      )
      .join('')}</ul></div>`,
  );
}

/** Rows without links: four buttons each. */
export function list(at: Addresses, query: URLSearchParams): string {
  const code = query.get('siteCode') ?? '';
  const theme = THEMES[Number(query.get('theme') ?? 0) - 1];
  const dept = query.get('dept') ?? '';
  const audience = query.get('type') === 'gr' ? '个人' : query.get('type') === 'fr' ? '法人' : '';
  const fit = itemsOf(code).filter(
    (i) => (!theme || i.theme === theme) && (!dept || i.dept === dept) && (!audience || i.audience === audience),
  );
  const page = Math.max(1, Number(query.get('pageNo') ?? 1) || 1);
  const pages = Math.ceil(fit.length / SIZE);
  const place = stationOf(code)?.name ?? '岭东省';
  return frame(
    at,
    code,
    '事项列表',
    `<div class="box"><h3>${place}${audience ? `${audience}办事` : '事项列表'}　${theme ?? dept}</h3><p>共${fit.length}项</p>${fit
      .slice((page - 1) * SIZE, page * SIZE)
      .map(
        (i) =>
          `<div class="res-item"><div class="res-tit">${i.name}</div><p class="res-p">实施主体：${place}${i.dept}</p>${buttons(i.id, code)}</div>`,
      )
      .join(
        '',
      )}<p class="pg">${Array.from({ length: pages }, (_, n) => (n + 1 === page ? `<b>${n + 1}</b>` : `<a href="javascript:goPage(${n + 1})">${n + 1}</a>`)).join('')}</p></div><script>function goPage(n){var u=location.search.replace(/&pageNo=\\d+/,'');location.href='/zwfw/site/list.do'+u+'&pageNo='+n}</script>`,
  );
}

/** Four kinds of results behind tabs, posted for; only buttons lead on. */
export function results(at: Addresses, code: string, given: string): string {
  const word = given.replace(/[<>"'&\\]/g, '');
  return frame(
    at,
    code,
    '检索结果',
    `${finder(code)}<p>检索范围：${stationOf(code)?.name ?? '岭东省本级'}站点及上级站点　关键字：<b>${word}</b></p><ul class="st" id="st"><li class="cur" data-t="item">事项<i></i></li><li data-t="policy">政策<i></i></li><li data-t="news">资讯<i></i></li><li data-t="qa">问答<i></i></li></ul><div id="resList">检索中，请稍候…</div><p class="pg" id="resPg"></p>
<script>
var rt='item',RW='${word}';
function btns(o){return o.id?'<div class="res-btn"><a class="z" href="javascript:;" onclick="zxbl(\\''+o.id+'\\')">在线办理</a><a href="javascript:;" onclick="goGuide(\\''+o.id+'\\',\\''+o.code+'\\')">办事指南</a><a href="javascript:;" onclick="needLogin()">收藏</a><a href="javascript:;" onclick="needLogin()">评价</a></div>':''}
function query(p){var x=new XMLHttpRequest();x.open('POST','/zwfw/site/search/query.do');x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');x.onload=function(){var d=JSON.parse(x.responseText),l=document.getElementById('st').children,i;for(i=0;i<l.length;i++)l[i].lastChild.innerHTML='（'+d.count[l[i].getAttribute('data-t')]+'）';
document.getElementById('resList').innerHTML=d.rows.map(function(o){var t=o.name;return '<div class="res-item"><div class="res-tit">'+(o.url?'<a href="'+o.url+'" target="_blank">'+t+'</a>':t)+'</div><p class="res-p">'+o.note+'</p>'+btns(o)+'</div>'}).join('')||'<p style="padding:50px;text-align:center">未检索到相关结果</p>';
var h='';for(i=1;i<=d.pages;i++)h+=i===p?'<b>'+i+'</b>':'<a href="javascript:query('+i+')">'+i+'</a>';document.getElementById('resPg').innerHTML=h};x.send('siteCode=${code}&type='+rt+'&pageNo='+p+'&keyword='+encodeURIComponent(RW))}
document.getElementById('st').onclick=function(e){var li=e.target.nodeName==='LI'?e.target:e.target.parentNode,l=this.children,i;if(!li.getAttribute('data-t'))return;for(i=0;i<l.length;i++)l[i].className='';li.className='cur';rt=li.getAttribute('data-t');query(1)};
query(1);
</script>`,
  );
}

const QUESTIONS = [
  ['药品经营许可证有效期是多久？', '有效期五年，届满前六个月至两个月申请延续。'],
  ['社会保障卡丢了怎么补？', '可在任一服务网点现场补办，当场取卡。'],
] as const;

export function found(form: URLSearchParams, hits: Hit[]): unknown {
  const q = form.get('keyword') ?? '';
  const docs = (n: number) =>
    findByName(columns[n]?.articles.map((a) => ({ name: a.title, url: a.path, note: a.date })) ?? [], q, 0.4);
  const sets = {
    item: hits.map((h) => ({
      id: h.id,
      code: h.code,
      name: h.name,
      note: `所属站点：${h.station}　实施主体：${h.dept}　服务对象：${h.audience}`,
    })),
    policy: docs(2),
    news: docs(0),
    qa: QUESTIONS.filter(([ask]) => /药/.test(q) && ask.includes('药')).map(([name, note]) => ({ name, note })),
  };
  const rows = sets[(form.get('type') ?? 'item') as keyof typeof sets] ?? [];
  const page = Math.max(1, Number(form.get('pageNo') ?? 1) || 1);
  return {
    count: Object.fromEntries(Object.entries(sets).map(([key, set]) => [key, set.length])),
    pages: Math.ceil(rows.length / SIZE),
    rows: rows.slice((page - 1) * SIZE, page * SIZE),
  };
}

export function otherGuide(at: Addresses, id: string, code: string): string | null {
  const own = itemsOf(code);
  const item = own.find((i) => i.id === id);
  if (!item) return null;
  const n = own.indexOf(item);
  const place = stationOf(code)?.name ?? '岭东省';
  return frame(
    at,
    code,
    item.name,
    `<div class="gd-head"><h2>${item.name}</h2></div><table class="tb-guide"><tr><th>实施主体</th><td>${place}${item.dept}</td><th>服务对象</th><td>${item.audience}</td></tr><tr><th>承诺办结时限</th><td>${3 + (n % 11)}（工作日）</td><th>办理地点</th><td>${place}政务服务中心${1 + (n % 4)}楼${n + 2}号窗口</td></tr><tr><th>所属主题</th><td colspan="3">${item.theme}（第${n + 1}项），受理编号前缀${code}${String(n).padStart(3, '0')}</td></tr></table>`,
  );
}

/** The double in English and the one for the old: neither holds the stations' items. */
export const english =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Lingdong Government Services</title></head><body><h1>Lingdong Government Services</h1><p><a href="/zwfw/index.do">中文版</a></p><p>Work permits, residence permits and business registration for foreign nationals are handled by the service centres in the cities. Please call 12345 (press 9 for English).</p></body></html>';
export const elder =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>长者版</title></head><body style="font-size:28px;line-height:1.8"><h1>岭东政务服务网长者版</h1><p><a href="/zwfw/index.do">返回常规版</a></p><p>退休金查询、高龄津贴、老年优待证等十二项服务可由家人代办，也可以直接拨打12345请工作人员帮忙。</p></body></html>';
