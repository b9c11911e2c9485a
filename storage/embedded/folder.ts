import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { InputError } from '../../cities/errors.ts';
import { type Binaries, POSTGRES_VERSION } from './binaries.ts';
import { isAlive } from './postmaster.ts';
import type { ServerUser } from './user.ts';

/** Superuser of the embedded server; its password stands in a file that only the folder's owner can read. */
export const USER = 'wangting';
const PASSWORD_FILE = 'wangting.password';

/**
 * Whether the folder holds a database of ours (`ready`) or none yet (`new`: absent or empty).
 * Throws InputError where it holds anything else.
 */
export function inspectFolder(folder: string): 'new' | 'ready' {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'new';
    if (code === 'ENOTDIR') throw new InputError('不是文件夹，不能用作数据库目录', folder);
    if (code === 'EACCES' || code === 'EPERM') throw new InputError('没有权限读取数据库目录', folder);
    throw error;
  }
  if (names.length === 0) return 'new';
  if (!names.includes('PG_VERSION')) throw new InputError('不是数据库目录：里面有别的文件，请换一个空文件夹', folder);
  const version = readText(join(folder, 'PG_VERSION')).trim();
  if (version !== POSTGRES_VERSION) {
    throw new InputError(
      `这个数据库由 PostgreSQL ${version.slice(0, 20) || '（版本不明）'} 建立，本程序自带的是 ${POSTGRES_VERSION}，不能打开`,
      folder,
    );
  }
  if (!names.includes(PASSWORD_FILE)) {
    throw new InputError(`不是 wangting 建立的数据库目录，或已损坏（缺少 ${PASSWORD_FILE}）`, folder);
  }
  for (const part of ['global/pg_control', 'base', 'pg_wal', 'pg_hba.conf', 'postgresql.conf']) {
    if (!existsSync(join(folder, part))) throw new InputError(`数据库目录已损坏（缺少 ${part}）`, folder);
  }
  return 'ready';
}

export function readPassword(folder: string): string {
  return readText(join(folder, PASSWORD_FILE)).trim();
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`读不了 ${basename(file)}：${(error as NodeJS.ErrnoException).code}`, dirname(file));
  }
}

/**
 * Makes a new database beside the folder and moves it into place in one step: a start that was killed leaves nothing
 * half-made in the folder, and of two processes that start at once the second finds the first one's and drops its own.
 */
export async function createFolder(
  folder: string,
  { binaries, user, sync }: { binaries: Binaries; user: ServerUser; sync: boolean },
): Promise<void> {
  const parent = dirname(folder);
  removeLeftovers(parent, basename(folder));
  const fresh = `${folder}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${fresh}.password`;
  const password = randomBytes(24).toString('hex');
  try {
    mkdirSync(fresh, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user.uid !== undefined && user.gid !== undefined) {
      for (const path of [fresh, passwordFile]) chownSync(path, user.uid, user.gid);
    }
    // The built-in locale provider gives C.UTF-8 on every system, whatever LANG is; without it the cluster can be SQL_ASCII.
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    await promisify(execFile)(
      binaries.initdb,
      [
        `--pgdata=${fresh}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--no-instructions',
        ...locale,
        ...(sync ? [] : ['--no-sync']),
      ],
      { ...user, cwd: parent, env: serverEnvironment() },
    );
    writeFileSync(join(fresh, PASSWORD_FILE), `${password}\n`, { mode: 0o600 });
    moveIntoPlace(fresh, folder);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
    if (code === 'ENOSPC' || /No space left/.test(stderr ?? ''))
      throw new InputError('磁盘已满，不能建立数据库', folder);
    if (code === 'EACCES' || code === 'EROFS') throw new InputError('没有权限在这里建立数据库', folder);
    const line = (stderr ?? String(error)).split('\n').find((l) => /error|fatal/i.test(l)) ?? String(error);
    throw new InputError(`建立数据库失败：${line.trim().slice(0, 300)}`, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

function moveIntoPlace(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EBUSY' || code === 'EXDEV') throw new InputError('是挂载点，请改用其中的一个子文件夹', folder);
    // Another process was first; what it made is used.
    const taken = code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'EPERM' && existsSync(folder));
    if (!taken) throw error;
  }
}

/** Removes what a killed start left beside the folder. */
function removeLeftovers(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    if (!entry.startsWith(`${name}.new-`)) continue;
    const pid = Number(entry.slice(name.length + 5).split('-')[0]);
    // An hour: process ids are used again, and another container's are not seen.
    const old = Date.now() - (statSync(join(parent, entry), { throwIfNoEntry: false })?.mtimeMs ?? 0) > 3_600_000;
    if (!isAlive(pid) || old) rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

/** Without the caller's PG* variables, which would reach the server, and with English messages, which are read. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(entries), LC_ALL: 'C' };
}
