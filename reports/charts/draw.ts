import { createHash } from 'node:crypto';
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use, version } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart, ChartSize, Palette } from './chart.ts';

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** Draws a chart as an SVG text. */
export type Draw = (chart: Chart, size: ChartSize, palette: Palette) => string;

/** Drawings that are kept, some ten kilobytes each: those of a round's cities, in both widths. */
const KEPT = 500;
const kept = new Map<string, string>();

/**
 * Without animation, the same for the same figures, and at no later time than it is asked. The newest drawings are kept: readers
 * of a round open the same cities, and drawing is most of the work of such a page.
 */
export const drawChart: Draw = (chart, size, palette) => {
  const all = asked(chart, size, palette);
  const key = keyOf(all);
  const svg = kept.get(key) ?? draw(all);
  kept.delete(key);
  kept.set(key, svg);
  if (kept.size > KEPT) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
  return svg;
};

/**
 * Draws like `drawChart`, but takes over what `known` has of the very same chart: by the hash of all that a drawing is made from, the
 * version of ECharts among it. `used` names all that was drawn, to be known the next time.
 */
export function drawKnown(known: Readonly<Record<string, string>>): { draw: Draw; used: Record<string, string> } {
  const used: Record<string, string> = {};
  return {
    used,
    draw: (chart, size, palette) => {
      const all = asked(chart, size, palette);
      const key = keyOf(all);
      const svg = known[key] ?? draw(all);
      used[key] = svg;
      return svg;
    },
  };
}

const keyOf = (all: ReturnType<typeof asked>): string =>
  createHash('sha256')
    .update(JSON.stringify([version, all]))
    .digest('hex');

/** All that a drawing is made from. Options hold no functions: the same JSON is the same drawing. */
const asked = (chart: Chart, size: ChartSize, palette: Palette) => ({
  width: size.width,
  height: chart.height(size),
  option: {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { color: palette.ink, fontSize: 13 },
    ...chart.option(size, palette),
  },
});

function draw({ width, height, option }: ReturnType<typeof asked>): string {
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    canvas.setOption(option);
    return canvas.renderToSVGString();
  } finally {
    // Undisposed, its timers keep the process alive.
    canvas.dispose();
  }
}
