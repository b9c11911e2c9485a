import { shanghaiDay } from '../../../checks/deadline.ts';
import { nightsSince } from '../../../storage/board/rounds.ts';
import type { Database } from '../../../storage/database.ts';
import type { ReportModel } from '../../model.ts';

/** Nights that are looked back on. */
export const NIGHTS = 30;
const DAY = 86_400_000;

/** How old the data are, and which of the last nights have none. */
export interface Age {
  /** Whole days since the newest and since the oldest result of the round; null where there is none. */
  newest: number | null;
  oldest: number | null;
  /** Days in Shanghai of the last month, since the first night there was, on which no night round began; null where there are no nights. */
  missed: string[] | null;
}

export async function ageOf(db: Database, { coverage, round }: ReportModel, now: Date): Promise<Age> {
  const days = (at: string | undefined) =>
    at === undefined ? null : Math.floor((now.getTime() - Date.parse(at)) / DAY);
  return {
    newest: days(coverage.newest?.at),
    oldest: days(coverage.oldest?.at),
    missed: round.practice ? null : missedOf(await nightsSince(db, new Date(now.getTime() - (NIGHTS + 1) * DAY)), now),
  };
}

/** A night counts under the day in its name. Last night is the newest that can be missed: this one may not have begun. */
export function missedOf(nights: readonly string[], now: Date): string[] | null {
  const had = new Set(nights.map((name) => name.slice(0, 10)));
  const [first] = [...had].sort();
  if (first === undefined) return null;
  return Array.from({ length: NIGHTS }, (_, i) =>
    shanghaiDay(new Date(now.getTime() - (NIGHTS - i) * DAY).toISOString()),
  ).filter((day) => day > first && !had.has(day));
}
