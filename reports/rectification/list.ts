import { daysPast, lastDay, shanghaiDay } from '../../checks/deadline.ts';
import type { Severity, Side } from '../../checks/findings.ts';
import { type Rectification, stands, submittedAt } from '../../checks/rectification.ts';
import type { LogLine, Tracked } from '../../storage/tracked.ts';

/** A finding as it stood at the end of a day. */
export interface ListedFinding extends Rectification {
  city: Tracked['city'];
  scenario: string;
  code: string;
  indicator: string;
  severity: Severity;
  sentence: string;
  suggestion: string;
  /** Round in which it was first seen. */
  since: string;
  /** Days past the deadline; 0 where it is not past, or where there is none. */
  daysPast: number;
  /** Past the deadline and held against its owner: not what is put off, nor what was reported done in time. */
  overdue: boolean;
  /** The last note of its log. */
  note: string | null;
  shown: Side | null;
}

export interface ClosedFinding extends ListedFinding {
  /** The day in Shanghai of the attempt that shows it mended. */
  closedOn: string;
  /** Both sides: `shown` of the closing, and this. */
  mended: Side;
}

/** What is standing at the end of a day, what of it is overdue, and what the month closed and reopened. */
export interface RectificationList {
  /** `2026-11`; null for a list of today. */
  month: string | null;
  /** The day at whose end the list stands, in Shanghai. */
  asOf: string;
  practice: boolean;
  /** The one city that is listed; null for all. */
  city: { id: string; name: string } | null;
  /** Of what stands only the overdue is listed. */
  overdueOnly: boolean;
  counts: {
    standing: number;
    overdue: number;
    withoutOwner: number;
    withoutDeadline: number;
    submitted: number;
    deferred: number;
    /** Within the month of `asOf`: closed, of these after their deadline, and come back. */
    closed: number;
    closedLate: number;
    reopened: number;
  };
  /** Standing findings, or with `overdueOnly` those overdue: by city, owner, the longest overdue first. */
  standing: ListedFinding[];
  closed: ClosedFinding[];
}

export interface ListOptions {
  month: string | null;
  /** Today in Shanghai. A month that is not over stands as of today. */
  today: string;
  practice: boolean;
  overdueOnly: boolean;
  city?: { id: string; name: string } | null;
}

/** The list, told from the logs: a month that is past looks as it did at its end, whatever happened since. Pure. */
export function rectificationList(tracked: readonly Tracked[], options: ListOptions): RectificationList {
  const { month, today, practice, overdueOnly, city = null } = options;
  const end = month === null ? today : lastDay(month);
  const asOf = end < today ? end : today;
  const within = asOf.slice(0, 7);
  const then = tracked.flatMap((finding) => {
    const log = finding.log.filter((line) => shanghaiDay(line.at) <= asOf);
    const last = log.at(-1);
    return last ? [{ finding, log, last }] : [];
  });
  const standing = then.filter(({ last }) => stands(last.state)).map(({ finding, log }) => listed(finding, log, asOf));
  const closed = then.flatMap(({ finding, log, last }) => {
    const line = log.findLast((one) => one.event === 'closed');
    if (last.state !== 'closed' || !line?.mended || shanghaiDay(line.at).slice(0, 7) !== within) return [];
    const closedOn = shanghaiDay(line.mended.at);
    const { shown, mended } = line;
    return [{ ...listed(finding, log, closedOn), overdue: false, shown, mended, closedOn }];
  });
  // Only what was closed came back; logs of before also say so of what had been withdrawn.
  const inMonth = (line: LogLine, i: number, log: readonly LogLine[]) =>
    line.event === 'reopened' && log[i - 1]?.state === 'closed' && shanghaiDay(line.at).slice(0, 7) === within;
  const count = (is: (one: ListedFinding) => boolean) => standing.filter(is).length;
  return {
    month,
    asOf,
    practice,
    city,
    overdueOnly,
    counts: {
      standing: standing.length,
      overdue: count((one) => one.overdue),
      withoutOwner: count((one) => one.owner === null),
      withoutDeadline: count((one) => one.deadline === null),
      submitted: count((one) => one.state === 'submitted'),
      deferred: count((one) => one.state === 'deferred'),
      closed: closed.length,
      closedLate: closed.filter((one) => one.daysPast > 0).length,
      reopened: then.filter(({ log, last }) => stands(last.state) && log.some(inMonth)).length,
    },
    standing: standing.filter((one) => !overdueOnly || one.overdue).sort(inOrder),
    closed: closed.sort(inOrder),
  };
}

/** One finding as it stands at the end of a day; null where it had not been found by then. */
export function listedOn(finding: Tracked, day: string): ListedFinding | null {
  const log = finding.log.filter((line) => shanghaiDay(line.at) <= day);
  return log.length > 0 ? listed(finding, log, day) : null;
}

function listed(finding: Tracked, log: readonly LogLine[], day: string): ListedFinding {
  const { city, scenario, code, indicator, severity, sentence, suggestion, since } = finding;
  const last = log.at(-1) as LogLine;
  const { owner, deadline, state } = last;
  const past = deadline === null ? 0 : daysPast(deadline, day);
  const done = submittedAt(log);
  const inTime = done !== null && deadline !== null && shanghaiDay(done) <= deadline;
  return {
    ...{ city, scenario, code, indicator, severity, sentence, suggestion, since, owner, deadline, state },
    daysPast: past,
    overdue: past > 0 && stands(state) && state !== 'deferred' && !inTime,
    note: log.findLast((line) => line.note !== null)?.note ?? null,
    shown: shownBy(finding, log, day),
  };
}

/** The newest sight of it up to a day; the log has those that changed something. */
function shownBy({ shown }: Tracked, log: readonly LogLine[], day: string): Side | null {
  if (shown && shanghaiDay(shown.at) <= day) return shown;
  return log.findLast((line) => line.shown !== null)?.shown ?? shown;
}

const GRAVITY = { high: 0, medium: 1, low: 2 } as const;
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By city code, then owner (nobody's last), then days overdue and gravity. */
function inOrder(a: ListedFinding, b: ListedFinding): number {
  return (
    order(a.city.code + a.city.id, b.city.code + b.city.id) ||
    Number(a.owner === null) - Number(b.owner === null) ||
    order(a.owner ?? '', b.owner ?? '') ||
    b.daysPast - a.daysPast ||
    GRAVITY[a.severity] - GRAVITY[b.severity] ||
    order(a.code, b.code)
  );
}

/** Consecutive findings of one city and one owner together. */
export function byCityAndOwner<T extends ListedFinding>(all: readonly T[]) {
  const cities: { city: Tracked['city']; owners: { owner: string | null; findings: T[] }[] }[] = [];
  for (const one of all) {
    if (cities.at(-1)?.city.id !== one.city.id) cities.push({ city: one.city, owners: [] });
    const { owners = [] } = cities.at(-1) ?? {};
    if (owners.length === 0 || owners.at(-1)?.owner !== one.owner) owners.push({ owner: one.owner, findings: [] });
    owners.at(-1)?.findings.push(one);
  }
  return cities;
}
