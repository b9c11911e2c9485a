import type { EChartsCoreOption } from 'echarts/core';
import { visible } from '../text.ts';
import type { ChartSize, Palette } from './chart.ts';

export interface Bar {
  name: string;
  /** 0–100; null: no bar, a dash. */
  value: number | null;
  colour: string;
  /** A value to compare with, drawn as an upright stroke. */
  tick?: number | null;
}

/** Horizontal bars from 0 to 100 with their figures at the end of the track, best read from the top. */
export function barOption(bars: readonly Bar[], size: ChartSize, palette: Palette, labelWidth = 76): EChartsCoreOption {
  const names = bars.map((b) => visible(b.name));
  const ticks = bars.flatMap((b, i) => (b.tick === null || b.tick === undefined ? [] : [[b.tick, i]]));
  return {
    grid: { left: labelWidth, right: 58, top: 4, bottom: 26 },
    xAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: size.narrow ? 50 : 20,
      axisLabel: { color: palette.muted, fontSize: 12 },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: palette.ink, fontSize: 13, margin: 12 },
    },
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth: 14,
        data: bars.map((b) => ({ value: b.value ?? 0, itemStyle: { color: b.colour } })),
        showBackground: true,
        backgroundStyle: { color: palette.track },
      },
      {
        type: 'scatter',
        silent: true,
        symbol: 'rect',
        symbolSize: [3, 22],
        data: ticks,
        itemStyle: { color: palette.mark, opacity: 1 },
      },
      {
        // The figures stand in one column beside the track, whatever the length of the bars.
        type: 'scatter',
        silent: true,
        symbolSize: 0,
        data: bars.map((b, i) => ({
          value: [100, i],
          label: {
            show: true,
            position: 'right',
            distance: 10,
            formatter: b.value === null ? '—' : b.value.toFixed(2),
            color: palette.ink,
            fontSize: 13,
          },
        })),
      },
    ],
  };
}
