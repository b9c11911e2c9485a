import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { type Area, areaOf, CITY, DISTRICT, PROVINCE, townsOf, under, urlOf } from './areas.ts';
import { baseOf, box, ELDER, grid, layout, newsOf, TOPIC_DEAD, tabs } from './frame.ts';
import { guidePage, guidePart } from './guide.ts';
import { caseOf, officesOf, type Row, rowsOf, search, titleOf, unique } from './items.ts';
import { navigation } from './navigation.ts';

function views(base: string, area: Area): string {
  const rows = rowsOf(area);
  const themes = (who: Row['audience']): string =>
    `<p class="dx"><b>${who}办事</b><a href="${base}sxlb?dx=${encodeURIComponent(who)}">全部${who}事项</a></p>${grid(
      unique(rows.filter((r) => r.audience === who).map((r) => r.theme)).map((t) => [
        t,
        `${base}sxlb?dx=${encodeURIComponent(who)}&amp;zt=${encodeURIComponent(t)}`,
      ]),
    )}`;
  const parts: [string, string][] = [
    ['部门服务', grid(officesOf(area).map((o) => [o, `${base}sxlb?bm=${encodeURIComponent(o)}`]))],
    ['主题服务', `${themes('个人')}<br>${themes('法人')}`],
  ];
  if (area.level === '县')
    parts.push(['乡镇(街道)', grid(townsOf(area).map((t, n) => [`${t}便民服务中心`, `${base}xz/${n + 1}.html`]))]);
  return `<div class="box">${tabs(parts)}</div>`;
}
function home(at: Addresses, area: Area): string {
  const base = baseOf(at, area);
  const [first, second] = newsOf(base);
  const list = (c = first) =>
    `<div class="box"><h3>${c?.name}<a href="${c?.path}">更多</a></h3><ul class="xw">${c?.articles.map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`).join('')}</ul></div>`;
  const strip =
    area.level === '市'
      ? `<div class="box"><h3>区县分厅</h3><div class="qx"><a class="qx-prev" onclick="qx.go(-1)">‹</a><ul id="qxList"></ul><a class="qx-next" onclick="qx.go(1)">›</a></div></div><script>qx.init(${JSON.stringify(under(area).map((a) => [a.name, urlOf(at, a)]))})</script>`
      : '';
  const topics =
    area === PROVINCE
      ? `<div class="box"><h3>特色专区</h3>${grid([
          ['分厅导航：进入市州、区县分厅', '/ftdh'],
          ['长者专区', ELDER],
          ['高效办成一件事', '/zt/yjs/index.html'],
          ['惠企直达', '/hqzd'],
        ])}</div><div id="gg" style="display:none"><p>荆泽政务服务网已于2026年11月21日22:00至次日6:00完成系统升级维护，升级期间曾暂停服务。现各项功能均已恢复，给您带来的不便敬请谅解。</p></div><script>window.onload=notice</script>`
      : '';
  return layout(
    at,
    area,
    '首页',
    `${topics}${strip}${views(base, area)}<div class="two">${list(first)}${list(second)}</div>`,
  );
}
const rowHtml = (row: Row): string => {
  const [only] = row.cases;
  const many = row.cases.length > 1;
  return `<div class="sx-row"><div class="sx-tit">${many ? `<span class="sx-add" title="展开业务办理项" onclick="unfold(this,'${row.id}')">+</span>` : '<span class="sx-dot">•</span>'}<span class="sx-mc">${row.name}</span><em>${row.type}</em><i>${row.office}</i><i>满意度${row.share}%</i><span class="r">${many ? `共${row.cases.length}个业务办理项` : `<a class="b1" onclick="gd('${only?.id}')">办事指南</a>`}</span></div>${many ? '<ul class="ywx"></ul>' : ''}</div>`;
};
function pager(url: string, total: number, p: number): string {
  const pages = Math.max(1, Math.ceil(total / 10));
  const one = (n: number) => (n === p ? `<b>${n}</b>` : `<a href="${url}p=${n}">${n}</a>`);
  return `<div class="pg">${Array.from({ length: pages }, (_, n) => one(n + 1)).join('')}　共${total}条</div>`;
}
function list(at: Addresses, area: Area, { query, path }: Ask): string {
  const base = baseOf(at, area);
  const [kw, bm, zt, dx] = ['kw', 'bm', 'zt', 'dx'].map((k) => query.get(k) ?? '');
  const found = (path.endsWith('/ss') ? search(area, kw ?? '') : rowsOf(area)).filter(
    (r) => (!bm || r.office === bm) && (!zt || r.theme === zt) && (!dx || r.audience === dx),
  );
  const p = Math.max(1, Number(query.get('p')) || 1);
  const rest = new URLSearchParams([...query].filter(([k]) => k !== 'p')).toString();
  const title = path.endsWith('/ss') ? '搜索结果' : bm || zt || (dx ? `${dx}办事` : '办事服务');
  const own = `${path}?${rest ? `${rest}&amp;` : ''}`;
  const choose = path.endsWith('/ss')
    ? `<p>在${area.name}分厅为您找到与“<b>${(kw ?? '').replace(/[<&]/g, '')}</b>”相关的事项<b>${found.length}</b>项</p>`
    : `<p class="sel">部门：<a href="${base}sxlb"${bm ? '' : ' class="on"'}>全部</a>${officesOf(area)
        .map((o) => `<a href="${base}sxlb?bm=${encodeURIComponent(o)}"${o === bm ? ' class="on"' : ''}>${o}</a>`)
        .join('')}</p>`;
  const shown = found
    .slice((p - 1) * 10, p * 10)
    .map(rowHtml)
    .join('');
  return layout(
    at,
    area,
    title,
    `<div class="box">${choose}${shown || '<p>没有找到相关事项，请更换关键词。</p>'}${pager(own, found.length, p)}</div>`,
    kw,
  );
}
const POLICIES = ['小微企业稳岗返还免申即享', '首台套装备奖励', '创业担保贷款贴息'];

/** One branch of the product: what stands under its folder. */
function branch(at: Addresses, area: Area, ask: Ask): Reply {
  const base = baseOf(at, area);
  const rest = ask.path.slice(base.length);
  if (rest === '' || rest === 'index.html') return home(at, area);
  if (rest === 'sxlb' || rest === 'ss') return { body: list(at, area, ask), delay: 120 };
  if (rest === 'sx/ywx') {
    const row = rowsOf(area).find((r) => r.id === ask.query.get('sxid'));
    const cases = row?.cases.map(
      (c) => `<li><span>${titleOf(row, c)}</span><a class="b1" onclick="gd('${c.id}')">办事指南</a></li>`,
    );
    return cases ? { body: cases.join(''), delay: 300 } : null;
  }
  if (rest === 'guide' || rest.startsWith('guide/')) {
    const found = caseOf(area, ask.query.get('ywx') ?? '');
    if (!found) return null;
    return rest === 'guide'
      ? guidePage(at, area, found.row, found.one)
      : guidePart(found.row, found.one, rest.slice(6));
  }
  if (rest === 'hqzd') {
    const articles = POLICIES.map((t, n) => `<li>${t}<span>2026-0${n + 5}-12</span></li>`).join('');
    const none = '<p style="text-align:center;padding:50px;color:#999">暂无数据</p>';
    return layout(
      at,
      area,
      '惠企直达',
      box(`<h3>惠企直达</h3>${area.level === '县' ? none : `<ul class="xw">${articles}</ul>`}`),
    );
  }
  const town = /^xz\/(\d)\.html$/.exec(rest);
  const name = town && area.level === '县' ? townsOf(area)[Number(town[1]) - 1] : undefined;
  if (name) {
    const rows = rowsOf(area).filter((r) => r.audience === '个人');
    return layout(
      at,
      area,
      name,
      box(
        `<h3>${name}便民服务中心</h3><p>以下事项可到${name}便民服务中心帮办代办：</p><div class="gz">${rows.map((r) => `<span>${r.name}</span>`).join('')}</div>`,
      ),
    );
  }
  const news = printed(newsOf(base), ask.path);
  if (!news) return null;
  const topic =
    area === DISTRICT && rest.startsWith('xw/1/')
      ? `<p>相关专题：<a href="${TOPIC_DEAD}">一本书看懂企业开办</a></p>`
      : '';
  return layout(at, area, news.title, `<div class="box xw">${news.html}${topic}</div>`);
}
/** The pages of one of the product's hosts: the branch itself and, on the province's, the branches in folders. */
export function portalPage(at: Addresses, own: Area, ask: Ask): Reply {
  const folder = /^\/ft\/(\d{6})\//.exec(ask.path);
  if (!folder) {
    if (own === PROVINCE && ask.path === '/ftdh') return navigation(at);
    if (own === PROVINCE && ask.path === ELDER)
      return { ...json({ status: 500, error: 'Internal Server Error' }), status: 500 };
    return branch(at, own, ask);
  }
  const area = areaOf(folder[1] ?? '');
  return own === PROVINCE && ![PROVINCE, CITY, DISTRICT].includes(area) ? branch(at, area, ask) : null;
}
