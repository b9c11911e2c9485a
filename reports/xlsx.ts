import { join } from 'node:path';
import { weightWords } from '../checks/standard.ts';
import type { Format } from './format.ts';
import { PRACTICE_WORDS } from './html/frame.ts';
import { type DataTable, neutral } from './tables/table.ts';
import { dataTables } from './tables.ts';

/** A workbook: one sheet a table, with filters, heads that stay, and numbers that are numbers. */
export const xlsx: Format = {
  name: 'xlsx',
  async write({ model, out }) {
    const { title, practice, round } = model;
    const file = join(out, 'report.xlsx');
    await writeWorkbook(file, dataTables(model), {
      title,
      practice,
      // The times of the file are those of the results: the same results make the same workbook.
      at: new Date(round.finishedAt ?? round.startedAt),
      note: `轮次${round.name}，指标体系${model.standard.version}（${weightWords(model.standard)}）。${model.ruleChange?.words ?? ''}`,
    });
    return [{ format: 'xlsx', file }];
  },
};

export interface BookAbout {
  title: string;
  practice: boolean;
  /** When the file says that it was made. */
  at: Date;
  /** What the tables are of, in a sentence. */
  note: string;
}

/** Writes tables as a workbook. Throws what the file system throws. */
export async function writeWorkbook(file: string, tables: readonly DataTable[], about: BookAbout): Promise<void> {
  // 24 MB of code: loaded only where a workbook is asked for.
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.title = about.title;
  book.created = book.modified = about.at;
  for (const table of tables) addSheet(book, about, table);
  await book.xlsx.writeFile(file);
}

type Book = InstanceType<typeof import('exceljs').Workbook>;

/** Above the heads: what the sheet is of, and that it is practice. */
function noteOf({ title, practice, note }: BookAbout, table: DataTable): string {
  const of = `${title}：${table.title}。${note}`;
  return practice ? `【演练数据】${PRACTICE_WORDS}${of}` : of;
}

function addSheet(book: Book, about: BookAbout, table: DataTable): void {
  const sheet = book.addWorksheet(about.practice ? `${table.title}（演练数据）` : table.title, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 2 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:2' },
    ...(about.practice ? { properties: { tabColor: { argb: 'FFE0A030' } } } : {}),
  });
  sheet.columns = table.columns.map((c) => ({ width: c.width }));
  const note = sheet.addRow([neutral(noteOf(about, table))]);
  note.font = { bold: about.practice, color: { argb: about.practice ? 'FF8C2B12' : 'FF565D66' } };
  const head = sheet.addRow(table.columns.map((c) => c.name));
  head.font = { bold: true };
  head.border = { bottom: { style: 'thin' } };
  for (const row of table.rows) sheet.addRow(row.map((v) => (typeof v === 'string' ? neutral(v) : v)));
  table.columns.forEach((c, i) => {
    const column = sheet.getColumn(i + 1);
    if (c.kind === 'number') {
      const whole = table.rows.every((r) => r[i] === null || Number.isInteger(r[i]));
      if (!whole) column.numFmt = '0.00';
    }
    column.alignment = { vertical: 'top', wrapText: c.width >= 40 };
  });
  note.alignment = { wrapText: false };
  sheet.autoFilter = {
    from: { row: 2, column: 1 },
    to: { row: Math.max(2, table.rows.length + 2), column: table.columns.length },
  };
}
