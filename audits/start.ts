import { pathToFileURL } from 'node:url';
import { InputError } from '../cities/errors.ts';
import { loadRound } from '../storage/results.ts';
import { catchInterrupts } from './interrupt.ts';
import type { DataOptions } from './options.ts';
import { print, tell } from './output.ts';
import { REPORTS_FOLDER } from './report.ts';
import { writeReports } from './reporting.ts';
import { runAudit } from './run-audit.ts';
import { withStored } from './stored.ts';
import { summary } from './texts.ts';

export interface StartOptions extends DataOptions {
  concurrency?: number;
  resume?: boolean;
  out?: string;
}

/** What `npm start` runs: the practice round, its ranking, its report. */
export async function start(words: readonly string[], options: StartOptions): Promise<void> {
  tell('【演练数据】测评本机上的演练网厅，不访问任何真实网站。测评真实城市请用 npx wangting audit。');
  const { out = REPORTS_FOLDER, ...rest } = options;
  const run = await runAudit({ ...rest, words, practice: true, profile: 'quick' }, catchInterrupts());
  await print(summary(run.round, run.results));
  process.exitCode = run.exit;
  const model = await withStored(options.db, (db) => loadRound(db, run.round));
  try {
    const [file] = await writeReports(model, ['html'], out);
    if (file) await print(`\n报告：${pathToFileURL(file).href}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tell(error.message);
  }
}
