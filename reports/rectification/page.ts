import { frame } from '../html/frame.ts';
import { html, type Markup } from '../html/markup.ts';
import { paragraph, section } from '../html/parts.ts';
import { prose } from '../html/prose.ts';
import { bothSides, rectificationLine } from '../html/rectification.ts';
import type { Site } from '../html/site.ts';
import { problemWords } from '../words/problems.ts';
import { NO_OWNER, SEVERITY_WORDS } from '../words/rectification.ts';
import { byCityAndOwner, type ClosedFinding, type ListedFinding, type RectificationList } from './list.ts';
import { closedWords, countWords, dueWords, standingWords, titleOf } from './words.ts';

/** The list on one page: what it counts, what stands by city and owner, what the month closed. */
export function listPage(site: Site, list: RectificationList): string {
  const title = titleOf(list);
  return frame(site, title, {
    head: html`<p class="kicker">在线政务服务问题整改</p><h1>${prose(title)}</h1>`,
    main: html`<section id="counts" aria-label="概况">${countWords(list).map((words) => paragraph(words))}</section>
${section(
  'standing',
  standingWords(list),
  groups(list.standing, '没有需要列出的问题。', (f) => standing(site, f)),
)}
${section(
  'closed',
  '本月销号',
  groups(list.closed, '本月没有经复测销号的问题。', (f) => closed(site, f)),
)}`,
    foot: '期限按上海时间计，到当日结束为止；销号只依据同一规则下的复测。由 wangting 生成',
  });
}

function groups<T extends ListedFinding>(all: readonly T[], none: string, item: (one: T) => Markup): Markup {
  if (all.length === 0) return paragraph(none);
  return html`${byCityAndOwner(all).map(
    ({ city, owners }) =>
      html`<h3>${city.name}</h3>${owners.map(
        ({ owner, findings }) => html`<h4>${owner ?? NO_OWNER} <span class="note">${findings.length} 项</span></h4>
<ol class="findings">${findings.map(item)}</ol>`,
      )}`,
  )}`;
}

function headOf(f: ListedFinding, words: string): Markup {
  return html`<p class="finding-head"><span class="severity">${SEVERITY_WORDS[f.severity]}</span> <span class="code">${f.indicator}</span> ${problemWords(f.code, f.indicator)} <span class="code">${f.code}</span> <span class="note">${prose(words)}</span></p>
<p>${prose(f.sentence)}</p>`;
}

function standing(site: Site, f: ListedFinding): Markup {
  return html`<li data-severity="${f.severity}">${headOf(f, dueWords(f))}
${f.suggestion !== '' && html`<p class="suggestion"><span class="label">建议</span>${prose(f.suggestion)}</p>`}
${rectificationLine(f, f.overdue)}
${f.note !== null && html`<p class="note">备注：${prose(f.note)}</p>`}
${bothSides(site, { shown: f.shown, mended: null })}</li>`;
}

function closed(site: Site, f: ClosedFinding): Markup {
  return html`<li data-severity="${f.severity}">${headOf(f, closedWords(f))}
${rectificationLine(f)}
${bothSides(site, f)}</li>`;
}
