import { readdirSync, readFileSync } from 'node:fs';
import { memoryUsage, pid as ownPid } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How often memory is looked at: a peak of a page load lasts seconds. */
const EVERY_MS = 2_000;

/**
 * Gives back what an ended city left behind. On a machine with much memory V8 lets a heap grow to gigabytes before it
 * collects by itself; pages and pictures of cities that are done are most of it.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

export interface MemoryWatch {
  /** Bytes at the highest so far, of this process and the browser's tree together. */
  readonly peak: number;
  stop(): number;
}

/**
 * Watches the memory of this process and of the browser with all its children. Where there is /proc: the proportional
 * set size (PSS), so that what processes share is counted once; elsewhere only this process's resident set.
 */
export function watchMemory(browserPid: () => Promise<number | null>): MemoryWatch {
  let peak = 0;
  let highest = 0;
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    try {
      const roots = [await browserPid()].filter((p) => p !== null);
      const pids = [ownPid, ...trees(roots)];
      // To share out the pages takes the kernel tens of milliseconds: only where more is resident than ever can the peak be new.
      const resident = sum(pids.map(residentPages));
      if (resident !== null && resident <= highest) return;
      highest = resident ?? 0;
      peak = Math.max(peak, sum(pids.map(proportional)) ?? memoryUsage.rss());
    } catch {
      // A browser that is being started again: the next look.
    } finally {
      looking = false;
    }
  };
  void look();
  const timer = setInterval(look, EVERY_MS).unref();
  return {
    get peak() {
      return peak;
    },
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

/** Bytes of a process and all its children, shared pages counted once; null where nothing is known of them. */
export const memoryOfTree = (root: number): number | null => sum(trees([root]).map(proportional));

/** Null where nothing is known of any; processes that are gone or not ours are left out. */
function sum(sizes: readonly (number | null)[]): number | null {
  const known = sizes.filter((size) => size !== null);
  return known.length === 0 ? null : known.reduce((all, size) => all + size, 0);
}

/** Pages of memory, what is shared counted in each process; null for a process that is gone. */
function residentPages(pid: number): number | null {
  const pages = safely(() => readFileSync(`/proc/${pid}/statm`, 'latin1'))?.split(' ')[1];
  return pages === undefined ? null : Number(pages);
}

/** Proportional set size in bytes; null for a process that is gone or not ours. */
function proportional(pid: number): number | null {
  const rollup = safely(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'));
  const kb = rollup && /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1];
  return kb ? Number(kb) * 1024 : null;
}

function trees(roots: readonly number[]): number[] {
  const children = new Map<number, number[]>();
  for (const entry of safely(() => readdirSync('/proc')) ?? []) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    // `pid (name) state ppid …`: the name may hold anything, so from its last bracket on.
    const after = safely(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
      ?.split(')')
      .at(-1);
    const parent = Number(after?.trim().split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found: number[] = [];
  const queue = [...roots];
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    found.push(pid);
    queue.push(...(children.get(pid) ?? []));
  }
  return found;
}

function safely<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
