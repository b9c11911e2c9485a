import { points } from '../model/headline.ts';
import { visible } from '../text.ts';
import type { Chart } from './chart.ts';

/** A round of a city's history, oldest first. */
export interface HistoryRow {
  round: string;
  total: number | null;
  grade: string | null;
}

/** 总分的历史: the total of one city over the rounds, in their order; a round without a total is a gap. */
export function scoreHistoryChart(city: string, rows: readonly HistoryRow[]): Chart | null {
  const known = rows.filter((row) => row.total !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 2) return null;
  const lowest = Math.min(...known.map((row) => row.total ?? 100));
  const min = lowest >= 60 ? 50 : 0;
  return {
    id: 'score-history',
    title: '总分的历史',
    description: `${city}的总分，由轮次${first.round}的${points(first.total)}到轮次${last.round}的${points(last.total)}，共${known.length}轮有总分。`,
    table: { head: ['轮次', '总分', '等级'], rows: rows.map((row) => [row.round, row.total, row.grade]) },
    height: () => 220,
    option: (size, palette) => ({
      grid: { left: 40, right: 24, top: 14, bottom: 30 },
      xAxis: {
        type: 'category',
        boundaryGap: rows.length < 4,
        data: rows.map((row) => visible(row.round)),
        axisLine: { lineStyle: { color: palette.rule } },
        axisTick: { show: false },
        axisLabel: { color: palette.muted, fontSize: 12, hideOverlap: true, width: size.narrow ? 90 : 140 },
      },
      yAxis: {
        type: 'value',
        min,
        max: 100,
        interval: min === 50 ? 10 : 20,
        axisLabel: { color: palette.muted, fontSize: 12 },
        splitLine: { lineStyle: { color: palette.rule } },
      },
      series: [
        {
          type: 'line',
          silent: true,
          data: rows.map((row) => row.total),
          showSymbol: rows.length <= 30,
          symbol: 'circle',
          symbolSize: 7,
          lineStyle: { color: palette.accent, width: 2 },
          itemStyle: { color: palette.accent },
        },
      ],
    }),
  };
}
