import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PID_FILE = 'postmaster.pid';
/** Milliseconds after which a pid file without a number is no longer being written. */
const WRITE_TIME = 3000;

/** A server that runs on a data folder, as its postmaster.pid tells. */
export interface Postmaster {
  pid: number;
  port: number;
  /** `starting`, `ready`, `stopping`; empty while the file is being written. */
  status: string;
}

export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The server that runs on this folder, or null. A postmaster.pid whose process is dead is left to PostgreSQL, which
 * removes it safely; one whose number now belongs to something else (PostgreSQL would refuse to start) is removed.
 */
export function findPostmaster(folder: string): Postmaster | null {
  const text = readPidFile(folder);
  if (text === null) return null;
  // Lines: pid, data folder, start, port, socket folder, listen address, shared memory, status (src/include/utils/pidfile.h).
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) {
    // Just being written, or the rest of a crash: PostgreSQL would refuse to start for ever.
    if (ageOf(folder) > WRITE_TIME) discard(folder, text);
    return null;
  }
  if (!isAlive(pid)) return null;
  if (!isPostgresOn(pid, folder)) {
    discard(folder, text);
    return null;
  }
  return { pid, port: Number(lines[3] ?? 0), status: lines[7] ?? '' };
}

/** Whether a process is a PostgreSQL server of this folder, and not another one that got the number of a dead one. */
export function isPostgresOn(pid: number, folder: string): boolean {
  try {
    if (process.platform === 'linux') {
      // A server changes into its data folder. A zombie has no cwd: it is dead.
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return command.includes('postgres') && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    }
    if (process.platform === 'win32') {
      return execFileSync('tasklist', ['/fi', `PID eq ${pid}`, '/nh'], { encoding: 'utf8' }).includes('postgres');
    }
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(folder);
  } catch {
    return false;
  }
}

function ageOf(folder: string): number {
  const stat = statSync(join(folder, PID_FILE), { throwIfNoEntry: false });
  return stat ? Date.now() - stat.mtimeMs : 0;
}

function readPidFile(folder: string): string | null {
  try {
    return readFileSync(join(folder, PID_FILE), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** Moves the file away first: if another process has just written a new one in its place, that one is put back. */
function discard(folder: string, judged: string): void {
  const file = join(folder, PID_FILE);
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== judged) linkSync(aside, file);
  } catch {
    // Another process was quicker.
  } finally {
    rmSync(aside, { force: true });
  }
}
