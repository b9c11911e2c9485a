import { type Chart, PAPER_PALETTE } from '../charts/chart.ts';
import { drawChart } from '../charts/draw.ts';
import { drawing, html, page } from '../html/markup.ts';
import { INERT, withBrowser } from './browser.ts';

export interface ChartPicture {
  png: Buffer;
  width: number;
  height: number;
}

/** The charts as PNG at twice their size, on white: for formats that take no SVG. By the charts' ids. */
export async function chartPictures(charts: readonly Chart[], width = 620): Promise<Map<string, ChartPicture>> {
  const pictures = new Map<string, ChartPicture>();
  if (charts.length === 0) return pictures;
  const size = { width, narrow: false };
  const shown = charts.map(
    (chart) => html`<div id="${chart.id}">${drawing(drawChart(chart, size, PAPER_PALETTE))}</div>`,
  );
  await withBrowser(async (browser) => {
    const tab = await browser.newPage({ ...INERT, deviceScaleFactor: 2, viewport: { width: width + 40, height: 800 } });
    await tab.setContent(page(html`<title>图</title>`, html`<body>${shown}</body>`));
    for (const chart of charts) {
      const png = await tab.locator(`#${chart.id} svg`).screenshot({ omitBackground: false });
      pictures.set(chart.id, { png, width, height: chart.height(size) });
    }
  });
  return pictures;
}
