import type { ReportModel } from '../model.ts';
import { oneLine } from '../text.ts';
import { observationSubject, observationWords } from '../words/observations.ts';
import { type DataTable, text } from './table.ts';

/** Who observed what and when, by what proof; a table only where people observed anything. */
export function observations(model: ReportModel): DataTable {
  return {
    file: 'observations',
    title: '人工观测',
    columns: [
      text('城市 id', 14),
      text('城市'),
      text('观测了什么', 40),
      text('结果', 40),
      text('日期', 12),
      text('观测人', 12),
      text('证明', 40),
      text('证据', 40),
      text('备注', 24),
    ],
    rows: model.cities.flatMap(({ id, name, result }) =>
      (result.observations ?? []).map((row) => [
        id,
        name,
        oneLine(observationSubject(row)),
        oneLine(observationWords(row)),
        row.observedAt,
        oneLine(row.observer),
        oneLine(row.proof),
        row.evidence.join(' '),
        row.note === null ? null : oneLine(row.note),
      ]),
    ),
  };
}
