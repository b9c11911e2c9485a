import { type PracticeHalls, type PracticeOptions, startPractice } from '../../cities/practice/halls.ts';
import type { Sent } from '../../cities/practice/model/actions.ts';
import { type PracticeProcess, startPracticeProcess } from '../../cities/practice/process.ts';
import { closeUnsent, requireUnsent } from '../../cities/practice/unsent.ts';

/** Practice halls in this process. `close` throws where something was sent that no test took. */
export async function practiceHalls(options?: PracticeOptions): Promise<PracticeHalls & { taken(): readonly Sent[] }> {
  const halls = await startPractice(options);
  let taken = 0;
  return {
    ...halls,
    /** What was sent since this was asked last: what a test sent on purpose. */
    taken() {
      const sent = halls.sent.slice(taken);
      taken = halls.sent.length;
      return sent;
    },
    async close() {
      await halls.close();
      requireUnsent(halls.sent.slice(taken));
    },
  };
}

/** Practice halls in a process of their own. `close` throws where something was sent. */
export async function practiceProcess(options?: PracticeOptions): Promise<PracticeProcess> {
  const halls = await startPracticeProcess(options);
  return { ...halls, close: () => closeUnsent(halls) };
}
