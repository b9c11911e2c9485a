import { InputError } from '../../cities/errors.ts';
import { shownPath } from '../../cities/yaml.ts';
import type { Raw, RawRow } from './cells.ts';
import type { ReadFile } from './read.ts';
import { type Column, SHEETS, type Sheet } from './sheets.ts';
import { EXPLANATION } from './template.ts';

type Worksheet = import('exceljs').Worksheet;
type CellValue = import('exceljs').CellValue;

/** A filled template. Sheets and columns go by their names, in any order; blank rows are left out. */
export async function readWorkbook(file: string): Promise<ReadFile> {
  // 24 MB of code: loaded only where a workbook is read.
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  try {
    await book.xlsx.readFile(file);
  } catch (error) {
    const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new InputError(`不是能打开的 .xlsx 工作簿（${what}）`, shownPath(file));
  }
  const read: ReadFile = { sheets: [], faults: [] };
  for (const worksheet of book.worksheets) {
    const name = worksheet.name.trim();
    const sheet = SHEETS.find(({ title }) => title === name);
    if (sheet) readSheet(worksheet, sheet, read);
    else if (name !== EXPLANATION && worksheet.actualRowCount > 0)
      read.faults.push({
        place: `工作表“${name}”`,
        message: `没有这种工作表；可用：${SHEETS.map(({ title }) => title).join('、')}`,
      });
  }
  if (read.sheets.length === 0 && read.faults.length === 0)
    throw new InputError('没有一个模板里的工作表；模板由 wangting import --template 写出', shownPath(file));
  return read;
}

function readSheet(worksheet: Worksheet, sheet: Sheet, read: ReadFile): void {
  const place = (address: string) => `工作表“${sheet.title}”${address}`;
  const at = new Map<string, number>();
  worksheet.getRow(1).eachCell({ includeEmpty: false }, (cell, number) => {
    const title = String(rawOf(cell.value) ?? '').trim();
    const column = sheet.columns.find((c) => c.title === title);
    const fault = (message: string) => void read.faults.push({ place: place(cell.address), message });
    if (title === '') return;
    if (!column) fault(`没有“${title}”这一列；可用：${sheet.columns.map((c) => c.title).join('、')}`);
    else if (at.has(column.key)) fault(`“${title}”这一列写了两次`);
    else at.set(column.key, number);
  });
  const rows: RawRow[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number === 1) return;
    const all = new Map<string, Raw>();
    for (const [key, column] of at) all.set(key, rawOf(row.getCell(column).value));
    if ([...all.values()].every(isBlank)) return;
    const address = (key: string) => {
      const column = at.get(key);
      return column === undefined ? `第${number}行` : row.getCell(column).address;
    };
    rows.push({
      where: place(`第${number}行`),
      cell: (key) => all.get(key) ?? null,
      place: (key) => place(address(key)),
    });
  });
  // Without rows nothing is missing: the sheets of a template that were not needed.
  const missing = sheet.columns.filter((c: Column) => c.required && !at.has(c.key));
  if (rows.length > 0 && missing.length > 0) {
    const names = missing.map((c) => `“${c.title}”`).join('、');
    read.faults.push({ place: place('第1行'), message: `缺少列${names}；列名在第1行，与模板一致` });
    return;
  }
  read.sheets.push({ id: sheet.id, rows });
}

const isBlank = (raw: Raw): boolean => raw === null || (typeof raw === 'string' && raw.trim() === '');

/** What a cell holds: rich text as text, a formula as its result, a link as its words. */
function rawOf(value: CellValue): Raw {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object' || value instanceof Date) return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return { fault: `公式出错（${value.error}），请改填数值` };
  if ('formula' in value || 'sharedFormula' in value) return rawOf((value.result ?? null) as CellValue);
  if ('text' in value) return rawOf(value.text as CellValue);
  return { fault: '认不出这一格的内容，请改填文字' };
}
