import type { Ask, Reply } from '../kit/site.ts';
import { COLUMNS, EMPTY, POLICY, ROBOT, THINGS, TOPIC } from './columns.ts';
import { type Ground, page, pager, plainPage, trail } from './frame.ts';
import { type Row, rowsOf, search, unique } from './items.ts';
import { baseOf, CITY, DISTRICT, PROVINCE, TOWNS } from './sites.ts';

const itemUrl = (g: Ground, row: Row): string => `${baseOf(g.at, row.area)}/portal/bszn/detail.do?itemId=${row.id}`;
const news = (g: Ground, n: number): string =>
  `<ul class="news">${COLUMNS[n]?.articles.map((a) => `<li><span>${a.date}</span><a href="${g.f}${a.path}">${a.title}</a></li>`).join('')}</ul>`;
const listUrl = (g: Ground, query: string): string => `${g.f}/portal/list.do?${query}`;
const offices = (rows: Row[]): string[] => unique(rows.map((r) => r.office));
const themes = (rows: Row[]): string[] => unique(rows.map((r) => r.theme));

function searchBox(g: Ground, words = '', kind = '1'): string {
  const radio = (v: string, name: string) =>
    `<label><input type="radio" name="searchType" value="${v}"${v === kind ? ' checked' : ''}> ${name}</label>`;
  return `<form class="sbox" id="searchForm" action="${g.f}/portal/search.do" method="get">${radio('1', '搜事项')}${radio('2', '搜政策')}<br><input class="ipt" id="keyWord" name="keyWord" value="${words}" placeholder="请输入您要办理的事项名称"><a class="btn" href="javascript:doSearch()">搜索</a><p>热门搜索：${['食品经营许可', '居民身份证', '社会保障卡', '结婚登记'].map((w) => `<a href="javascript:void(0)" onclick="setWord(this)">${w}</a>`).join('')}</p></form>`;
}
function home(g: Ground): string {
  const rows = rowsOf(g.area);
  const ours = g.area === DISTRICT;
  const pane = (kind: '个人' | '法人', n: number) =>
    `<div class="pane grid${n === 0 ? ' on' : ''}" data-n="${n}">${themes(rows.filter((r) => r.audience === kind))
      .map(
        (t) =>
          `<a href="${listUrl(g, `type=${kind === '个人' ? 'gr' : 'fr'}&theme=${encodeURIComponent(t)}`)}">${t}</a>`,
      )
      .join('')}</div>`;
  const quick: [string, string][] = [
    ['一件事一次办', `${g.f}/portal/yjs.do`],
    ['帮办代办', `${g.f}/portal/hd/bangban.do`],
    [EMPTY, `${g.f}/portal/col.do?id=zjcs`],
    ['办件公示', `${g.f}/portal/col.do?id=bjgs`],
    ...(ours ? [['营商环境', TOPIC] as [string, string]] : []),
    ['我要投诉', `${g.f}/portal/hd/tousu.do`],
  ];
  const hot = rows.filter((r) => !r.name.includes('药品')).slice(4, 12);
  return page(
    g,
    '首页',
    `<div class="banner"><h2>${g.area.name}政务服务</h2>${searchBox(g)}</div><div class="container"><div class="quick">${quick.map(([n, u]) => `<a href="${u}"><i></i>${n}</a>`).join('')}</div><div class="row"><div class="col-md-8"><div class="panel"><div class="tabs"><li class="on" data-n="0">个人服务</li><li data-n="1">法人服务</li><li data-n="2">部门服务</li></div><div class="panel-body">${pane('个人', 0)}${pane('法人', 1)}<div class="pane grid" data-n="2">${offices(
      rows,
    )
      .map((o) => `<a href="${listUrl(g, `office=${encodeURIComponent(o)}`)}">${o}</a>`)
      .join(
        '',
      )}</div></div></div><div class="panel"><div class="panel-heading">热门服务</div><div class="panel-body grid">${hot.map((r) => `<a href="${itemUrl(g, r)}">${r.name}</a>`).join('')}</div></div></div><div class="col-md-4"><div class="panel"><div class="panel-heading">通知公告<small><a href="${g.f}${COLUMNS[0]?.path}">更多</a></small></div><div class="panel-body">${news(g, 0)}</div></div><div class="panel"><div class="panel-heading">工作动态<small><a href="${g.f}${COLUMNS[1]?.path}">更多</a></small></div><div class="panel-body">${news(g, 1)}</div></div></div></div></div>`,
    '首页',
  );
}
const table = (g: Ground, rows: Row[], from: number): string =>
  `<table class="table" id="itemTable"><thead><tr><th width="46">序号</th><th>事项名称</th><th width="66">层级</th><th width="88">所属区域</th><th>实施部门</th><th width="176">操作</th></tr></thead><tbody>${rows
    .map(
      (r, i) =>
        `<tr><td>${from + i + 1}</td><td><a href="${itemUrl(g, r)}">${r.name}</a></td><td>${r.level}</td><td>${r.area.name}</td><td>${r.office}</td><td><a class="btn btn-xs" href="${itemUrl(g, r)}">办事指南</a> ${r.online ? `<a class="btn btn-xs btn-primary" href="javascript:zxbl('${baseOf(g.at, r.area)}','${r.id}')">在线办理</a>` : '<a class="btn btn-xs disabled" title="该事项请到窗口办理">窗口办理</a>'}</td></tr>`,
    )
    .join('')}</tbody></table>`;
const number = (ask: Ask): number => Math.max(1, Number(ask.query.get('pageNo')) || 1);

function list(g: Ground, ask: Ask): string {
  const type = ask.query.get('type') ?? '';
  const theme = ask.query.get('theme') ?? '';
  const office = ask.query.get('office') ?? '';
  const audience = type === 'gr' ? '个人' : '法人';
  const all = rowsOf(g.area).filter((r) => !type || r.audience === audience);
  const rows = all.filter((r) => (!theme || r.theme === theme) && (!office || r.office === office));
  const line = (name: string, key: string, values: string[], now: string) =>
    `<div class="filter">${name}：${['', ...values].map((v) => `<a class="${v === now ? 'on' : ''}" href="${listUrl(g, `type=${type}&${key}=${encodeURIComponent(v)}`)}">${v || '全部'}</a>`).join('')}</div>`;
  const title = type ? `${audience}服务` : office || '部门服务';
  const from = (number(ask) - 1) * 10;
  return page(
    g,
    title,
    `<div class="container">${trail(title)}${office ? '' : line('主题', 'theme', themes(all), theme)}${line('部门', 'office', offices(all), office)}${table(g, rows.slice(from, from + 10), from)}${pager(`${g.f}/portal/list.do`, { type, theme, office }, number(ask), rows.length)}</div>`,
    type ? title : '部门服务',
  );
}
function results(g: Ground, ask: Ask): string {
  const words = (ask.query.get('keyWord') ?? '').replace(/[<>"&]/g, '');
  const kind = ask.query.get('searchType') === '2' ? '2' : '1';
  const level = ask.query.get('level') ?? '';
  const found = kind === '1' ? search(g.area, words).filter((r) => !level || r.level === level) : [];
  const papers = COLUMNS.flatMap((c) => c.articles).filter((a) => words && a.title.includes(words));
  const from = (number(ask) - 1) * 10;
  const go = (l: string) =>
    `<a class="${l === level ? 'on' : ''}" href="${g.f}/portal/search.do?searchType=1&keyWord=${encodeURIComponent(words)}&level=${encodeURIComponent(l)}">${l || '全部'}</a>`;
  const listed =
    kind === '2'
      ? `<div class="panel"><div class="panel-body">${papers.length ? `<ul class="news">${papers.map((a) => `<li><span>${a.date}</span><a href="${g.f}${a.path}">${a.title}</a></li>`).join('')}</ul>` : `<p>没有找到与“${words}”相关的政策文件</p>`}</div></div>`
      : found.length
        ? `<div class="filter">层级：${['', '国家级', '省级', '市级', '区级'].map(go).join('')}</div>${table(g, found.slice(from, from + 10), from)}${pager(`${g.f}/portal/search.do`, { searchType: '1', keyWord: words, level }, number(ask), found.length)}`
        : `<div class="panel"><div class="panel-body">没有找到与“${words}”相关的事项，请更换关键字。</div></div>`;
  return page(
    g,
    '搜索结果',
    `<div class="banner" style="padding:20px 0">${searchBox(g, words, kind)}</div><div class="container">${trail('搜索结果')}${listed}</div>`,
  );
}
/** Whatever is neither a guide nor of the 互动. */
export function portal(g: Ground, ask: Ask, path: string): Reply {
  const rows = rowsOf(g.area);
  if (path === '/' || path === '/portal/index.do') return home(g);
  if (path === '/portal/list.do') return list(g, ask);
  if (path === '/portal/search.do') return results(g, ask);
  if (path === '/portal/dept.do')
    return plainPage(
      g,
      '部门服务',
      `<div class="grid">${offices(rows)
        .map(
          (o) =>
            `<a href="${listUrl(g, `office=${encodeURIComponent(o)}`)}">${o}（${rows.filter((r) => r.office === o).length}）</a>`,
        )
        .join(
          '',
        )}</div>${g.area === DISTRICT ? `<p>街道（镇）便民服务中心：${TOWNS.join('、')}（请直接到现场办理）</p>` : ''}`,
      '部门服务',
    );
  if (path === '/portal/yjs.do')
    return plainPage(
      g,
      '主题集成',
      `<div class="grid">${THINGS.map((t, n) => `<a href="${g.f}/portal/col.do?id=yjs${n}">${t}“一件事”</a>`).join('')}</div>`,
      '主题集成',
    );
  if (path === '/portal/col.do') {
    const id = ask.query.get('id') ?? '';
    const thing = THINGS[Number(/^yjs(\d)$/.exec(id)?.[1] ?? 9)];
    if (thing)
      return plainPage(
        g,
        `${thing}“一件事”`,
        `<p>${thing}所涉及的事项实行一次告知、一表申请、一窗受理，由${g.area.name}政务服务中心一楼“一件事”专窗牵头办理，一般${thing.length + 2}个工作日内办结。</p>`,
      );
    if (id === 'zjcs')
      return plainPage(
        g,
        EMPTY,
        '<table class="table"><thead><tr><th>机构名称</th><th>服务类型</th><th>联系电话</th></tr></thead><tbody><tr><td colspan="3" align="center">暂无数据</td></tr></tbody></table>',
      );
    if (id === 'bjgs')
      return plainPage(
        g,
        '办件公示',
        `<table class="table"><thead><tr><th>申报号</th><th>事项名称</th><th>办理状态</th></tr></thead><tbody>${rows
          .slice(20, 32)
          .map(
            (r, n) =>
              `<tr><td>${g.area.code}26${10217 + n * 13}</td><td>${r.name}</td><td>${n % 4 ? '已办结' : '办理中'}</td></tr>`,
          )
          .join('')}</tbody></table>`,
      );
    return null;
  }
  if (path === ROBOT)
    return plainPage(
      g,
      '关于停用“湖小智”智能客服的公告',
      '<p>因技术服务合同到期，本网“湖小智”智能客服自2025年9月10日起停用。办事咨询请使用“我要咨询”栏目，或者拨打12345政务服务便民热线。</p><p>2025年9月7日</p>',
    );
  const column = COLUMNS.findIndex((c) => c.path === path);
  if (column >= 0)
    return plainPage(
      g,
      COLUMNS[column]?.name ?? '',
      `${news(g, column)}${column === 0 ? `<ul class="news"><li><span>2025-09-07</span><a href="${g.f}${ROBOT}">关于停用“湖小智”智能客服的公告</a></li></ul>` : ''}`,
    );
  const article = COLUMNS.flatMap((c) => c.articles).find((a) => a.path === path);
  if (!article) return null;
  const more =
    g.area === DISTRICT && article === COLUMNS[0]?.articles[1]
      ? `<p>政策原文：<a href="${POLICY}">点击查看文件原文</a></p>`
      : '';
  const unit =
    g.area === PROVINCE ? '省政务服务中心' : g.area === CITY ? '市政务服务中心' : `${g.area.name}政务服务中心`;
  return plainPage(g, article.title, `${article.text}<p>信息来源：${unit}</p>${more}`);
}
