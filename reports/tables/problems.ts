import type { ReportModel } from '../model.ts';
import { type DataTable, number, text } from './table.ts';

/** The typical problems: how many cities of how many. */
export function problems(model: ReportModel): DataTable {
  return {
    file: 'problems',
    title: '典型问题',
    columns: [
      text('一级指标', 10),
      text('指标代码', 9),
      text('指标', 18),
      text('问题', 36),
      number('城市数', 8),
      number('测得城市', 9),
      number('占比（%）', 10),
      text('城市', 60),
    ],
    rows: model.problems.map((p) => [
      model.firstLevel[p.level],
      p.indicator,
      p.name,
      p.what,
      p.n,
      p.measured,
      p.percent,
      p.cities.join('、'),
    ]),
  };
}
