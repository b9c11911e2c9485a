import { points } from '../model/headline.ts';
import type { ReportModel } from '../model.ts';
import { visible } from '../text.ts';
import type { Chart } from './chart.ts';

/** 七大区域得分: every city a dot, the region's mean a stroke; null where fewer than two regions have one. */
export function regionsChart({ aggregate }: ReportModel): Chart | null {
  const rows = aggregate.regions
    .flatMap((r) => (r.total.mean === null ? [] : [{ ...r, mean: r.total.mean }]))
    .sort((a, b) => b.mean - a.mean);
  if (rows.length < 2) return null;
  const totals = aggregate.ranking.map((r) => r.total);
  const [min, max] = [Math.floor(Math.min(...totals) / 5) * 5, Math.min(100, Math.ceil(Math.max(...totals) / 5) * 5)];
  return {
    id: 'regions',
    title: '七大区域得分',
    description: `各区域平均分由高到低：${rows.map((r) => `${r.region}${points(r.mean)}`).join('，')}。`,
    table: {
      head: ['区域', '平均分', '有总分的城市', '最高', '最低'],
      rows: rows.map((r) => [
        r.region,
        r.mean,
        r.total.n,
        r.best.map((c) => `${c.name} ${c.total.toFixed(2)}`).join('、'),
        r.lowest.map((c) => `${c.name} ${c.total.toFixed(2)}`).join('、'),
      ]),
    },
    height: () => rows.length * 38 + 34,
    option: (size, palette) => ({
      grid: { left: 56, right: 64, top: 4, bottom: 26 },
      xAxis: {
        type: 'value',
        min,
        max,
        interval: size.narrow ? 10 : 5,
        axisLabel: { color: palette.muted, fontSize: 12 },
        splitLine: { lineStyle: { color: palette.rule } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((r) => visible(r.region)),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: palette.ink, fontSize: 13, margin: 12 },
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 1,
          data: rows.map(() => max),
          itemStyle: { color: palette.rule },
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 9,
          data: aggregate.ranking.flatMap((c) => {
            const i = rows.findIndex((r) => r.region === c.region);
            return i < 0 ? [] : [[c.total, i]];
          }),
          itemStyle: { color: palette.accent, opacity: 0.55 },
        },
        {
          type: 'scatter',
          silent: true,
          symbol: 'rect',
          symbolSize: [4, 24],
          data: rows.map((r, i) => [r.mean, i]),
          itemStyle: { color: palette.mark, opacity: 1 },
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 0,
          data: rows.map((r, i) => ({
            value: [max, i],
            label: {
              show: true,
              position: 'right',
              distance: 10,
              formatter: r.mean.toFixed(2),
              color: palette.ink,
              fontSize: 13,
            },
          })),
        },
      ],
    }),
  };
}
