import type { Told } from './standing.ts';
import type { Message } from './words.ts';

/** Somebody who is told. */
export interface Channel {
  /** Stands in the database and in logs: without what proves who asks. */
  id: string;
  /** Throws AlertError where the message was not taken. */
  send(message: Message, told: readonly Told[]): Promise<void>;
}

/**
 * A message was not taken: the other side is away, or refuses. Tried again with growing delays; what was not told then is
 * told with the next change. Never stops a night.
 */
export class AlertError extends Error {
  override readonly name = 'AlertError';
}
