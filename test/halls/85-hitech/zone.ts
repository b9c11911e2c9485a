import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';
import { zoneFrame, zoneNews } from './frame.ts';
import { GONE, PAPERS, sheet } from './guide.ts';
import { ID, ZONE } from './items.ts';

const unique = (list: string[]): string[] => [...new Set(list)];
const box = (title: string, html: string, more = ''): string =>
  `<div class="bx"><h2>${more ? `<a href="${more}">更多&gt;&gt;</a>` : ''}${title}</h2><div class="c">${html}</div></div>`;
/** Names that are too long for their line are cut; the whole one is the title. */
const cutName = (name: string): string => (name.length > 16 ? `${name.slice(0, 15)}…` : name);
const link = (id: string, name: string): string =>
  `<a href="Bszn.aspx?RowGuid=${id}" title="${name}" target="_blank">${cutName(name)}</a>`;

function home(at: Addresses): string {
  const news = zoneNews.map((c, n) =>
    box(
      c.name,
      `<ul>${c.articles
        .slice(0, 5)
        .map((a) => `<li class="nl"><span>${a.date.slice(5)}</span>·<a href="${a.path.slice(5)}">${a.title}</a></li>`)
        .join(
          '',
        )}${n === 2 ? '<li class="nl"><span>03-12</span>·<a href="News.aspx?id=850013">高新区惠企政策汇编（2023年版）</a></li>' : ''}</ul>`,
      c.path.slice(5),
    ),
  );
  return zoneFrame(
    at,
    '首页',
    `<div class="lf">${box(
      '部门窗口',
      `<ul>${unique(ZONE.map((i) => i.dept))
        .map((d) => `<li>·<a href="List.aspx?bm=${encodeURIComponent(d)}">高新区${d}</a></li>`)
        .join('')}</ul>`,
    )}${box('常用电话', '<p>综合服务台：0985-8805300</p><p>政务服务便民热线：12345</p>')}</div><div class="rt">${box(
      '高新区法人办事（按主题）',
      `<div class="tg">${unique(ZONE.filter((i) => i.audience === '法人').map((i) => i.theme))
        .map((t) => `<a href="List.aspx?dx=fr&amp;zt=${encodeURIComponent(t)}">${t}</a>`)
        .join('')}</div>`,
    )}${box(
      '高新区个人办事（按主题）',
      `<div class="tg">${unique(ZONE.filter((i) => i.audience === '个人').map((i) => i.theme))
        .map((t) => `<a href="List.aspx?dx=gr&amp;zt=${encodeURIComponent(t)}">${t}</a>`)
        .join('')}</div>`,
    )}${box(
      '热点事项',
      `<div>${ZONE.slice(0, 8)
        .map((i) => `<div style="float:left;width:50%">·${link(i.id, i.name)}</div>`)
        .join('')}<div class="cl"></div></div>`,
    )}${news.join('')}</div>`,
  );
}

const SIZE = 15;
/** The grid: its pager posts the page back. */
function list(at: Addresses, ask: Ask): string {
  const q = ask.query;
  const posted = new URLSearchParams(ask.body);
  const page = posted.get('__EVENTTARGET') === 'ctl00$AspNetPager1' ? Number(posted.get('__EVENTARGUMENT')) || 1 : 1;
  const audience = { fr: '法人', gr: '个人' }[q.get('dx') ?? ''] ?? '';
  const fit = ZONE.filter(
    (i) =>
      (!audience || i.audience === audience) &&
      (!q.get('zt') || i.theme === q.get('zt')) &&
      (!q.get('bm') || i.dept === q.get('bm')),
  );
  const last = Math.max(1, Math.ceil(fit.length / SIZE));
  const to = (n: number, text: string) =>
    n === page || n < 1 || n > last
      ? `<span>${text}</span>`
      : `<a href="javascript:__doPostBack('ctl00$AspNetPager1','${n}')">${text}</a>`;
  const rows = fit
    .slice((page - 1) * SIZE, page * SIZE)
    .map(
      (i, n) =>
        `<tr${n % 2 ? ' class="alt"' : ''}><td>${(page - 1) * SIZE + n + 1}</td><td>${link(i.id, i.name)}</td><td>${i.dept}</td><td><a href="Bszn.aspx?RowGuid=${i.id}" target="_blank">办事指南</a></td></tr>`,
    );
  return zoneFrame(
    at,
    '事项列表',
    `<div style="padding:10px 14px"><p>当前位置：<a href="Default.aspx">高新区分厅</a> &gt; ${[audience, q.get('zt'), q.get('bm')].filter(Boolean).join(' &gt; ').replace(/["']/g, '') || '全部事项'}</p><table class="tb" cellspacing="0" id="ctl00_gv"><tr class="h"><th>序号</th><th>事项名称</th><th>办理部门</th><th>操作</th></tr>${rows.join('') || '<tr><td colspan="4">没有数据</td></tr>'}</table><div class="pg" id="ctl00_AspNetPager1">共${fit.length}条 第${page}/${last}页 ${to(1, '首页')} ${to(page - 1, '上一页')} ${Array.from({ length: last }, (_, n) => to(n + 1, `[${n + 1}]`)).join(' ')} ${to(page + 1, '下一页')} ${to(last, '尾页')}</div></div>`,
    ask.url.slice(5).replaceAll('&', '&amp;').replaceAll('"', '%22'),
  );
}

function guide(at: Addresses, id: string): string | null {
  if (id === ID) return zoneFrame(at, '办事指南', sheet(at['wssp']));
  const n = ZONE.findIndex((i) => i.id === id);
  const item = ZONE[n];
  return item
    ? zoneFrame(
        at,
        '办事指南',
        `<div class="bt">${item.name}</div><fieldset class="fs"><legend>基本信息</legend><table class="tb"><tr><td class="tdl">实施机构</td><td>临岚高新技术产业开发区${item.dept}</td></tr><tr><td class="tdl">承诺时限</td><td>${2 + (n % 9)}个工作日</td></tr><tr><td class="tdl">办理窗口</td><td>高新区政务服务中心一楼${'ABC'[n % 3]}区${1 + n}号</td></tr><tr><td class="tdl">咨询电话</td><td>0985-88054${10 + n}</td></tr></table></fieldset>`,
      )
    : null;
}

const table = (head: string[], rows: string[][]): string =>
  `<table class="tb"><tr class="h">${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
const pad = (html: string): string => `<div style="padding:10px 14px">${html}</div>`;
const board = (at: Addresses): string =>
  zoneFrame(
    at,
    '好差评',
    pad(
      `<h3>高新区政务服务“好差评”公开</h3><p>评价来源：大厅评价器、网站、短信、二维码。　<a href="Pj.aspx">我要评价</a></p><h4>部门评价情况</h4>${table(
        ['部门', '评价量', '好评率'],
        [
          ['市场监督管理局', '3,218', '99.94%'],
          ['行政审批局', '2,760', '99.92%'],
          ['税务局', '2,105', '99.81%'],
          ['公安局', '1,933', '99.79%'],
        ],
      )}<h4>差评原因分布</h4>${table(
        ['差评原因', '件数'],
        [
          ['等候时间长', '4'],
          ['一次性告知不到位', '2'],
          ['系统不稳定', '1'],
        ],
      )}`,
    ),
  );
const LEVELS = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'];

/** The zone's own pages; whatever is none of them is sent to the error page, which says 200. */
export const zone =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    const name = path.slice('/gxq/'.length).toLowerCase();
    if (path === '/') return redirect('/gxq/Default.aspx');
    if (path === '/favicon.ico') return null;
    if (name === 'default.aspx') return home(at);
    if (name === 'list.aspx') return list(at, ask);
    if (name === 'bm.aspx')
      return zoneFrame(
        at,
        '部门窗口',
        pad(
          table(
            ['部门', '事项数', '窗口'],
            unique(ZONE.map((i) => i.dept)).map((d, n) => [
              `<a href="List.aspx?bm=${encodeURIComponent(d)}">高新区${d}</a>`,
              `${ZONE.filter((i) => i.dept === d).length}`,
              `${'ABC'[n % 3]}区${n + 1}号`,
            ]),
          ),
        ),
      );
    if (name === 'zjfw.aspx') return zoneFrame(at, '中介服务', pad('<h3>中介服务</h3><p>暂无信息</p>'));
    if (name === 'hcp.aspx') return board(at);
    if (name === 'pj.aspx')
      return zoneFrame(
        at,
        '我要评价',
        pad(
          `<h3>我要评价</h3><p>请选择：${LEVELS.map((l, n) => `<label><input type="radio" name="rbl" value="${n}" />${l}</label>　`).join('')}</p><p>意见：<input type="text" name="yj" size="60" /></p><p><input type="submit" name="btnPj" value="提交评价" /></p>`,
        ),
        'SavePj.aspx',
      );
    if (name === 'zx.aspx')
      return zoneFrame(
        at,
        '在线咨询',
        pad(
          '<h3>在线咨询</h3><p>咨询内容将由高新区行政审批局在两个工作日内答复。</p><p>咨询标题：<input type="text" name="bt" size="50" /></p><p>联系电话：<input type="text" name="dh" /></p><p>咨询内容：<br /><textarea name="nr" rows="6" cols="80"></textarea></p><p><input type="submit" name="btnZx" value="提交" /></p>',
        ),
        'SaveZx.aspx',
      );
    if (name === 'img/so.svg') return picture(['搜索'], 70);
    if (name === 'visit.aspx') return '<html><head><title>统计</title></head><body></body></html>';
    if (name === 'bszn.aspx') {
      const shown = guide(at, query.get('RowGuid') ?? '');
      if (shown) return shown;
    }
    if (name === 'download.aspx') {
      const fid = query.get('fid') ?? '';
      if (fid !== GONE && PAPERS.some((p) => p.file && p.file === fid)) return wordDocument(`${fid}.doc`);
    }
    const article = printed(
      zoneNews,
      `${path}${ask.url.slice(ask.url.indexOf('?')).match(/^\?(c?id=\d+)$/)?.[0] ?? ''}`,
    );
    if (article) return zoneFrame(at, article.title, pad(article.html.replaceAll('href="/gxq/', 'href="')));
    if (path === '/gxq/ErrPage.htm')
      return '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>错误提示</title></head><body><p align="center"><br><br>对不起，您访问的页面不存在或已被删除！<br><a href="/gxq/Default.aspx">返回首页</a></p></body></html>';
    return redirect(`/gxq/ErrPage.htm?aspxerrorpath=${encodeURIComponent(path)}`);
  };
