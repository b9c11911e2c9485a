import { pathToFileURL } from 'node:url';
import { catchInterrupts } from './interrupt.ts';
import type { DataOptions } from './options.ts';
import { print, tell } from './output.ts';
import { writeRound } from './report.ts';
import { runAudit } from './run-audit.ts';
import { summary } from './texts.ts';

export interface StartOptions extends DataOptions {
  concurrency?: number;
  resume?: boolean;
  out?: string;
}

/** What `npm start` runs: the practice round, its ranking, its report. */
export async function start(words: readonly string[], options: StartOptions): Promise<void> {
  tell('【演练数据】测评本机上的演练网厅，不访问任何真实网站。测评真实城市请用 npx wangting audit。');
  const run = await runAudit({ ...options, words, practice: true, profile: 'quick' }, catchInterrupts());
  await print(summary(run.round, run.results));
  process.exitCode = run.exit;
  if (run.results.length === 0) return;
  const { files } = await writeRound({ ...options, round: run.round });
  for (const { file } of files) await print(`\n报告：${pathToFileURL(file).href}`);
}
