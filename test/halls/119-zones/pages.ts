import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Answer, type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { type Area, areaOf, PROVINCE, shown } from './areas.ts';
import { box, crumb, listUrl, paper } from './frame.ts';
import { filtered, row, search, taskOf, tasksOf, unique } from './items.ts';

export const DEAD_ZONE = '/zt/kstb/index.html';
export const DEAD_TOPIC = '/zt/2023yshj/index.html';
const columns = press(
  ['通知公告', '工作动态'],
  (n) => `/xwzx/col${n + 301}/list.html`,
  (n, m) => `/xwzx/col${n + 301}/2026${String(m + 3).padStart(2, '0')}/t${91840 + n * 40 + m}.html`,
);
const safe = (text: string | null): string => (text ?? '').replace(/[<>"'&]/g, '');
const tiles = (links: [string, string][]): string =>
  `<div class="tiles">${links.map(([name, url]) => `<a href="${url}">${name}</a>`).join('')}</div>`;

const NOTICE = `<div class="modal-backdrop" id="noticeback" style="display:none"></div><div class="modal notice" id="notice" style="display:none"><div class="modal-header"><span class="close" onclick="closeNotice()">×</span>平台公告</div><div class="modal-body" style="min-height:120px"><p>各位用户：</p><p>本平台的系统升级维护工作已经全部完成，各项服务恢复正常。电子营业执照登录功能同步上线，法人用户可以使用电子营业执照扫码登录。</p><p style="text-align:right">西垣省政务大数据中心</p></div><div class="modal-footer"><label style="float:left"><input type="checkbox" id="nomore"> 不再提示</label><button class="btn btn-primary" onclick="closeNotice()">我知道了</button></div></div>`;

function home(at: Addresses, area: Area): string {
  const list = tasksOf(area);
  const depts = unique(list.map((t) => t.dept));
  const themes = (type: 'gr' | 'fr') =>
    unique(filtered(area, { type, by: '', val: '' }).map((t) => t.theme)).map((t): [string, string] => [
      t,
      listUrl(type, 'theme', t),
    ]);
  const hot = list.filter((t) => !t.name.includes('药品')).slice(4, 12);
  const news = (n: number) =>
    `<ul class="products-list">${columns[n]?.articles.map((a) => `<li><span class="pull-right text-muted">${a.date}</span><a href="${a.path}" target="_blank">${a.title}</a></li>`).join('')}</ul>`;
  const figures: [string, string | number][] = [
    ['进驻部门', depts.length],
    ['本级事项', list.length],
    ['可在线办理', list.filter((t) => t.online).length],
    ['本月办件', (1000 + (Number(area.code) % 97) * 61).toLocaleString('en-US')],
  ];
  return paper(
    at,
    area,
    '首页',
    `<div class="hero"><div class="container"><h2>${shown(area)}政务服务大厅</h2><p style="margin:0">一网通办 · 全省通办 · 就近能办</p></div></div><div class="container"><div class="info-boxes">${figures.map(([k, v]) => `<div class="info-box">${k}<span class="info-box-number">${v}</span></div>`).join('')}</div><div class="row">${box('个人服务', tiles(themes('gr')), `<a href="${listUrl('gr')}">全部</a>`)}${box('法人服务', tiles(themes('fr')), `<a href="${listUrl('fr')}">全部</a>`)}</div>${box('部门服务', tiles(depts.slice(0, 8).map((d) => [d, listUrl('', 'dept', d)])), '<a href="/onlinehall/oulist.html">全部部门</a>')}${box('热门事项', tiles(hot.map((t) => [t.name, `/onlinehall/taskguide.html?taskguid=${t.guid}`])))}${box(
      '专题服务',
      tiles([
        ['高效办成一件事', '/zt/yjs/index.html'],
        ['跨省通办', DEAD_ZONE],
        ['办件公示', '/zwgk/bjgs.html'],
        ['惠企政策', '/zwgk/hqzc.html'],
      ]),
    )}<div class="row">${box('通知公告', news(0), `<a href="${columns[0]?.path}">更多</a>`)}${box('工作动态', news(1), `<a href="${columns[1]?.path}">更多</a>`)}</div></div>${NOTICE}`,
  );
}
const LIST = (kind: string): string =>
  `<ul class="products-list" id="tasklist" data-kind="${kind}"></ul><p style="text-align:center"><button class="btn btn-block" id="loadmore">加载更多</button></p>`;
function list(at: Addresses, area: Area, query: URLSearchParams): string {
  const [type, by, val] = [query.get('type') ?? '', query.get('by') ?? '', safe(query.get('val'))];
  const all = filtered(area, { type, by: '', val: '' });
  const line = (name: string, key: string, values: string[]) =>
    `<p class="filter" style="margin:4px 0"><b>${name}　</b>${values.map((v) => `<a class="${by === key && v === val ? 'active' : ''}" href="${listUrl(type, key, v)}">${v}</a>`).join('')}</p>`;
  const name = type === 'gr' ? '个人服务' : type === 'fr' ? '法人服务' : '部门服务';
  const filters = `${line('按主题', 'theme', unique(all.map((t) => t.theme)))}${line('按部门', 'dept', unique(all.map((t) => t.dept)))}`;
  return paper(
    at,
    area,
    name,
    `<div class="container">${crumb(area, name, ...(val ? [val] : []))}${box('筛选', filters)}${box('事项列表', LIST('list'), '共 <span id="total">…</span> 项')}</div>`,
  );
}
function outer(at: Addresses, area: Area, guid: string): Reply {
  const task = taskOf(guid);
  if (!task) return null;
  const apply = task.online
    ? `<button class="btn btn-warning" onclick="applyTask('${guid}')">在线办理</button>`
    : '<span class="text-muted">该事项暂未开通网上办理，请到窗口办理</span>';
  return paper(
    at,
    area,
    task.name,
    `<div class="container">${crumb(area, '办事指南')}<div class="box box-danger"><div class="box-body clearfix"><span class="pull-right">${apply} <button class="btn" onclick="fav()">收藏</button></span><h2 style="margin:0;font-size:22px">${task.name}</h2><span class="text-muted">${shown(task.area)}　${task.dept}</span></div></div><iframe id="guideframe" src="${at['sxgl']}/sxgl/guide.html?taskguid=${guid}" style="width:100%;height:900px;border:0;margin-top:16px"></iframe></div>`,
  );
}
const PUBLISHED = [
  '塬上春风商贸行',
  '云杉餐饮店',
  '西垣恒达运输公司',
  '石榴花幼儿园',
  '向阳药械商店',
  '绿洲农机合作社',
];
function rest(area: Area, path: string, body: string): Answer | null {
  const { params = {} } = JSON.parse(body || '{}') as { params?: Record<string, string | number> };
  const given = (key: string) => String(params[key] ?? '');
  const page = Number(params['pageindex'] ?? 0);
  const send = (custom: unknown, delay: number) => json({ status: { code: '1', text: '请求成功' }, custom }, delay);
  const listed = (tasks: ReturnType<typeof tasksOf>, size: number) =>
    send(
      {
        total: tasks.length,
        hasmore: tasks.length > (page + 1) * size,
        tasklist: tasks.slice(page * size, (page + 1) * size).map(row),
      },
      350,
    );
  if (path === '/rest/onlinehall/gettasklist')
    return listed(filtered(area, { type: given('type'), by: given('by'), val: given('val') }), 8);
  if (path === '/rest/onlinehall/searchtask') return listed(search(area, given('wd')), 10);
  if (path !== '/rest/zwgk/getinfolist') return null;
  const rows =
    given('cate') === 'bjgs'
      ? PUBLISHED.map((who, n) => [who, tasksOf(area)[n * 3]?.name, `2026-11-${12 + n}`, n === 3 ? '不予许可' : '办结'])
      : [];
  return send({ heads: ['申请人', '办理事项', '办结日期', '结果'], rows }, 1200);
}
const info = (at: Addresses, area: Area, name: string, cate: string): string =>
  paper(
    at,
    area,
    name,
    `<div class="container">${crumb(area, name)}${box(name, `<div id="ajaxrows" data-cate="${cate}">数据加载中，请稍候…</div>`)}</div>`,
  );

export function pageOf(at: Addresses, ask: Ask): Reply {
  const { path, query, cookies } = ask;
  const area = areaOf(cookies['areacode']);
  if (path === '/' || path === '/index.html') {
    const given = query.get('areacode');
    if (!given) return home(at, area);
    return { ...redirect('/'), headers: { location: '/', 'set-cookie': `areacode=${areaOf(given).code}; Path=/` } };
  }
  if (path === '/onlinehall/tasklist.html') return list(at, area, query);
  if (path === '/onlinehall/taskguide.html') return outer(at, area, query.get('taskguid') ?? '');
  if (path === '/zwgk/hqzc.html') return info(at, area, '惠企政策', 'hqzc');
  if (path === '/zwgk/bjgs.html') return info(at, area, '办件公示', 'bjgs');
  if (path === '/onlinehall/apply')
    return redirect(`${at['sso']}/xysso/login?backurl=${encodeURIComponent(`${at['portal']}${ask.url}`)}`);
  if (path.startsWith('/rest/')) return rest(area, path, ask.body);
  const plain = (title: string, html: string) =>
    paper(at, area, title, `<div class="container">${crumb(area, title)}${box(title, html)}</div>`);
  if (path === '/onlinehall/search.html') {
    const words = safe(query.get('wd'));
    const html = box(`“${words}”的搜索结果`, LIST('search'), '共 <span id="total">…</span> 条');
    return paper(at, area, '搜索', `<div class="container">${crumb(area, '搜索')}${html}</div>`, words);
  }
  if (path === '/onlinehall/oulist.html')
    return plain('部门服务', tiles(unique(tasksOf(area).map((t) => t.dept)).map((d) => [d, listUrl('', 'dept', d)])));
  if (path === '/zt/yjs/index.html')
    return plain(
      '高效办成一件事',
      `<p>${shown(area)}已上线“企业信息变更”“开办餐饮店”“新生儿出生”等13个“一件事”，请到政务服务中心“一件事”专窗办理。</p>`,
    );
  const article = printed(columns, path);
  if (!article) return null;
  const more =
    path === columns[0]?.articles[1]?.path ? `<p>相关专题：<a href="${DEAD_TOPIC}">2023营商环境</a></p>` : '';
  return paper(
    at,
    PROVINCE,
    article.title,
    `<div class="container">${crumb(PROVINCE, '新闻中心')}<div class="box"><div class="box-body">${article.html}${more}</div></div></div>`,
  );
}
