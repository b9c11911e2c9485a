import type { Item } from '../kit/catalogue.ts';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Ask, gbkQuery, picture, type Reply } from '../kit/site.ts';
import { BASIS, CONDITION, DEAD, HEAD, type Line, NOTE, PAPERS, REGRET, TAIL } from './guide.ts';
import { BRANCHES, ID, indexed, listOf } from './items.ts';
import { block, branchLinks, columnsOf, lines, page, pager, titleOf } from './pages.ts';

const unique = (list: string[]): string[] => [...new Set(list)];
const rootOf = (dir: string): string => (dir ? `/${dir}` : '');
const deptsOf = (dir: string): string[] => unique(listOf(dir).map((i) => i.dept));
const asLine = (dir: string) => (i: Item) => ({ title: i.name, path: `${rootOf(dir)}/bszn.asp?id=${i.id}` });
const deptLinks = (dir: string): string =>
  `<ul>${deptsOf(dir)
    .map((d, n) => `<li><a href="${rootOf(dir)}/bm.asp?id=${n + 1}">${d}</a></li>`)
    .join('')}</ul>`;
const wide = (body: string): string => `<td>${body}</td>`;

function home(at: Addresses, dir: string): Reply {
  const [notices, news, rules] = columnsOf(dir);
  const shown = [notices, news, ...(dir ? [] : [rules])]
    .flatMap((c) => (c ? [block(c.name, lines(c.articles.slice(-5)), c.path)] : []))
    .join('');
  const left = block('部门窗口', deptLinks(dir), `${rootOf(dir)}/bmlist.asp`);
  const own = dir
    ? block(
        '办事提示',
        `<p>${titleOf(dir)}政务大厅进驻部门${deptsOf(dir).length}个，请先查阅办事指南，备齐材料后到窗口办理。</p>`,
      )
    : block('县区分中心', branchLinks());
  const links = [
    ...friends(at['ext'], 5),
    ...(dir
      ? [{ name: '栖岭县人事考试网', url: `${at['ext']}/ql/rsks/` }]
      : [
          { name: '漠川党建', url: `${at['ext']}/mcdj/` },
          { name: '党风廉政专题', url: '/zt/dflz/index.asp' },
        ]),
  ];
  const foot = block('友情链接', links.map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`).join(' | '));
  return page(dir, '首页', `<td width="230">${left}</td><td>${own}${shown}${foot}</td>`);
}

function items(dir: string, title: string, list: Item[], address: string, now: number): Reply {
  const size = 12;
  const rows = list.slice((now - 1) * size, now * size);
  return page(
    dir,
    title,
    wide(
      block(
        title,
        `<table class="zn"><tr><td class="l">序号</td><td class="l">事项名称</td><td class="l">部门</td></tr>${rows
          .map(
            (i, n) =>
              `<tr><td align="center">${(now - 1) * size + n + 1}</td><td><a href="${asLine(dir)(i).path}">${i.name}</a></td><td>${i.dept}</td></tr>`,
          )
          .join('')}</table>${pager(address, now, Math.ceil(list.length / size))}`,
      ),
    ),
  );
}

const sheet = (list: Line[]): string =>
  list
    .map(([, label, value]) => `<tr><td class="l">${label}</td><td colspan="5">${value || '&nbsp;'}</td></tr>`)
    .join('');
const long = (label: string, body: string): string => sheet([['', label, body]]);
function guide(dir: string, item: Item): Reply {
  if (dir !== 'ql' || item.id !== ID) {
    const who = titleOf(dir) || '漠川市';
    const basic = sheet([
      ['', '事项名称', item.name],
      ['', '实施机关', who + item.dept],
      ['', '承诺时限', `${6 + (item.name.length % 11)}个工作日`],
      ['', '办理形式', '窗口办理'],
      ['', '办理地点', `${who}政务大厅${1 + (item.name.length % 3)}楼`],
    ]);
    return page(dir, item.name, wide(`<h1>${item.name}</h1><table class="zn">${basic}</table>`));
  }
  const papers = `<table class="zn"><tr>${['序号', '材料名称', '份数', '材料形式', '必要性', '表格下载'].map((h) => `<th>${h}</th>`).join('')}</tr>${PAPERS.map(
    (p, n) =>
      `<tr><td align="center">${n + 1}</td><td>${p.name}</td><td align="center">${p.copies}</td><td align="center">纸质</td><td align="center">${p.need}</td><td align="center">${p.file ? `<a href="${p.file}">下载</a>` : '&nbsp;'}</td></tr>`,
  ).join('')}</table>`;
  const paragraphs = (list: string[]) => list.map((c) => `<p>${c}</p>`).join('');
  const body = `${sheet(HEAD)}${long('申请条件', paragraphs(CONDITION))}${long('申请材料', papers)}${long('办理流程', '<img src="/ql/upfiles/2016/lct.svg" border="0">')}${long('设定依据', paragraphs(BASIS))}${sheet(TAIL)}`;
  return page(
    dir,
    item.name,
    wide(`<h1>${item.name}</h1><table class="zn">${body}</table><p><font color="red">${NOTE}</font></p>`),
  );
}

function column(dir: string, key: string): Reply {
  if (dir && key === 'zcjd') return page(dir, '政策解读', wide(block('政策解读', '<p align="center">暂无内容</p>')));
  const found = columnsOf(dir).find((c) => c.path.endsWith(`c=${key}`));
  return found ? page(dir, found.name, wide(block(found.name, lines(found.articles)))) : null;
}
function about(dir: string): Reply {
  const more = dir
    ? ` <a href="${rootOf(dir)}/gk/zzjg.asp">组织机构图</a>　<a href="${rootOf(dir)}/upfiles/2019/bmdh.xls">窗口电话一览表</a>`
    : '';
  const who = titleOf(dir) || '漠川市';
  return page(
    dir,
    '中心概况',
    wide(
      block(
        '中心概况',
        `<p>${who}政务服务中心成立于2009年，大厅面积一千二百平方米，设窗口三十四个。</p><p>${dir === 'ql' ? more : ''}</p>`,
      ),
    ),
  );
}
/** A centre of this vendor, the city's own ('' ) or a county's folder. */
function centre(at: Addresses, dir: string, path: string, query: URLSearchParams): Reply {
  const now = Math.max(1, Number(query.get('page')) || 1);
  const root = rootOf(dir);
  if (path === '/' || path === '/index.asp') return home(at, dir);
  if (path === '/gk.asp') return about(dir);
  if (path === '/bmlist.asp') return page(dir, '部门窗口', wide(block('部门窗口', deptLinks(dir))));
  if (path === '/bm.asp') {
    const dept = deptsOf(dir)[Number(query.get('id')) - 1];
    const list = listOf(dir).filter((i) => i.dept === dept);
    return dept ? items(dir, dept, list, `${root}/bm.asp?id=${query.get('id')}`, now) : null;
  }
  if (path === '/fw.asp') {
    const who = query.get('t') === 'gr' ? '个人' : '法人';
    const list = listOf(dir).filter((i) => i.audience === who);
    return items(dir, who === '个人' ? '个人办事' : '企业办事', list, `${root}/fw.asp?t=${query.get('t') ?? ''}`, now);
  }
  if (path === '/bszn.asp') {
    const item = listOf(dir).find((i) => i.id === query.get('id'));
    return item ? guide(dir, item) : null;
  }
  if (path === '/list.asp') return column(dir, query.get('c') ?? '');
  if (path === '/show.asp') {
    const found = columnsOf(dir)
      .flatMap((c) => c.articles)
      .find((a) => a.path.endsWith(`id=${query.get('id')}`));
    const shown =
      found && `<h1>${found.title}</h1><p align="center">${found.date}　浏览：[!--onclick--]次</p>${found.text}`;
    return shown ? page(dir, found.title, wide(shown)) : null;
  }
  if (path === '/bjgs.asp' && dir)
    return page(
      dir,
      '办件公示',
      wide(
        block(
          '办件公示',
          '<table class="zn"><tr><td class="l">受理编号</td><td class="l">事项名称</td><td class="l">申请人</td><td class="l">状态</td></tr></table>',
        ),
      ),
    );
  if (path === '/zxzx.asp' && dir)
    return page(
      dir,
      '500',
      wide("<p>Microsoft OLE DB Provider for ODBC Drivers 错误 '80004005'</p><p>/inc/conn.asp，行 12</p>"),
      500,
    );
  return null;
}
export function city(at: Addresses, ask: Ask): Reply {
  const { path, url } = ask;
  if (path === '/ql/upfiles/2016/lct.svg')
    return picture(['窗口递交材料（1日）', '↓ 资料审查（5日）', '↓ 现场验收（6日）', '↓ 审批发证（3日）']);
  if (path === REGRET) return errorAsDocument();
  if (path !== DEAD && PAPERS.some((p) => p.file === path)) return wordDocument(path.split('/').pop());
  const dir = BRANCHES.find(([d]) => path === `/${d}` || path.startsWith(`/${d}/`))?.[0] ?? '';
  const rest = dir ? path.slice(dir.length + 1) || '/' : path;
  const query = gbkQuery(url);
  if (rest !== '/search.asp') return centre(at, dir, rest, query);
  const words = (query.get('key') ?? '').trim();
  const news = columnsOf(dir)
    .flatMap((c) => c.articles)
    .filter((a) => words && a.title.includes(words));
  const found = [...indexed(dir, words).map(asLine(dir)), ...news];
  const shown = found.length > 0 ? lines(found) : '<p align="center">对不起，没有找到相关内容！</p>';
  return page(dir, '站内搜索', wide(block(`站内搜索：${words.replace(/[<>]/g, '')}`, shown)));
}
