import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { press } from '../kit/press.ts';
import { type Answer, type Ask, gbkQuery, picture, type Reply, redirect } from '../kit/site.ts';
import { type Area, CITY, homeOf, WINDOWS } from './areas.ts';
import { box, EMPTY, frame, left } from './frame.ts';
import { DEAD_FORM, guideOf, OWN } from './guide.ts';
import { guidePage } from './guidepage.ts';
import { classOf, find, rowsOf, SIZE } from './items.ts';
import { WINDOW_CSS } from './style.ts';

export const NEWS = press(
  ['通知公告', '工作动态'],
  (n) => `List.aspx?ClassName=${n ? 'GZDT' : 'TZGG'}`,
  (n, m) => `Show.aspx?ClassName=${n ? 'GZDT' : 'TZGG'}&InfoId=${3120 + n * 40 + m}`,
);
export const DEAD_DOC = '/byq/doc/2019/ycxgzs_mb.doc';
const pic = (text: string, w: number, h: number, fill: string): Answer => ({
  headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">${fill}<text x="14" y="18" font-size="14" fill="#fff">${text}</text></svg>`,
});
const ICONS = `<rect width="14" height="18" x="2" fill="#3f8fd4"/><path d="M5 5h8M5 9h8M5 13h5" stroke="#fff"/><circle cx="33" cy="9" r="9" fill="#d9530f"/><path d="M28 9h9M34 5l4 4l-4 4" stroke="#fff" fill="none"/><circle cx="57" cy="9" r="9" fill="#bbb"/><path d="M52 9h9" stroke="#fff"/>`;

function table(area: Area, name: string, ask: Ask): string | null {
  const found = classOf(area, name);
  if (!found) return null;
  const wanted = Number(new URLSearchParams(ask.body).get('__EVENTARGUMENT')) || 1;
  const pages = Math.max(1, Math.ceil(found.rows.length / SIZE));
  const page = Math.min(pages, Math.max(1, wanted));
  const rows = found.rows.slice((page - 1) * SIZE, page * SIZE);
  const go = (n: number, text: string) =>
    n < 1 || n > pages || n === page
      ? `<b>${text}</b>`
      : `<a href="javascript:__doPostBack('AspNetPager1','${n}')">${text}</a>`;
  return box(
    `${found.title}（${found.rows.length}项）`,
    `<form name="aspnetForm" method="post" action="Window.aspx?ClassName=${name}"><input type="hidden" name="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTI3${area.code}ZGQ=" /><table class="lst"><tr><th width="40">序号</th><th>事项名称</th><th width="70">办件类型</th><th width="90">承诺期限</th><th width="80">操作</th></tr>${rows
      .map(
        (r, i) =>
          `<tr><td class="z">${(page - 1) * SIZE + i + 1}</td><td>${r.name}</td><td class="z">${r.kind}</td><td class="z">${r.promise}</td><td class="z"><a class="ico" title="办事指南" href="javascript:zn('${r.id}')"></a>${r.online ? `<a class="ico ico_sb" title="在线申报" href="javascript:sb('${r.id}')"></a>` : `<a class="ico ico_no" title="暂未开通网上申报" href="javascript:wsb()"></a>`}</td></tr>`,
      )
      .join(
        '',
      )}</table><div class="pager">共${found.rows.length}条　第${page}/${pages}页　${go(1, '首页')}${go(page - 1, '上一页')}${Array.from({ length: pages }, (_, i) => go(i + 1, String(i + 1))).join('')}${go(page + 1, '下一页')}${go(pages, '尾页')}</div></form>`,
  );
}
/** The search of 2012 speaks GBK and nothing else; its header names no encoding. */
function search(at: Addresses, ask: Ask): Reply {
  const query = gbkQuery(ask.url);
  const area = WINDOWS.find((w) => w.code === query.get('area')) ?? (WINDOWS[0] as Area);
  const key = (query.get('key') ?? '').replace(/[<>"&]/g, '');
  const found = find(rowsOf(area), key);
  const pages = Math.ceil(found.length / 8);
  const page = Math.min(Math.max(1, Number(query.get('page')) || 1), Math.max(1, pages));
  const list = found.slice((page - 1) * 8, page * 8).map((r, i) => {
    const href = `/${area.dir}/Guide.aspx?ClassName=SXZN&RowId=${r.id}`;
    return `<li><b>${(page - 1) * 8 + i + 1}.</b><a href="${href}" target="_blank">${r.name}</a><p>${r.office}　${r.kind}　承诺期限：${r.promise}</p></li>`;
  });
  const turn = Array.from({ length: pages }, (_, i) =>
    i + 1 === page ? `<b>${i + 1}</b>` : `<a href="javascript:fy(${i + 1})">[${i + 1}]</a>`,
  ).join('');
  const body = found.length
    ? `<p>在“${area.name}”中找到与“${key}”有关的事项 ${found.length} 项：</p><ul class="jg">${list.join('')}</ul><div class="pager">${turn}</div>`
    : `<p>没有找到与“${key}”有关的事项，请更换关键词。</p>`;
  const html = frame(
    at,
    area,
    '事项搜索',
    `${left(area)}<div id="right">${box('事项搜索', body)}</div>`,
    'gb2312',
    key,
  );
  return { headers: { 'content-type': 'text/html' }, encoding: 'gbk', body: html };
}
const FILES = OWN.papers.flatMap((p) => [p.blank, p.sample]).filter((f) => f && f !== DEAD_FORM);

export function hall(at: Addresses, ask: Ask): Reply {
  const { path, query } = ask;
  if (path === '/skin/style.css') return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: WINDOW_CSS };
  if (path === '/skin/ico.svg') return pic('', 72, 18, ICONS);
  if (path === '/skin/so.svg') return pic('搜 索', 70, 26, '<rect width="70" height="26" fill="#1d62a8"/>');
  if (path === '/so/search.do') return search(at, ask);
  if (path === '/ErrorPage.htm')
    return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>出错了</title></head><body><p>您要下载的文件不存在或已被删除！</p><a href="javascript:history.back()">返回</a></body></html>';
  if (path === '/')
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${CITY.name}政务服务网站群</title></head><body><h2>${CITY.name}政务服务网站群</h2><ul>${WINDOWS.map((w) => `<li><a href="${homeOf(at, w)}">${w.name}窗口</a></li>`).join('')}</ul></body></html>`;
  const [, dir, name] = /^\/(\w+)\/(?:skin\/)?([\w.]+)$/.exec(path) ?? [];
  const area = WINDOWS.find((w) => w.dir === dir);
  if (!area || !name) return null;
  const cls = query.get('ClassName') ?? '';
  const show = (title: string, right: string) => frame(at, area, title, `${left(area)}<div id="right">${right}</div>`);
  const row = rowsOf(area).find((r) => r.id === query.get('RowId'));
  switch (name) {
    case 'default.aspx': {
      const hot = rowsOf(area).filter((r) => !r.name.includes('药'));
      const links = (n: number) =>
        `<ul>${NEWS[n]?.articles.map((a) => `<li>· <a href="${a.path}">${a.title}</a> [${a.date}]</li>`).join('')}</ul>`;
      const popular = hot
        .slice(4, 12)
        .map((r) => `<li>· <a href="Guide.aspx?ClassName=SXZN&RowId=${r.id}" target="_blank">${r.name}</a></li>`);
      return show(
        '首页',
        `${box('常办事项', `<ul>${popular.join('')}</ul>`)}${box('通知公告', links(0), NEWS[0]?.path)}${box('工作动态', links(1), NEWS[1]?.path)}${box('互动渠道', `<a href="${at['zmhd']}/zx/write.do?ClassName=ZX&Area=${area.code}" target="_blank">网上咨询</a>　<a href="${at['zmhd']}/ts/write.do?ClassName=TS&Area=${area.code}" target="_blank">网上投诉</a>　政务服务热线12345`)}`,
      );
    }
    case 'Window.aspx': {
      const list = table(area, cls, ask);
      return list ? show(classOf(area, cls)?.title ?? '', list) : null;
    }
    case 'Guide.aspx':
      return row ? guidePage(at, area, row, guideOf(row, area)) : null;
    case 'lct.svg':
      return row ? picture(guideOf(row, area).chart, 560) : null;
    case 'Apply.aspx':
      return redirect(`${at['sso']}/uaa/login.do?appid=fnzwqz&goto=${encodeURIComponent(`${at['hall']}${ask.url}`)}`);
    case 'Down.aspx': {
      const fid = query.get('fid') ?? '';
      return FILES.includes(fid)
        ? wordDocument(`${fid}.doc`)
        : redirect(`/ErrorPage.htm?aspxerrorpath=/${dir}/${name}`);
    }
    case 'Query.aspx':
      return show(
        '办件查询',
        box(
          '办件查询',
          '受理号：<input id="slh" maxlength="12" /> <button onclick="cx()">查询</button><p id="cxjg"></p>',
        ),
      );
    case 'List.aspx': {
      const column = NEWS.find((c) => c.path.endsWith(`=${cls}`));
      if (cls === 'ZJFW') return show(EMPTY.name, box(EMPTY.name, '<p>暂无相关信息</p>'));
      return column
        ? show(
            column.name,
            box(
              column.name,
              `<ul>${column.articles.map((a) => `<li>· <a href="${a.path}">${a.title}</a> [${a.date}]</li>`).join('')}</ul>`,
            ),
          )
        : null;
    }
    case 'Show.aspx': {
      const article = NEWS.flatMap((c) => c.articles).find((a) => a.path.endsWith(`=${query.get('InfoId')}`));
      const more =
        article === NEWS[0]?.articles[1] && area.dir === 'byq'
          ? `<p>附件：<a href="${DEAD_DOC}">一次性告知书模板.doc</a></p>`
          : '';
      return article ? show(article.title, box(article.title, `${article.text}${more}`)) : null;
    }
    default:
      return null;
  }
}
