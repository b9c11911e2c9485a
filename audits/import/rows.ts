import { createHash } from 'node:crypto';
import type { City } from '../../cities/city.ts';
import type { FactId, FactOf } from '../../crawlers/facts.ts';
import { quarterOf, quarterStart } from '../../reports/bulletin/quarter.ts';
import { VALUE_WORDS } from '../../reports/words/facts.ts';
import {
  type Confirmable,
  HALL_BEHAVIOURS,
  HALL_CHANNELS,
  type Observation,
  type ObservationKind,
  type RatingFigures,
  type UnitLevel,
} from '../../storage/observations/kinds.ts';
import type { ImportedRow, NewObservation, NewRating } from '../../storage/observations.ts';
import { type CellFault, type Cells, plain, type Raw, type RawRow, readCells } from './cells.ts';
import { CONFIRMABLE_NAMES, readConfirmation } from './confirm.ts';
import type { SheetId } from './sheets.ts';

export interface RowContext {
  /** Name of the file, to be kept with every row. */
  file: string;
  cities: readonly City[];
  /** Today in Shanghai. */
  today: string;
  faults: CellFault[];
  /** What the machine observed in the attempt that counts. */
  machine(city: string, fact: Confirmable): FactOf<FactId> | undefined;
  /** Keys and hashes of the rows that were imported before. */
  known: { keys: ReadonlySet<string>; hashes: ReadonlySet<string> };
  /** The evidence that a proof names (`sha256:…`), none where it is words only; or what is wrong with it. */
  proof(text: string): { evidence: string[] } | { fault: string };
}

export interface CheckedRows {
  observations: NewObservation[];
  ratings: NewRating[];
  /** Rows that were there already and need no more checking. */
  known: number;
}

type Words<T extends string> = Record<T, string>;
const QUALITIES = VALUE_WORDS['manual.consultAnswers'] as Words<'effective' | 'partial' | 'ineffective'>;
const COMPLAINTS = VALUE_WORDS['manual.complaintQuality'] as Words<
  'resolved' | 'referred' | 'ineffective' | 'unanswered'
>;

/** What a row says once it was found right: what it is of, and how to read what was seen. */
interface Case {
  kind: ObservationKind;
  /** Cells that name the case beside the city; all of them undefined-free. */
  identity: (string | undefined)[];
  subject: string;
  /** The column named where two rows are of one case. */
  at: string;
  value(): Observation['value'] | undefined;
  /** What the row says of it, where the value depends on more than the row. */
  said?: unknown;
}

/** Checks every row of every sheet; all that is wrong is in `context.faults` afterwards. */
export function checkRows(
  sheets: readonly { id: SheetId; rows: readonly RawRow[] }[],
  context: RowContext,
): CheckedRows {
  const checked: CheckedRows = { observations: [], ratings: [], known: 0 };
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
        if (observation === 'known') checked.known++;
        else if (observation) checked.observations.push(observation);
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
): NewObservation | 'known' | null {
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
  const asBefore = said !== undefined && context.known.hashes.has(keep(tail, key, date ?? '', said, row, context).hash);
  if (asBefore && context.faults.length === before) return 'known';
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

const CASES: Record<
  Exclude<SheetId, 'departments' | 'townships'>,
  (cells: Cells, row: RawRow, given: { city: City | undefined; date: string | undefined; context: RowContext }) => Case
> = {
  phoneCalls(cells, row, { date }) {
    const time = cells.time('time');
    const number = cells.text('number', '拨打的号码', 40);
    if (number !== undefined && !/^[\d()（）+＋\-－—– 转*#]{3,}$/.test(number.normalize('NFKC')))
      cells.fault('number', `“${number}”不像电话号码，请写作 0411-12345678`);
    return {
      kind: 'phone-call',
      identity: [date, time, plain(row.cell('number')).replace(/[^\d转*#]/g, '')],
      subject: `${number ?? ''} ${time ?? ''}`,
      at: 'time',
      value() {
        const answered = cells.yesNo('answered');
        return answered === undefined ? undefined : { answered };
      },
    };
  },
  answers(cells, _row, { date }) {
    const channel = cells.choice('channel', { phone: '电话', online: '网上' });
    const question = cells.text('question', '问了什么');
    return {
      kind: 'answer',
      identity: [date, channel, question],
      subject: `${question ?? ''}（${channel === 'phone' ? '电话' : '网上'}）`,
      at: 'question',
      value() {
        const quality = cells.choice('quality', QUALITIES);
        return quality === undefined ? undefined : { quality };
      },
    };
  },
  consultReplies(cells, row, { date }) {
    const question = cells.text('question', '问了什么，或咨询编号');
    return {
      kind: 'consult-reply',
      identity: [date, question],
      subject: question ?? '',
      at: 'question',
      value() {
        const days = readWait(cells, row.cell('days'), date);
        return days === undefined ? undefined : { days };
      },
    };
  },
  complaints(cells, row, { date }) {
    const subject = cells.text('subject', '投诉编号，或投诉了什么');
    return {
      kind: 'complaint',
      identity: [date, subject],
      subject: subject ?? '',
      at: 'subject',
      value() {
        if (cells.blank('days') && cells.blank('quality'))
          return cells.fault('days', '“用时（工作日）”和“答复质量”至少填一项');
        const days = cells.blank('days') ? undefined : readWait(cells, row.cell('days'), date);
        if (cells.blank('days')) readUntil(cells, date);
        const quality = cells.blank('quality') ? undefined : cells.choice('quality', COMPLAINTS);
        if (days === null && quality !== undefined && quality !== 'unanswered')
          return cells.fault('quality', '用时写的是“未答复”，答复质量应为“未予答复”');
        if (typeof days === 'number' && quality === 'unanswered')
          return cells.fault('quality', '已写明答复用时，答复质量不能是“未予答复”');
        return { ...(days !== undefined && { days }), ...(quality !== undefined && { quality }) };
      },
    };
  },
  confirmations(cells, row, { city, date, context }) {
    const fact = cells.choice('fact', CONFIRMABLE_NAMES);
    return {
      kind: 'confirmation',
      identity: [fact, date, plain(row.cell('observer'))],
      subject: fact === undefined ? '' : CONFIRMABLE_NAMES[fact],
      at: 'fact',
      said: [plain(row.cell('verdict')), plain(row.cell('value'))],
      value() {
        if (fact === undefined || city === undefined) return undefined;
        return readConfirmation(cells, fact, row.cell('value'), context.machine(city.id, fact));
      },
    };
  },
  halls(cells, _row, { date }) {
    const hall = cells.text('hall', '大厅的全称', 80);
    return {
      kind: 'hall',
      identity: [date, hall],
      subject: hall ?? '',
      at: 'hall',
      value() {
        const behaviours = HALL_BEHAVIOURS.filter((key) => cells.yesNo(key) === true);
        const channels = HALL_CHANNELS.filter((key) => cells.yesNo(key) === true);
        return { behaviours, channels };
      },
    };
  },
};

/** The day on which it was answered, or up to which nobody had; not before it was asked. */
function readUntil(cells: Cells, asked: string | undefined): string | undefined {
  const until = cells.date('until');
  if (until !== undefined && asked !== undefined && until < asked)
    return cells.fault('until', `早于提出日期 ${asked}，请核对`);
  return until;
}

/** Working days to an answer; null where none came. They cannot be more than the days between. */
function readWait(cells: Cells, raw: Raw, asked: string | undefined): number | null | undefined {
  const until = readUntil(cells, asked);
  if (cells.blank('days')) return cells.fault('days', '没有填写，请填工作日数；没有答复的写“未答复”');
  const text = plain(raw);
  if (['未答复', '无答复', '没有答复', '未予答复', 'none'].includes(text)) return null;
  if (!/^\d{1,3}(\.\d)?$/.test(text))
    return cells.fault('days', `“${text}”不对，请填工作日数，如 2；没有答复的写“未答复”`);
  const days = Number(text);
  if (until === undefined || asked === undefined) return days;
  const between = (Date.parse(until) - Date.parse(asked)) / 86_400_000;
  return days > between + 1 ? cells.fault('days', `提出到答复只有 ${between} 天，不会是 ${text} 个工作日`) : days;
}

function checkRating(row: RawRow, level: UnitLevel, context: RowContext, seen: Map<string, string>): NewRating | null {
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

interface Tail {
  observer: string;
  proof: string;
  evidence: string[];
  note: string | null;
  withdrawn: boolean;
}

function readTail(cells: Cells, context: RowContext): Tail {
  const observer = cells.text('observer', '姓名或工号', 60) ?? '';
  const proof = cells.text('proof', '证明：文件名、编号或网址', 500) ?? '';
  const found = proof === '' ? { evidence: [] } : context.proof(proof);
  if ('fault' in found) cells.fault('proof', found.fault);
  const withdrawn = cells.blank('withdrawn') ? false : (cells.yesNo('withdrawn') ?? false);
  return { observer, proof, evidence: 'fault' in found ? [] : found.evidence, note: cells.optional('note'), withdrawn };
}

/** No case twice in a file, and nothing taken back that is not there. */
function checkKey(
  cells: Cells,
  at: string,
  key: string,
  row: RawRow,
  withdrawn: boolean,
  context: RowContext,
  seen: Map<string, string>,
): void {
  const first = seen.get(key);
  if (first !== undefined) cells.fault(at, `与 ${first} 是同一件，请删去一行，或写明区别`);
  else seen.set(key, row.place(at));
  if (withdrawn && !context.known.keys.has(key)) cells.fault('withdrawn', '此前没有导入过这一行，无可作废');
}

const keep = (tail: Tail, key: string, date: string, value: unknown, row: RawRow, context: RowContext): ImportedRow => {
  const { withdrawn: _, ...said } = tail;
  return {
    ...said,
    key,
    hash: digest([key, date, value, said.observer, said.proof, said.evidence, said.note]),
    observedAt: date,
    source: { file: context.file, place: row.where },
  };
};

const digest = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
