import PQueue from 'p-queue';
import { type Fleet, sleep } from '../../crawlers/browser/pace.ts';
import type { Database } from '../../storage/database.ts';
import { heldBack, holdBack, takeTurn } from '../../storage/turns.ts';

/**
 * The pace of hosts over all workers, in their database. Where that is away for a moment each worker keeps its own pace: a
 * fault of ours must not look like one of the site, which is what an error in the middle of a request would come to.
 */
export function fleetOn(db: Database): Fleet {
  /** A process waits for one turn at a host at a time: so workers alternate, and no more turns are given away than there are workers. */
  const lines = new Map<string, PQueue>();
  return {
    async turn(host, intervalMs, signal) {
      const line = lines.get(host) ?? new PQueue({ concurrency: 1 });
      lines.set(host, line);
      await line.add(() => take(host, intervalMs, signal), signal ? { signal } : {});
    },
    holdBack: (host, ms) => void holdBack(db, host, ms).catch(() => {}),
  };

  async function take(host: string, intervalMs: number, signal?: AbortSignal): Promise<void> {
    do {
      const wait = await takeTurn(db, host, intervalMs).catch(() => 0);
      if (wait === 0) return;
      await sleep(wait, signal);
      // Another worker may have been told to wait while this one slept: then this turn is none.
    } while ((await heldBack(db, host).catch(() => 0)) > 0);
  }
}
