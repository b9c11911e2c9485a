import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Life } from '../checks/findings.ts';
import {
  type Assignment,
  afterAssignment,
  afterAudit,
  type Noted,
  type Rectification,
  submittedAt,
} from '../checks/rectification.ts';
import { InputError } from '../cities/errors.ts';
import { cleanText, cleanValue } from './clean.ts';
import type { Database, Transaction } from './database.ts';
import type { Audited } from './looks.ts';
import { findingLog, findings } from './schema.ts';

/** Name in the log of what nobody set: an audit showed it. */
export const PROGRAM = 'wangting';

/** One writer at a time for the findings of a city; the lock ends with the transaction. */
export async function lockFindings(tx: Transaction, city: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`findings/${city}`}, 0))`);
}

/** Notes what an audit made of a finding, where it made something of it. */
export async function noteAudit(
  tx: Transaction,
  { id: finding, city }: { id: number; city: string },
  life: Life,
  note?: string,
): Promise<void> {
  const last = await lastLine(tx, finding);
  const change = afterAudit(last, life);
  if (!change) return;
  const because = change.event === 'unsettled' ? unsettledNote(life, city) : note;
  // The side of an earlier run is not the other side of this one.
  const sides = change.event === 'withdrawn' ? { shown: null, mended: null } : life;
  await write(tx, finding, PROGRAM, change.event, change.to, {
    note: because ?? null,
    shown: cleanValue(sides.shown),
    mended: cleanValue(sides.mended),
  });
}

function unsettledNote({ unsettled, shown }: Life, city: string): string {
  if (unsettled === null) return '';
  const { round, attempt } = unsettled;
  const looked = `轮次 ${round} 第 ${attempt} 次测评`;
  if (unsettled.why === 'district') {
    const [district = ''] = unsettled.stands;
    return `${looked}的是另一区县（${unsettled.looked}），不能据此对${unsettled.stands.join('、')}销号；用 wangting audit ${city} --district ${district} 复测`;
  }
  const again = shown ? `；用 wangting rescore --round ${shown.round} 按新规则重评当时的观察后再定` : '';
  return `${looked}未再发现，但评判规则已变（${unsettled.rule}），不能据此销号${again}`;
}

/**
 * Sets owner, deadline or state of findings of a city, all of them or none, and logs who did. Answers what holds now, by
 * code. Throws InputError for a finding that is not there or cannot be set so.
 */
export async function assignFindings(
  db: Database,
  of: Audited & { codes: readonly string[]; actor: string },
  set: Assignment,
): Promise<Map<string, Rectification>> {
  const { city, scenario, practice, actor } = of;
  const note = set.note === undefined ? null : cleanText(set.note, 2000);
  const done = new Map<string, Rectification>();
  await db.orm.transaction(async (tx) => {
    await lockFindings(tx, city);
    for (const code of new Set(of.codes)) {
      const [row] = await tx
        .select()
        .from(findings)
        .where(
          and(
            eq(findings.city, city),
            eq(findings.scenario, scenario),
            eq(findings.practice, practice),
            eq(findings.code, code),
          ),
        );
      if (!row) throw new InputError(`没有问题“${code}”；wangting findings ${city} 列出各问题的代码`);
      const before = { owner: row.owner, deadline: row.deadline, state: row.state };
      const to = named(code, () => afterAssignment(before, set));
      done.set(code, to);
      const same = to.owner === before.owner && to.deadline === before.deadline && to.state === before.state;
      if (same && note === null) continue;
      await write(tx, row.id, actor, 'assigned', to, { note, shown: null, mended: null });
    }
  });
  return done;
}

function named<T>(code: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${code}：${error.message}`) : error;
  }
}

type Line = typeof findingLog.$inferSelect;

async function write(
  tx: Transaction,
  finding: number,
  actor: string,
  event: Line['event'],
  { owner, deadline, state }: Rectification,
  more: Pick<Line, 'note' | 'shown' | 'mended'>,
): Promise<void> {
  await tx
    .insert(findingLog)
    // The time of the writing, not that of the transaction, which may have waited for the lock.
    .values({
      finding,
      at: sql`clock_timestamp()`,
      actor: cleanText(actor, 200),
      event,
      owner,
      deadline,
      state,
      ...more,
    });
  await tx.update(findings).set({ owner, deadline, state }).where(eq(findings.id, finding));
}

async function lastLine(tx: Transaction, finding: number): Promise<Noted | null> {
  const log = await tx.select().from(findingLog).where(eq(findingLog.finding, finding)).orderBy(asc(findingLog.id));
  const lines = log.map((line) => ({ ...line, at: line.at.toISOString() }));
  const line = lines.at(-1);
  if (!line) return null;
  const { owner, deadline, state, event, at, shown } = line;
  return { owner, deadline, state, event, at, submittedAt: submittedAt(lines), district: shown?.district ?? null };
}

/** The log of each finding, oldest line first. */
export async function loadLogs(db: Database, ids: readonly number[]): Promise<Map<number, Line[]>> {
  const logs = new Map<number, Line[]>();
  if (ids.length === 0) return logs;
  const lines = await db.orm
    .select()
    .from(findingLog)
    .where(inArray(findingLog.finding, [...ids]))
    .orderBy(asc(findingLog.id));
  for (const line of lines) logs.set(line.finding, [...(logs.get(line.finding) ?? []), line]);
  return logs;
}
