import { GRADES } from '../../checks/grade.ts';
import { gradeWords } from '../model/headline.ts';
import type { ReportModel } from '../model.ts';
import { type Chart, GRADE_SYMBOLS } from './chart.ts';

/** 城市得分分布: every city a dot over its score, heaped by whole points; null without a total. */
export function distributionChart({ aggregate }: ReportModel): Chart | null {
  if (aggregate.ranking.length === 0) return null;
  const heap = new Map<number, number>();
  const dots = aggregate.ranking.map(({ total }) => {
    const bin = Math.min(99, Math.floor(total));
    const height = (heap.get(bin) ?? 0) + 1;
    heap.set(bin, height);
    return { at: [bin + 0.5, height], grade: GRADES.findIndex((g) => total >= g.from) };
  });
  const lowest = Math.min(...dots.map((d) => d.at[0]!));
  const min = Math.max(0, Math.min(70, Math.floor(lowest / 10) * 10));
  const highest = Math.max(...heap.values());
  const words = aggregate.grades.map((g) => `${g.grade}${g.n}个`).join('，');
  return {
    id: 'distribution',
    title: '城市得分分布',
    description: `每点一个城市，按整分堆叠。${words}。`,
    table: {
      head: ['等级', '城市数', '占比（%）'],
      rows: aggregate.grades.map((g) => [gradeWords(g), g.n, g.percent]),
    },
    height: ({ narrow }) => Math.max(150, Math.min(260, highest * (narrow ? 16 : 20) + 64)),
    option: ({ narrow, width }, palette) => {
      const grid = { left: 12, right: 12, top: 30, bottom: 28 };
      const step = (width - grid.left - grid.right) / (100 - min);
      const dot = Math.max(5, Math.min(14, step * 0.7));
      const within = GRADES.map((g, i) => ({ ...g, to: i === 0 ? 100 : GRADES[i - 1]!.from, i })).filter(
        (g) => g.to > min,
      );
      return {
        grid,
        xAxis: {
          type: 'value',
          min,
          max: 100,
          interval: 10,
          axisLine: { show: true, lineStyle: { color: palette.muted } },
          axisLabel: { color: palette.muted, fontSize: 12 },
          splitLine: { lineStyle: { color: palette.rule } },
        },
        yAxis: { type: 'value', min: 0.2, max: Math.max(highest + 0.6, 6), show: false },
        series: [
          ...within.map((g) => ({
            type: 'scatter',
            silent: true,
            symbol: GRADE_SYMBOLS[g.i],
            symbolSize: dot,
            data: dots.filter((d) => d.grade === g.i).map((d) => d.at),
            itemStyle: { color: palette.grades[g.i], opacity: 1 },
          })),
          {
            type: 'scatter',
            silent: true,
            symbolSize: 0,
            data: within.map((g) => ({
              value: [(Math.max(g.from, min) + g.to) / 2, Math.max(highest + 0.6, 6)],
              label: {
                show: true,
                position: 'top',
                distance: 6,
                formatter: narrow
                  ? `${g.name}${aggregate.grades[g.i]?.n ?? 0}`
                  : `${g.name} ${aggregate.grades[g.i]?.n ?? 0}个`,
                color: palette.ink,
                fontSize: 13,
                fontWeight: 'bold',
              },
            })),
          },
        ],
      };
    },
  };
}
