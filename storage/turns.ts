import { MAX_DELAY_MS } from '../crawlers/browser/pace.ts';
import type { Database } from './database.ts';

/**
 * Turns that can be waited for at a host: one for each worker process (fleet.ts), and no fleet has more. What lies further
 * ahead was written before the database's clock was set back, by an hour perhaps; nobody waits for that.
 */
const MOST_AHEAD = 128;

/**
 * Takes the next free turn at a host that may be asked every `intervalMs`; answers the milliseconds until then. Goes by the
 * database's clock, so that machines whose clocks differ do not ask at once.
 */
export async function takeTurn(db: Database, host: string, intervalMs: number): Promise<number> {
  const [row] = await db.sql<{ wait: number }[]>`
    insert into turns as t (host, next_at) values (${host}, clock_timestamp() + ${intervalMs}::float8 * interval '1 ms')
    on conflict (host) do update
      set next_at = ${intervalMs}::float8 * interval '1 ms' + greatest(
        least(t.next_at, clock_timestamp() + ${MOST_AHEAD * intervalMs}::float8 * interval '1 ms'),
        least(coalesce(t.not_before, clock_timestamp()), clock_timestamp() + ${MAX_DELAY_MS}::float8 * interval '1 ms'),
        clock_timestamp())
    returning 1000 * extract(epoch from next_at - clock_timestamp())::float8 - ${intervalMs}::float8 as wait`;
  return Math.max(0, row?.wait ?? 0);
}

/** Nobody asks a host for so many milliseconds: at the most MAX_DELAY_MS, more is a clock that was set back. */
export async function holdBack(db: Database, host: string, ms: number): Promise<void> {
  await db.sql`
    insert into turns as t (host, next_at, not_before)
    values (${host}, clock_timestamp(), clock_timestamp() + ${ms}::float8 * interval '1 ms')
    on conflict (host) do update set not_before = greatest(t.not_before, excluded.not_before)`;
}

/** Milliseconds for which nobody asks a host. */
export async function heldBack(db: Database, host: string): Promise<number> {
  const [row] = await db.sql<{ wait: number | null }[]>`
    select 1000 * extract(epoch from not_before - clock_timestamp())::float8 as wait from turns where host = ${host}`;
  return Math.min(MAX_DELAY_MS, Math.max(0, row?.wait ?? 0));
}
