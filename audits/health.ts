import { withTimeout } from '../crawlers/browser/in-time.ts';
import type { Database } from '../storage/database.ts';
import { dueNight } from './night/due.ts';

/** A night that is still going on so long after it should have begun is stuck: nobody works, or something holds it. */
const STUCK_MS = 12 * 3_600_000;
/** A database that does not answer in this time is as good as gone. */
export const PATIENCE_MS = 5_000;

/** Said to whoever watches over the machines: no name of a city, a host or a round stands in it. */
export interface Health {
  status: 'ok' | 'unhealthy';
  reasons: { code: 'database' | 'night-missed' | 'night-stuck'; text: string }[];
}

/** How it stands with database and nights. Never throws: what cannot be asked is the answer. */
export async function healthOf(db: Database, now = new Date()): Promise<Health> {
  try {
    const due = await withTimeout(dueNight(db, now), PATIENCE_MS);
    if (due && due.round === null)
      return unhealthy('night-missed', '应开始的一轮没有开始：wangting schedule 是否在运行');
    if (due && !due.finished && due.sinceMs > STUCK_MS)
      return unhealthy('night-stuck', '最近一轮至今没有结束：wangting worker 是否在运行');
    return { status: 'ok', reasons: [] };
  } catch {
    return unhealthy('database', '数据库没有应答');
  }
}

const unhealthy = (code: Health['reasons'][number]['code'], text: string): Health => ({
  status: 'unhealthy',
  reasons: [{ code, text }],
});
