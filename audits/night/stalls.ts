const TICK_MS = 250;
/** A tick that comes so much too late tells of a machine that was asleep or had no time for us. */
const LATE_MS = 1_000;

/** Knows when this process had no time of its own: what did not answer then may have answered unheard. */
export interface Stalls {
  /** Whether it stood still since a moment (`performance.now()` milliseconds). */
  since(moment: number): boolean;
  stop(): void;
}

export function watchStalls(): Stalls {
  let last = performance.now();
  let stalled = Number.NEGATIVE_INFINITY;
  const tick = () => {
    const now = performance.now();
    if (now - last > TICK_MS + LATE_MS) stalled = now;
    last = now;
  };
  const timer = setInterval(tick, TICK_MS).unref();
  return {
    since(moment) {
      // The tick that will tell of it may not have had its turn yet.
      tick();
      return stalled >= moment;
    },
    stop: () => clearInterval(timer),
  };
}
