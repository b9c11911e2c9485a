import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { CITY, homeOf, PROVINCE, WINDOWS } from './areas.ts';
import { CITY_ROWS, find, unique } from './items.ts';
import { CITY_CSS, FRAME_CSS } from './style.ts';

export const TOPIC_DEAD = '/zt/2019/yhyshj.aspx';
const NEWS = press(
  ['通知公告'],
  () => '/list.aspx?ClassName=TZGG',
  (_, m) => `/show.aspx?ClassName=TZGG&Id=${880 + m}`,
  5,
);
const TABS: [string, string][] = [
  ['GRBS', '个人办事'],
  ['FRBS', '法人办事'],
  ['BMCK', '部门窗口'],
  ['QXCK', '区县窗口'],
];
const SWITCH = `function qh(k,li){document.getElementById('tabfrm').src='/frame/tab.aspx?ClassName='+k;var l=li.parentNode.children;for(var i=0;i<l.length;i++)l[i].className='';li.className='on'}`;
const tabs = (on: string): string =>
  `<div class="bx"><ul class="tt">${TABS.map(([k, n]) => `<li class="${k === on ? 'on' : ''}" onmouseover="if(this.className!='on')qh('${k}',this)" onclick="if(this.className!='on')qh('${k}',this)">${n}</li>`).join('')}</ul><iframe id="tabfrm" name="tabfrm" frameborder="0" src="/frame/tab.aspx?ClassName=${on}"></iframe></div><script>${SWITCH}</script>`;

function page(at: Addresses, title: string, body: string): string {
  const menu = [
    ['首页', '/default.aspx'],
    ...TABS.map(([k, n]) => [n, `/page.aspx?ClassName=${k}`]),
    ['通知公告', '/list.aspx?ClassName=TZGG'],
    ['政民互动', `${at['zmhd']}/default.aspx?ClassName=SY&Area=${CITY.code}`],
  ];
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}-${CITY.name}网上办事大厅</title><style>${CITY_CSS}</style></head><body><div class="hd"><div class="w"><h1>${CITY.name}网上办事大厅</h1><form action="/search.aspx" onsubmit="return this.key.value!=''"><input type="text" name="key" placeholder="搜索市本级事项"><button>搜索</button></form></div></div><div class="nv"><ul class="w">${menu.map(([n, u]) => `<li><a href="${u}">${n}</a></li>`).join('')}</ul></div><div class="w">${body}</div>
<div class="ft">${friends(at['ext'], 3)
    .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
    .join(
      '',
    )}<a href="${at['prov']}/" target="_blank">${PROVINCE.name}政务服务网</a><p>主办：${CITY.name}政务服务中心　热线电话：12345　　2017年改版</p></div></body></html>`;
}
function frame(at: Addresses, name: string): string | null {
  const wrap = (html: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${name}</title><style>${FRAME_CSS}</style></head><body>${html}</body></html>`;
  const list = (rows: typeof CITY_ROWS) =>
    `<div class="g">${rows.map((r) => `<a href="/zn.aspx?ClassName=SXZN&RowId=${r.id}" target="_blank">${r.name}</a>`).join('')}</div>`;
  if (name === 'GRBS' || name === 'FRBS')
    return wrap(list(CITY_ROWS.filter((r) => r.audience === (name === 'GRBS' ? '个人' : '法人')).slice(0, 27)));
  if (name === 'BMCK')
    return wrap(
      `<div class="g">${unique(CITY_ROWS.map((r) => r.dept))
        .map((d, i) => `<a href="/frame/tab.aspx?ClassName=BM${i + 1}">市${d}</a>`)
        .join('')}</div>`,
    );
  if (name === 'QXCK')
    return wrap(
      `<table><tr>${WINDOWS.map((w, i) => `${i === 3 ? '</tr><tr>' : ''}<td onclick="jr('${homeOf(at, w)}')">${w.name}</td>`).join('')}</tr></table><script>function jr(u){top.location.href=u}</script>`,
    );
  const dept = unique(CITY_ROWS.map((r) => r.dept))[Number(/^BM(\d+)$/.exec(name)?.[1]) - 1];
  return dept
    ? wrap(
        `<p><b>市${dept}</b>　<a href="/frame/tab.aspx?ClassName=BMCK">返回</a></p>${list(CITY_ROWS.filter((r) => r.dept === dept))}`,
      )
    : null;
}

export function city(at: Addresses, ask: Ask): Reply {
  const { path, query, url } = ask;
  const cls = query.get('ClassName') ?? '';
  const bx = (title: string, html: string) => `<div class="bx"><h3>${title}</h3>${html}</div>`;
  if (path === '/' || path === '/default.aspx') {
    const links = NEWS[0]?.articles.map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`);
    const asks = `<p><a href="${at['zmhd']}/zx/write.do?ClassName=ZX&Area=${CITY.code}" target="_blank">网上咨询</a>　<a href="${at['zmhd']}/ts/write.do?ClassName=TS&Area=${CITY.code}" target="_blank">网上投诉</a>　政务服务便民热线：12345</p>`;
    return page(
      at,
      '首页',
      `${tabs('GRBS')}${bx('通知公告', `<ul>${links?.join('')}</ul>`)}${bx('咨询投诉', asks)}<div class="pc" id="pc"><a href="${TOPIC_DEAD}" target="_blank">优化营商<br>环境专题</a><i onclick="document.getElementById('pc').style.display='none'">关闭×</i></div>`,
    );
  }
  if (path === '/page.aspx') {
    const tab = TABS.find(([k]) => k === cls);
    return tab ? page(at, tab[1], tabs(tab[0])) : null;
  }
  if (path === '/frame/tab.aspx') return frame(at, cls);
  if (path === '/search.aspx') {
    const key = (query.get('key') ?? '').replace(/[<>"&]/g, '');
    const rows = find(CITY_ROWS, key);
    return page(
      at,
      '事项搜索',
      bx(
        `市本级事项中与“${key}”有关的有${rows.length}项`,
        `<ul>${rows.map((r) => `<li><a href="/zn.aspx?ClassName=SXZN&RowId=${r.id}">${r.name}</a><span>${r.promise}</span></li>`).join('')}</ul><p>区县事项请进入区县窗口搜索。</p>`,
      ),
    );
  }
  if (path === '/zn.aspx') {
    const shown = provincial(CITY_ROWS, query.get('RowId') ?? '');
    const row = CITY_ROWS.find((r) => r.id === query.get('RowId'));
    if (!shown || !row) return null;
    const lines = [
      ['事项名称', row.name],
      ['实施机关', row.office],
      ['办件类型', row.kind],
      ['承诺期限', row.promise],
      ['办理地点', `市政务服务中心${Number(row.id.slice(2)) + 1}号窗口`],
    ];
    return page(
      at,
      row.name,
      bx(
        row.name,
        `<table class="kv">${lines.map(([k, v]) => `<tr><th>${k}</th><td>${v}</td></tr>`).join('')}</table>`,
      ),
    );
  }
  const shown = printed(NEWS, url);
  return shown ? page(at, shown.title, bx(shown.title, shown.html)) : null;
}
