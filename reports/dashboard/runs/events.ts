import { streamSSE } from 'hono/streaming';
import { findRerun } from '../../../storage/board/reruns.ts';
import { NotFoundError } from '../errors.ts';
import type { DashboardOptions } from '../options.ts';
import type { Ctx } from '../visitor.ts';
import type { RunQueue, RunSaid } from './queue.ts';

/** Milliseconds between signs of life: proxies cut a connection on which nothing comes. */
const BEAT = 15_000;

/** What is said of a re-run, as it is said: first what was said last, at the end `ended`. */
export async function runEvents(
  c: Ctx,
  { db }: Pick<DashboardOptions, 'db'>,
  queue: RunQueue | null,
  id: number,
): Promise<Response> {
  const run = await findRerun(db, id);
  if (!run) throw new NotFoundError('没有这次复测。');
  c.header('X-Accel-Buffering', 'no');
  return streamSSE(c, async (stream) => {
    const waiting: RunSaid[] = [];
    let wake = () => {};
    const told = (what: RunSaid) => {
      waiting.push(what);
      wake();
    };
    const stop = queue?.watch(id, told) ?? (() => {});
    stream.onAbort(() => wake());
    for (const what of queue?.said(id) ?? []) told(what);
    // It may have ended before one began to watch.
    if (run.endedAt !== null || (await findRerun(db, id))?.endedAt) told({ kind: 'ended' });
    try {
      while (!stream.aborted) {
        const what = waiting.shift();
        if (what) {
          await stream.writeSSE({ event: what.kind, data: JSON.stringify(what) });
          if (what.kind === 'ended') break;
          continue;
        }
        const beat = await new Promise<boolean>((resolve) => {
          const timer = setTimeout(() => resolve(true), BEAT);
          wake = () => {
            clearTimeout(timer);
            resolve(false);
          };
          if (waiting.length > 0) wake();
        });
        if (!beat || stream.aborted) continue;
        // One that another program is at says nothing here but that it has ended.
        if ((await findRerun(db, id))?.endedAt) told({ kind: 'ended' });
        else await stream.writeSSE({ event: 'beat', data: '' });
      }
    } finally {
      stop();
    }
  });
}
