import { BrowserLostError } from '../../crawlers/errors.ts';
import { AttemptLostError, CityBusyError, EvidenceError } from '../../storage/errors.ts';

/**
 * The night before has not ended. Not a fault: tonight's plan is tried again every five minutes, as long as it is tonight;
 * then it is given up aloud. Nights never overlap, because the sites would be asked twice as fast.
 */
export class NightBusyError extends Error {
  override readonly name = 'NightBusyError';
  constructor(night: string, before: string) {
    super(`轮次 ${before} 尚未结束，${night} 暂不开始`);
  }
}

/** A server that is away, starting, full, or a connection that was lost. */
const AWAY =
  /^(08|53|57P)|^(CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/;

/**
 * Whether what stopped a job passes by itself, so that the job is tried again later, with growing delays (queue.ts). All
 * else goes to the dead letters at once: a fault of ours would only meet the same site again.
 * What may befall a night, and what is done:
 * - A worker is killed: its job is free after 20 s without a heartbeat, and its attempt goes on at its step. A scheduler is
 *   killed: a plan is there with all its jobs, or not at all, and is made again.
 * - A clock is set: paces and bounds go by clocks that nobody sets; turns of the fleet by the database's (storage/turns.ts),
 *   and are not waited for where it was set back. A night whose day is over when it may begin is given up aloud.
 * - CityBusyError, AttemptLostError: another process is at the city; tried again, and what that one finished is kept.
 * - EvidenceError: a full or unwritable disk may be mended; evidence that is missing or was changed is for a person.
 * - BrowserLostError (died or hung): transient. The step had a second browser; what was not seen then is tried again.
 * - A database that is away: transient. The worker waits for it (database-away.ts), or is started again.
 */
export function isTransient(error: unknown): boolean {
  if (error instanceof CityBusyError || error instanceof AttemptLostError || error instanceof BrowserLostError)
    return true;
  if (error instanceof EvidenceError) return error.kind === 'full' || error.kind === 'unwritable';
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && AWAY.test(String(cause.code))) return true;
  return false;
}
