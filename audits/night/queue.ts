import { PgBoss } from 'pg-boss';
import type { Database } from '../../storage/database.ts';
import { tell } from '../output.ts';

/** pg-boss keeps its tables apart from ours, in the same database. */
export const SCHEMA = 'wangting_queue';
/** Jobs: audit a city in a round. */
export const AUDIT = 'audit';
/** Cities that were given up, to be read and sent again by a person. */
export const DEAD = 'audit-dead';
/** Jobs: plan tonight's round. */
export const NIGHT = 'night';
/** Jobs: look once at some portals' homes. */
export const PROBE = 'probe';
/** Jobs: write the report of a night that has ended. */
export const REPORT = 'report';
/** Jobs: look in the morning what became of the night. */
export const MORNING = 'morning';
/** Jobs: tell one channel what has changed. */
export const ALERT = 'alert';
/** Jobs: delete old evidence, sum up old samples. */
export const RETENTION = 'retention';

/** Jobs: audit a city again, as somebody asked in the dashboard. */
export const RERUN = 'rerun';

/** The whole of an audit job: how it is done stands in the round's plan. */
export interface AuditJob {
  round: string;
  city: string;
}

/** What was asked stands in `reruns`. */
export interface RerunJob {
  rerun: number;
  profile: 'quick' | 'full';
}

/** A worker that says nothing for so long is dead, and its city is given to another. */
const HEARTBEAT_SECONDS = 20;
const RETRIES = 5;
const FIRST_RETRY_SECONDS = 5;
const LAST_RETRY_SECONDS = 600;
/** An audit ends by its budget of ten minutes; its loads, Lighthouse among them, come on top. */
const RERUN_SECONDS = 3600;

export interface QueueOptions {
  /** Whether jobs of dead workers are given to others from here. */
  supervise?: boolean;
  /** Whether nights begin from here. */
  schedule?: boolean;
  /** Told what goes wrong and is tried again. Default: stderr. */
  said?: (text: string) => void;
}

/** Opens the queue on the database, making it where there is none. Stop it before the database is closed. */
export async function openQueue(
  db: Database,
  { supervise = false, schedule = false, said = tell }: QueueOptions = {},
): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: db.url,
    schema: SCHEMA,
    application_name: 'wangting queue',
    max: 4,
    supervise,
    schedule,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    // The cache knows which keys are at work: as long as it is old, a free city waits.
    queueCacheIntervalSeconds: 2,
  });
  // A database that is away for a minute is not the end of a worker: pg-boss tries again by itself.
  boss.on('error', (error) => said(`队列：${error.message.split('\n')[0]}`));
  await boss.start();
  try {
    await boss.createQueue(DEAD, { retentionSeconds: 90 * 86_400 });
    await boss.createQueue(AUDIT, {
      // One job of a city at a time across all workers.
      policy: 'singleton',
      deadLetter: DEAD,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      retryLimit: RETRIES,
      retryDelay: FIRST_RETRY_SECONDS,
      retryBackoff: true,
      retryDelayMax: LAST_RETRY_SECONDS,
    });
    // What a killed dashboard was at is begun again, once.
    await boss.createQueue(RERUN, {
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: RERUN_SECONDS,
      retryLimit: 1,
      retryDelay: 1,
    });
    // A night that must wait for the one before asks again every five minutes, for a day.
    await boss.createQueue(NIGHT, { retryLimit: 288, retryDelay: 300 });
    // A look that nobody made in its ten minutes is not made up: ten at once would say nothing more.
    await boss.createQueue(PROBE, {
      retryLimit: 0,
      expireInSeconds: 600,
      retentionSeconds: 600,
      deleteAfterSeconds: 3600,
    });
    const patient = { retryLimit: 8, retryDelay: 30, retryBackoff: true, retryDelayMax: 3600 };
    await boss.createQueue(REPORT, { ...patient, expireInSeconds: 3600 });
    await boss.createQueue(MORNING, patient);
    await boss.createQueue(ALERT, patient);
    await boss.createQueue(RETENTION, { ...patient, expireInSeconds: 4 * 3600 });
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return boss;
}
