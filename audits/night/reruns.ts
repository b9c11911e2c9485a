import { sql } from 'drizzle-orm';
import { fromDrizzle, type JobWithMetadata, type PgBoss } from 'pg-boss';
import type { RunQueue, RunSaid } from '../../reports/dashboard/runs/queue.ts';
import { askRerun, endRerun, findRerun, openReruns, startRerun } from '../../storage/board/reruns.ts';
import type { Database } from '../../storage/database.ts';
import { findRound } from '../../storage/rounds.ts';
import type { RerunCity, RunEnd } from '../rerun.ts';
import { openQueue, RERUN, type RerunJob } from './queue.ts';

/** Seconds between looks into the queue; whoever asks here wakes it at once. */
const LOOK_SECONDS = 2;
/** A cancelled job is noticed by another program's heartbeat. */
const BEAT_SECONDS = 3;
/** How often it is looked whether a re-run has lost its job: rare, and until then its page says that it goes on. */
const LOST_MS = 30_000;
/** What is told of one that a person cannot mend from the page. */
const FAILED = '复测没有成功，详情见服务端的输出';

export interface Reruns extends RunQueue {
  /** Stops what is at work here; what waits is taken by the next dashboard. */
  close(): Promise<void>;
}

/** What is known of a re-run at work here. */
interface AtWork {
  stop: AbortController;
  last: Map<RunSaid['kind'], RunSaid>;
}

/**
 * The dashboard's re-runs over the same queue as the nights' audits (pg-boss): one city at a time in each dashboard, in the order of the
 * asking. A dashboard that is killed loses nothing: what waited is taken by the next one, what was at work is begun again.
 */
export async function openRerunQueue(db: Database, rerun: RerunCity, fault: (error: unknown) => void): Promise<Reruns> {
  const boss = await openQueue(db, { supervise: true });
  const atWork = new Map<number, AtWork>();
  const watching = new Map<number, Set<(what: RunSaid) => void>>();
  const closing = new AbortController();
  await dropLost(db, boss);

  const tell = (id: number, what: RunSaid) => {
    atWork.get(id)?.last.set(what.kind, what);
    for (const told of watching.get(id) ?? []) told(what);
  };

  async function work(job: JobWithMetadata<RerunJob>): Promise<void> {
    try {
      await audit(job);
    } catch (error) {
      fault(error);
      // What the database did not take is begun again by the queue.
      throw error;
    } finally {
      tell(job.data.rerun, { kind: 'ended' });
      atWork.delete(job.data.rerun);
    }
  }

  async function audit({ data, signal }: JobWithMetadata<RerunJob>): Promise<void> {
    const { rerun: id, profile } = data;
    const run = await findRerun(db, id);
    const round = run && (await findRound(db, run.round));
    if (!run || !round || run.endedAt !== null) return;
    const own: AtWork = { stop: new AbortController(), last: new Map() };
    atWork.set(id, own);
    let end: RunEnd;
    try {
      if (!(await startRerun(db, id))) return;
      end = await rerun(
        { round, city: run.city, profile },
        { signal: AbortSignal.any([own.stop.signal, closing.signal, signal]), said: (what) => tell(id, what) },
      );
    } catch (error) {
      fault(error);
      end = { attempt: null, state: 'failed', reason: FAILED };
    }
    await endRerun(db, id, { state: end.state, after: end.attempt, reason: end.reason });
  }

  const worker = await boss.work(
    RERUN,
    { includeMetadata: true, pollingIntervalSeconds: LOOK_SECONDS, heartbeatRefreshSeconds: BEAT_SECONDS },
    async (jobs: JobWithMetadata<RerunJob>[]) => {
      for (const job of jobs) await work(job);
    },
  );
  const looking = setInterval(() => void dropLost(db, boss).catch(fault), LOST_MS);

  return {
    async ask({ round, city, profile, actor, before }) {
      // One that came to nothing does not stand in the way of the next.
      await dropLost(db, boss);
      const run = await db.orm.transaction(async (tx) => {
        const asked = await askRerun(tx, { round: round.name, city, actor, before });
        const job = { id: jobOf(asked.id), data: { rerun: asked.id, profile } satisfies RerunJob };
        await boss.insert(RERUN, [job], { db: fromDrizzle(tx, sql) });
        return asked;
      });
      boss.notifyWorker(worker);
      return run;
    },
    async cancel(id) {
      const own = atWork.get(id);
      own?.stop.abort();
      const run = await findRerun(db, id);
      if (!run || run.endedAt !== null) return own !== undefined;
      if (own) return true;
      await boss.cancel(RERUN, jobOf(id));
      // One at work elsewhere ends by itself, and says how.
      if (run.state === 'queued') await endRerun(db, id, { state: 'cancelled', reason: '开始前已取消' });
      tell(id, { kind: 'ended' });
      return true;
    },
    said: (id) => [...(atWork.get(id)?.last.values() ?? [])],
    watch(id, told) {
      const all = watching.get(id) ?? new Set();
      watching.set(id, all.add(told));
      return () => {
        all.delete(told);
        if (all.size === 0) watching.delete(id);
      };
    },
    async close() {
      clearInterval(looking);
      closing.abort();
      await boss.offWork(RERUN, { wait: true }).catch(fault);
      await boss.stop({ timeout: 2_000 });
    },
  };
}

/** The number of a re-run as the number of its job, which pg-boss wants as a UUID. */
const jobOf = (rerun: number): string => `00000000-0000-4000-8000-${rerun.toString(16).padStart(12, '0')}`;

/** What has no job any more comes to nothing: given up by the queue, or lost with a dashboard from before there were jobs. */
async function dropLost(db: Database, boss: PgBoss): Promise<void> {
  for (const { id } of await openReruns(db)) {
    const [job] = await boss.findJobs(RERUN, { id: jobOf(id) });
    if (job && ['created', 'retry', 'active'].includes(job.state)) continue;
    await endRerun(
      db,
      id,
      job?.state === 'failed' ? { state: 'failed', reason: FAILED } : { state: 'cancelled', reason: '看板已重新启动' },
    );
  }
}
