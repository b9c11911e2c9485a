import type { Rerun } from '../../../storage/board/reruns.ts';
import type { Round } from '../../../storage/result.ts';

/** What a person who watches is told. */
export type RunSaid =
  | { kind: 'step'; n: number; of: number; name: string }
  | { kind: 'say'; text: string }
  | { kind: 'ended' };

/** The queue of cities that are audited again. Passed in, because reports never import audits. */
export interface RunQueue {
  /** Queues a city. Throws InputError where it is queued already. */
  ask(asked: {
    round: Round;
    city: string;
    /** As the attempt that counts was made: the two are to be compared. */
    profile: 'quick' | 'full';
    actor: string;
    before: number | null;
  }): Promise<Rerun>;
  /** Takes a waiting one out, stops one at work, here or in another program; false where it has ended. */
  cancel(id: number): Promise<boolean>;
  /** What was said so far: the newest step and sentence; nothing of one at work in another program. */
  said(id: number): RunSaid[];
  /** Calls for everything that is said from now on; answers how to stop that. */
  watch(id: number, told: (what: RunSaid) => void): () => void;
}
