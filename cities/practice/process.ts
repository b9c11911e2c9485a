import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { City } from '../city.ts';
import type { PracticeOptions } from './halls.ts';
import type { Sent } from './model/actions.ts';
import type { Planted } from './planted/facts.ts';

/** The practice halls in a process of their own, so that halls and auditor do not share an event loop. */
export interface PracticeProcess {
  year: number;
  cities: City[];
  planted(cityId: string): Planted;
  /** Rejects where the process has ended. */
  sent(): Promise<readonly Sent[]>;
  /** The same. */
  requests(): Promise<number>;
  close(): Promise<void>;
}

/** Messages between the two processes. */
export type Started = { type: 'started'; year: number; cities: City[]; planted: [string, Planted][] };
export type Counted = { type: 'counted'; id: number; sent: Sent[]; requests: number };
export type Failed = { type: 'failed'; message: string };
export type FromHalls = Started | Counted | Failed;
export type ToHalls = { type: 'start'; options: PracticeOptions } | { type: 'count'; id: number } | { type: 'close' };

/** Starts the halls in a forked process, which ends with this one. Throws what `startPractice` throws. */
export async function startPracticeProcess(options: PracticeOptions = {}): Promise<PracticeProcess> {
  const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [], { execArgv: [] });
  const waiting = new Map<number, (counted: Counted) => void>();
  let counter = 0;
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const started = await new Promise<Started>((done, fail) => {
    child.on('message', (message: FromHalls) => {
      if (message.type === 'started') done(message);
      else if (message.type === 'failed') fail(new RangeError(message.message));
      else waiting.get(message.id)?.(message);
    });
    child.once('exit', () => fail(new Error('演练网厅进程意外结束')));
    child.send({ type: 'start', options } satisfies ToHalls);
  });
  const planted = new Map(started.planted);
  const count = (): Promise<Counted> =>
    new Promise((done, fail) => {
      const gone = () => fail(new Error('演练网厅进程已经结束'));
      if (!child.connected) return gone();
      ended.then(gone);
      const id = counter++;
      waiting.set(id, (counted) => {
        waiting.delete(id);
        done(counted);
      });
      child.send({ type: 'count', id } satisfies ToHalls);
    });
  return {
    year: started.year,
    cities: started.cities,
    planted(cityId) {
      const found = planted.get(cityId);
      if (!found) throw new RangeError(`没有演练城市 ${cityId}`);
      return found;
    },
    sent: async () => (await count()).sent,
    requests: async () => (await count()).requests,
    async close() {
      if (child.connected) child.send({ type: 'close' } satisfies ToHalls);
      await ended;
    },
  };
}
