import { indicatorsOf } from '../model/tree.ts';
import type { ReportModel } from '../model.ts';
import { type DataTable, number, text } from './table.ts';
import { STATES } from './words.ts';

/** Every indicator of every city, also what was not scored and why. */
export function indicators(model: ReportModel): DataTable {
  return {
    file: 'indicators',
    title: '指标',
    columns: [
      text('城市'),
      text('区域', 7),
      text('指标代码', 9),
      text('指标', 18),
      text('状态', 11),
      number('得分', 8),
      number('权重（%）', 9),
      number('规则版本', 9),
      text('说明', 60),
      text('建议', 50),
      text('未评分的原因', 30),
      text('证据', 30),
    ],
    rows: model.cities.flatMap(({ result, tree }) =>
      tree
        .flatMap(indicatorsOf)
        .map((i) => [
          result.city.name,
          result.city.region,
          i.code,
          i.name,
          STATES[i.state] ?? i.state,
          i.score,
          i.weight,
          i.rule,
          i.sentence,
          i.suggestion || null,
          i.reason,
          i.evidence.join(' ') || null,
        ]),
    ),
  };
}
