import { isDeepStrictEqual } from 'node:util';
import { type FactId, type FactOf, type Facts, type FactValue, factSchemas } from '../../crawlers/facts.ts';
import type { Observation, ObservationKind, ObservationValue } from './kinds.ts';

type Of<K extends ObservationKind> = Extract<Observation, { kind: K }> & { value: object };

/** What stands of all rows: the newest of each case, unless it takes the case back. In the order of the cases' days. */
export function standing(rows: readonly Observation[]): Observation[] {
  const newest = new Map<string, Observation>();
  for (const row of rows) {
    const before = newest.get(row.key);
    if (!before || before.id < row.id) newest.set(row.key, row);
  }
  return [...newest.values()]
    .filter((row) => row.value !== null)
    .sort((a, b) => (a.observedAt < b.observedAt ? -1 : a.observedAt > b.observedAt ? 1 : a.id - b.id));
}

/**
 * The facts of a city with what people observed over them: sums of calls, all answers, the middle one of several replies,
 * the newest of several confirmations that hold. Pure; the machine's facts stay what they are wherever they are kept, only
 * the answer differs. `machine` is what the machine saw and nothing else: merging twice would hold people against people.
 */
export function mergeObservations(machine: Facts, rows: readonly Observation[]): Facts {
  const stand = standing(rows);
  const of = <K extends ObservationKind>(kind: K) => stand.filter((row) => row.kind === kind) as Of<K>[];
  const facts: Facts = { ...machine };
  const put = <I extends FactId>(id: I, value: FactValue<I>, from: readonly Observation[], note: string) => {
    const before = machine[id] as FactOf<I> | undefined;
    const evidence = [...new Set([...(before?.evidence ?? []), ...from.flatMap((row) => row.evidence)])];
    Object.assign(facts, { [id]: { state: 'observed', value, level: 'manual', reason: null, note, evidence } });
  };

  const calls = of('phone-call');
  if (calls.length > 0) {
    const answered = calls.filter((call) => call.value.answered).length;
    put('manual.phoneCalls', { calls: calls.length, answered }, calls, `拨打${calls.length}次${byWhom(calls)}`);
  }
  const answers = of('answer');
  if (answers.length > 0) {
    const qualities = answers.map((answer) => answer.value.quality);
    put('manual.consultAnswers', qualities, answers, `咨询${answers.length}个问题${byWhom(answers)}`);
  }
  const replies = of('consult-reply');
  if (replies.length > 0) {
    const days = replies.map((reply) => reply.value.days);
    put('manual.consultReplyDays', middleDays(days), replies, `${daysNote(days)}${byWhom(replies)}`);
  }
  const complaints = of('complaint');
  const timed = complaints.filter((row) => row.value.days !== undefined);
  if (timed.length > 0) {
    const days = timed.map((row) => row.value.days ?? null);
    put('manual.complaintReplyDays', middleDays(days), timed, `${daysNote(days)}${byWhom(timed)}`);
  }
  const coded = complaints.flatMap((row) => (row.value.quality === undefined ? [] : [row.value.quality]));
  if (coded.length > 0) {
    const from = complaints.filter((row) => row.value.quality !== undefined);
    put('manual.complaintQuality', middle(coded, worse), from, `投诉${coded.length}件${byWhom(from)}`);
  }
  // In the order of their days: the newest is put last and stands.
  for (const row of of('confirmation')) {
    const { fact, value } = row.value;
    const parsed = factSchemas[fact].safeParse(value);
    const now = machine[fact];
    if (!parsed.success || lapsed(row.value, now)) continue;
    const how =
      now?.state !== 'observed'
        ? '自动观测没有看到，由人工补充'
        : same(now.value, value)
          ? '人工核对，与自动观测一致'
          : '人工更正了自动观测';
    put(fact, parsed.data as never, [row], `${how}${byWhom([row])}`);
  }
  return facts;
}

/**
 * Whether a confirmation is of what was there before: the machine, whose value of then it was held against, now sees another. The
 * site changed since, and what a person saw of the old says nothing of the new.
 */
export function lapsed({ machine: then }: ObservationValue<'confirmation'>, now: FactOf<FactId> | undefined): boolean {
  return then !== null && now?.state === 'observed' && !same(then.value, now.value);
}

const QUALITIES = ['resolved', 'referred', 'ineffective', 'unanswered'] as const;
const worse = (a: (typeof QUALITIES)[number], b: (typeof QUALITIES)[number]) =>
  QUALITIES.indexOf(a) - QUALITIES.indexOf(b);

/** The middle of several, from the best to the worst; of an even number the worse of the two in the middle. */
export function middle<T>(values: readonly T[], compare: (a: T, b: T) => number): T {
  return [...values].sort(compare)[Math.floor(values.length / 2)] as T;
}

/** The middle of several waits; none at all is longer than any. */
export const middleDays = (days: readonly (number | null)[]): number | null =>
  middle(days, (a, b) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b));

function daysNote(days: readonly (number | null)[]): string {
  const words = days.map((n) => (n === null ? '未答复' : `${n}个工作日`));
  return days.length === 1 ? `1件：${words[0]}` : `${days.length}件：${words.join('、')}，取居中的一件`;
}

function byWhom(rows: readonly Observation[]): string {
  const all = rows.map((row) => row.observedAt).sort();
  const [first = '', last = ''] = [all[0], all.at(-1)];
  const names = [...new Set(rows.map((row) => row.observer))].join('、');
  return `（${first === last ? first : `${first}至${last}`}，${names}）`;
}

/** Whether two values say the same; a list is a set here. */
export function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => (Array.isArray(value) ? [...value].map(String).sort() : value);
  return isDeepStrictEqual(plain(a), plain(b));
}
