import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findPostmaster } from '../../storage/embedded/postmaster.ts';

/** Another process that uses the database of a folder. */
export interface User {
  process: ChildProcess;
  url: string;
  /** When the server was started: the same for all users of one server. */
  start: string;
  leave(): Promise<number | null>;
  kill(): Promise<void>;
}

export async function startUser(folder: string): Promise<User> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'user.ts'), folder, 'hold'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const line = await Promise.race([once(createInterface(child.stdout), 'line'), ended]);
  if (typeof line[0] !== 'string') throw new Error(`user.ts ended with ${line[0]}`);
  return {
    process: child,
    ...(JSON.parse(line[0]) as { url: string; start: string }),
    async leave() {
      child.stdin.write('\n');
      return (await ended)[0];
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A folder that PostgreSQL's own user can enter, with a `db` in it that is ended and removed afterwards. */
export function temporaryFolder(): { folder: string; db: string; remove(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'wangting-folder-'));
  chmodSync(folder, 0o711);
  const db = join(folder, 'db');
  return {
    folder,
    db,
    async remove() {
      for (let server = findPostmaster(db); server; server = findPostmaster(db)) {
        process.kill(server.pid, 'SIGINT');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
