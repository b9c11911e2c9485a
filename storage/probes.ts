import { and, asc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { DAY_MS, ENOUGH_A_DAY, type PastSample, type SiteWeek, WEEK_DAYS } from '../crawlers/reachability/samples.ts';
import { cleanText } from './clean.ts';
import type { Database } from './database.ts';
import { probes } from './schema.ts';

/** Samples are kept one by one for so long, then by day: a year of 55 cities is a million and a half of them. */
export const SAMPLES_KEPT_DAYS = 90;

/** Keeps a look at a home, at the database's time. */
export async function addSample(
  db: Database,
  { site, outcome, status, ms, why, egress }: Omit<PastSample, 'at'> & { egress: string | null },
): Promise<void> {
  const whole = ms === null ? null : Math.round(ms);
  await db.orm.insert(probes).values({ site, outcome, status, ms: whole, why: cleanText(why, 500), egress });
}

/** The samples of some sites in the week before a moment, oldest first; with `egress` only those that went out the same way. */
export async function samplesBefore(
  db: Database,
  sites: readonly { url: string }[],
  until: Date,
  egress?: string | null,
): Promise<PastSample[]> {
  if (sites.length === 0) return [];
  const urls = sites.map(({ url }) => url);
  const since = new Date(until.getTime() - WEEK_DAYS * DAY_MS);
  const sameWayOut =
    egress === undefined ? undefined : egress === null ? isNull(probes.egress) : eq(probes.egress, egress);
  const rows = await db.orm
    .select()
    .from(probes)
    .where(and(inArray(probes.site, urls), gt(probes.at, since), lte(probes.at, until), sameWayOut))
    .orderBy(asc(probes.at), asc(probes.id));
  return rows.map(({ site, at, outcome, status, ms, why }) => ({
    ...{ site, outcome, status, ms, why },
    at: at.toISOString(),
  }));
}

/** The week before a moment of some sites, counted; a site that was not looked at is left out. */
export async function weekBySite(db: Database, sites: readonly string[], until: Date): Promise<SiteWeek[]> {
  if (sites.length === 0) return [];
  const end = until.toISOString();
  const rows = await db.orm.execute<Record<keyof SiteWeek, never>>(sql`
    select site, sum(ok)::int as ok, sum(failed)::int as failed, sum(blocked)::int as blocked, sum(ours)::int as ours,
      (count(*) filter (where ok + failed >= ${ENOUGH_A_DAY}))::int as days
    from (
      select site, floor(extract(epoch from ${end}::timestamptz - at) / 86400) as day,
        count(*) filter (where outcome = 'ok') as ok, count(*) filter (where outcome = 'failed') as failed,
        count(*) filter (where outcome = 'blocked') as blocked, count(*) filter (where outcome = 'ours') as ours
      from probes
      where site in ${[...sites]} and at > ${end}::timestamptz - ${WEEK_DAYS} * interval '1 day' and at <= ${end}::timestamptz
      group by site, day
    ) days group by site order by site`);
  return rows.map(({ site, ok, failed, blocked, ours, days }) => ({ site, ok, failed, blocked, ours, days }));
}

/** Sums up by day what is older than `SAMPLES_KEPT_DAYS`; whole days in Shanghai, each once. Answers how many samples went. */
export async function rollUpSamples(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - SAMPLES_KEPT_DAYS * DAY_MS).toISOString();
  const [row] = await db.orm.execute<{ gone: number }>(sql`
    with old as (
      delete from probes
      where at < date_trunc('day', ${before}::timestamptz at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai'
      returning site, (at at time zone 'Asia/Shanghai')::date as day, outcome, ms
    ), summed as (
      insert into probe_days (site, day, ok, failed, blocked, ours, median_ms)
      select site, day, count(*) filter (where outcome = 'ok'), count(*) filter (where outcome = 'failed'),
        count(*) filter (where outcome = 'blocked'), count(*) filter (where outcome = 'ours'),
        percentile_cont(0.5) within group (order by ms) filter (where outcome = 'ok')
      from old group by site, day
      on conflict (site, day) do update set ok = probe_days.ok + excluded.ok, failed = probe_days.failed + excluded.failed,
        blocked = probe_days.blocked + excluded.blocked, ours = probe_days.ours + excluded.ours
    )
    select count(*)::int as gone from old`);
  return row?.gone ?? 0;
}
