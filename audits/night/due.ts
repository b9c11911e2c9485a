import { and, eq, gte, sql } from 'drizzle-orm';
import { shanghaiDay } from '../../checks/deadline.ts';
import { DEFAULT_SCENARIO } from '../../cities/scenarios.ts';
import { DAY_MS } from '../../crawlers/reachability/samples.ts';
import type { Database } from '../../storage/database.ts';
import { plans, rounds } from '../../storage/schema.ts';
import type { NightJob } from './plan.ts';
import { NIGHT, SCHEMA } from './queue.ts';

/** Asia/Shanghai, which has had no summer time since 1991. */
const ZONE_MS = 8 * 3_600_000;
/** A night that begins so late after its time was missed: a scheduler that is started again takes minutes. */
const GRACE_MS = 2 * 3_600_000;
/** Planned at the very minute, by a clock that may differ from this one a little. */
const TOLERANCE_MS = 120_000;

/** The last night that should have begun, by the schedule that `wangting schedule` keeps in the database. */
export interface DueNight {
  /** `2026-11-22`, in Shanghai. */
  date: string;
  practice: boolean;
  /** The round that was planned for it; null where none was. */
  round: string | null;
  finished: boolean;
  /** Milliseconds since it should have begun. */
  sinceMs: number;
}

/** Null where no nights are scheduled, or none was due since they are. */
export async function dueNight(db: Database, now: Date): Promise<DueNight | null> {
  const [queue] = await db.sql<{ there: boolean }[]>`select to_regclass(${`${SCHEMA}.schedule`}) is not null as there`;
  if (!queue?.there) return null;
  const [row] = await db.sql<{ cron: string; data: NightJob | null; since: Date }[]>`
    select cron, data, created_on as since from ${db.sql(SCHEMA)}.schedule where name = ${NIGHT}`;
  const at = row && lastAt(row.cron, new Date(now.getTime() - GRACE_MS));
  if (!at || at.getTime() < new Date(row.since).getTime()) return null;
  const { scenario, practice } = row.data?.of ?? { scenario: DEFAULT_SCENARIO, practice: false };
  const [planned] = await db.orm
    .select({ round: rounds.name, finished: sql<boolean>`${rounds.finishedAt} is not null` })
    .from(plans)
    .innerJoin(rounds, eq(rounds.name, plans.round))
    .where(
      and(
        eq(rounds.practice, practice),
        eq(rounds.scenario, scenario),
        gte(plans.plannedAt, new Date(at.getTime() - TOLERANCE_MS)),
      ),
    )
    .orderBy(plans.plannedAt)
    .limit(1);
  return {
    date: shanghaiDay(at.toISOString()),
    practice,
    round: planned?.round ?? null,
    finished: planned?.finished ?? false,
    sinceMs: now.getTime() - at.getTime(),
  };
}

/** When a daily `m h * * *` in Shanghai came last. */
export function lastAt(cron: string, now: Date): Date | null {
  const [, minute, hour] = /^(\d{1,2}) (\d{1,2}) \* \* \*$/.exec(cron) ?? [];
  if (minute === undefined || hour === undefined) return null;
  const midnight = Math.floor((now.getTime() + ZONE_MS) / DAY_MS) * DAY_MS - ZONE_MS;
  const today = midnight + (Number(hour) * 60 + Number(minute)) * 60_000;
  return new Date(today <= now.getTime() ? today : today - DAY_MS);
}
