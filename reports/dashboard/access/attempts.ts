/** Failed sign-ins that are let pass within a quarter of an hour: of a name from an address, from an address, of a name. */
const BOUNDS = { both: 5, address: 20, name: 50 } as const;
const WINDOW = 15 * 60_000;

/** Slows down who guesses passwords. In memory: whoever restarts the dashboard has other means. */
export interface SignInBounds {
  /** Seconds to wait before the next try; 0 where one may try now. */
  wait(name: string, address: string): number;
  failed(name: string, address: string): void;
  succeeded(name: string, address: string): void;
}

export function signInBounds(now: () => number = Date.now): SignInBounds {
  const failures = new Map<string, number[]>();
  const keys = (name: string, address: string) =>
    [
      ['both', `both/${address}/${name}`],
      ['address', `address/${address}`],
      ['name', `name/${name}`],
    ] as const;
  const recent = (key: string): number[] => (failures.get(key) ?? []).filter((at) => at > now() - WINDOW);
  return {
    wait(name, address) {
      const waits = keys(name, address).map(([kind, key]) => {
        const times = recent(key);
        const first = times.at(-BOUNDS[kind]);
        return first === undefined ? 0 : Math.ceil((first + WINDOW - now()) / 1000);
      });
      return Math.max(...waits);
    },
    failed(name, address) {
      for (const [, key] of keys(name, address)) failures.set(key, [...recent(key), now()]);
      // Names are whatever is typed: those of long ago go.
      if (failures.size > 10_000) for (const key of failures.keys()) if (recent(key).length === 0) failures.delete(key);
    },
    succeeded(name, address) {
      failures.delete(`both/${address}/${name}`);
    },
  };
}
