import type { City } from '../../cities/city.ts';
import { VALUE_WORDS } from '../../reports/words/facts.ts';
import {
  HALL_BEHAVIOURS,
  HALL_CHANNELS,
  type Observation,
  type ObservationKind,
} from '../../storage/observations/kinds.ts';
import { type Cells, plain, type Raw, type RawRow } from './cells.ts';
import { CONFIRMABLE_NAMES, readConfirmation } from './confirm.ts';
import type { RowContext } from './row-context.ts';
import type { SheetId } from './sheets.ts';

type Words<T extends string> = Record<T, string>;
const QUALITIES = VALUE_WORDS['manual.consultAnswers'] as Words<'effective' | 'partial' | 'ineffective'>;
const COMPLAINTS = VALUE_WORDS['manual.complaintQuality'] as Words<
  'resolved' | 'referred' | 'ineffective' | 'unanswered'
>;

/** What a row says once it was found right: what it is of, and how to read what was seen. */
export interface Case {
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

/** How a row of each sheet is read. */
export const CASES: Record<
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
