import postgres from 'postgres';

/** First key of our advisory locks: other programs on the same server use other numbers. */
const CLASS = 0x77740001;

/** Locks of this process in the database. A lock ends with the process, however that ends. */
export interface Locks {
  /** Takes the lock of an attempt; false where a living process (this one included) holds it. */
  take(attempt: number): Promise<boolean>;
  release(attempt: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Advisory locks on one session of their own: pooled sessions come and go, and what they held with them. If this session
 * is lost while the process lives, another may take the attempt over; the owner's token then stops the first (attempts.ts).
 */
export function openLocks(url: string): Locks {
  let sql: postgres.Sql | null = null;
  // A session may take its own lock twice: what this process holds is remembered here.
  const held = new Set<number>();
  const session = () => {
    sql ??= postgres(url, {
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      // Asked for behind our back: lost with the connection, it would be an unhandled rejection.
      fetch_types: false,
      onnotice: () => {},
      // A worker that lost its power must not hold a city for hours: the server asks after 30 s whether it is there.
      connection: {
        application_name: 'wangting locks',
        tcp_keepalives_idle: 30,
        tcp_keepalives_interval: 10,
        tcp_keepalives_count: 3,
      },
    });
    return sql;
  };
  return {
    async take(attempt) {
      if (held.has(attempt)) return false;
      held.add(attempt);
      try {
        const [row] = await session()<
          { taken: boolean }[]
        >`select pg_try_advisory_lock(${CLASS}, ${attempt % 2 ** 31}) as taken`;
        if (row?.taken) return true;
      } catch (error) {
        held.delete(attempt);
        // With a session that was lost in the middle of a write postgres.js may wait for ever: the next question gets a new one.
        void sql?.end({ timeout: 0 }).catch(() => {});
        sql = null;
        throw error;
      }
      held.delete(attempt);
      return false;
    },
    async release(attempt) {
      if (!held.delete(attempt)) return;
      // A session that was lost has released it already.
      await session()`select pg_advisory_unlock(${CLASS}, ${attempt % 2 ** 31})`.catch(() => {});
    },
    async close() {
      held.clear();
      await sql?.end({ timeout: 1 });
    },
  };
}
