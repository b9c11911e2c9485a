import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../../cities/errors.ts';
import { type Database, shownAddress } from '../../storage/database.ts';

/** A server that is updated or moved is back in a minute or two; what takes longer is for whoever watches the processes. */
const LONGEST_MS = 5 * 60_000;
const LOOK_MS = 2_000;

/**
 * Waits until the database answers again, and starts an embedded one that died. Resolves as well when the signal aborts.
 * Throws InputError when it has been away for five minutes: systemd or whoever else then starts the process anew.
 */
export async function untilBack(db: Database, signal: AbortSignal, say: (text: string) => void): Promise<void> {
  const since = performance.now();
  say('数据库没有应答，等待其恢复');
  while (!signal.aborted) {
    if (await answers(db)) return say('数据库已恢复');
    if (performance.now() - since > LONGEST_MS)
      throw new InputError('数据库五分钟没有应答；已测的都已保存，恢复后重新运行即可继续', shownAddress(db.url));
    await sleep(LOOK_MS, undefined, { signal }).catch(() => {});
  }
}

async function answers(db: Database): Promise<boolean> {
  try {
    await db.revive();
    await db.sql`select 1`;
    return true;
  } catch {
    return false;
  }
}
