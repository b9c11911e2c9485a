import type { ReportModel } from '../model.ts';
import { type DataTable, number, text } from './table.ts';

/** What was measured, indicator by indicator. */
export function coverage(model: ReportModel): DataTable {
  return {
    file: 'coverage',
    title: '覆盖',
    columns: [
      text('指标代码', 9),
      text('指标', 18),
      number('已评分', 8),
      number('未能观测', 9),
      number('待人工观测', 11),
      number('不适用', 8),
      text('未能观测的原因', 60),
    ],
    rows: model.coverage.indicators.map((i) => [
      i.code,
      i.name,
      i.scored,
      i.unobservable,
      i.pending,
      i.notApplicable,
      i.reasons.map((r) => `${r.words}（${r.n}）`).join('；') || null,
    ]),
  };
}
