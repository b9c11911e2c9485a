import type { ReportModel } from './model.ts';
import { comparisonTables } from './tables/comparison.ts';
import { coverage } from './tables/coverage.ts';
import { facts } from './tables/facts.ts';
import { findings } from './tables/findings.ts';
import { indicators } from './tables/indicators.ts';
import { links } from './tables/links.ts';
import { observations } from './tables/observations.ts';
import { problems } from './tables/problems.ts';
import { ranking } from './tables/ranking.ts';
import type { DataTable } from './tables/table.ts';

/** Every table of a report, for workbook and CSV. Evidence is named by its hash. */
export function dataTables(model: ReportModel): DataTable[] {
  return [
    ranking(model),
    indicators(model),
    findings(model),
    problems(model),
    facts(model),
    links(model),
    coverage(model),
    ...comparisonTables(model),
    ...(model.cities.some((c) => c.result.observations) ? [observations(model)] : []),
  ];
}

/** What the tables are called, those that only some rounds have among them, by the names of their files. */
export const TABLE_NAMES: readonly (readonly [file: string, title: string])[] = [
  ['ranking', '排名'],
  ['indicators', '指标'],
  ['findings', '问题'],
  ['problems', '典型问题'],
  ['facts', '事实'],
  ['links', '失效链接'],
  ['coverage', '覆盖'],
  ['observations', '人工观测'],
  ['changes-nodes', '指标变化'],
  ['changes-cities', '城市变化'],
  ['changes-findings', '问题变化'],
  ['changes-left-out', '未比较'],
];
