import { quarterOf, quarterStart } from '../../reports/bulletin/quarter.ts';
import type { RatingFigures, UnitLevel } from '../../storage/observations/kinds.ts';
import type { NewRating } from '../../storage/observations.ts';
import { type Cells, type RawRow, readCells } from './cells.ts';
import { checkKey, digest, keep, type RowContext, readTail } from './row-context.ts';

/** Checks a row of “好差评部门” or “好差评镇街”; null where something is wrong. */
export function checkRating(
  row: RawRow,
  level: UnitLevel,
  context: RowContext,
  seen: Map<string, string>,
): NewRating | null {
  const before = context.faults.length;
  const cells = readCells(row, context);
  const area = cells.text('area', '市和区县的名称', 60);
  const said = cells.text('quarter', '季度，写作 2026Q3', 20);
  const quarter = said === undefined ? null : quarterOf(said);
  if (said !== undefined && quarter === null) cells.fault('quarter', `“${said}”不对，请写作 2026Q3 或 2026年第三季度`);
  if (quarter !== null && quarterStart(quarter) > context.today) cells.fault('quarter', '这个季度还没有到，请核对');
  const unit = cells.text('unit', '名称', 80);
  const date = cells.date('date');
  const tail = readTail(cells, context);
  const figures = tail.withdrawn ? null : readFigures(cells);
  const key = digest([level, area, quarter ?? undefined, unit]);
  if (context.faults.length === before) checkKey(cells, 'unit', key, row, tail.withdrawn, context, seen);
  if (context.faults.length > before || !area || !quarter || !unit || figures === undefined) return null;
  return { area, quarter, level, unit, figures, ...keep(tail, key, date!, figures, row, context) };
}

/** Each figure is part of another. */
const PARTS = [
  ['bad', 'ratings', '差评多于评价量'],
  ['valid', 'bad', '有效差评多于差评'],
  ['visited', 'bad', '已回访多于差评'],
  ['mended', 'valid', '已整改多于有效差评'],
  ['content', 'mended', '整改满意多于已整改'],
] as const satisfies readonly (readonly [keyof RatingFigures, keyof RatingFigures, string])[];

function readFigures(cells: Cells): RatingFigures | undefined {
  const read = Object.fromEntries(
    (['ratings', 'bad', 'valid', 'visited', 'mended', 'content'] as const).map((key) => [key, cells.count(key)]),
  ) as { [K in keyof RatingFigures]: number | undefined };
  for (const [part, whole, message] of PARTS) {
    const [a, b] = [read[part], read[whole]];
    if (a !== undefined && b !== undefined && a > b) cells.fault(part, `${message}（${a} > ${b}），请核对`);
  }
  return Object.values(read).includes(undefined) ? undefined : (read as RatingFigures);
}
