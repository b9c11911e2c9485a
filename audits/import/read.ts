import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { InputError } from '../../cities/errors.ts';
import { shownPath, systemReason } from '../../cities/yaml.ts';
import type { CellFault, RawRow } from './cells.ts';
import { readJsonFile } from './read-json.ts';
import { readWorkbook } from './read-xlsx.ts';
import type { SheetId } from './sheets.ts';

export interface ReadFile {
  sheets: { id: SheetId; rows: RawRow[] }[];
  /** Faults of the form: sheets, columns and lists that are not known or are missing. */
  faults: CellFault[];
}

/** More than a round of 55 cities comes to by far; a larger file is something else. */
const MOST_BYTES = 30_000_000;

/** Reads a workbook or a JSON file. Throws InputError for one that cannot be read at all. */
export async function readImport(file: string): Promise<ReadFile> {
  const where = shownPath(file);
  let size: number;
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new InputError('是文件夹；请写明一个 .xlsx 或 .json 文件', where);
    size = stat.size;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`读不了这个文件（${systemReason(error)}）`, where);
  }
  if (size > MOST_BYTES) throw new InputError('文件太大（超过 30 MB），不像是填好的模板', where);
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx') return readWorkbook(file);
  if (ending === '.json') return readJsonFile(file);
  throw new InputError('只收 .xlsx 或 .json 文件；模板由 wangting import --template 写出', where);
}
