export interface Turn {
  /** Resolves when those before it have ended. */
  come: Promise<void>;
  end(): void;
}

/**
 * Turns of portals in the order in which they are asked for; those of one host name wait for each other, because cookies are the
 * name's, whatever the port (RFC 6265 §8.5): what one leaves must not be found by another, or not by chance.
 */
export function createTurns(): (url: string) => Turn {
  const last = new Map<string, Promise<void>>();
  return (url) => {
    const { hostname } = new URL(url);
    const come = last.get(hostname) ?? Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    last.set(hostname, promise);
    return { come, end: resolve };
  };
}
