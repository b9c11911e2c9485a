import type { EChartsCoreOption } from 'echarts/core';
import { signed } from '../model/headline.ts';
import { visible } from '../text.ts';
import type { ChartSize, Palette } from './chart.ts';

/** One line of a chart of changes: hollow before, full after. */
export interface Dumbbell {
  name: string;
  before: number;
  after: number;
  change: number;
}

/** From what was to what is, on a scale from `min` to 100, the change at the end of each line. */
export function dumbbellOption(
  rows: readonly Dumbbell[],
  size: ChartSize,
  palette: Palette,
  { min = 0, labelWidth = 132 }: { min?: number; labelWidth?: number } = {},
): EChartsCoreOption {
  const span = 100 - min;
  return {
    grid: { left: labelWidth, right: 58, top: 4, bottom: 26 },
    xAxis: {
      type: 'value',
      min,
      max: 100,
      interval: size.narrow ? span / 2 : span > 50 ? 20 : 10,
      axisLabel: { color: palette.muted, fontSize: 12 },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((r) => visible(r.name)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: palette.ink, fontSize: 13, margin: 10 },
    },
    series: [
      {
        type: 'bar',
        silent: true,
        stack: 'change',
        barWidth: 4,
        data: rows.map((r) => Math.min(r.before, r.after)),
        itemStyle: { color: 'transparent' },
      },
      {
        type: 'bar',
        silent: true,
        stack: 'change',
        barWidth: 4,
        data: rows.map((r) => Math.abs(r.change)),
        itemStyle: { color: palette.rule },
      },
      {
        type: 'scatter',
        silent: true,
        symbolSize: 10,
        data: rows.map((r, i) => [r.before, i]),
        itemStyle: { color: palette.paper, borderColor: palette.muted, borderWidth: 2, opacity: 1 },
      },
      {
        type: 'scatter',
        silent: true,
        symbolSize: 11,
        data: rows.map((r, i) => ({
          value: [r.after, i],
          itemStyle: { color: r.change >= 0 ? palette.accent : palette.mark, opacity: 1 },
        })),
      },
      {
        // The changes stand in one column beside the scale.
        type: 'scatter',
        silent: true,
        symbolSize: 0,
        data: rows.map((r, i) => ({
          value: [100, i],
          label: {
            show: true,
            position: 'right',
            distance: 10,
            formatter: signed(r.change),
            color: palette.ink,
            fontSize: 13,
          },
        })),
      },
    ],
  };
}
