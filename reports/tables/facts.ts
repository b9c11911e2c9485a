import type { ReportModel } from '../model.ts';
import { type DataTable, text } from './table.ts';
import { STATES } from './words.ts';

const LEVELS: Record<string, string> = {
  declared: '指南载明',
  guest: '访客所见',
  session: '登录后所见',
  manual: '人工观测',
};

/** Every fact with its state, its words and its evidence. */
export function facts(model: ReportModel): DataTable {
  return {
    file: 'facts',
    title: '事实',
    columns: [
      text('城市'),
      text('事实代码', 26),
      text('事实', 26),
      text('状态', 11),
      text('内容或原因', 60),
      text('来源', 11),
      text('附注', 30),
      text('证据', 30),
    ],
    rows: model.cities.flatMap(({ result, facts: all }) =>
      all.map((f) => [
        result.city.name,
        f.id,
        f.name,
        STATES[f.state] ?? f.state,
        f.words,
        f.state === 'observed' ? (LEVELS[f.level] ?? f.level) : null,
        f.note,
        f.evidence.join(' ') || null,
      ]),
    ),
  };
}
