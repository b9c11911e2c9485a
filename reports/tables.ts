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
