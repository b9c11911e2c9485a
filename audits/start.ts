import { pathToFileURL } from 'node:url';
import { InputError } from '../cities/errors.ts';
import { editionOf } from '../cities/practice/planted/years.ts';
import type { Step } from '../crawlers/crawler.ts';
import type { CityResult } from '../storage/result.ts';
import { loadRound } from '../storage/results.ts';
import { findRound } from '../storage/rounds.ts';
import { EXIT } from './exit.ts';
import { catchInterrupts } from './interrupt.ts';
import type { DataOptions } from './options.ts';
import { print, tell } from './output.ts';
import { takePeople } from './practice-people.ts';
import { writeRound } from './report.ts';
import { type AuditRequest, type AuditRun, runAudits } from './run-audit.ts';
import { withStored } from './stored.ts';
import { summary } from './texts.ts';
import { yearsText } from './years.ts';

export interface StartOptions extends DataOptions {
  concurrency?: number;
  resume?: boolean;
  out?: string;
}

/** The year before, and what of it the comparison needs: sites and links, with the way that leads to them. */
const YEAR_BEFORE = 2021;
const STEPS_BEFORE: readonly Step[] = ['reachability', 'links'];

/** What `npm start` runs: the practice round, with what people observed of it, its ranking, the comparison with the year before, the report. */
export async function start(words: readonly string[], options: StartOptions): Promise<void> {
  tell('【演练数据】测评本机上的演练网厅，不访问任何真实网站。测评真实城市请用 npx wangting audit。');
  const interrupt = catchInterrupts();
  const stored = await storedBefore(words, options);
  const thisYear: AuditRequest = { ...options, words, practice: true, profile: 'quick' };
  const [before, audited] = stored
    ? [stored, ...(await runAudits([thisYear], interrupt))]
    : await runAudits([yearBefore(words, options), thisYear], interrupt);
  if (before.exit === EXIT.interrupted) {
    process.exitCode = before.exit;
    return;
  }
  const run = await withPeople(audited, options);
  await print(summary(run.round, run.results));
  process.exitCode = run.exit === EXIT.done ? before.exit : run.exit;
  if (run.results.length === 0) return;
  if (before.results.length > 0) await print(`\n【演练数据】${yearsText(before.results, run.results)}`);
  const compareWith = before.results.length > 0 ? { compareWith: before.round } : {};
  const { files } = await writeRound({ ...options, round: run.round, ...compareWith });
  for (const { file } of files) await print(`\n报告：${pathToFileURL(file).href}`);
}

/** With what people observed; what was cut off is taken in by the start that goes on with it. */
async function withPeople(audited: AuditRun, options: StartOptions): Promise<AuditRun> {
  if (audited.results.length === 0 || audited.exit === EXIT.interrupted) return audited;
  tell('【演练数据】计入演练的人工观测：拨打电话、业务咨询、投诉答复（wangting show <城市> 列出各次观测）。');
  return takePeople(audited, options);
}

/** The year before is measured once: what is stored of it is not measured again. Null where it is not stored. */
async function storedBefore(words: readonly string[], options: StartOptions): Promise<AuditRun | null> {
  const round = `practice-${YEAR_BEFORE}`;
  const stored = words.length === 0 ? await storedWhole(round, options) : null;
  if (stored) tell(`【演练数据】${YEAR_BEFORE} 年已测过（轮次 ${round}），直接用于比较。`);
  else tell(`【演练数据】先测 ${YEAR_BEFORE} 年的可用性和链接，供比较；然后测评本年。`);
  return stored && { round, results: stored, exit: EXIT.done };
}

const yearBefore = (words: readonly string[], options: StartOptions): AuditRequest => ({
  ...options,
  words,
  practice: true,
  practiceYear: YEAR_BEFORE,
  only: [...STEPS_BEFORE],
  profile: 'quick',
  // Cities that are done are kept, whether or not this start goes on with an earlier one.
  resume: true,
});

/** The cities of the year's round where it is whole and every one came to its end; null otherwise. */
async function storedWhole(round: string, { db }: StartOptions): Promise<CityResult[] | null> {
  try {
    return await withStored(db, async (opened) => {
      if (!(await findRound(opened, round))) return null;
      const { cities } = await loadRound(opened, round);
      const whole = cities.length === editionOf(YEAR_BEFORE).plans.size;
      return whole && cities.every((c) => c.finishedAt && c.incomplete === undefined) ? cities : null;
    });
  } catch (error) {
    // No database yet: this is the first run.
    if (error instanceof InputError) return null;
    throw error;
  }
}
