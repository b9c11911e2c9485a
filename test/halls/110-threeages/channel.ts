import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { page, pager, where } from './frame.ts';
import { ANNEXES, BODY, OFFICE } from './guide.ts';
import { CITY, DEPTS, DISTRICT, DOCS, type Doc, ID, NOTICES, search, THEMES } from './items.ts';

const SIZE = 15;
export const DEAD_MAP = '/wsbs/bsdt/';
export const EMPTY_FORMS = '/wsbs/bgxz/';
const seek = (words = ''): string =>
  `<div class="bar"><form action="/was5/web/search" method="get" target="_blank">事项检索：<input type="hidden" name="channelid" value="209412"><input class="ss" name="searchword" size="44" value="${words.replace(/["<>]/g, '')}" placeholder="请输入事项名称"><input type="submit" class="go" value="检 索">　热词：营业执照　社保卡　不动产</form></div>`;
const side = `<div class="left"><div class="col"><h3>网上办事</h3><a href="/wsbs/grbs/">个人办事</a><a href="/wsbs/frbs/">法人办事</a><a href="/wsbs/bmfw/">部门服务</a><a href="/wsbs/xkgs/">许可公示</a><a href="${EMPTY_FORMS}">表格下载</a><a href="${DEAD_MAP}">办事地图</a></div><div class="col"><h3>监督与服务</h3><a href="/hdjl/zxzx/">网上咨询</a><a href="/hdjl/tsjb/">投诉举报</a></div></div>`;
const inner = (at: Addresses, title: string, crumbs: [string, string?][], body: string): string =>
  page(at, title, `${where(['网上办事', '/wsbs/'], ...crumbs)}${side}<div class="right">${seek()}${body}</div>`);
const line = (d: Doc): string =>
  `<li><span>${d.date}</span><a href="${d.url}" target="_blank" title="${d.name}">${d.name}</a></li>`;

function list(at: Addresses, title: string, crumbs: [string, string?][], docs: Doc[], no: number): Reply {
  const count = Math.ceil(docs.length / SIZE);
  if (no >= count) return null;
  return inner(
    at,
    title,
    crumbs,
    `<div class="col"><h3>${title}</h3><ul>${docs
      .slice(no * SIZE, (no + 1) * SIZE)
      .map(line)
      .join('')}</ul>${pager(count, no)}</div>`,
  );
}
function index(at: Addresses): string {
  const fresh = [...DOCS].filter((d) => !d.name.includes('药')).sort((a, b) => (a.date < b.date ? 1 : -1));
  return page(
    at,
    '网上办事',
    `${where(['网上办事'])}${side}<div class="right">${seek()}<div class="col"><h3>部门服务</h3><div class="dept" style="padding:6px 14px">${DEPTS.map((d) => `<a href="${d.path}">${DISTRICT.name}${d.dept}</a>`).join('')}</div></div><div class="col"><h3>最新指南</h3><ul>${fresh.slice(0, 8).map(line).join('')}</ul></div><div class="col"><h3>许可公示</h3><ul>${NOTICES.map((n) => `<li><span>${n.date}</span><a href="${n.url}" target="_blank">${n.title}</a></li>`).join('')}</ul></div></div>`,
  );
}
/** One article of the CMS: its line of information, the text, its tools. */
function article(at: Addresses, d: Doc): string {
  const more = [
    `适用范围：在${CITY.name}${DISTRICT.name}行政区域内申请“${d.name}”的${d.audience === '法人' ? '法人和其他组织' : '自然人'}。`,
    `实施机关：${DISTRICT.name}${d.dept}`,
    `办结时限：自受理之日起${5 + (Number(d.id) % 11)}个工作日`,
    `收费标准：不收费`,
    `办理地点：区政务服务中心${1 + (Number(d.id) % 3)}楼${d.dept}窗口`,
    `咨询电话：0947-66${String(20000 + (Number(d.id) % 9000))}`,
  ];
  const body =
    d.id === ID ? BODY : more.map((t, n) => `<p style="text-indent:2em">${'一二三四五六'[n]}、${t}</p>`).join('');
  return page(
    at,
    d.name,
    `${where(['网上办事', '/wsbs/'], ['部门服务', '/wsbs/bmfw/'], [`${DISTRICT.name}${d.dept}`, d.path], ['正文'])}<div class="art"><h1>${d.name}</h1><div class="info">来源：${d.id === ID ? OFFICE : DISTRICT.name + d.dept}　发布时间：${d.date} 16:22　字体：[<a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a>]</div><div class="tool"><a href="javascript:void(0)" onclick="wssb('${d.id}')">网上申报</a><a href="/hdjl/zxzx/" target="_blank">网上咨询</a></div><div class="TRS_Editor" id="zoom"><style type="text/css">.TRS_Editor P{line-height:1.75;font-family:宋体;font-size:12pt}.TRS_Editor TD{line-height:1.4}</style>${body}</div><div class="tool"><a href="javascript:window.print()">打印本页</a><a href="javascript:window.close()">关闭窗口</a></div><div class="pj">这篇指南对您有用吗？<a href="javascript:void(0)" onclick="pj(1)">有用</a>　<a href="javascript:void(0)" onclick="pj(0)">没有用</a></div></div><script>function doZoom(n){document.getElementById('zoom').style.fontSize=n+'px'}function wssb(i){window.open('${at['apply']}/wssp/sbxz.do?areaCode=${DISTRICT.code}&sxid='+i)}function pj(n){new Image().src='/gbook/pj_post.jsp?doc=${d.id}&v='+n;alert('感谢您的评价！')}</script>`,
  );
}
function results(at: Addresses, words: string): string {
  const found = search(words).slice(0, 20);
  return page(
    at,
    '检索结果',
    `${where(['网上办事', '/wsbs/'], ['检索结果'])}${seek(words)}<p>共找到 ${found.length} 条结果，按时间排序</p><ol class="outlist">${found.map((f) => `<li><a href="${f.url}" target="_blank">${f.title.replace(/药品|经营|许可证?|核发/g, (w) => `<font color="red">${w}</font>`)}</a><br>${f.text}<br><font color="#999">${f.date}　${at['gov']?.replace('http://', '')}${f.url}</font></li>`).join('')}</ol>`,
  );
}
export function hallPages(at: Addresses, ask: Ask, path: string): Reply {
  if (path === '/wsbs/') return index(at);
  if (path === '/was5/web/search') return results(at, ask.query.get('searchword') ?? '');
  if (path === EMPTY_FORMS)
    return inner(at, '表格下载', [['表格下载']], '<div class="col"><h3>表格下载</h3><ul></ul></div>');
  if (path === '/wsbs/bmfw/')
    return inner(
      at,
      '部门服务',
      [['部门服务']],
      `<div class="col dept"><h3>部门服务</h3>${DEPTS.map((d) => `<a href="${d.path}">${DISTRICT.name}${d.dept}</a>`).join('')}</div>`,
    );
  if (path === '/wsbs/xkgs/')
    return inner(
      at,
      '许可公示',
      [['许可公示']],
      `<div class="col"><h3>许可公示</h3><ul>${NOTICES.map((n) => `<li><span>${n.date}</span><a href="${n.url}" target="_blank">${n.title}</a></li>`).join('')}</ul></div>`,
    );
  const notice = NOTICES.find((n) => n.url === path);
  if (notice)
    return page(
      at,
      notice.title,
      `${where(['网上办事', '/wsbs/'], ['许可公示', '/wsbs/xkgs/'])}<div class="art"><h1>${notice.title}</h1><div class="info">发布时间：${notice.date}</div><p>${notice.text}</p><p>公示期间如有异议，请以书面形式反映。</p></div>`,
    );
  const [, folder = '', no = '0'] = /^(\/wsbs\/.*\/)(?:index(?:_(\d+))?\.html)?$/.exec(path) ?? [];
  const dept = DEPTS.find((d) => d.path === folder);
  if (dept)
    return list(
      at,
      `${DISTRICT.name}${dept.dept}`,
      [['部门服务', '/wsbs/bmfw/'], [dept.dept]],
      DOCS.filter((d) => d.dept === dept.dept),
      Number(no),
    );
  const [, who = '', slug = ''] = /^\/wsbs\/(grbs|frbs)\/(?:(\w+)\/)?$/.exec(folder) ?? [];
  if (who) {
    const name = who === 'grbs' ? '个人办事' : '法人办事';
    const own = DOCS.filter((d) => `${d.audience}办事` === name);
    const theme = Object.entries(THEMES).find(([, s]) => s === slug)?.[0];
    if (!slug)
      return inner(
        at,
        name,
        [[name]],
        `<div class="col dept"><h3>${name}</h3>${[...new Set(own.map((d) => d.theme))].map((t) => `<a href="/wsbs/${who}/${THEMES[t]}/">${t}</a>`).join('')}</div>`,
      );
    return theme
      ? list(
          at,
          theme,
          [[name, `/wsbs/${who}/`], [theme]],
          own.filter((d) => d.theme === theme),
          Number(no),
        )
      : null;
  }
  const doc = DOCS.find((d) => d.url === path);
  if (doc) return article(at, doc);
  const annex = ANNEXES.find((a) => a.file === path && !a.gone);
  if (annex) return wordDocument(annex.file.split('/').pop());
  return null;
}
