import type { Database } from './database.ts';

/**
 * Takes the next free turn at a host that may be asked every `intervalMs`; answers the milliseconds until then. Goes by the
 * database's clock, so that machines whose clocks differ do not ask at once.
 */
export async function takeTurn(db: Database, host: string, intervalMs: number): Promise<number> {
  const [row] = await db.sql<{ wait: number }[]>`
    insert into turns as t (host, next_at) values (${host}, clock_timestamp() + ${intervalMs}::float8 * interval '1 ms')
    on conflict (host) do update
      set next_at = greatest(t.next_at, t.not_before, clock_timestamp()) + ${intervalMs}::float8 * interval '1 ms'
    returning 1000 * extract(epoch from next_at - clock_timestamp())::float8 - ${intervalMs}::float8 as wait`;
  return Math.max(0, row?.wait ?? 0);
}

/** Nobody asks a host for so many milliseconds. */
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
  return Math.max(0, row?.wait ?? 0);
}
