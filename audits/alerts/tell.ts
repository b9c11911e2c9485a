import { keepTold, toldStates } from '../../storage/alerts.ts';
import type { Database } from '../../storage/database.ts';
import type { Severity } from '../../storage/result.ts';
import { findRound } from '../../storage/rounds.ts';
import type { Channel } from './channel.ts';
import { changesOf } from './standing.ts';
import { nightStandings, roundStandings } from './standings.ts';
import { messageOf } from './words.ts';

export interface TellOptions {
  /** The round that has ended, or that the morning finds; null where there is none yet. */
  round: string | null;
  /** Whether the night itself is looked at: before its morning it may well go on. */
  morning: boolean;
  severity: Severity;
  board: string | null;
  now?: Date;
}

/**
 * Tells a channel what has changed since it was last told; answers how much. What it was told is kept only when the
 * message was taken, so that what could not be told is told the next time. Throws AlertError.
 */
export async function tellChanges(db: Database, channel: Channel, options: TellOptions): Promise<number> {
  const { round, morning, severity, board, now = new Date() } = options;
  const standings = [
    ...(morning ? await nightStandings(db, now) : []),
    ...(round === null ? [] : await roundStandings(db, round, severity)),
  ];
  const told = changesOf(standings, await toldStates(db, channel.id));
  const practice = round !== null && ((await findRound(db, round))?.practice ?? false);
  const message = messageOf(told, { board }, practice);
  if (message) await channel.send(message, told);
  await keepTold(db, channel.id, new Map(standings.map(({ key, state }) => [key, state])));
  return told.length;
}
