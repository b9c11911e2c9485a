import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { isAlive } from '../../storage/embedded/postmaster.ts';

interface Seen {
  pid: number;
  parent: number;
  command: string;
}

/** All processes of the machine; Linux only. */
function processes(): Seen[] {
  return readdirSync('/proc').flatMap((entry) => {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) return [];
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      // `pid (name) state ppid …`: the name may hold anything, so from its last bracket on.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return [{ pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
    } catch {
      return [];
    }
  });
}

/** Whatever a process started, and what that started. */
export function descendants(root: number): Seen[] {
  const all = processes();
  const found: Seen[] = [];
  const roots = [root];
  for (let pid = roots.pop(); pid !== undefined; pid = roots.pop()) {
    const children = all.filter(({ parent }) => parent === pid);
    found.push(...children);
    roots.push(...children.map((child) => child.pid));
  }
  return found;
}

/** The main process of a program's browser; null while it has none. */
export const browserOf = (pid: number): number | null =>
  descendants(pid).find(({ command }) => /--remote-debugging-(pipe|port)/.test(command) && !/--type=/.test(command))
    ?.pid ?? null;

/** Fails unless all of them are gone within ten seconds, but for a server of the database, which others use. */
export async function expectGone(family: readonly Seen[]): Promise<void> {
  const left = () =>
    family.filter(({ pid, command }) => isAlive(pid) && commandOf(pid) === command && !/\bpostgres\b/.test(command));
  for (let tries = 0; tries < 100 && left().length > 0; tries++) await sleep(100);
  expect(left()).toEqual([]);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
