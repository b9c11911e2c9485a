import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../storage/embedded/postmaster.ts';

/** What Node's `tmpdir` goes by, on whatever system. */
const VARIABLES = ['TMPDIR', 'TMP', 'TEMP'] as const;
/** Containers that share a folder have numbers of processes, but no names, in common. */
const PREFIX = `wangting-${hostname().replace(/\W/g, '').slice(0, 20)}-`;

/** What a Chromium leaves of its shared memory, one file in ten cities or so; in use for a page's life at the most. */
const SHARED_MEMORY = '.org.chromium.';
const STALE_MS = 900_000;

/**
 * Gives this process and its browsers a temporary folder of their own, and removes those of processes that are dead: a
 * browser whose program is killed leaves its profile behind, and a worker is killed more than once in its life. Call what
 * is answered at the end. For processes of one purpose only: `tmpdir` is another one for all that runs in them.
 */
export function useOwnTemporaryFolder(): () => void {
  const outer = tmpdir();
  for (const name of readdirSync(outer)) {
    const [, pid] = name.startsWith(PREFIX) ? (/^(\d+)-/.exec(name.slice(PREFIX.length)) ?? []) : [];
    if (pid !== undefined && !isAlive(Number(pid))) remove(join(outer, name));
  }
  const own = mkdtempSync(join(outer, `${PREFIX}${process.pid}-`));
  const before = VARIABLES.map((name) => [name, process.env[name]] as const);
  for (const name of VARIABLES) process.env[name] = own;
  const sweeping = setInterval(() => removeStale(own), STALE_MS).unref();
  return () => {
    clearInterval(sweeping);
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    remove(own);
  };
}

/** Removes what browsers left behind a quarter of an hour ago. */
export function removeStale(folder: string): void {
  for (const name of entriesOf(folder)) {
    const file = join(folder, name);
    const stat = name.startsWith(SHARED_MEMORY) ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (stat?.isFile() && Date.now() - stat.mtimeMs > STALE_MS) remove(file);
  }
}

/** None where the folder is gone: who cleans up may be cleaned up after. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another user's, or a browser writes there still: the next process removes it.
  }
}
