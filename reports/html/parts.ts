import { GRADES } from '../../checks/grade.ts';
import { oneLine } from '../text.ts';
import { timeWords } from '../words/time.ts';
import { Attributes, type Content, external, html, type Markup } from './markup.ts';
import { prose } from './prose.ts';
import type { EvidenceView, Site } from './site.ts';

/** `88.54`, or a dash that is read out as what it means. */
export function score(value: number | null): Markup {
  return value === null
    ? html`<span class="none"><span aria-hidden="true">—</span><span class="sr">没有得分</span></span>`
    : html`${value.toFixed(2)}`;
}

export function grade(name: string | null): Markup {
  if (name === null) return html`<span class="none">—</span>`;
  const place = GRADES.findIndex((g) => g.name === name) + 1;
  return html`<span class="grade" data-grade="${place}">${name}</span>`;
}

/** A thin bar from 0 to 100 under a figure; the figure says the same. */
export function bar(value: number | null): Markup | null {
  if (value === null) return null;
  const width = Math.max(0, Math.min(100, value)).toFixed(1);
  return html`<svg class="bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true"><rect class="bar-track" width="100" height="3"></rect><rect class="bar-fill" width="${width}" height="3"></rect></svg>`;
}

/** An address of an audited site: a link where it may be followed, else its text. Read as people read it, host in ASCII. */
export function address(url: string, words?: string): Markup {
  const to = external(url);
  const shown = words ?? oneLine(readable(to?.text ?? url), 120);
  return to
    ? html`<a class="url" href="${to}" rel="noreferrer noopener external nofollow">${shown}</a>`
    : html`<span class="url">${shown}</span>`;
}

/** Percent escapes of the path as letters; as it is where they are no UTF-8. */
function readable(url: string): string {
  const at = url.indexOf('/', url.indexOf('//') + 2);
  if (at < 0) return url;
  try {
    return url.slice(0, at) + decodeURI(url.slice(at));
  } catch {
    return url;
  }
}

const KIND_WORDS: Record<EvidenceView['kind'], string> = { picture: '截图', text: '原文', document: '文件' };
const STATE_WORDS: Record<EvidenceView['state'], string> = {
  copied: '',
  reference: '',
  missing: '证据文件已不在证据库中',
  tampered: '证据文件与校验值不符，不予采用',
  'left-out': '未随报告复制，见证据库',
};

/** Links to pieces of evidence, in one line. */
export function evidenceLinks(site: Site, shas: readonly string[]): Markup | null {
  if (shas.length === 0) return null;
  const unique = [...new Set(shas)];
  return html`<ul class="evidence" aria-label="证据">${unique.map((sha) => html`<li>${evidenceLink(site, sha)}</li>`)}</ul>`;
}

function evidenceLink(site: Site, sha: string): Markup {
  const view = site.evidence(sha);
  const short = sha.replace(/^sha256:/, '').slice(0, 8);
  const file = view && site.evidenceFile(view);
  if (!view || !file) {
    const why = STATE_WORDS[view?.state ?? 'missing'];
    return html`<span class="lost">证据 ${short}${why !== '' && html`（${why}）`}</span>`;
  }
  const note = view.note === null || view.note === '' ? short : oneLine(view.note, 24);
  return html`<a href="${file}">${KIND_WORDS[view.kind]}：${prose(note)}</a>`;
}

/** A picture with a caption, small, linked to itself in full; words where there is none. */
export function thumbnail(site: Site, sha: string | null, alt: string): Markup {
  const view = sha === null ? null : site.evidence(sha);
  const file = view && site.evidenceFile(view);
  if (!view || !file || view.kind !== 'picture')
    return html`<span class="no-picture">${sha === null ? '没有截图' : STATE_WORDS[view?.state ?? 'missing'] || '没有截图'}</span>`;
  const size = new Attributes({ width: view.width, height: view.height, alt, src: file });
  return html`<a class="picture" href="${file}"><img ${size} loading="lazy" decoding="async"></a>`;
}

/** When and where a piece of evidence was seen. */
export const seenAt = (view: EvidenceView): string =>
  [view.firstSeen && timeWords(view.firstSeen), view.url].filter(Boolean).join(' · ');

export interface Column {
  name: string;
  /** Figures stand at the right, in columns. */
  figure?: boolean;
  /** Names its row; the first column unless another says so. */
  head?: boolean;
  /** May be sorted by the small script: `number` or `text`. */
  sort?: 'number' | 'text';
}

export interface Cell {
  content: Content;
  /** What the column is sorted by. */
  key?: string | number | null;
}

/** A table in a region of its own that scrolls sideways where the screen is narrow; the first column heads its row. */
export function table(
  label: string,
  columns: readonly Column[],
  rows: readonly (readonly (Content | Cell)[])[],
  options: { id?: string; class?: string; caption?: Content; rowData?: (i: number) => Record<string, string> } = {},
): Markup {
  const head = columns.map(
    (c) =>
      html`<th ${new Attributes({ scope: 'col', class: c.figure ? 'figure' : null, 'data-sort': c.sort ?? null })}>${c.name}</th>`,
  );
  const header = Math.max(
    0,
    columns.findIndex((c) => c.head),
  );
  const body = rows.map((row, r) => {
    const cells = row.map((value, i) => {
      const cell = isCell(value) ? value : { content: value };
      const given = new Attributes({
        class: columns[i]?.figure ? 'figure' : null,
        'data-key': cell.key === undefined || cell.key === null ? null : String(cell.key),
        scope: i === header ? 'row' : null,
      });
      return i === header ? html`<th ${given}>${cell.content}</th>` : html`<td ${given}>${cell.content}</td>`;
    });
    return html`<tr ${new Attributes(options.rowData?.(r) ?? {})}>${cells}</tr>`;
  });
  const own = new Attributes({ id: options.id ?? null, class: options.class ?? null });
  return html`<div class="scroll" role="region" aria-label="表格：${label}" tabindex="0"><table ${own}>${
    options.caption ? html`<caption>${options.caption}</caption>` : html`<caption class="sr">${label}</caption>`
  }<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const isCell = (value: Content | Cell): value is Cell =>
  typeof value === 'object' && value !== null && 'content' in value;

/** A section with a heading of its own, to which the contents lead. */
export function section(id: string, title: string, content: Content): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${prose(title)}</h2>${content}</section>`;
}

export const paragraph = (text: string, kind = ''): Markup =>
  kind === '' ? html`<p>${prose(text)}</p>` : html`<p class="${kind}">${prose(text)}</p>`;
