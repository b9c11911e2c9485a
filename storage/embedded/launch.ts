import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../../cities/errors.ts';
import type { Binaries } from './binaries.ts';
import { serverEnvironment } from './folder.ts';
import { findPostmaster } from './postmaster.ts';
import type { ServerUser } from './user.ts';

/** Bytes of the server's log that are kept from one start to the next. */
const LOG_LIMIT = 1_000_000;

/** Faster and no longer safe against a power failure: for tests. */
const TEST_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  // No helper processes for reading: the database is small and stays in memory.
  'io_method=sync',
];

/**
 * Starts a server on the folder, in a session of its own: it outlives this process, and Ctrl-C does not reach it.
 * Answers false where another process was first or the port was taken: look again. Throws InputError where it cannot start.
 */
export async function launch(
  folder: string,
  { binaries, user, test, deadline }: { binaries: Binaries; user: ServerUser; test: boolean; deadline: number },
): Promise<boolean> {
  const port = await freePort(lastPort(folder));
  const settings = [...SETTINGS, ...(test ? TEST_SETTINGS : [])].flatMap((setting) => ['-c', setting]);
  const file = join(folder, 'server.log');
  const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(file, before > LOG_LIMIT ? 'w' : 'a', 0o600);
  const from = before > LOG_LIMIT ? 0 : before;
  const child = spawn(binaries.postgres, ['-D', folder, '-p', String(port), ...settings], {
    ...user,
    cwd: dirname(folder),
    env: serverEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let failure: Error | null = null;
  child.on('error', (error) => {
    failure = error;
  });
  child.unref();
  while (Date.now() < deadline) {
    if (failure) throw new InputError(`PostgreSQL 启动失败：${(failure as Error).message}`, folder);
    if (child.exitCode !== null || child.signalCode !== null)
      return judgeExit(readFileSync(file).subarray(from), folder);
    const found = findPostmaster(folder);
    if (found && found.pid === child.pid && found.status === 'ready') return true;
    await sleep(15);
  }
  child.kill('SIGINT');
  throw new InputError(`PostgreSQL 迟迟没有启动，详见 ${file}`, folder);
}

/** False for what passes: another server that starts or ends on the folder, a port that was taken. */
function judgeExit(log: Uint8Array, folder: string): false {
  const text = Buffer.from(log).toString('utf8');
  if (/lock file|pre-existing shared memory block|could not create any TCP\/IP sockets/.test(text)) {
    return false;
  }
  if (/No space left on device/.test(text)) throw new InputError('磁盘已满，数据库不能启动', folder);
  const line = text.split('\n').findLast((l) => /FATAL|PANIC/.test(l)) ?? text.trim().split('\n').at(-1) ?? '';
  throw new InputError(
    `数据库目录已损坏，或 PostgreSQL 不能启动：${line.replace(/^.*?(FATAL|PANIC):\s*/, '').slice(0, 300)}（详见 server.log）`,
    folder,
  );
}

/** The port of the server before, where there was one: who used that server finds this one at its place. */
function lastPort(folder: string): number {
  try {
    return Number(/"-p" "(\d+)"/.exec(readFileSync(join(folder, 'postmaster.opts'), 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/**
 * Ports that no system gives to outgoing connections of itself (those of Linux begin at 32768, of macOS and Windows at
 * 49152): such a connection could sit on the server's place just when it has died and is to come back.
 */
const PORTS = { from: 10_240, to: 32_767 };
const TRIES = 20;

/** The wanted port where it is free, else one of `PORTS`, else any. */
async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  const drawn = Array.from({ length: TRIES }, () => randomInt(PORTS.from, PORTS.to + 1));
  for (const port of [...(wanted ? [wanted] : []), ...drawn, 0]) {
    const free = await listen(server, port).then(
      () => true,
      () => false,
    );
    if (free) break;
  }
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
