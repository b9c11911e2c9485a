import { readFileSync } from 'node:fs';
import { InputError } from '../../cities/errors.ts';
import { shownPath, systemReason } from '../../cities/yaml.ts';
import type { Raw } from './cells.ts';
import type { ReadFile } from './read.ts';
import { SHEET_IDS, SHEETS, type SheetId } from './sheets.ts';

/** A JSON file: an object of lists, one a work sheet, of objects whose members are the columns by their keys. */
export function readJsonFile(file: string): ReadFile {
  const where = shownPath(file);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(`不是正确的 JSON（${error.message}）`, where);
    if (error instanceof TypeError) throw new InputError('不是 UTF-8 编码的文本，请另存为 UTF-8', where);
    throw new InputError(`读不了这个文件（${systemReason(error)}）`, where);
  }
  return rowsOfData(data, where);
}

/** The same of data that is there already. */
export function rowsOfData(data: unknown, where: string): ReadFile {
  if (!isObject(data)) throw new InputError(`应为一个对象，成员为 ${SHEET_IDS.join('、')} 中的几个`, where);
  const read: ReadFile = { sheets: [], faults: [] };
  const fault = (place: string, message: string) => void read.faults.push({ place, message });
  for (const [name, list] of Object.entries(data)) {
    const sheet = SHEETS.find(({ id }) => id === name);
    if (!sheet) {
      fault(name, `没有这种数据；可用：${SHEET_IDS.join('、')}`);
      continue;
    }
    if (!Array.isArray(list)) {
      fault(name, '应为数组');
      continue;
    }
    const keys = new Set(sheet.columns.map(({ key }) => key));
    const rows = list.flatMap((row: unknown, i) => {
      const place = `${name}[${i}]`;
      if (!isObject(row)) {
        fault(place, '应为对象');
        return [];
      }
      for (const key of Object.keys(row))
        if (!keys.has(key)) fault(`${place}.${key}`, `未知的键；可用：${[...keys].join('、')}`);
      return [{ where: place, cell: (key: string) => rawOf(row[key]), place: (key: string) => `${place}.${key}` }];
    });
    read.sheets.push({ id: name as SheetId, rows });
  }
  return read;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of words reads as the cell “甲、乙”; the value of 评价等级 as it is said in words. */
function rawOf(value: unknown): Raw {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.length === 0 ? '无' : value.join('、');
  if (isObject(value) && typeof value['levels'] === 'number' && typeof value['dimensions'] === 'boolean')
    return `${value['levels']}级，${value['dimensions'] ? '有' : '没有'}评价维度`;
  return { fault: '应为文字、数字、真假值或文字的数组' };
}
