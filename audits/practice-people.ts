import { peopleOf2022 } from '../cities/practice/planted/people.ts';
import { loadResult } from '../storage/results.ts';
import { rowsOfData } from './import/read-json.ts';
import { take } from './import.ts';
import type { DataOptions } from './options.ts';
import type { AuditRun } from './run-audit.ts';
import { withStored } from './stored.ts';

/** Named as the source of the rows, where a file would be. */
const SOURCE = '演练观测';

/**
 * Takes in what people observed of the practice cities of a run, as `wangting import` does with a file: telephone calls,
 * answers and complaint replies of the report of 2022. A second time nothing changes. Answers the run as it is judged then.
 */
export async function takePeople(run: AuditRun, options: DataOptions): Promise<AuditRun> {
  const audited = new Set(run.results.map(({ city }) => city.id));
  const rows = Object.entries(peopleOf2022()).map(([list, all]) => [
    list,
    all.filter(({ city }) => audited.has(String(city))),
  ]);
  await take(SOURCE, rowsOfData(Object.fromEntries(rows), SOURCE), { ...options, round: run.round });
  const results = await withStored(options.db, (db) =>
    Promise.all(run.results.map(({ city, attempt }) => loadResult(db, { city: city.id, round: run.round, attempt }))),
  );
  return { ...run, results };
}
