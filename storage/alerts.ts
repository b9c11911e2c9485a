import { eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { alerts } from './schema.ts';

/** What a channel was last told, by what it is about. */
export async function toldStates(db: Database, channel: string): Promise<Map<string, string>> {
  const rows = await db.orm.select().from(alerts).where(eq(alerts.channel, channel));
  return new Map(rows.map(({ key, state }) => [key, state]));
}

/** Rows of one statement. */
const BATCH = 1_000;

/** Keeps what a channel now knows: all of it or nothing. */
export async function keepTold(db: Database, channel: string, states: ReadonlyMap<string, string>): Promise<void> {
  const rows = [...states].map(([key, state]) => ({ channel, key, state }));
  await db.orm.transaction(async (tx) => {
    for (let i = 0; i < rows.length; i += BATCH)
      await tx
        .insert(alerts)
        .values(rows.slice(i, i + BATCH))
        .onConflictDoUpdate({
          target: [alerts.channel, alerts.key],
          set: { state: sql`excluded.state`, toldAt: sql`now()` },
        });
  });
}
