import type { PracticeHalls } from './halls.ts';
import { startPractice } from './halls.ts';
import type { FromHalls, ToHalls } from './process.ts';

/** Entry of the forked process: starts, counts and closes on request, and ends when its parent is gone. */
const send = (message: FromHalls): void => void process.send?.(message);
let halls: PracticeHalls | undefined;

process.on('disconnect', () => process.exit(0));
process.on('message', async (message: ToHalls) => {
  if (message.type === 'start') {
    try {
      const started = await startPractice(message.options);
      halls = started;
      const planted = started.cities.map(
        (c) => [c.id, started.planted(c.id)] as [string, ReturnType<typeof started.planted>],
      );
      send({ type: 'started', year: started.year, cities: started.cities, planted });
    } catch (error) {
      send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
      process.disconnect();
    }
  } else if (message.type === 'count') {
    send({ type: 'counted', id: message.id, sent: [...(halls?.sent ?? [])], requests: halls?.requests() ?? 0 });
  } else {
    await halls?.close();
    process.disconnect();
  }
});
