import { writeFile } from 'node:fs/promises';
import { InputError } from '../../cities/errors.ts';
import { shownPath, systemReason } from '../../cities/yaml.ts';
import { FACT_NAMES } from '../../reports/words/facts.ts';
import { CONFIRMABLE } from '../../storage/observations/kinds.ts';
import { valueList } from './confirm.ts';
import type { Proposal } from './proposals.ts';
import { SHEETS, type Sheet } from './sheets.ts';

/** The work sheet that only explains; it is not read. */
export const EXPLANATION = '说明';
/** Rows that offer their choices as lists. */
const PREPARED = 200;

type Book = import('exceljs').Workbook;
type Worksheet = import('exceljs').Worksheet;

/** Writes the template: a work sheet a kind of observation, and one that explains them. Proposals stand in “核对” already. */
export async function writeTemplate(file: string, proposals: readonly Proposal[] = []): Promise<void> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.creator = 'wangting';
  explain(book);
  for (const sheet of SHEETS) {
    const worksheet = book.addWorksheet(sheet.title, { views: [{ state: 'frozen', ySplit: 1 }] });
    prepare(worksheet, sheet);
    if (sheet.id === 'confirmations')
      proposals.forEach(({ city, fact, words }, i) => {
        const row = worksheet.getRow(i + 2);
        row.getCell(1).value = city;
        row.getCell(2).value = FACT_NAMES[fact];
        row.getCell(3).value = words;
      });
  }
  try {
    // `wx`: a filled one is not written over.
    await writeFile(file, new Uint8Array(await book.xlsx.writeBuffer()), { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? '已经有这个文件；请换一个 --out，以免覆盖填好的内容' : systemReason(error);
    throw new InputError(code === 'EEXIST' ? why : `不能写这个文件（${why}）`, shownPath(file));
  }
}

function prepare(worksheet: Worksheet, sheet: Sheet): void {
  worksheet.columns = sheet.columns.map((c) => ({
    width: c.width ?? Math.max(10, c.title.length * 2 + 2),
    // As text: a spreadsheet would turn numbers and days into something else.
    style: { numFmt: '@' },
  }));
  const head = worksheet.getRow(1);
  sheet.columns.forEach((column, i) => {
    const cell = head.getCell(i + 1);
    cell.value = column.title;
    cell.font = { bold: true, color: { argb: column.required ? 'FF1C1F23' : 'FF8A8F96' } };
    cell.note = column.hint;
    if (!column.choices) return;
    const list = { type: 'list' as const, allowBlank: true, formulae: [`"${column.choices.join(',')}"`] };
    for (let row = 2; row <= PREPARED; row++) worksheet.getCell(row, i + 1).dataValidation = list;
  });
  head.border = { bottom: { style: 'thin' } };
}

function explain(book: Book): void {
  const sheet = book.addWorksheet(EXPLANATION);
  sheet.columns = [{ width: 16 }, { width: 22 }, { width: 70 }, { width: 30 }];
  const title = (text: string) => {
    const row = sheet.addRow([text]);
    row.font = { bold: true, size: 13 };
  };
  title('人工观测导入模板');
  for (const line of [
    '一行一件，用不到的工作表留空。填好后运行：wangting import 文件名 --round 轮次',
    '有一格不对，则整个文件都不导入，并逐格说明；改好再导入即可。同一文件导入两次，不会重复计入。',
    '要更正已导入的一行，改好该行再导入；要取消，在“作废”列填“是”再导入。原来的记录仍保留在库中。',
    '证明是文件的，把文件放在本文件旁边，写上文件名（图片、PDF、文本会存入证据库）；录音等写明登记编号。',
  ])
    sheet.addRow([line]);
  for (const { title: name, about, columns } of SHEETS) {
    sheet.addRow([]);
    title(`工作表“${name}”`);
    sheet.addRow([about]);
    sheet.addRow(['列', '可不填', '填什么', '例']).font = { bold: true };
    for (const c of columns) sheet.addRow([c.title, c.required ? '' : '可不填', c.hint, c.example]);
  }
  sheet.addRow([]);
  title('“核对”一表中各项可填的说法');
  for (const fact of CONFIRMABLE) sheet.addRow([FACT_NAMES[fact], '', valueList(fact)]);
}
