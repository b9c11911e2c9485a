import type { Ask, Reply } from '../http.ts';
import { esc, html } from '../http.ts';
import { originOf } from '../model/world.ts';
import type { Page, Place } from '../place.ts';
import { applyAnswer } from './apply.ts';
import { assistantReply } from './assistant.ts';
import { complaintPage, consultPage } from './complaint.ts';
import { documentReply } from './documents.ts';
import { governmentLayout } from './government.ts';
import { ratingPage } from './rating.ts';

export const NOTICE = '演练数据：本页为演练网厅，不是任何真实网站，所列事项、机构电话和文件均为虚构。';

export function page(place: Place, p: Page): Reply {
  const { family } = place;
  const text = place.role === 'government' ? governmentLayout(place, p.title, p.body) : family.layout(place, p);
  return html(text, family.charset);
}

/** Pages that every portal has, in the family's own frame. */
export function sharedAnswer(place: Place, ask: Ask): Reply | undefined {
  const { paths, content } = place;
  const at = (path: string): boolean => path.split(/[?#]/)[0] === ask.path && matches(path, ask);
  const column = content.columns.findIndex((c) => at(c.href));
  if (column >= 0) return columnPage(place, column);
  if (at(paths.downloads)) return downloadsPage(place);
  for (let c = 0; c < content.columns.length; c++)
    for (let i = 0; i < content.columns[c]!.entries.length; i++)
      if (at(paths.article(c, i)) && content.columns[c]!.entries[i]!.href === paths.article(c, i))
        return articlePage(place, c, i);
  const file = documentReply(place, ask);
  if (file) return file;
  if (place.role === 'hall' || (place.role === 'city' && place.city) || (place.role === 'province' && place.city)) {
    if (at(paths.rating)) return ratingPage(place);
    if (at(paths.complaint)) return complaintPage(place);
    if (at(paths.consult)) return consultPage(place);
    if (at(paths.chat)) return assistantReply(place, ask);
  }
  return applyAnswer(place, ask);
}

/** Whether the query that an address names is the one asked for. */
function matches(path: string, ask: Ask): boolean {
  const query = path.split('#')[0]!.split('?')[1];
  return !query || [...new URLSearchParams(query)].every(([k, v]) => ask.query.get(k) === v);
}

function columnPage(place: Place, index: number): Reply {
  const column = place.content.columns[index]!;
  const rows = column.entries.map(
    (e) => `<li><a href="${esc(e.href)}" title="${esc(e.title)}">${esc(e.title)}</a><span>${e.date ?? ''}</span></li>`,
  );
  const list = rows.length > 0 ? `<ul class="doc-list">${rows.join('')}</ul>` : '<div class="nodata">暂无数据</div>';
  return page(place, { title: column.name, kind: 'list', body: `<h2>${column.name}</h2>${list}` });
}

function articlePage(place: Place, column: number, index: number): Reply {
  const { title, date } = place.content.columns[column]!.entries[index]!;
  const body = `<h1 class="doc-title">${esc(title)}</h1><p class="doc-meta">发布时间：${date ?? ''} 来源：${place.area.name}演练编辑部</p>
<div class="doc-text"><p>为方便企业群众办事，现将有关安排公布如下。各窗口单位按照统一标准提供服务，线上线下同步受理。</p>
<p>具体事项以办事指南为准，如有疑问可在工作日工作时间咨询。${NOTICE}</p></div>`;
  return page(place, { title, kind: 'text', body });
}

function downloadsPage(place: Place): Reply {
  const rows = place.content.downloads.map((d) => `<li><a href="${esc(d.href)}">${esc(d.title)}</a></li>`).join('');
  return page(place, { title: '下载中心', kind: 'list', body: `<h2>下载中心</h2><ul class="doc-list">${rows}</ul>` });
}

/** External links, columns and tools that the foot of every page has. */
export function friendsHtml(place: Place): string {
  return place.content.friends.map((f) => `<a href="${esc(f.href)}" target="_blank">${esc(f.title)}</a>`).join(' | ');
}
export const governmentOf = (place: Place): string | null =>
  place.city && place.role !== 'government' ? `${originOf(place.city.sites.government)}/` : null;
