import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { InputError } from '../../cities/errors.ts';
import type { Binaries } from './binaries.ts';
import { isPostgresOn, type Postmaster } from './postmaster.ts';

/** Advisory lock that every user of the server holds shared; who holds it alone is the last one. */
const USERS = 0x77616e67;

/** What a server says that is starting, ending or gone: look again. */
const GONE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  '57P01',
  '57P02',
  '57P03',
]);

/** A place among the users of the server. It ends with the process, however that ends: the server sees the socket close. */
export interface Lease {
  /** Leaves; the last one ends the server and waits until it is gone. */
  leave(): Promise<void>;
}

/** Joins the users of a running server and sees to it that the database exists; null where the server went away. */
export async function takeLease(
  folder: string,
  server: Postmaster,
  { url, database, binaries }: { url: (database: string) => string; database: string; binaries: Binaries },
): Promise<Lease | null> {
  let leaving = false;
  const sql = postgres(url('postgres'), {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    // Asked for behind our back: lost with the connection, it would be an unhandled rejection.
    fetch_types: false,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: 'wangting lease' },
    // A crash of one backend makes the server drop all sessions and go on: the place is taken again.
    onclose: () => {
      if (!leaving) setTimeout(() => void rejoin(), 200);
    },
  });
  const rejoin = async () => {
    if (!leaving && isPostgresOn(server.pid, folder))
      await sql`select pg_advisory_lock_shared(${USERS})`.catch(() => {});
  };
  const drop = async () => {
    leaving = true;
    await sql.end({ timeout: 1 });
  };
  try {
    await sql`select pg_advisory_lock_shared(${USERS})`;
    await ensureDatabase(sql, database);
  } catch (error) {
    await drop();
    const { code } = error as { code?: string };
    if (code !== undefined && GONE.has(code)) return null;
    if (code === '28P01') throw new InputError('数据库目录已损坏：密码文件与数据库不符', folder);
    if (code === '53300') throw new InputError('数据库的连接数已满：同时运行的 wangting 进程太多', folder);
    throw error;
  }
  return {
    async leave() {
      if (leaving) return;
      leaving = true;
      try {
        await sql`select pg_advisory_unlock_shared(${USERS})`;
        const [alone] = await sql<{ alone: boolean }[]>`select pg_try_advisory_lock(${USERS}) as alone`;
        if (alone?.alone && (await nobodyElse(sql))) await stop(folder, server.pid, binaries);
      } catch {
        // The server is gone already.
      } finally {
        await sql.end({ timeout: 1 });
      }
    },
  };
}

async function ensureDatabase(sql: postgres.Sql, database: string): Promise<void> {
  const found = await sql`select 1 from pg_database where datname = ${database}`;
  if (found.length > 0) return;
  await sql`create database ${sql(database)}`.catch((error: { code?: string }) => {
    // Made by another process in the same moment.
    if (error.code !== '42P04' && error.code !== '23505') throw error;
  });
}

/** Whoever came by URL holds no lease, but is not thrown out. Our own sockets take a moment to be seen closing. */
async function nobodyElse(sql: postgres.Sql): Promise<boolean> {
  for (let tries = 0; tries < 10; tries++) {
    const others = await sql`
      select 1 from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> 'wangting lease'`;
    if (others.length === 0) return true;
    await sleep(30);
  }
  return false;
}

/** A fast shutdown: a checkpoint is written, so that the next start need not recover. */
async function stop(folder: string, pid: number, binaries: Binaries): Promise<void> {
  if (process.platform === 'win32') execFileSync(binaries.pg_ctl, ['kill', 'INT', String(pid)]);
  else process.kill(pid, 'SIGINT');
  for (const end = Date.now() + 30_000; Date.now() < end && isPostgresOn(pid, folder); ) await sleep(15);
}
