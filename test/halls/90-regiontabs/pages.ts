import type { Addresses } from '../kit/hall.ts';
import { type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { box, frame, grid, news, signIn } from './frame.ts';
import { plain, sheet } from './guide.ts';
import { type Hit, hitOf, hits, ID, type Matter, mattersOf, NAME, search } from './items.ts';
import { fullName, HOME, index, levelName, office, PROVINCE, type Region, regionOf, under } from './regions.ts';
import { talk } from './talk.ts';

const SIZE = 8;
const unique = (list: string[]): string[] => [...new Set(list)];
const clean = (words: string): string => words.replace(/[<>"&]/g, '');
const guideOf = (id: string): string => `/portal/v2/guide/${id}`;
const items = (region: Region, more: Record<string, string>): string =>
  `/portal/v2/items?${new URLSearchParams({ region: region.code, ...more })}`.replaceAll('&', '&amp;');
const themes = (region: Region, who: Matter['audience']): string[] =>
  unique(
    mattersOf(region)
      .filter((m) => m.audience === who)
      .map((m) => m.theme),
  );
const SPECIALS: [string, string][] = [
  ['跨域通办', '/portal/v2/special/kyzs'],
  ['电子证照专区', '/portal/v2/special/dzzz'],
  ['园区代办', '/portal/v2/special/yqd'],
  ['惠企利民政策兑现（2022）', '/portal/v2/special/hqlm2022'],
];

function home(at: Addresses, region: Region): string {
  const whole = region.level === 'province';
  const hot = mattersOf(region)
    .filter((m) => m.leaves.length === 1)
    .slice(3, 15)
    .map((m): [string, string] => [m.name, guideOf(m.id)]);
  const below = under(region);
  const columns = news
    .map(
      (c) =>
        `<div>${box(
          c.name,
          `<ul class="gz-news">${c.articles
            .slice(0, whole ? 6 : 3)
            .map((a) => `<li><a href="${a.path}">${a.title}</a><time>${a.date}</time></li>`)
            .join('')}</ul>`,
          c.path,
        )}</div>`,
    )
    .join('');
  return frame(
    at,
    region,
    whole ? '首页' : `${fullName(region)}首页`,
    `<div class="gz-banner">${whole ? '一网通办 岚海速度' : `欢迎来到${fullName(region)}政务服务`}</div><div class="gz-two"><div>${box('个人办事', grid(themes(region, '个人').map((t) => [t, items(region, { type: '个人', theme: t })])), `/portal/v2/personal?region=${region.code}`)}</div><div>${box('法人办事', grid(themes(region, '法人').map((t) => [t, items(region, { type: '法人', theme: t })])), `/portal/v2/legal?region=${region.code}`)}</div></div>${box(`${region.name}热门服务`, grid(hot))}${box('部门窗口', grid(unique(mattersOf(region).map((m) => m.dept)).map((d) => [d, items(region, { dept: d })])), `/portal/v2/department?region=${region.code}`)}${whole ? box('特色专栏', grid(SPECIALS)) : ''}${
      region.code === HOME
        ? box(
            '溪南专区',
            grid([
              ['政策兑现专窗', '/portal/v2/special/xnzcdx'],
              ['园区代办', '/portal/v2/special/yqd'],
            ]),
          )
        : ''
    }${below.length > 0 ? box(whole ? '地市站点' : '区县站点', grid(below.map((r) => [r.name, index(r)]))) : ''}<div class="gz-two">${columns}</div>`,
  );
}

/** `‹ 1 … 4 5 6 … 12 ›` */
function pager(total: number, page: number, to: (n: number) => string): string {
  const last = Math.max(1, Math.ceil(total / SIZE));
  const near = Array.from({ length: last }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === last || Math.abs(n - page) <= 2,
  );
  const cells = near.map(
    (n, i) =>
      `${n - (near[i - 1] ?? 0) > 1 ? '<i>…</i>' : ''}${n === page ? `<span class="on">${n}</span>` : `<a href="${to(n)}">${n}</a>`}`,
  );
  return `<div class="pg">共 ${total} 条 ${page > 1 ? `<a href="${to(page - 1)}">上一页</a>` : ''}${cells.join('')}${page < last ? `<a href="${to(page + 1)}">下一页</a>` : ''}</div>`;
}
const facet = (label: string, options: [string, string, boolean][]): string =>
  `<div class="fc"><b>${label}</b><div class="fc-v">${options.map(([text, url, on]) => `<a href="${url}"${on ? ' class="on"' : ''}>${text}</a>`).join('')}</div></div>`;
const pageOf = (query: URLSearchParams): number => Math.max(1, Number(query.get('page')) || 1);

const OPEN =
  "<script>[].forEach.call(document.querySelectorAll('.mt-more'),function(m){m.onclick=function(){m.parentNode.classList.toggle('open')}})</script>";
/** Matters; the 办理项 of one that holds several are opened in its row. */
function list(at: Addresses, region: Region, query: URLSearchParams, title: string): string {
  const type = query.get('type') ?? '';
  const theme = query.get('theme') ?? '';
  const dept = query.get('dept') ?? '';
  const here = (more: Record<string, string>): string => items(region, { type, theme, dept, ...more });
  const audience = mattersOf(region).filter((m) => !type || m.audience === type);
  const fit = audience.filter((m) => (!theme || m.theme === theme) && (!dept || m.dept === dept));
  const page = pageOf(query);
  const rows = fit
    .slice((page - 1) * SIZE, page * SIZE)
    .map((m) =>
      m.leaves.length === 1
        ? `<div class="mt-row"><a class="mt-name" href="${guideOf(m.id)}">${m.name}</a><div>${office(region, m.dept)}</div></div>`
        : `<div class="mt-row"><span class="mt-more">${m.leaves.length}个办理项 ▾</span><span class="mt-name">${m.name}</span><div>${office(region, m.dept)}</div><ul class="mt-sub">${m.leaves.map((l) => `<li><span>${l.name}</span><a href="${guideOf(l.id)}" title="${l.name}">办事指南</a></li>`).join('')}</ul></div>`,
    );
  const facets = (label: string, key: 'theme' | 'dept', chosen: string): string =>
    facet(label, [
      ['全部', here({ [key]: '' }), chosen === ''],
      ...unique(audience.map((m) => m[key])).map((v): [string, string, boolean] => [
        v,
        here({ [key]: v }),
        v === chosen,
      ]),
    ]);
  return frame(
    at,
    region,
    title,
    `${box(`${fullName(region)} · ${title}`, `${facets('按主题', 'theme', theme)}${facets('按部门', 'dept', dept)}`)}<div class="gz-box">${rows.join('') || '<p class="gz-none">没有找到相关事项</p>'}${pager(fit.length, page, (n) => here({ page: `${n}` }))}</div>${OPEN}`,
  );
}

const card = ({ id, name, matter }: Hit): string =>
  `<div class="rs-card"><a class="rs-title" href="${guideOf(id)}">${name}</a><div><span class="rs-tag">${fullName(matter.region)}</span><span class="rs-tag">${levelName(matter.region)}</span><span>${office(matter.region, matter.dept)}</span>${matter.leaves.length > 1 ? `　<span>所属事项：${matter.name}</span>` : ''}</div></div>`;
/** The whole province's index; from a site it begins with that site's part. */
function results(at: Addresses, region: Region, query: URLSearchParams): string {
  const keyword = clean(query.get('keyword') ?? '').trim();
  const chosen = { dept: query.get('dept') ?? '', who: query.get('who') ?? '' };
  const here = (more: Record<string, string>): string =>
    `/portal/v2/search?${new URLSearchParams({ region: region.code, keyword, ...chosen, ...more })}`.replaceAll(
      '&',
      '&amp;',
    );
  const found = search(region, keyword, chosen);
  const page = pageOf(query);
  const line: Region[] = [region];
  for (let r = region; r.above !== ''; ) {
    r = regionOf(r.above);
    line.unshift(r);
  }
  return frame(
    at,
    region,
    `${keyword}搜索结果`,
    `<div class="gz-box"><p>“<b>${keyword}</b>”的搜索结果，共<b>${found.length}</b>个办理项</p>${facet(
      '区域',
      [...line, ...under(region)].map((r) => [
        r.level === 'province' ? '全省' : r.name,
        here({ region: r.code }),
        r === region,
      ]),
    )}${facet('部门', [
      ['全部', here({ dept: '' }), chosen.dept === ''],
      ...unique(search(region, keyword).map((h) => h.matter.dept)).map((d): [string, string, boolean] => [
        d,
        here({ dept: d }),
        d === chosen.dept,
      ]),
    ])}${facet(
      '服务对象',
      ['', '个人', '法人'].map((w) => [w || '全部', here({ who: w }), w === chosen.who]),
    )}</div><div class="gz-box">${
      found
        .slice((page - 1) * SIZE, page * SIZE)
        .map(card)
        .join('') || '<p class="gz-none">抱歉，没有找到相关的办理项，换个词试试</p>'
    }${pager(found.length, page, (n) => here({ page: `${n}` }))}</div>`,
  );
}

const SCRIPT = `(function(){var all=function(s){return [].slice.call(document.querySelectorAll(s))},$=function(s){return document.querySelector(s)};
all('.gd-tab').forEach(function(t){t.onclick=function(){all('.gd-tab').forEach(function(o){o.classList.toggle('cur',o===t)});all('.gd-pane').forEach(function(p,i){p.style.display=i===+t.getAttribute('data-p')?'':'none'})}});
all('.gd-mat-row').forEach(function(r){r.onclick=function(){var i=r.nextSibling,o=i.style.display==='none';i.style.display=o?'':'none';r.querySelector('.gd-mat-more').textContent=o?'收起':'展开'}});
var s=$('.gd-sw');if(s)s.onclick=function(){var b=$('.gd-sib');b.style.display=b.style.display==='block'?'none':'block'};
$('#zxbl').onclick=function(){$('.mask').style.display='block'};$('#qx').onclick=function(){$('.mask').style.display='none'};
$('#qw').onclick=function(){location.href=$('#qw').getAttribute('data-to')}})()`;
function guide(at: Addresses, hit: Hit): string {
  const { matter, name, id } = hit;
  const { region } = matter;
  const n = hits(region).findIndex((h) => h.id === id);
  const host = new URL(at['files'] ?? '').host;
  const body =
    id === ID
      ? sheet(host)
      : plain(name, office(region, matter.dept), fullName(region), `0989-${region.code.slice(2)}${100 + n}`, n);
  const others =
    matter.leaves.length > 1
      ? `<span>所属事项：${matter.name}</span>　<a class="gd-sw" href="javascript:;">切换办理项（${matter.leaves.length}）</a><div class="gd-sib">${matter.leaves.map((l) => `<a href="${guideOf(l.id)}">${l.name}</a>`).join('')}</div>`
      : '';
  return frame(
    at,
    region,
    name,
    `<div class="gd-head"><h1>${name}</h1><p><span class="rs-tag">${fullName(region)}</span>${others}</p><p><button type="button" class="gz-btn" id="zxbl">在线办理</button> <a class="gz-btn ghost" href="/portal/v2/consult?region=${region.code}&amp;item=${id}">我要咨询</a> <a class="gz-btn ghost" href="/portal/v2/evaluate?item=${id}">我要评价</a></p></div>${body}<div class="mask"><div><h3>温馨提示</h3><p>本事项由${matter.audience}用户办理，请使用${matter.audience}账号登录。</p><p><button type="button" class="gz-btn ghost" id="qx">取消</button> <button type="button" class="gz-btn" id="qw" data-to="${signIn(at).replaceAll('&', '&amp;')}">前往登录</button></p></div></div><script>${SCRIPT}</script>`,
  );
}

/** The robot was taught by one office, whose guide it gives to everybody. */
function answer(at: Addresses, query: URLSearchParams): Reply {
  if (!/药/.test(query.get('q') ?? ''))
    return json({ content: '小岚暂时不了解这个问题，您可以拨打12345热线咨询。' }, 500);
  return json(
    {
      content: `您要办的可能是：<a href="${at['portal']}${guideOf(ID)}" target="_blank">${NAME}（珠溪市溪南区）</a>，点开可以查看材料和流程。`,
    },
    500,
  );
}

export const portal =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path === '/' || path === '/portal/v2' || path === '/portal/v2/') return redirect('/portal/v2/index');
    if (path === '/znkf/api/answer') return answer(at, query);
    if (!path.startsWith('/portal/v2/')) return null;
    const name = path.slice('/portal/v2/'.length);
    const region = query.has('region') ? regionOf(query.get('region')) : PROVINCE;
    if (name === 'index') return home(at, region);
    if (name === 'search') return results(at, region, query);
    if (name === 'items') return list(at, region, query, query.get('dept') || query.get('theme') || '事项列表');
    const who = { personal: '个人', legal: '法人' }[name];
    if (who) return list(at, region, new URLSearchParams({ type: who }), `${who}办事`);
    if (name === 'department')
      return frame(
        at,
        region,
        '部门窗口',
        box(
          `${fullName(region)}部门窗口`,
          grid(
            unique(mattersOf(region).map((m) => m.dept)).map((d) => [office(region, d), items(region, { dept: d })]),
          ),
        ),
      );
    const hit = hitOf(name.match(/^guide\/(\w+)$/)?.[1] ?? '');
    return hit ? guide(at, hit) : talk(at, name, query);
  };
