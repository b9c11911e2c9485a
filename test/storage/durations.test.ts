import { expect, it } from 'vitest';
import { finishAttempt, startAttempt } from '../../storage/attempts.ts';
import { latestDurations } from '../../storage/durations.ts';
import { round, start } from './sample.ts';
import { temporaryDatabase } from './temporary.ts';

it('tells how long the newest attempt of a city took, whatever took longer before', async () => {
  const db = await temporaryDatabase();
  try {
    await round(db, 'r');
    const attempt = async (city: string, minutesAgo: number, seconds: number) => {
      const begun = await startAttempt(db, start('r', city));
      await finishAttempt(db, begun, { state: 'done' });
      await db.sql`
        update attempts set started_at = now() - ${`${minutesAgo} minutes`}::interval,
          finished_at = now() - ${`${minutesAgo} minutes`}::interval + ${`${seconds} seconds`}::interval
        where id = ${begun.id}`;
    };
    await attempt('slow', 60, 400);
    await attempt('slow', 30, 90);
    await attempt('quick', 60, 20);
    await startAttempt(db, start('r', 'running'));
    expect(await latestDurations(db, { practice: true })).toEqual(
      new Map([
        ['slow', 90],
        ['quick', 20],
      ]),
    );
    expect(await latestDurations(db, { practice: false })).toEqual(new Map());
  } finally {
    await db.close();
  }
});
