import type { City } from '../../cities/city.ts';
import { InputError } from '../../cities/errors.ts';
import { findCity } from '../../cities/find.ts';

/** What stood in a cell of a workbook, or in a member of a JSON object. `fault` is what cannot be read at all. */
export type Raw = string | number | boolean | Date | null | { fault: string };

/** A row before it was checked, with where each of its cells stands: `工作表“电话”C5`, `phoneCalls[2].date`. */
export interface RawRow {
  /** The whole row: `工作表“电话”第5行`, `phoneCalls[2]`. */
  where: string;
  cell(key: string): Raw;
  place(key: string): string;
}

export interface CellFault {
  place: string;
  message: string;
}

/** Reads the cells of one row; what is wrong is noted with its place, and undefined answered. */
export interface Cells {
  city(key: string): City | undefined;
  text(key: string, what: string, longest?: number): string | undefined;
  optional(key: string): string | null;
  /** `2026-11-22`; not after today. */
  date(key: string): string | undefined;
  /** `10:30`. */
  time(key: string): string | undefined;
  /** A whole number from 0 on. */
  count(key: string): number | undefined;
  yesNo(key: string): boolean | undefined;
  choice<T extends string>(key: string, words: Readonly<Record<T, string>>): T | undefined;
  blank(key: string): boolean;
  fault(key: string, message: string): undefined;
}

/** Blanks folded, full-width figures and signs as half-width. */
export const plain = (raw: Raw): string =>
  raw === null || typeof raw === 'object' ? '' : String(raw).normalize('NFKC').replace(/\s+/g, ' ').trim();
const asWritten = (raw: Raw): string =>
  raw === null || typeof raw === 'object' ? '' : String(raw).replace(/\s+/g, ' ').trim();

export function readCells(
  row: RawRow,
  context: { cities: readonly City[]; today: string; faults: CellFault[] },
): Cells {
  const fault = (key: string, message: string): undefined => {
    context.faults.push({ place: row.place(key), message });
    return undefined;
  };
  /** The cell, unless it is blank or cannot be read. */
  const given = (key: string, what: string): string | number | boolean | Date | undefined => {
    const raw = row.cell(key);
    if (raw !== null && typeof raw === 'object' && 'fault' in raw) return fault(key, raw.fault);
    if (raw === null || (typeof raw === 'string' && raw.trim() === '')) return fault(key, `没有填写，请填${what}`);
    return raw;
  };
  return {
    fault,
    blank: (key) => {
      const raw = row.cell(key);
      return raw === null || (typeof raw === 'string' && raw.trim() === '');
    },
    city(key) {
      const raw = given(key, '城市的名称、id 或区划代码');
      if (raw === undefined) return undefined;
      try {
        return findCity(context.cities, raw instanceof Date ? '' : plain(raw));
      } catch (error) {
        if (error instanceof InputError) return fault(key, error.message);
        throw error;
      }
    },
    text(key, what, longest = 200) {
      const raw = given(key, what);
      if (raw === undefined) return undefined;
      if (raw instanceof Date) return fault(key, `这是日期，请填${what}`);
      const text = asWritten(raw);
      return [...text].length > longest ? fault(key, `太长，至多 ${longest} 个字`) : text;
    },
    optional(key) {
      const raw = row.cell(key);
      if (raw !== null && typeof raw === 'object' && 'fault' in raw) fault(key, raw.fault);
      const text = raw instanceof Date ? raw.toISOString().slice(0, 10) : asWritten(raw);
      if ([...text].length > 1000) fault(key, '太长，至多 1000 个字');
      return text === '' ? null : text;
    },
    date(key) {
      const raw = given(key, '日期，写作 2026-11-22');
      if (raw === undefined) return undefined;
      const day = dayOf(raw);
      if (day === null) return fault(key, `日期“${shown(raw)}”不对，请写作 2026-11-22`);
      if (day > context.today) return fault(key, `日期 ${day} 在今天（${context.today}）之后，请核对`);
      if (day < '2010-01-01') return fault(key, `日期 ${day} 太早，请核对`);
      return day;
    },
    time(key) {
      const raw = given(key, '时间，写作 10:30');
      if (raw === undefined) return undefined;
      return timeOf(raw) ?? fault(key, `时间“${shown(raw)}”不对，请写作 10:30`);
    },
    count(key) {
      const raw = given(key, '数量');
      if (raw === undefined) return undefined;
      const text = raw instanceof Date ? '' : plain(raw);
      return /^\d{1,12}$/.test(text) ? Number(text) : fault(key, `“${shown(raw)}”不对，请填不小于 0 的整数`);
    },
    yesNo(key) {
      const raw = given(key, '“是”或“否”');
      if (raw === undefined) return undefined;
      return yesOrNo(raw) ?? fault(key, `“${shown(raw)}”不对，请填“是”或“否”`);
    },
    choice(key, words) {
      const all = Object.entries<string>(words);
      const list = all.map(([, word]) => word).join('、');
      const raw = given(key, list);
      if (raw === undefined) return undefined;
      return chosen(raw, words) ?? fault(key, `“${shown(raw)}”不对，可填：${list}`);
    },
  };
}

/** The code of a word, or the code itself; null for any other. */
export function chosen<T extends string>(raw: Raw, words: Readonly<Record<T, string>>): T | null {
  const text = plain(raw);
  const found = Object.entries<string>(words).find(
    ([code, word]) => code.toLowerCase() === text.toLowerCase() || plain(word) === text,
  );
  return (found?.[0] as T | undefined) ?? null;
}

export function yesOrNo(raw: Raw): boolean | null {
  if (typeof raw === 'boolean') return raw;
  const text = plain(raw).toLowerCase();
  if (['是', '有', 'true', 'yes', 'y', '√', '1'].includes(text)) return true;
  return ['否', '无', '没有', 'false', 'no', 'n', '×', '0'].includes(text) ? false : null;
}

/** What stood there, as a person recognises it. */
const shown = (raw: Raw): string => {
  const text = raw instanceof Date ? raw.toISOString().slice(0, 16).replace('T', ' ') : asWritten(raw);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** Days of Excel: 1899-12-30 is 0. Only numbers that are days of this century are taken for one. */
const SERIAL = { from: 36_526, to: 73_050, zero: Date.UTC(1899, 11, 30) };

export function dayOf(raw: Raw): string | null {
  if (raw instanceof Date)
    return Number.isNaN(raw.getTime()) || raw.getUTCFullYear() < 1990 ? null : raw.toISOString().slice(0, 10);
  if (typeof raw === 'number' && raw >= SERIAL.from && raw <= SERIAL.to)
    return new Date(SERIAL.zero + Math.floor(raw) * 86_400_000).toISOString().slice(0, 10);
  const found = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(plain(raw).replaceAll(' ', ''));
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const time = new Date(Date.UTC(year, month - 1, day));
  // 2026-02-30 would become 2026-03-02.
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.toISOString().slice(0, 10) : null;
}

function timeOf(raw: Raw): string | null {
  if (raw instanceof Date) return Number.isNaN(raw.getTime()) ? null : raw.toISOString().slice(11, 16);
  if (typeof raw === 'number') {
    if (raw < 0 || raw >= 1) return null;
    const minutes = Math.round(raw * 1440) % 1440;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  const found = /^(\d{1,2})[:点时](\d{2})(?:分|:\d{2})?$/.exec(plain(raw));
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return null;
  return `${found[1]?.padStart(2, '0')}:${found[2]}`;
}
