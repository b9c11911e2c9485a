/** Lets so many through at once, the others in the order in which they came. */
export interface Gate {
  /** Resolves when it is one's turn; whoever entered leaves. */
  enter(): Promise<void> | undefined;
  leave(): void;
}

export function createGate(size: number): Gate {
  const waiting: (() => void)[] = [];
  let free = size;
  return {
    enter() {
      if (free === 0) return new Promise((turn) => waiting.push(turn));
      free--;
      return;
    },
    leave() {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}
