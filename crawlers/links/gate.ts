/** Runs what it is given when its turn comes. */
export type Gate = <T>(run: () => Promise<T>) => Promise<T>;

/** Lets so many run at once, the others in the order in which they came. */
export function createGate(size: number): Gate {
  const waiting: (() => void)[] = [];
  let free = size;

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }

  return async (run) => {
    if (free > 0) free--;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await run();
    } finally {
      leave();
    }
  };
}
