import { type Chart, type ChartTable, CSS_PALETTE } from '../charts/chart.ts';
import { type Draw, drawChart } from '../charts/draw.ts';
import { drawing, html, type Markup } from './markup.ts';
import { table } from './parts.ts';

/** Pixels of a chart in a column of its own, and of one beside another: drawn at the size at which it is shown. */
const WIDTHS = { whole: 960, column: 640, half: 480 } as const;
/** A phone of 390 px without its margins. */
const NARROW = 350;

/** A chart in two widths, of which the style sheet shows one, and its figures as a table behind it. */
export function figure(
  chart: Chart | null,
  note?: string,
  place: keyof typeof WIDTHS = 'column',
  draw: Draw = drawChart,
): Markup | null {
  if (!chart) return null;
  const wide = drawing(draw(chart, { width: WIDTHS[place], narrow: false }, CSS_PALETTE));
  const narrow = drawing(draw(chart, { width: NARROW, narrow: true }, CSS_PALETTE));
  return html`<figure class="chart" id="chart-${chart.id}">
<figcaption><strong>${chart.title}</strong>${note && html` <span class="note">${note}</span>`}</figcaption>
<div class="drawing wide" role="img" aria-label="${chart.description}">${wide}</div>
<div class="drawing narrow" role="img" aria-label="${chart.description}">${narrow}</div>
<details><summary>数据表：${chart.title}</summary>${chartTable(chart.title, chart.table)}</details>
</figure>`;
}

function chartTable(title: string, { head, rows }: ChartTable): Markup {
  const numeric = head.map((_, i) => i > 0 && rows.every((r) => r[i] === null || typeof r[i] === 'number'));
  return table(
    title,
    head.map((name, i) => ({ name, figure: numeric[i] ?? false })),
    rows.map((row) => row.map((v) => (typeof v === 'number' && !Number.isInteger(v) ? v.toFixed(2) : (v ?? '—')))),
  );
}
