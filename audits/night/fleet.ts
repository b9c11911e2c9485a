import { type Fleet, sleep } from '../../crawlers/browser/pace.ts';
import type { Database } from '../../storage/database.ts';
import { heldBack, holdBack, takeTurn } from '../../storage/turns.ts';

/**
 * The pace of hosts over all workers, in their database. Where that is away for a moment each worker keeps its own pace: a
 * fault of ours must not look like one of the site, which is what an error in the middle of a request would come to.
 */
export function fleetOn(db: Database): Fleet {
  return {
    async turn(host, intervalMs, signal) {
      const wait = await takeTurn(db, host, intervalMs).catch(() => 0);
      if (wait === 0) return;
      await sleep(wait, signal);
      // Another worker may have been told to wait while this one slept.
      for (let held = await left(host); held > 0; held = await left(host)) await sleep(held, signal);
    },
    holdBack: (host, ms) => void holdBack(db, host, ms).catch(() => {}),
  };

  function left(host: string): Promise<number> {
    return heldBack(db, host).catch(() => 0);
  }
}
