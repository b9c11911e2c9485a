import { frame } from '../html/frame.ts';
import { html, type Markup } from '../html/markup.ts';
import { paragraph, section, table } from '../html/parts.ts';
import { prose } from '../html/prose.ts';
import { folderSite } from '../html/site.ts';
import type { Bulletin, BulletinRow, BulletinTable } from './model.ts';
import { ANNEXES, annexTitle, BULLETIN_COLUMNS, bulletinCells, FOOTNOTE } from './words.ts';

/** The bulletin as one page; `report.css` and `report.js` lie beside it. */
export function bulletinPage(bulletin: Bulletin): string {
  return frame(folderSite(false, new Map(), 0), bulletin.title, {
    head: html`<p class="kicker">政务服务“好差评”季度通报</p>
<h1>${prose(bulletin.title)}</h1>`,
    main: html`${paragraph(bulletin.salutation)}
${bulletin.sections.map(({ title, paragraphs }, i) =>
  section(
    `part-${i + 1}`,
    title,
    paragraphs.map((p) => paragraph(p)),
  ),
)}
${annex(bulletin, bulletin.departments)}
${annex(bulletin, bulletin.townships)}
<section id="sources" aria-labelledby="sources-h"><h2 id="sources-h">数据来源</h2><ul>${bulletin.sources.map((s) => html`<li>${prose(s)}</li>`)}</ul>${paragraph(FOOTNOTE, 'hint')}</section>`,
    foot: '由 wangting 按填报数据生成 · 仅供参考，不计入网厅测评得分',
  });
}

function annex({ quarter }: Bulletin, t: BulletinTable): Markup {
  const title = annexTitle(t.level, quarter);
  const { id, unit } = ANNEXES[t.level];
  const cells = (row: BulletinRow) =>
    bulletinCells(row).map((cell) => (cell === '—' ? html`<span class="none">—</span>` : cell));
  return section(
    id,
    title,
    t.rows.length === 0
      ? paragraph('本季度没有填报。')
      : table(
          title,
          [{ name: unit }, ...BULLETIN_COLUMNS.map((name) => ({ name, figure: true }))],
          [...t.rows, t.total].map((row) => [
            row === t.total ? html`<strong>${row.unit}</strong>` : row.unit,
            ...cells(row),
          ]),
        ),
  );
}
