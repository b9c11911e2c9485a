import { percentage } from '../../checks/wording.ts';
import type { ReportModel } from '../model.ts';
import { timeWords } from '../words/time.ts';
import { type DataTable, number, text } from './table.ts';

/** Every city with its scores, by rank. */
export function ranking(model: ReportModel): DataTable {
  const { firstLevel } = model;
  return {
    file: 'ranking',
    title: '排名',
    columns: [
      number('名次', 7),
      text('城市'),
      text('区划代码', 10),
      text('区域', 7),
      text('抽取区县'),
      number('总分'),
      text('等级', 7),
      ...(['A', 'B', 'C', 'D'] as const).map((c) => number(firstLevel[c])),
      number('测得权重（%）', 13),
      number('可比变化'),
      text('起测时间', 17),
      text('说明', 40),
    ],
    rows: model.ranking.map(({ rank, result: r, grade, change }) => [
      rank,
      r.city.name,
      r.city.code,
      r.city.region,
      r.district.name,
      r.scores.total,
      grade,
      r.scores.A,
      r.scores.B,
      r.scores.C,
      r.scores.D,
      percentage(r.scores.coverage, 1),
      change,
      timeWords(r.startedAt),
      r.incomplete ?? null,
    ]),
  };
}
