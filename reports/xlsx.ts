import { join } from 'node:path';
import { weightWords } from '../checks/standard.ts';
import type { Format } from './format.ts';
import { PRACTICE_WORDS } from './html/frame.ts';
import type { ReportModel } from './model.ts';
import { type DataTable, dataTables, neutral } from './tables.ts';

/** A workbook: one sheet a table, with filters, heads that stay, and numbers that are numbers. */
export const xlsx: Format = {
  name: 'xlsx',
  async write({ model, out }) {
    // 24 MB of code: loaded only where a workbook is asked for.
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.Workbook();
    book.title = model.title;
    // The times of the file are those of the results: the same results make the same workbook.
    book.created = book.modified = new Date(model.round.finishedAt ?? model.round.startedAt);
    for (const table of dataTables(model)) addSheet(book, model, table);
    const file = join(out, 'report.xlsx');
    await book.xlsx.writeFile(file);
    return [{ format: 'xlsx', file }];
  },
};

type Book = InstanceType<typeof import('exceljs').Workbook>;

/** Above the heads: what the sheet is of, and that it is practice. */
function noteOf(model: ReportModel, table: DataTable): string {
  const of = `${model.title}：${table.title}。轮次${model.round.name}，指标体系${model.standard.version}（${weightWords(model.standard)}）。`;
  const whole = `${of}${model.ruleChange?.words ?? ''}`;
  return model.practice ? `【演练数据】${PRACTICE_WORDS}${whole}` : whole;
}

function addSheet(book: Book, model: ReportModel, table: DataTable): void {
  const sheet = book.addWorksheet(model.practice ? `${table.title}（演练数据）` : table.title, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 2 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:2' },
    ...(model.practice ? { properties: { tabColor: { argb: 'FFE0A030' } } } : {}),
  });
  sheet.columns = table.columns.map((c) => ({ width: c.width }));
  const note = sheet.addRow([neutral(noteOf(model, table))]);
  note.font = { bold: model.practice, color: { argb: model.practice ? 'FF8C2B12' : 'FF565D66' } };
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
