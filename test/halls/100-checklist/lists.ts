import type { Addresses } from '../kit/hall.ts';
import { json, type Reply } from '../kit/site.ts';
import { crumb, page } from './frame.ts';
import { DEPTHS, KINDS, type Matter, mattersOf, nameOf, search, unique } from './items.ts';
import { columns } from './press.ts';

const SIZE = 8;

/** One entry: the name is no link, the four buttons are what can be pressed. */
export const card = (m: Matter): string =>
  `<div class="matter"><h5>${m.name}</h5><p>实施机关：${nameOf(m.slug)}${m.dept.slice(1)}　　类型：${m.kind}　　网办深度：${m.depth}　　面向：${m.audience}</p><div class="ops"><button type="button" class="on" onclick="window.open('/${m.slug}/zn/${m.id}.html')">办事指南</button><button type="button" onclick="zxbl('${m.id}')">在线办理</button><button type="button" onclick="sc()">收藏</button><button type="button" onclick="location.href='/${m.slug}/hcp/pj.html?sx=${m.id}'">评价</button></div></div>`;

const branch = (title: string, key: string, values: string[], list: Matter[], of: (m: Matter) => string): string =>
  `<li><i>-</i><strong>${title}</strong><ul>${values
    .map((v) => {
      const count = list.filter((m) => of(m) === v).length;
      return `<li><label><input type="checkbox" data-g="${key}" value="${v}"> ${v}（${count}）</label></li>`;
    })
    .join('')}</ul></li>`;

const TICKS = `(function(){var q=new URLSearchParams(location.search),no=1,boxes=[].slice.call(document.querySelectorAll('.tree input'));
boxes.forEach(function(b){if((q.get(b.dataset.g)||'').split(',').indexOf(b.value)>=0)b.checked=true;b.onchange=function(){no=1;draw()}});
[].forEach.call(document.querySelectorAll('.tree i'),function(i){i.onclick=function(){var u=i.parentNode.querySelector('ul');u.style.display=u.style.display==='none'?'':'none';i.textContent=u.style.display==='none'?'+':'-'}});
function draw(){var p={bm:[],lx:[],sd:[],dx:[],zt:[]};boxes.forEach(function(b){if(b.checked)p[b.dataset.g].push(b.value)});var s=Object.keys(p).map(function(k){return k+'='+encodeURIComponent(p[k].join(','))}).join('&');document.getElementById('rs').innerHTML='<p class="tip">正在加载……</p>';
fetch('/api/qd?py='+PY+'&'+s+'&page='+no).then(function(r){return r.json()}).then(function(d){var h='';for(var n=1;n<=d.pages;n++)h+='<span'+(n===no?' class="cur"':'')+' data-n="'+n+'">'+n+'</span>';document.getElementById('rs').innerHTML='<p>为您筛选出 <b>'+d.total+'</b> 个事项</p>'+(d.html||'<p class="tip">没有符合条件的事项</p>')+'<div class="pager"><span data-n="'+Math.max(1,no-1)+'">上一页</span>'+h+'<span data-n="'+Math.min(d.pages,no+1)+'">下一页</span></div>'})}
document.getElementById('rs').addEventListener('click',function(e){var n=e.target.getAttribute('data-n');if(n){no=+n;draw()}});document.getElementById('clr').onclick=function(){boxes.forEach(function(b){b.checked=false});no=1;draw()};draw()})();`;

export function inventory(at: Addresses, slug: string): string {
  const list = mattersOf(slug);
  const tree = [
    branch('实施部门', 'bm', unique(list.map((m) => m.dept)), list, (m) => m.dept),
    branch('事项类型', 'lx', KINDS, list, (m) => m.kind),
    branch('网办深度', 'sd', DEPTHS, list, (m) => m.depth),
    branch('面向对象', 'dx', ['个人', '法人'], list, (m) => m.audience),
    branch('主题分类', 'zt', unique(list.map((m) => m.theme)), list, (m) => m.theme),
  ].join('');
  return page(
    at,
    slug,
    `${nameOf(slug)}服务事项清单`,
    `${crumb('首页', nameOf(slug), '服务事项清单')}<div class="qd"><div class="tree box"><h3>筛选条件 <button type="button" class="btn" id="clr">清空</button></h3><ul>${tree}</ul></div><div class="list" id="rs"></div></div>`,
    `var PY='${slug}';${TICKS}`,
  );
}
export function filtered(query: URLSearchParams): Reply {
  const wanted = (key: string): string[] => (query.get(key) ?? '').split(',').filter(Boolean);
  const [bm, lx, sd, dx, zt] = [wanted('bm'), wanted('lx'), wanted('sd'), wanted('dx'), wanted('zt')];
  const fits = (values: string[], value: string): boolean => values.length === 0 || values.includes(value);
  const found = mattersOf(query.get('py') ?? 'sj').filter(
    (m) => fits(bm, m.dept) && fits(lx, m.kind) && fits(sd, m.depth) && fits(dx, m.audience) && fits(zt, m.theme),
  );
  const no = Math.max(1, Number(query.get('page')) || 1);
  const rows = found.slice((no - 1) * SIZE, no * SIZE);
  return json(
    { total: found.length, pages: Math.max(1, Math.ceil(found.length / SIZE)), html: rows.map(card).join('') },
    400,
  );
}

/** Results by kind in three tabs, matters in pages of eight. */
export function results(at: Addresses, slug: string, query: URLSearchParams): string {
  const words = (query.get('wd') ?? '').trim();
  const tab = query.get('t') ?? 'sx';
  const matters = words ? search(slug, words) : [];
  const texts = columns.map((c) => c.articles.filter((a) => words && a.title.includes(words)));
  const no = Math.max(1, Number(query.get('p')) || 1);
  const link = (t: string, p: number): string => `/${slug}/ss?wd=${encodeURIComponent(words)}&t=${t}&p=${p}`;
  const tabs = [
    ['sx', '办事事项', matters.length],
    ['gg', '通知公告', texts[0]?.length ?? 0],
    ['wj', '政策文件', texts[1]?.length ?? 0],
  ]
    .map(
      ([t, label, count]) =>
        `<a class="btn${t === tab ? ' on' : ''}" href="${link(String(t), 1)}">${label}（${count}）</a>`,
    )
    .join('');
  const shown =
    tab === 'sx'
      ? matters
          .slice((no - 1) * SIZE, no * SIZE)
          .map(card)
          .join('')
      : (texts[tab === 'gg' ? 0 : 1] ?? []).map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('');
  const pages = tab === 'sx' ? Math.ceil(matters.length / SIZE) : 1;
  const pager = Array.from({ length: pages }, (_, n) =>
    n + 1 === no ? `<span class="cur">${n + 1}</span>` : `<a href="${link(tab, n + 1)}"><span>${n + 1}</span></a>`,
  ).join('');
  return page(
    at,
    slug,
    '搜索结果',
    `${crumb('首页', nameOf(slug), '搜索结果')}<p>${tabs}</p><div class="rs">${shown || `<p class="tip">抱歉，没有找到与“${words.replace(/[<>&"]/g, '')}”相关的内容</p>`}</div><div class="pager">${pager}</div>`,
  );
}

export const departments = (at: Addresses, slug: string): string =>
  page(
    at,
    slug,
    '部门窗口',
    `${crumb('首页', nameOf(slug), '部门窗口')}<div class="box"><h3>部门窗口</h3><div class="tiles">${unique(
      mattersOf(slug).map((m) => m.dept),
    )
      .map((d) => `<a href="/${slug}/qd/?bm=${d}">${d}</a>`)
      .join('')}</div></div>`,
  );
