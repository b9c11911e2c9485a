import PQueue from 'p-queue';
import { askRerun, endRerun, findRerun, lockOf, type Rerun, startRerun } from '../../../storage/board/reruns.ts';
import type { Database } from '../../../storage/database.ts';
import type { Round } from '../../../storage/result.ts';

/** What a person who watches is told. */
export type RunSaid =
  | { kind: 'step'; n: number; of: number; name: string }
  | { kind: 'say'; text: string }
  | { kind: 'ended' };

/** How an audit of one city came out. */
export interface RunEnd {
  /** Number of the new attempt in its round; null where none was begun. */
  attempt: number | null;
  state: 'done' | 'incomplete' | 'cancelled' | 'failed';
  /** In Chinese; null where all went well. */
  reason: string | null;
}

/** Audits one city again in its round, beside the attempts that are there. Never throws for what it can tell. */
export type RerunCity = (
  job: { round: Round; city: string; profile: 'quick' | 'full' },
  watch: { signal: AbortSignal; said(what: RunSaid): void },
) => Promise<RunEnd>;

export interface RunQueue {
  /** Queues a city. Throws InputError where it is queued already. */
  ask(asked: {
    round: Round;
    city: string;
    /** As the attempt that counts was made: the two are to be compared. */
    profile: 'quick' | 'full';
    actor: string;
    before: number | null;
  }): Promise<Rerun>;
  /** Takes a waiting one out, stops one at work; false where it has ended or is another program's. */
  cancel(id: number): Promise<boolean>;
  /** What was said so far: the newest step and sentence. */
  said(id: number): RunSaid[];
  /** Calls for everything that is said from now on; answers how to stop that. */
  watch(id: number, told: (what: RunSaid) => void): () => void;
  /** How many wait before this one. */
  ahead(id: number): number;
  close(): Promise<void>;
}

interface Job {
  stop: AbortController;
  waiting: boolean;
  last: Map<RunSaid['kind'], RunSaid>;
  told: Set<(what: RunSaid) => void>;
}

/** One city at a time, in the order of the asking; what is waiting or at work is also in the database. */
export function createQueue(db: Database, rerun: RerunCity, fault: (error: unknown) => void): RunQueue {
  const queue = new PQueue({ concurrency: 1 });
  const jobs = new Map<number, Job>();

  async function work(run: Rerun, of: Omit<Parameters<RerunCity>[0], 'city'>, job: Job): Promise<void> {
    const said = (what: RunSaid) => {
      job.last.set(what.kind, what);
      for (const tell of job.told) tell(what);
    };
    let end: RunEnd = { attempt: null, state: 'cancelled', reason: '开始前已取消' };
    try {
      if (!job.stop.signal.aborted) {
        job.waiting = false;
        await startRerun(db, run.id);
        end = await rerun({ ...of, city: run.city }, { signal: job.stop.signal, said });
      }
    } catch (error) {
      fault(error);
      end = { attempt: null, state: 'failed', reason: '复测没有成功，详情见服务端的输出' };
    }
    await endRerun(db, run.id, { state: end.state, after: end.attempt, reason: end.reason }).catch(fault);
    await db.locks.release(lockOf(run.id)).catch(fault);
    said({ kind: 'ended' });
    jobs.delete(run.id);
  }

  return {
    async ask({ round, city, profile, actor, before }) {
      const run = await askRerun(db, { round: round.name, city, actor, before });
      await db.locks.take(lockOf(run.id));
      const job: Job = { stop: new AbortController(), waiting: true, last: new Map(), told: new Set() };
      jobs.set(run.id, job);
      queue.add(() => work(run, { round, profile }, job)).catch(fault);
      return run;
    },
    async cancel(id) {
      const job = jobs.get(id);
      if (!job) return false;
      job.stop.abort();
      if (job.waiting) await endRerun(db, id, { state: 'cancelled', reason: '开始前已取消' });
      return (await findRerun(db, id)) !== null;
    },
    said: (id) => [...(jobs.get(id)?.last.values() ?? [])],
    watch(id, told) {
      const job = jobs.get(id);
      job?.told.add(told);
      return () => void job?.told.delete(told);
    },
    ahead: (id) => [...jobs].filter(([other]) => other < id).length,
    async close() {
      for (const { stop } of jobs.values()) stop.abort();
      await queue.onIdle();
    },
  };
}
