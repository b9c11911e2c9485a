import { HALL_BEHAVIOURS, HALL_CHANNELS, type HallBehaviour, type HallChannel, type Observation } from './kinds.ts';
import { standing } from './merge.ts';

/** How many 实体大厅 were looked at, and in how many each was seen: observed and shown beside, never scored. */
export interface HallTally {
  halls: number;
  behaviours: Record<HallBehaviour, number>;
  channels: Record<HallChannel, number>;
}

/** Counts each hall once, as it was seen last; null where no hall was looked at. */
export function tallyHalls(rows: readonly Observation[]): HallTally | null {
  const halls = new Map<string, Extract<Observation, { kind: 'hall' }>>();
  for (const row of standing(rows)) if (row.kind === 'hall') halls.set(`${row.city}\n${row.subject}`, row);
  if (halls.size === 0) return null;
  const all = [...halls.values()].flatMap((row) => (row.value ? [row.value] : []));
  const count = <T extends string>(words: readonly T[], has: (value: (typeof all)[number], word: T) => boolean) =>
    Object.fromEntries(words.map((word) => [word, all.filter((value) => has(value, word)).length])) as Record<
      T,
      number
    >;
  return {
    halls: all.length,
    behaviours: count(HALL_BEHAVIOURS, (value, word) => value.behaviours.includes(word)),
    channels: count(HALL_CHANNELS, (value, word) => value.channels.includes(word)),
  };
}
