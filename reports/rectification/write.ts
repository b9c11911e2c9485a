import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../../cities/errors.ts';
import type { EvidenceStore } from '../../storage/evidence.ts';
import { csvText } from '../csv.ts';
import type { WrittenFile } from '../format.ts';
import { copyEvidence, sideEvidence } from '../html/evidence.ts';
import { apartFromStore, replaceReport } from '../html/files.ts';
import { folderSite } from '../html/site.ts';
import { writeWorkbook } from '../xlsx.ts';
import type { RectificationList } from './list.ts';
import { listPage } from './page.ts';
import { listTables } from './tables.ts';
import { nameOf, titleOf } from './words.ts';

/** Formats of the list. */
export const LIST_FORMATS = ['html', 'xlsx', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/**
 * Writes the list into a folder of its own in `out` (`rectification-2026-11-overdue`) and answers the files to open. Throws
 * InputError for a folder that cannot be used.
 */
export async function writeList(
  list: RectificationList,
  options: { formats: readonly ListFormat[]; out: string; evidence: EvidenceStore },
): Promise<WrittenFile[]> {
  const name = nameOf(list);
  const folder = resolve(options.out, list.practice ? `${name}-practice` : name);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`不能写入文件夹（${(error as NodeJS.ErrnoException).code}）`, folder);
  }
  const write: Record<ListFormat, () => Promise<string[]>> = {
    html: async () => [await writePage(list, folder, options.evidence)],
    xlsx: async () => [await writeBook(list, join(folder, `${name}.xlsx`))],
    csv: () => writeTables(list, folder),
  };
  const written: WrittenFile[] = [];
  for (const format of new Set(options.formats))
    written.push(...(await write[format]()).map((file) => ({ format, file })));
  return written;
}

async function writePage(list: RectificationList, folder: string, evidence: EvidenceStore): Promise<string> {
  const shas = [
    ...new Set(
      [...list.standing.map((f) => [f.shown]), ...list.closed.map((f) => [f.shown, f.mended])].flatMap((sides) =>
        sides.flatMap(sideEvidence),
      ),
    ),
  ];
  apartFromStore(folder, shas.map((sha) => evidence.path(sha)).find((path) => path !== null) ?? null);
  const views = await copyEvidence(shas, evidence, join(folder, 'evidence'));
  for (const asset of ['report.css', 'report.js'])
    await copyFile(join(import.meta.dirname, '../html', asset), join(folder, asset));
  const file = join(folder, 'index.html');
  await writeFile(file, listPage(folderSite(list.practice, views, 0), list));
  await replaceReport(
    folder,
    [...views.values()].flatMap((view) => (view.file === null ? [] : [`evidence/${view.file}`])),
  );
  return file;
}

async function writeBook(list: RectificationList, file: string): Promise<string> {
  await writeWorkbook(file, listTables(list), {
    title: titleOf(list),
    practice: list.practice,
    at: new Date(`${list.asOf}T00:00:00+08:00`),
    note: '期限按上海时间计，到当日结束为止。',
  });
  return file;
}

async function writeTables(list: RectificationList, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const table of listTables(list)) {
    const file = join(folder, `${table.file}.csv`);
    await writeFile(file, `\uFEFF${csvText(table, list.practice)}`);
    files.push(file);
  }
  return files;
}
