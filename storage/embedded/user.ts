import { execFileSync } from 'node:child_process';
import { chmodSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../../cities/errors.ts';
import type { Binaries } from './binaries.ts';

/** User and group that the server runs as; empty where it runs as we do. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root: then the folder's owner is taken, or the user `postgres`, which is made if there is none. */
export function serverUser(owner: Stats | null): ServerUser {
  if (process.getuid?.() !== 0) return {};
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = lookUp('postgres');
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  } catch {
    // No useradd (Alpine, a read-only /etc): nobody serves as well.
  }
  const user = lookUp('postgres') ?? lookUp('nobody');
  if (!user)
    throw new InputError('PostgreSQL 不能以 root 运行，而本机没有 postgres 用户：请新建该用户，或改用普通用户运行');
  return user;
}

function lookUp(name: string): Required<ServerUser> | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** Throws InputError where the server's user cannot reach the folder or the programs (a home of mode 700). */
export function checkReachable(user: ServerUser, folder: string, binaries: Binaries): void {
  if (user.uid === undefined) return;
  for (const path of [dirname(folder), dirname(binaries.postgres)]) {
    const closed = firstClosed(path, user);
    if (closed) {
      throw new InputError(
        `PostgreSQL 不能以 root 运行，须换成普通用户，而该用户进不了 ${closed}：请改用普通用户运行，或执行 chmod o+x ${closed}，或把 --db 放到别处`,
      );
    }
  }
}

function firstClosed(path: string, user: ServerUser): string | null {
  const parts: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    parts.unshift(at);
    if (at === dirname(at)) break;
  }
  return (
    parts.find((part) => {
      const { uid, gid, mode } = statSync(part);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      return (mode & bit) === 0;
    }) ?? null
  );
}

/** npm keeps the mode of the files, archives do not always. */
export function makeExecutable(binaries: Binaries): void {
  for (const file of [binaries.initdb, binaries.pg_ctl, binaries.postgres]) {
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
}
