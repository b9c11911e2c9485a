import type { Addresses } from '../kit/hall.ts';
import { type Area, DISTRICT, deptsOf, type Main, mainsOf, PROVINCE, search } from './items.ts';
import { crumb, NEWS, page, panel, urlOf } from './layout.ts';
import { AGE } from './truth.ts';

export const SIZE = 8;
const clean = (text: string): string => text.replace(/[<>&"]/g, '');

export function home(at: Addresses, area: Area): string {
  const base = urlOf(at, area);
  const hot = mainsOf(area).filter((m) => !/药|医疗/.test(m.name));
  const list = hot
    .slice(0, 6)
    .map((m) => `<a href="${base}/guide/index?itemId=${m.subs[0]?.id}" target="_blank">${m.name}</a>`);
  const news = NEWS.map((c) =>
    panel(
      c.name,
      `<ul class="news">${c.articles.map((a) => `<li><a href="${base}${a.path}">${a.title}</a><span>${a.date}</span></li>`).join('')}</ul>`,
      `<a class="pull-right" href="${base}${c.path}">更多</a>`,
    ),
  );
  const special =
    area === DISTRICT
      ? `<a class="thumb" href="/zt/ndbg2019.html">2019年度政务服务报告</a><a class="thumb" href="${base}/help/index">新手上路</a>`
      : area === PROVINCE
        ? `<a class="thumb" href="/stat/realtime">实时办件</a><a class="thumb" href="${base}/help/index">使用帮助</a>`
        : `<a class="thumb" href="${base}/help/index">使用帮助</a>`;
  return page(
    at,
    area,
    area.full,
    `<div class="jumbotron">${area.full}政务服务网　进驻事项 <b>${mainsOf(area).length}</b> 项　进驻部门 <b>${deptsOf(area).length}</b> 个</div><div class="row"><div class="col-md-6">${panel('热点事项', `<div class="list-group">${list.join('')}</div>`)}</div><div class="col-md-6">${panel('专题', special)}${panel('常用', `<a class="thumb" href="${base}/item/dept">部门服务</a><a class="thumb" href="${base}/evaluate/index">服务评价</a><a class="thumb" href="${base}/consult/add">网上咨询</a>`)}</div>${news.map((n) => `<div class="col-md-6">${n}</div>`).join('')}</div>`,
  );
}

function accordion(area: Area, mains: Main[]): string {
  const rows = mains.map(
    (m, n) =>
      `<div class="panel panel-default"><div class="panel-heading"><span class="badge">${m.subs.length}项</span><h4 class="panel-title"><a href="#item${n}" data-toggle="collapse" data-target="#item${n}">${m.name}</a></h4></div><div id="item${n}" class="panel-collapse collapse"><div class="panel-body">实施机构：${area.full}${m.dept}　服务对象：${m.audience} <button type="button" class="btn btn-default btn-sub pull-right" data-code="${m.code}" data-name="${m.name}">查看办理项</button></div></div></div>`,
  );
  return `<div class="panel-group" id="accordion">${rows.join('')}</div><div class="modal fade" id="subModal"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><button type="button" class="close" data-dismiss="modal">&times;</button><h4 class="modal-title"></h4></div><div class="modal-body"></div></div></div></div>`;
}
/** The fragment that the modal shows. */
export function subItems(area: Area, code: string): string | null {
  const main = mainsOf(area).find((m) => m.code === code);
  if (!main) return null;
  return `<table class="table table-bordered"><thead><tr><th>办理项名称</th><th width="20%">操作</th></tr></thead><tbody>${main.subs.map((s) => `<tr><td>${s.name}</td><td><button type="button" class="btn btn-default btn-xs" onclick="toGuide('${s.id}')">办事指南</button></td></tr>`).join('')}</tbody></table>`;
}
export function byDept(at: Addresses, area: Area, wanted: string): string {
  const depts = deptsOf(area);
  const now = depts.find((d) => d.name === wanted)?.name ?? depts[0]?.name ?? '';
  const has = new Set(depts.map((d) => d.letter));
  const az = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((l) => `<b${has.has(l) ? ' class="has"' : ''}>${l}</b>`).join('');
  const groups = [...has].map(
    (l) =>
      `<dl class="az-group"><dt>${l}</dt>${depts
        .filter((d) => d.letter === l)
        .map(
          (d) =>
            `<dd${d.name === now ? ' class="active"' : ''}><a href="${urlOf(at, area)}/item/dept?dept=${encodeURIComponent(d.name)}">${d.name}</a></dd>`,
        )
        .join('')}</dl>`,
  );
  const mains = mainsOf(area).filter((m) => m.dept === now);
  return page(
    at,
    area,
    '部门服务',
    `${crumb('部门服务', now)}<div class="panel az panel-body">按部门首字母：${az}</div><div class="row"><div class="col-md-3"><div class="panel">${groups.join('')}</div></div><div class="col-md-9">${panel(now, accordion(area, mains))}</div></div>`,
  );
}
export function byTheme(at: Addresses, area: Area, type: string, theme: string): string {
  const who = type === '1' ? '个人' : '法人';
  const mains = mainsOf(area).filter((m) => m.audience === who && (theme === '' || m.theme === theme));
  return page(at, area, theme || who, crumb(`${who}服务`, clean(theme)) + panel(clean(theme), accordion(area, mains)));
}

export function results(at: Addresses, area: Area, words: string, no: number, type: string): string {
  const base = urlOf(at, area);
  const hits = search(area, words);
  const news = NEWS.flatMap((c) => c.articles).filter((a) => words !== '' && a.title.includes(words.slice(0, 4)));
  const items = type !== 'news';
  const pages = Math.max(1, Math.ceil((items ? hits.length : news.length) / SIZE));
  const to = (n: number, t = type) => `${base}/search?keyword=${encodeURIComponent(words)}&type=${t}&page=${n}`;
  const shown = items
    ? hits
        .slice((no - 1) * SIZE, no * SIZE)
        .map(
          (h) =>
            `<div class="media"><h4><a href="${urlOf(at, h.at)}/guide/index?itemId=${h.id}" target="_blank">${h.name}</a></h4><p><span class="label">${h.at.code.endsWith('00') ? '市级' : '县级'}</span>${h.at.full}${h.dept}</p></div>`,
        )
    : news.map((a) => `<div class="media"><h4><a href="${base}${a.path}">${a.title}</a></h4><p>${a.date}</p></div>`);
  const tabs = [
    ['item', `办事服务（${hits.length}）`],
    ['news', `资讯（${news.length}）`],
  ].map(([t, l]) => `<li${(t === 'item') === items ? ' class="active"' : ''}><a href="${to(1, t)}">${l}</a></li>`);
  const pager = Array.from({ length: pages }, (_, n) =>
    n + 1 === no ? `<li class="active"><span>${no}</span></li>` : `<li><a href="${to(n + 1)}">${n + 1}</a></li>`,
  );
  const none = '<p class="text-muted">没有检索到相关内容</p>';
  return page(
    at,
    area,
    '站内搜索',
    `${crumb('搜索')}<div class="panel panel-body"><ul class="nav nav-tabs">${tabs.join('')}</ul><p class="text-muted">关键词“${clean(words)}”</p>${shown.join('') || none}<ul class="pagination">${pager.join('')}</ul></div>`,
  );
}

export function form(at: Addresses, area: Area, title: string, note: string, fields: string[], action: string): string {
  const rows = fields.map((f) => {
    const box = f.includes('内容')
      ? '<textarea class="form-control" rows="5" style="height:120px"></textarea>'
      : '<input type="text" class="form-control">';
    return `<div class="form-group"><label>${f.startsWith('*') ? '<i>*</i> ' : ''}${f.replace('*', '')}</label>${box}</div>`;
  });
  const body = `<p class="text-muted">${note}</p><form method="post" action="${action}" class="form-horizontal">${rows.join('')}<div class="form-group"><label></label><button type="submit" class="btn btn-danger">提交</button></div></form>`;
  return page(at, area, title, crumb('互动交流', title) + panel(title, body));
}

export function rating(at: Addresses, area: Area): string {
  const day = (back: number) => new Date(Date.now() - back * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const channels: [string, number][] = [
    ['网上大厅', 5120],
    ['移动端', 9034],
    ['窗口评价器', 21_877],
    ['短信', 1406],
    ['自助终端', 388],
  ];
  const months = [3, 2, 1].map((m, n) => [day(AGE + m * 30).slice(0, 7), 4021 - n * 377, 3 - n]);
  const table = (heads: string[], rows: unknown[][]) =>
    `<table class="table table-bordered"><thead><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  const stars = [1, 2, 3, 4, 5].map((n) => `<span class="star" data-v="${n}">★</span>`).join('');
  const write = `<form method="post" action="${urlOf(at, area)}/evaluate/doSave"><div class="form-group"><label><i>*</i> 办件编号</label><input type="text" class="form-control" name="caseNo"></div><div class="form-group"><label>星级</label><div>${stars} <b id="level"></b><p class="text-muted">一星非常不满意　二星不满意　三星基本满意　四星满意　五星非常满意</p></div></div><div class="form-group"><label>评价标签</label><div><label><input type="checkbox"> 办事效率高</label><label><input type="checkbox"> 服务态度好</label><label><input type="checkbox"> 指南清晰</label></div></div><div class="form-group"><label></label><button type="submit" class="btn btn-danger">提交评价</button></div><p class="text-muted">整改完成后，评价人可在“我的办件”中追评一次。</p></form>`;
  const total = channels.reduce((sum, [, n]) => sum + n, 0);
  const body =
    `<p>综合得分 <span class="stars">★★★★★</span> 4.98 分　评价总量 ${total} 条　数据更新时间：${day(AGE)}</p>` +
    panel(
      '评价渠道分布',
      table(
        ['渠道', '评价量', '占比'],
        channels.map(([c, n]) => [c, n, `${((n / total) * 100).toFixed(2)}%`]),
      ),
    ) +
    panel('月度评价情况', table(['月份', '评价量', '差评数'], months)) +
    panel(
      '差评原因',
      table(
        ['主要问题', '数量'],
        [
          ['等候时间长', 3],
          ['一次性告知不到位', 2],
          ['系统卡顿', 1],
        ],
      ),
    ) +
    panel(
      '差评整改',
      table(
        ['反映问题', '整改情况'],
        [
          ['取号后等候一小时', '已整改，增设两个窗口'],
          ['要求补充材料两次', '已整改，已回访'],
        ],
      ),
    ) +
    panel('我要评价', write);
  return page(at, area, '服务评价', crumb('互动交流', '服务评价') + body);
}
