import { findStandard } from '../checks/standards/index.ts';
import { type FormatName, writeReport } from '../reports/index.ts';
import { defaultDatabase } from '../storage/database.ts';
import { defaultEvidence, openEvidence } from '../storage/evidence.ts';
import { listRounds, publishRounds } from '../storage/rounds.ts';
import { shanghaiTime } from './clock.ts';
import type { DataOptions } from './options.ts';
import { print, printJson, table } from './output.ts';
import { roundOr, withStored } from './stored.ts';

export interface ReportOptions extends DataOptions {
  format?: FormatName[];
  out?: string;
  standard?: string;
  compareWith?: string;
  list?: boolean;
  /** A person asked for it: whatever it refers to is kept from now on. */
  publish?: boolean;
}

export const REPORTS_FOLDER = './data/reports';

/** Writes the report of a round and prints the files' names, or lists the rounds. */
export async function report(options: ReportOptions): Promise<void> {
  if (options.list) return list(options);
  const { files, round } = await writeRound({ ...options, publish: true });
  if (options.json) return printJson({ round, files });
  await print(files.map(({ file }) => file).join('\n'));
}

/** Writes the report of the round named, else of the newest. Throws InputError for what is not there. */
export async function writeRound(options: ReportOptions) {
  const { db = defaultDatabase(), evidence = defaultEvidence(db), compareWith } = options;
  const standard = options.standard === undefined ? undefined : findStandard(options.standard).version;
  return withStored(db, async (opened) => {
    const round = await roundOr(opened, options.round);
    const rounds = compareWith === undefined ? [round] : [round, compareWith];
    const files = await writeReport(opened, {
      round,
      formats: options.format ?? ['html'],
      out: options.out ?? REPORTS_FOLDER,
      evidence: openEvidence(evidence, opened),
      ...(standard !== undefined && { standard }),
      ...(compareWith !== undefined && { compareWith }),
      // What is refused publishes nothing; and retention must not take what the report is about to copy.
      ...(options.publish && { possible: () => publishRounds(opened, rounds) }),
    });
    return { round, files };
  });
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
