import { FIRST_LEVEL } from '../../checks/aggregate.ts';
import { points } from '../model/headline.ts';
import type { ReportModel } from '../model.ts';
import { barOption } from './bars.ts';
import type { Chart } from './chart.ts';

/** 一级指标得分: the total and the four first-level means. */
export function firstLevelChart({ aggregate, firstLevel }: ReportModel): Chart {
  const rows = [
    { name: '总分', ...aggregate.total },
    ...FIRST_LEVEL.map((code) => ({ name: firstLevel[code], ...aggregate.firstLevel[code] })),
  ];
  return {
    id: 'first-level',
    title: '一级指标得分',
    description: `各一级指标的平均分：${rows.map((r) => `${r.name}${points(r.mean)}`).join('，')}。`,
    table: { head: ['指标', '平均分', '城市数'], rows: rows.map((r) => [r.name, r.mean, r.n]) },
    height: () => rows.length * 34 + 34,
    option: (size, palette) =>
      barOption(
        rows.map((r, i) => ({ name: r.name, value: r.mean, colour: i === 0 ? palette.ink : palette.accent })),
        size,
        palette,
      ),
  };
}
