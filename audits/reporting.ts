import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../cities/errors.ts';
import type { RoundResults } from '../storage/result.ts';
import type { Format } from './commands/report.ts';

/** Writes a round in one format into a folder; answers the files. */
type WriteReport = (model: RoundResults, options: { format: Format; out: string }) => Promise<string | string[]>;

/** What `reports/` offers, where it is there. */
async function findWriter(): Promise<WriteReport | null> {
  const file = new URL('../reports/index.ts', import.meta.url);
  if (!existsSync(file)) return null;
  return ((await import(file.href)) as { writeReport: WriteReport }).writeReport;
}

/** Writes the report of a round; answers the files. Throws InputError for a format that is not there. */
export async function writeReports(model: RoundResults, formats: readonly Format[], folder: string): Promise<string[]> {
  const out = resolve(folder);
  const write = await findWriter();
  const missing = write ? [] : formats.filter((format) => format !== 'json');
  if (missing.length > 0) throw new InputError(`这个版本还不能写 ${missing.join('、')} 格式的报告，目前只有 json`);
  await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`不能在这里写报告（${error.code}）`, out);
  });
  const files: string[] = [];
  for (const format of formats) {
    if (write) {
      files.push(...[await write(model, { format, out })].flat());
      continue;
    }
    const file = join(out, `${model.round.name}.json`);
    await writeFile(file, `${JSON.stringify(model, null, 2)}\n`);
    files.push(file);
  }
  return files;
}
