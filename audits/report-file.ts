import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { InputError } from '../cities/errors.ts';
import type { MakeReport } from '../reports/dashboard/downloads/make.ts';
import { EXIT } from './exit.ts';

const run = promisify(execFile);
const CLI = join(import.meta.dirname, 'cli.ts');
/** All formats of 55 cities are to take 60 s; one of them on a busy machine is given three times that. */
const LONGEST_MS = 180_000;

/**
 * The dashboard's reports: `wangting report` in a process of its own, because a workbook of 55 cities takes a processor for seconds, in
 * which no page would be answered.
 */
export function reportFile({ db, evidence }: { db: string; evidence: string }): MakeReport {
  return async ({ round, compareWith, format }, signal) => {
    const out = await mkdtemp(join(tmpdir(), 'wangting-download-'));
    const remove = () => rm(out, { recursive: true, force: true });
    const compared = compareWith === null ? [] : [`--compare-with=${compareWith}`];
    const args = ['report', `--round=${round}`, `--format=${format}`, `--out=${out}`, ...compared, '--json'];
    try {
      const { stdout } = await run(process.execPath, [CLI, ...args, `--evidence=${evidence}`], {
        // An address has a password, and arguments can be seen by everybody on the machine.
        env: { ...process.env, WANGTING_DB: db },
        signal,
        timeout: LONGEST_MS,
      });
      const { files } = JSON.parse(stdout) as { files: { file: string }[] };
      return { files: files.map(({ file }) => file), remove };
    } catch (error) {
      await remove();
      const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
      if (code === EXIT.input) throw new InputError(stderr.trim().replace(/^错误：/, ''));
      throw error;
    }
  };
}
