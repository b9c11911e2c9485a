import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../cities/errors.ts';
import { findBinaries } from './embedded/binaries.ts';
import { createFolder, inspectFolder, readPassword, USER } from './embedded/folder.ts';
import { launch } from './embedded/launch.ts';
import { takeLease } from './embedded/lease.ts';
import { findPostmaster } from './embedded/postmaster.ts';
import { checkReachable, makeExecutable, serverUser } from './embedded/user.ts';

/** Milliseconds that a start may take at the most, recovery after a crash included. */
const START_TIMEOUT = 120_000;

export interface EmbeddedOptions {
  /** Whether a new database may be made where there is none. Default true. */
  create?: boolean;
  /** Without fsync: fast, and not safe against a power failure. For tests. Default false. */
  test?: boolean;
  /** Name of the database on the server, made if it is missing. Default `wangting`. */
  database?: string;
}

export interface Embedded {
  /** `postgres://…` with the password; never print it. */
  url: string;
  /** Leaves the server; the last user of the folder ends it. */
  close(): Promise<void>;
}

/**
 * The embedded PostgreSQL 18 on a folder: made on first use, started when needed, found and shared by every process
 * that opens the same folder, ended by the last that leaves. It runs apart from the processes that use it: one that is
 * killed takes nothing from the others, and a server that was left alone is used again by the next.
 *
 * Throws InputError where the folder holds something else, is damaged, or belongs to another PostgreSQL.
 */
export async function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const { create = true, test = false, database = 'wangting' } = options;
  const path = resolve(folder);
  const binaries = await findBinaries();
  const deadline = Date.now() + START_TIMEOUT;
  while (Date.now() < deadline) {
    const state = inspectFolder(path);
    if (state === 'new' && !create) throw new InputError('这里还没有数据库；先运行 wangting audit', path);
    const user = serverUser(state === 'ready' ? statSync(path) : null);
    if (state === 'new') {
      makeExecutable(binaries);
      makeParent(path);
      checkReachable(user, path, binaries);
      await createFolder(path, { binaries, user, sync: !test });
      continue;
    }
    const server = findPostmaster(path);
    if (!server) {
      checkOwner(path);
      checkReachable(user, realpathSync(path), binaries);
      if (!(await launch(path, { binaries, user, test, deadline }))) await sleep(50);
      continue;
    }
    const url = (name: string) =>
      `postgres://${USER}:${readPassword(path)}@127.0.0.1:${server.port}/${encodeURIComponent(name)}`;
    const lease = server.status === 'ready' ? await takeLease(path, server, { url, database, binaries }) : null;
    if (lease) return { url: url(database), close: () => lease.leave() };
    await sleep(30);
  }
  throw new InputError('PostgreSQL 迟迟没有启动（详见其中的 server.log）', path);
}

function makeParent(folder: string): void {
  try {
    mkdirSync(dirname(folder), { recursive: true });
  } catch (error) {
    throw new InputError(`不能在这里建立文件夹（${(error as NodeJS.ErrnoException).code}）`, folder);
  }
}

/** PostgreSQL refuses a folder of another user; said here in one line. */
function checkOwner(folder: string): void {
  const uid = process.getuid?.();
  if (uid !== undefined && uid !== 0 && statSync(folder).uid !== uid) {
    throw new InputError('数据库目录属于另一个用户：请以该用户运行，或用 --db 换一个文件夹', folder);
  }
}
