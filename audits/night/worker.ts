import { setTimeout as sleep } from 'node:timers/promises';
import type { Job, JobResult, JobWithMetadata } from 'pg-boss';
import { STEP_NAMES } from '../../reports/words/steps.ts';
import { type Database, defaultDatabase, openDatabase } from '../../storage/database.ts';
import { defaultEvidence } from '../../storage/evidence.ts';
import { EXIT, type Exit } from '../exit.ts';
import { messageOf } from '../fault.ts';
import type { Interrupt } from '../interrupt.ts';
import { type Log, type LogMode, openLog } from '../log.ts';
import { collectGarbage } from '../memory.ts';
import { nightMetrics } from '../metrics/night.ts';
import { createMetrics, type Metrics } from '../metrics/registry.ts';
import { serveMetrics } from '../metrics/serve.ts';
import { workerMeter } from '../metrics/worker.ts';
import type { CityProgress } from '../progress.ts';
import { defaultConcurrency } from '../round.ts';
import { useOwnTemporaryFolder } from '../temporary.ts';
import { openBench } from './bench.ts';
import { auditJob, type Settled } from './city-job.ts';
import { untilBack } from './database-away.ts';
import { endRounds } from './end-rounds.ts';
import { openJobs, replace } from './jobs.ts';
import { AT_A_SITE } from './order.ts';
import type { ProbeJob } from './probe.ts';
import { AUDIT, type AuditJob, openQueue, PROBE } from './queue.ts';

export interface WorkerOptions {
  db?: string;
  evidence?: string;
  /** Cities at once in this process. */
  concurrency?: number;
  /** End when nothing is left to do. */
  drain?: boolean;
  quiet?: boolean;
  log?: LogMode;
  /** `[host:]port` on which `/metrics` and `/healthz` are served. */
  metrics?: string;
}

/** What is not saved by then is in the database already, up to the step that was under way (SIGTERM: within 10 s). */
const LAST_MS = 8_000;
const LOOK_MS = 2_000;
/** A long-lived worker looks rarely whether a round has ended, one that drains always. */
const LOOKS_BETWEEN = 5;

/** Works audit jobs until it is interrupted, or with `drain` until none is left. Throws InputError as openDatabase does. */
export async function work(options: WorkerOptions, interrupt: Interrupt): Promise<Exit> {
  const log = openLog('worker', options.log, options.quiet);
  const { say } = log;
  const metrics = createMetrics();
  const meter = workerMeter(metrics);
  const db = await openDatabase({ ...(options.db !== undefined && { db: options.db }) });
  nightMetrics(metrics, db);
  const listening = await listen(options.metrics, metrics, db);
  if (listening) say(`监控：${listening.url}metrics 和 ${listening.url}healthz`);
  const removeTemporary = useOwnTemporaryFolder();
  const bench = await openBench(db, options.evidence ?? defaultEvidence(options.db ?? defaultDatabase()), meter);
  const boss = await openQueue(db, { supervise: true, said: log.warn });
  const stop = interrupt.signal;
  interrupt.said(() => {
    say('正在保存状态…（再发一次信号立即退出）');
    setTimeout(() => process.exit(EXIT.interrupted), LAST_MS).unref();
  });
  let given = 0;

  async function one(job: JobWithMetadata<AuditJob>): Promise<JobResult> {
    const { round, city } = job.data;
    if (stop.aborted) return giveBack(job);
    const which = { round, city, try: job.retryCount + 1 };
    say(`${city}：开始（轮次 ${round}${job.retryCount > 0 ? `，第 ${job.retryCount + 1} 次` : ''}）`, which);
    const ended = meter.began();
    const { status, output } = await auditJob(job, bench, stop, stepsOf(which, say));
    ended(status);
    collectGarbage();
    if (status === 'deadletter') given++;
    const told = status === 'completed' || status === 'back' ? log.say : log.warn;
    told(`${city}：${HOW[status]}${output.why ? `（${output.why}）` : ''}`, { ...which, status, end: output.end });
    return status === 'back' ? giveBack(job) : { id: job.id, status, output };
  }

  async function giveBack(job: JobWithMetadata<AuditJob>): Promise<JobResult> {
    const plan = await bench.plan(job.data.round);
    if (plan) await replace(db, boss, plan, { queue: AUDIT, city: job.data.city, old: job });
    // The job is another one now: nothing is left to settle.
    return { id: job.id, status: 'completed' };
  }

  async function look(): Promise<void> {
    for (const round of await endRounds(db)) {
      say(`轮次 ${round} 已结束；wangting status --round ${round} 查看结果`, { round });
      // Loaded where it is needed: it draws. What it does not come to, the dashboard's first reader does.
      const { prepareRound } = await import('../../reports/dashboard/prepare.ts');
      await prepareRound(db, round).catch(log.fault);
    }
  }

  async function sweep({ data, signal }: Job<ProbeJob>): Promise<unknown> {
    const counts = await bench.prober.sweep(data, AbortSignal.any([stop, signal])).catch((error: unknown) => {
      log.warn(`可用性监测没有做完：${messageOf(error).split('\n')[0]}`);
      throw error;
    });
    meter.probes(counts);
    const { ok, failed, blocked, ours } = counts;
    say(
      `可用性监测：${data.sites.length} 个首页，打开 ${ok}，未打开 ${failed}，被拦截 ${blocked}，未计 ${ours}`,
      counts,
    );
    return counts;
  }

  try {
    await boss.work(
      AUDIT,
      {
        includeMetadata: true,
        perJobResults: true,
        localConcurrency: options.concurrency ?? defaultConcurrency(),
        groupConcurrency: AT_A_SITE,
        pollingIntervalSeconds: 1,
        heartbeatRefreshSeconds: 5,
      },
      async (jobs: JobWithMetadata<AuditJob>[]) => Promise.all(jobs.map(one)),
    );
    // A worker that ends when its audits are done is not there to watch.
    if (!options.drain)
      await boss.work(PROBE, { pollingIntervalSeconds: 5 }, async ([job]: Job<ProbeJob>[]) => job && sweep(job));
    say('等待任务…');
    for (let looks = 0; !stop.aborted; looks++) {
      // A database that is away for a minute is no end.
      const open = await openJobs(db).catch(() => null);
      if (!open) await untilBack(db, stop, log.warn);
      const left = open?.some((job) => job.state !== 'dead') ?? true;
      if ((!left && options.drain) || looks % LOOKS_BETWEEN === 0) await look().catch(log.fault);
      if (!left && options.drain) break;
      await sleep(LOOK_MS, undefined, { signal: stop }).catch(() => {});
    }
  } finally {
    await listening?.close();
    await Promise.all([AUDIT, PROBE].map((queue) => boss.offWork(queue, { wait: true }).catch(() => {})));
    await boss.stop({ timeout: 2_000 });
    await bench.close();
    await db.close();
    removeTemporary();
  }
  if (stop.aborted) return EXIT.interrupted;
  return given > 0 ? EXIT.incomplete : EXIT.done;
}

/** Before anything else is opened: where it cannot be listened the process shall end. */
async function listen(at: string | undefined, metrics: Metrics, db: Database) {
  try {
    return at === undefined ? null : await serveMetrics(at, metrics, db);
  } catch (error) {
    await db.close();
    throw error;
  }
}

const HOW: Record<Settled['status'], string> = {
  completed: '完成',
  failed: '未能测完，稍后重试',
  deadletter: '未能测完，不再重试',
  back: '已中断，状态已保存，交给其他进程',
};

const stepsOf = (which: { round: string; city: string }, say: Log['say']): CityProgress => ({
  begin() {},
  step: (step) => say(`${which.city}：${STEP_NAMES[step]}`, { ...which, step }),
  say() {},
  ended() {},
});
