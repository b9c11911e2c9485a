import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Format } from './format.ts';
import { type DataTable, neutral } from './tables/table.ts';
import { dataTables } from './tables.ts';

/** One file a table, in UTF-8 with a mark at its head, without which Excel takes it for GBK. RFC 4180. */
export const csv: Format = {
  name: 'csv',
  async write({ model, out }) {
    const folder = join(out, 'csv');
    await mkdir(folder, { recursive: true });
    const files: { format: 'csv'; file: string }[] = [];
    for (const table of dataTables(model)) {
      const file = join(folder, `${table.file}.csv`);
      await writeFile(file, `\uFEFF${csvText(table, model.practice)}`);
      files.push({ format: 'csv', file });
    }
    return files;
  },
};

/** Practice data say so in every row: a row outlives its file. */
export function csvText({ columns, rows }: DataTable, practice: boolean): string {
  const head = [...(practice ? ['数据性质'] : []), ...columns.map((c) => c.name)];
  const body = rows.map((row) => [...(practice ? ['演练数据'] : []), ...row]);
  return [head, ...body].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = neutral(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
