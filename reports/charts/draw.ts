import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart, ChartSize, Palette } from './chart.ts';

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** A chart as an SVG text: drawn on the server, without animation, the same for the same figures. */
export function drawChart(chart: Chart, size: ChartSize, palette: Palette): string {
  const height = chart.height(size);
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: size.width, height });
  try {
    canvas.setOption({
      animation: false,
      backgroundColor: 'transparent',
      textStyle: { color: palette.ink, fontSize: 13 },
      ...chart.option(size, palette),
    });
    return canvas.renderToSVGString();
  } finally {
    // Undisposed, its timers keep the process alive.
    canvas.dispose();
  }
}
