import { sql } from 'drizzle-orm';
import { InputError } from '../cities/errors.ts';
import type { Database } from './database.ts';
import type { EvidenceStore } from './evidence.ts';

/**
 * Younger evidence always stays, whatever the size: an audit puts it before the fact that names it, and one that was
 * interrupted is resumed the next night.
 */
export const MIN_DAYS = 3;
/** Pieces that are deleted in one transaction: who writes findings meanwhile waits a second or two. */
const BATCH = 2_000;

/** What is allowed to stay. */
export interface Keep {
  days: number;
  bytes: number;
}

export interface Swept {
  /** Pieces and bytes deleted for their age, and for the size of all. */
  old: { pieces: number; bytes: number };
  size: { pieces: number; bytes: number };
  /** Bytes that are left, and whether they are more than was allowed: all of it is needed or young. */
  left: number;
  over: boolean;
}

/**
 * Deletes evidence that is old, and, above the size that is allowed, the oldest of the rest. Never what is younger than
 * `MIN_DAYS` or needed (`NEEDED`). The time is the database's. Throws InputError for a
 * folder without any of it, and what the disk and the database throw; what was not
 * deleted then is deleted by the next run.
 */
export async function sweepEvidence(db: Database, evidence: EvidenceStore, keep: Keep): Promise<Swept> {
  await requireFolder(db, evidence);
  const old = await sweep(db, evidence, Math.max(keep.days, MIN_DAYS), Number.MAX_SAFE_INTEGER);
  const excess = (await evidenceSize(db)) - keep.bytes;
  const size = excess > 0 ? await sweep(db, evidence, MIN_DAYS, excess) : { pieces: 0, bytes: 0 };
  await evidence.removeLeftovers();
  const left = await evidenceSize(db);
  return { old, size, left, over: left > keep.bytes };
}

/** Pieces that are looked for; a single one may have been lost. */
const LOOKED_FOR = 20;

/** In a wrong folder nothing would be deleted but the knowledge of it. Throws InputError. */
async function requireFolder(db: Database, evidence: EvidenceStore): Promise<void> {
  const newest = await db.orm.execute<{ sha256: string }>(
    sql`select sha256 from evidence order by last_seen desc limit ${LOOKED_FOR}`,
  );
  if (newest.length > 0 && !newest.some(({ sha256 }) => evidence.has(sha256)))
    throw new InputError('证据文件夹里没有数据库所列的证据，未作清理；请核对 --evidence');
}

/** Bytes of all evidence that the database knows. */
export async function evidenceSize(db: Database): Promise<number> {
  const [row] = await db.orm.execute<{ bytes: number }>(
    sql`select coalesce(sum(bytes), 0)::float8 as bytes from evidence`,
  );
  return row?.bytes ?? 0;
}

/**
 * The hashes of all evidence that stays for good: what a finding stands on, be it told, fixed or withdrawn since; what
 * people handed in; and all that a published round refers to. Published is a year's round, one of which a person had a report
 * written, and the newest of its scenario, which the dashboard shows. Hashes stand in lists and inside of JSON: they are
 * taken from the text, so that no place of a new version is forgotten.
 */
const NEEDED = sql`
  create temp table needed on commit drop as
  with published as (
    select name from rounds where kind = 'year' or published_at is not null
    union
    (select distinct on (practice, scenario) name from rounds order by practice, scenario, started_at desc, name desc)
  ), ours as (select a.id, a.trail from attempts a join published p on p.name = a.round),
  texts as (
    select shown::text as told from findings union all select mended::text from findings
    union all select shown::text from finding_rounds union all select mended::text from finding_rounds
    union all select shown::text from finding_log union all select mended::text from finding_log
    union all select evidence::text from observations union all select evidence::text from ratings
    union all select trail::text from ours
    union all select concat_ws(' ', f.evidence::text, f.value::text) from facts f join ours o on o.id = f.attempt
    union all select j.indicators::text from judgements j join ours o on o.id = j.attempt
  )
  select distinct found[1] as sha256 from texts, regexp_matches(told, '[0-9a-f]{64}', 'g') as found`;

/** Deletes what is not needed and older, oldest first, until so many bytes are gone or nothing is left to delete. */
async function sweep(
  db: Database,
  evidence: EvidenceStore,
  days: number,
  bytes: number,
): Promise<{ pieces: number; bytes: number }> {
  const gone = { pieces: 0, bytes: 0 };
  for (let more = true; more && gone.bytes < bytes; ) {
    const batch = await db.orm.transaction(async (tx) => {
      // Nobody may come to need anything between the look and the deletion.
      await tx.execute(sql`
        lock table rounds, findings, finding_rounds, finding_log, observations, ratings in share mode`);
      await tx.execute(NEEDED);
      const rows = await tx.execute<{ sha256: string; bytes: number }>(sql`
        delete from evidence e using (
          select sha256 from (
            select sha256, sum(bytes) over (order by last_seen, sha256) - bytes as before from evidence c
            where last_seen < now() - ${days}::float8 * interval '1 day'
              and not exists (select from needed n where n.sha256 = c.sha256)
          ) candidates where before < ${bytes - gone.bytes}::float8 order by before limit ${BATCH}
        ) d where e.sha256 = d.sha256 and e.last_seen < now() - ${days}::float8 * interval '1 day'
        returning e.sha256, e.bytes::float8 as bytes`);
      // Before the rows are free: whoever puts the same bytes waits for this, and then finds no file and writes it.
      for (const { sha256 } of rows) await evidence.remove(sha256);
      return [...rows];
    });
    gone.pieces += batch.length;
    gone.bytes += batch.reduce((sum, row) => sum + row.bytes, 0);
    more = batch.length === BATCH;
  }
  return gone;
}
