import type { NewObservation, NewRating } from '../../storage/observations.ts';
import { CASES } from './cases.ts';
import { plain, type RawRow, readCells } from './cells.ts';
import { checkRating } from './rating-row.ts';
import { checkKey, digest, keep, type RowContext, readTail } from './row-context.ts';
import type { SheetId } from './sheets.ts';

export interface CheckedRows {
  observations: NewObservation[];
  ratings: NewRating[];
  /** Rows that were there already and need no more checking. */
  known: number;
  /** Of these: those that were corrected or taken back since, and stay so. */
  superseded: number;
}

/** Checks every row of every sheet; all that is wrong is in `context.faults` afterwards. */
export function checkRows(
  sheets: readonly { id: SheetId; rows: readonly RawRow[] }[],
  context: RowContext,
): CheckedRows {
  const checked: CheckedRows = { observations: [], ratings: [], known: 0, superseded: 0 };
  /** Keys of this file, with the place where each stood first. */
  const seen = new Map<string, string>();
  for (const { id, rows } of sheets)
    for (const row of rows) {
      if (id === 'confirmations' && untouched(row)) continue;
      if (id === 'departments' || id === 'townships') {
        const rating = checkRating(row, id === 'departments' ? 'department' : 'township', context, seen);
        if (rating) checked.ratings.push(rating);
      } else {
        const observation = checkObservation(row, id, context, seen);
        if (observation === 'known' || observation === 'superseded') checked.known++;
        if (observation === 'superseded') checked.superseded++;
        else if (observation && observation !== 'known') checked.observations.push(observation);
      }
    }
  return checked;
}

/** A proposal of the template that nobody has filled in. */
const untouched = (row: RawRow): boolean =>
  ['verdict', 'value', 'date', 'observer', 'proof', 'note', 'withdrawn'].every(
    (key) => plain(row.cell(key)) === '' && !(row.cell(key) instanceof Date),
  );

function checkObservation(
  row: RawRow,
  id: Exclude<SheetId, 'departments' | 'townships'>,
  context: RowContext,
  seen: Map<string, string>,
): NewObservation | 'known' | 'superseded' | null {
  const before = context.faults.length;
  const cells = readCells(row, context);
  const city = cells.city('city');
  const date = cells.date('date');
  const own = CASES[id](cells, row, { city, date, context });
  const tail = readTail(cells, context);
  const key = digest([own.kind, city?.id, ...own.identity]);
  if (context.faults.length === before) checkKey(cells, own.at, key, row, tail.withdrawn, context, seen);
  // An old file is imported again: what the machine saw since then does not matter.
  const said = tail.withdrawn ? null : own.said;
  const hash = said === undefined ? null : keep(tail, key, date ?? '', said, row, context).hash;
  if (hash !== null && context.known.hashes.has(hash) && context.faults.length === before)
    return context.known.newest.get(key) === hash ? 'known' : 'superseded';
  const value = tail.withdrawn ? null : own.value();
  if (context.faults.length > before || !city || value === undefined) return null;
  return {
    city: city.id,
    kind: own.kind,
    subject: own.subject,
    value,
    ...keep(tail, key, date!, said ?? value, row, context),
  };
}
