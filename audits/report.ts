import { findStandard } from '../checks/standards/index.ts';
import { loadRound } from '../storage/results.ts';
import { listRounds } from '../storage/rounds.ts';
import type { Format } from './commands/report.ts';
import type { DataOptions } from './options.ts';
import { print, printJson, table } from './output.ts';
import { writeReports } from './reporting.ts';
import { shanghaiTime } from './round.ts';
import { roundOr, withStored } from './stored.ts';

export interface ReportOptions extends DataOptions {
  format?: Format[];
  out?: string;
  standard?: string;
  list?: boolean;
}

export const REPORTS_FOLDER = './data/reports';

/** Writes the report of a round and prints the files' names, or lists the rounds. */
export async function report(options: ReportOptions): Promise<void> {
  if (options.list) return list(options);
  const { format = ['html'], out = REPORTS_FOLDER } = options;
  const standard = options.standard === undefined ? {} : { standard: findStandard(options.standard).version };
  const model = await withStored(options.db, async (db) => loadRound(db, await roundOr(db, options.round), standard));
  const files = await writeReports(model, format, out);
  if (options.json) return printJson({ round: model.round.name, files });
  await print(files.join('\n'));
}

async function list({ db, json }: ReportOptions): Promise<void> {
  const rounds = await withStored(db, listRounds);
  if (json) return printJson(rounds);
  const rows = rounds.map((r) => [
    r.name,
    r.practice ? '演练' : '正式',
    r.standard,
    r.scenario,
    `${r.done}/${r.cities}`,
    shanghaiTime(r.startedAt),
    r.finishedAt ? shanghaiTime(r.finishedAt) : '未结束',
  ]);
  await print(table([['轮次', '数据', '指标体系', '情形', '测完', '开始', '结束'], ...rows]));
}
