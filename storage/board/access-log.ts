import { desc } from 'drizzle-orm';
import { cleanText } from '../clean.ts';
import type { Database } from '../database.ts';
import { accessLog } from '../schema.ts';
import type { AccessEvent } from './kinds.ts';

export interface AccessLine {
  at: string;
  actor: string;
  address: string | null;
  event: AccessEvent;
  subject: string;
}

/** Writes down who did what; lines are never changed. */
export async function noteAccess(db: Database, line: Omit<AccessLine, 'at'>): Promise<void> {
  const { actor, address, event, subject } = line;
  await db.orm.insert(accessLog).values({
    actor: cleanText(actor, 200),
    address: address === null ? null : cleanText(address, 100),
    event,
    subject: cleanText(subject, 500),
  });
}

/** The newest lines first; one more than asked for says that there are more. */
export async function accessLines(db: Database, page: { limit: number; offset: number }): Promise<AccessLine[]> {
  const rows = await db.orm.select().from(accessLog).orderBy(desc(accessLog.id)).limit(page.limit).offset(page.offset);
  return rows.map(({ id: _, at, ...line }) => ({ ...line, at: at.toISOString() }));
}
