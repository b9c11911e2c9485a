import { openDatabase } from '../../storage/database.ts';
import { AUDIT, openQueue } from '../night/queue.ts';
import { benchFolder } from './folder.ts';

/** Jobs that are sent, or fetched and finished, in one statement. */
const BATCH = 1_000;
/** Loops that fetch and finish. */
const LOOPS = 4;

export interface QueueBench {
  jobs: number;
  enqueueSeconds: number;
  finishSeconds: number;
  /** Jobs that are in the queue at the end, in whatever state but finished. */
  left: number;
}

/** Enqueues jobs as a night's are, and finishes them: what the queue itself costs. */
export async function benchQueue(jobs = 100_000): Promise<QueueBench> {
  const folder = benchFolder();
  const db = await openDatabase({ db: folder.path('db'), create: true });
  const boss = await openQueue(db);
  try {
    let began = performance.now();
    for (let sent = 0; sent < jobs; sent += BATCH)
      await boss.insert(
        AUDIT,
        Array.from({ length: Math.min(BATCH, jobs - sent) }, (_, i) => ({
          data: { round: 'bench', city: `c${sent + i}` },
          singletonKey: `c${sent + i}`,
          priority: (sent + i) % 10,
        })),
      );
    const enqueueSeconds = (performance.now() - began) / 1000;
    began = performance.now();
    const loop = async () => {
      for (;;) {
        const fetched = await boss.fetch(AUDIT, { batchSize: BATCH });
        if (fetched.length === 0) return;
        await boss.complete(
          AUDIT,
          fetched.map(({ id }) => id),
        );
      }
    };
    await Promise.all(Array.from({ length: LOOPS }, loop));
    const finishSeconds = (performance.now() - began) / 1000;
    const [row] = await db.sql<{ left: number }[]>`
      select count(*)::int as left from wangting_queue.job where name = ${AUDIT} and state <> 'completed'`;
    return { jobs, enqueueSeconds, finishSeconds, left: row?.left ?? jobs };
  } finally {
    await boss.stop({ graceful: false });
    await db.close();
    folder.remove();
  }
}
