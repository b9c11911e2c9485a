import { type Chart, type ChartTable, CSS_PALETTE } from '../charts/chart.ts';
import { type Draw, drawChart } from '../charts/draw.ts';
import { drawing, html, type Markup } from './markup.ts';
import { table } from './parts.ts';
import { prose } from './prose.ts';

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

/** Figures stand at the right, those of a column with the same decimals. */
function chartTable(title: string, { head, rows }: ChartTable): Markup {
  const columns = head.map((name, i) => {
    const values = rows.map((row) => row[i] ?? null);
    const figure = i > 0 && values.every((v) => typeof v !== 'string');
    const decimals = values.some((v) => typeof v === 'number' && !Number.isInteger(v)) ? 2 : 0;
    return { name, figure, decimals };
  });
  const cell = (value: string | number | null, i: number) => {
    if (value === null) return '—';
    return typeof value === 'number' ? value.toFixed(columns[i]?.decimals) : prose(value);
  };
  return table(
    title,
    columns,
    rows.map((row) => row.map(cell)),
  );
}
