import { isMonth } from '../checks/deadline.ts';
import { InputError } from '../cities/errors.ts';
import { rectificationList } from '../reports/rectification/list.ts';
import type { ListFormat } from '../reports/rectification/write.ts';
import { defaultDatabase } from '../storage/database.ts';
import { defaultEvidence, openEvidence } from '../storage/evidence.ts';
import { loadTracked } from '../storage/tracked.ts';
import { findAudited } from './audited.ts';
import { shanghaiDate } from './clock.ts';
import { listText } from './findings/text.ts';
import { isPractice } from './findings/which.ts';
import type { DataOptions } from './options.ts';
import { print, printJson } from './output.ts';
import { withStored } from './stored.ts';

export interface FindingsOptions extends DataOptions {
  overdue?: boolean;
  month?: string;
  practice?: boolean;
  format?: ListFormat[];
  out?: string;
}

/** Prints or writes what is to be mended. Throws InputError for a city without an audit, or a month that is yet to come. */
export async function findings(word: string | undefined, options: FindingsOptions): Promise<void> {
  const { db = defaultDatabase(), evidence = defaultEvidence(db), month = null, overdue = false, format } = options;
  const today = shanghaiDate();
  if (month !== null && month > today.slice(0, 7)) throw new InputError(`--month ${month} 还没有到`);
  const { list, files } = await withStored(db, async (opened) => {
    const practice = await isPractice(opened, options.practice);
    const id = word === undefined ? null : await findAudited(opened, word);
    const tracked = await loadTracked(opened, { practice, ...(id !== null && { city: id }) });
    const city = id === null ? null : { id, name: tracked[0]?.city.name ?? id };
    const list = rectificationList(tracked, { month, today, practice, overdueOnly: overdue, city });
    if (!format) return { list, files: [] };
    const [{ writeList }, { REPORTS_FOLDER }] = await Promise.all([
      import('../reports/rectification/write.ts'),
      import('./report.ts'),
    ]);
    const out = options.out ?? REPORTS_FOLDER;
    return { list, files: await writeList(list, { formats: format, out, evidence: openEvidence(evidence, opened) }) };
  });
  if (options.json) return printJson(format ? { ...list, files } : list);
  await print(format ? files.map(({ file }) => file).join('\n') : listText(list));
}

/** A parser of a month. Throws InputError for what is none. */
export function monthOf(text: string): string {
  if (!isMonth(text)) throw new InputError(`--month 须为 2026-11 这样的月份，不能是“${text}”`);
  return text;
}
