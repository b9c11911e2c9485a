import { EXIT } from './exit.ts';

/** Ctrl+C and its like: the first keeps the state and ends in order, the second ends at once. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Called at the first interruption. */
  said(then: () => void): void;
  /** Gives the signals back to Node. */
  release(): void;
}

export function catchInterrupts(): Interrupt {
  const controller = new AbortController();
  let then: (() => void) | null = null;
  const caught = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    then?.();
    controller.abort();
  };
  process.on('SIGINT', caught);
  process.on('SIGTERM', caught);
  return {
    signal: controller.signal,
    said(next) {
      then = next;
    },
    release() {
      process.off('SIGINT', caught);
      process.off('SIGTERM', caught);
    },
  };
}
