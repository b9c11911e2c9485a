import type { Addresses } from '../kit/hall.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { BUNDLES, chain, type Place, placeOf, search } from './data.ts';
import { paper } from './frame.ts';
import { articlesOf } from './pages.ts';

const SIZE = 8;
const clean = (text: string | null): string => (text ?? '').replace(/[<>"&]/g, '').slice(0, 40);
const ASKED: [q: string, a: string][] = [
  ['药品经营许可证到期了怎么换发？', '届满前六个月至两个月之间，在部门事项中办理药品经营许可（零售）(换发)。'],
  ['食品经营许可证可以网上办吗？', '可以，核发、变更、延续、注销均可网上申办。'],
  ['社会保障卡丢了怎么补？', '可在社保卡服务网点或者线上渠道申请补换。'],
];
/** Words that begin to be typed; a bundle's name comes first, as most ask for one. */
function suggest(place: Place, q: string): string[] {
  const bundles = BUNDLES.map((b) => b.name).filter((n) => n.includes(q) || (/药/.test(q) && n.includes('药')));
  return [...new Set([...bundles, ...search(place, q).map((i) => i.name)])].slice(0, 7);
}
function results(place: Place, query: URLSearchParams): unknown {
  const q = clean(query.get('q'));
  const level = query.get('level') ?? '';
  const items = search(place, q);
  const titles = articlesOf(place).map((a) => ({ ...a, name: a.title }));
  const policies = findByName(
    titles.filter((t) => /通知|意见|公告/.test(t.name)),
    q,
    0.3,
  );
  const news = findByName(
    titles.filter((t) => !/通知|意见|公告/.test(t.name)),
    q,
    0.3,
  );
  const asked = findByName(
    ASKED.map(([name, text]) => ({ name, text })),
    q,
    0.4,
  );
  const kinds = { sx: items.length, zc: policies.length, xw: news.length, wd: asked.length };
  const levels = chain(place).map((p) => [p.level, p.name, items.filter((i) => i.place === p).length]);
  const kind = query.get('kind') ?? 'sx';
  const rows =
    kind === 'zc'
      ? policies.map((a) => ({ name: a.name, url: a.path, text: a.date }))
      : kind === 'xw'
        ? news.map((a) => ({ name: a.name, url: a.path, text: a.date }))
        : kind === 'wd'
          ? asked.map((a) => ({ name: a.name, url: '', text: a.text }))
          : items
              .filter((i) => !level || i.place.level === level)
              .map((i) => ({
                name: i.name,
                url: `/site/${i.place.code}/item/${i.id}.html`,
                text: `实施主体：${i.office}`,
                group: `${i.place.level}事项（${i.place.name}）`,
              }));
  const no = Math.max(1, Number(query.get('p')) || 1);
  const near = BUNDLES.filter((b) => /药/.test(q) && b.key === 'kyd').map((b) => [b.key, b.name]);
  return {
    kinds,
    levels,
    total: rows.length,
    pages: Math.ceil(rows.length / SIZE),
    rows: rows.slice((no - 1) * SIZE, no * SIZE),
    near,
  };
}
export function seekApi({ path, query }: Ask): Reply {
  const place = placeOf(query.get('site') ?? '');
  if (!place) return null;
  if (path === '/api/suggest') return json(suggest(place, clean(query.get('q'))), 700);
  return path === '/api/search' ? json(results(place, query), 3200) : null;
}
const CSS = `<style>.sk{display:flex;gap:18px;margin-top:18px;align-items:flex-start}.sm{flex:1;background:#fff;border-radius:6px;padding:14px 24px;min-height:420px}.sr{width:260px;background:#fff;border-radius:6px;padding:14px 20px}.kd{display:flex;border-bottom:1px solid #dde3ee}.kd b{font-weight:400;padding:6px 22px;cursor:pointer}.kd .on,.lv .on{color:#2f57a8;font-weight:700}.lv{padding:10px 0;color:#8b94a5}.lv b{font-weight:400;margin-right:20px;cursor:pointer}.gp{background:#f2f6fd;padding:3px 12px;margin-top:10px;color:#2f57a8}.rs{padding:10px 0;border-bottom:1px dashed #dde3ee}.rs h4{margin:0;font-size:16px;font-weight:400}.rs h4 a{color:#2f57a8}.rs em{color:#d23;font-style:normal}.rs p{margin:0;color:#8b94a5;font-size:13px}.wait{text-align:center;color:#8b94a5;padding:90px 0}.pg b{display:inline-block;border:1px solid #d5dcea;padding:2px 11px;margin:0 3px;cursor:pointer;font-weight:400}</style>`;
const SCRIPT = `(function(){var o=document.getElementById('out'),k='sx',l='',p=1;
function mark(t){return t.replace(/(药品|经营|许可|核发)/g,'<em>$1</em>')}
function load(){o.innerHTML='<div class="wait">正在努力搜索，请稍候……</div>';fetch('/api/search?site='+S+'&q='+encodeURIComponent(Q)+'&kind='+k+'&level='+encodeURIComponent(l)+'&p='+p).then(function(r){return r.json()}).then(draw)}
function draw(d){var h='<div class="kd">'+[['sx','事项'],['zc','政策'],['xw','新闻'],['wd','问答']].map(function(x){return '<b data-k="'+x[0]+'"'+(x[0]===k?' class="on"':'')+'>'+x[1]+'（'+d.kinds[x[0]]+'）</b>'}).join('')+'</div>';
if(k==='sx')h+='<div class="lv">层级：<b data-l=""'+(l?'':' class="on"')+'>全部</b>'+d.levels.map(function(x){return '<b data-l="'+x[0]+'"'+(x[0]===l?' class="on"':'')+'>'+x[0]+'（'+x[2]+'）</b>'}).join('')+'</div>';
var g='';d.rows.forEach(function(r){if(r.group&&r.group!==g){g=r.group;h+='<div class="gp">'+g+'</div>'}h+='<div class="rs"><h4>'+(r.url?'<a href="'+r.url+'" target="_blank">'+mark(r.name)+'</a>':mark(r.name))+'</h4><p>'+r.text+'</p></div>'});
if(!d.total)h+='<div class="wait">抱歉，没有找到相关内容，请换个关键词试试</div>';
if(d.pages>1){h+='<div class="pg">';for(var i=1;i<=d.pages;i++)h+='<b data-p="'+i+'"'+(i===p?' class="on"':'')+'>'+i+'</b>';h+='</div>'}
o.innerHTML=h;if(d.near.length)document.getElementById('near').innerHTML=d.near.map(function(n){return '<p><a href="/site/'+S+'/yjs/'+n[0]+'.html" target="_blank">'+n[1]+'</a></p>'}).join('')}
o.onclick=function(e){var b=e.target.closest('b');if(!b)return;var a=b.dataset;if(a.k){k=a.k;l='';p=1}else if(a.l!==undefined){l=a.l;p=1}else if(a.p)p=+a.p;else return;load()};load()})();`;
export function seekPage(at: Addresses, place: Place, query: URLSearchParams): string {
  const q = clean(query.get('q'));
  return paper(
    at,
    place,
    '搜索结果',
    `${CSS}<div class="sk"><div class="sm" id="out"></div><div class="sr"><h3>您可能想一次办</h3><div id="near"></div><h3>热门搜索</h3><p>社保卡补换　食品经营　居住证</p></div></div><script>var S='${place.code}',Q='${q.replace(/['\\]/g, '')}';${SCRIPT}</script>`,
    '',
    q,
  );
}
