import type { ReportModel } from '../model.ts';
import { oneLine } from '../text.ts';
import type { Chart } from './chart.ts';

const MOST = 12;

/** 最常见的问题: share of the cities that have each; null where there is none. */
export function problemsChart({ problems }: ReportModel): Chart | null {
  const rows = [...problems].sort((a, b) => b.percent - a.percent || b.n - a.n).slice(0, MOST);
  if (rows.length === 0) return null;
  return {
    id: 'problems',
    title: '最常见的问题',
    description: `问题及有此问题的城市占测得城市的比例：${rows.map((r) => `${r.what}${r.percent.toFixed(2)}%`).join('；')}。`,
    table: {
      head: ['问题', '城市数', '测得城市', '占比（%）'],
      rows: rows.map((r) => [r.what, r.n, r.measured, r.percent]),
    },
    height: () => rows.length * 44 + 12,
    option: (size, palette) => ({
      grid: { left: 2, right: 66, top: 14, bottom: 2 },
      xAxis: { type: 'value', min: 0, max: 100, show: false },
      yAxis: { type: 'category', inverse: true, data: rows.map((_, i) => i), show: false },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 10,
          data: rows.map((r) => r.percent),
          itemStyle: { color: palette.mark },
          showBackground: true,
          backgroundStyle: { color: palette.track },
          label: {
            show: true,
            position: [0, -16],
            align: 'left',
            color: palette.ink,
            fontSize: 13,
            formatter: ({ dataIndex }: { dataIndex: number }) =>
              oneLine(rows[dataIndex]?.what ?? '', size.narrow ? 22 : 40),
          },
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 0,
          data: rows.map((r, i) => ({
            value: [100, i],
            label: {
              show: true,
              position: 'right',
              distance: 8,
              formatter: `${r.percent.toFixed(2)}%`,
              color: palette.ink,
              fontSize: 13,
            },
          })),
        },
      ],
    }),
  };
}
