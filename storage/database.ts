import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { InputError } from '../cities/errors.ts';
import { startEmbedded } from './embedded.ts';
import { type Locks, openLocks } from './locks.ts';
import { migrate, SESSION } from './migrate.ts';
import * as schema from './schema.ts';

export interface DatabaseOptions {
  /** `postgres://…`, or a folder for the embedded PostgreSQL. Default `$WANGTING_DB`, else `./data/db`. */
  db?: string;
  /** Whether an embedded database may be made where there is none. Default true. */
  create?: boolean;
  /** Embedded without fsync, for tests. Default false. */
  test?: boolean;
}

export type Orm = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Orm['transaction']>[0]>[0];

export interface Database {
  /** For raw queries. JSON goes in as `${JSON.stringify(x)}::jsonb`: drizzle takes postgres.js's own JSON encoding away. */
  sql: postgres.Sql;
  orm: Orm;
  /** With the password; never print it. For pg-boss and for other processes on this machine. */
  url: string;
  /** The folder of the embedded database, null for another server's. */
  folder: string | null;
  embedded: boolean;
  locks: Locks;
  /**
   * Starts an embedded server again that died under its users; nothing for another's server. Throws InputError where it
   * does not start, or came back at another address, which those who have this one open cannot follow.
   */
  revive(): Promise<void>;
  close(): Promise<void>;
}

/** Address or folder of the database where no option names one (CONTRACT.md §1). */
export function defaultDatabase(): string {
  return process.env['WANGTING_DB'] || './data/db';
}

export const isAddress = (db: string): boolean => /^postgres(ql)?:\/\//i.test(db);

/**
 * Opens the database and brings it to this program's schema. Throws InputError, one line without the password, where
 * it cannot be reached, refuses the user, or was made by a newer program. Close it: open sockets keep the process alive.
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const { create = true, test = false } = options;
  const db = options.db ?? defaultDatabase();
  if (/^[a-z]+:\/\//i.test(db) && !isAddress(db)) {
    throw new InputError('--db 须为 postgres://… 或一个文件夹');
  }
  let embedded = isAddress(db) ? null : await startEmbedded(db, { create, test });
  const url = embedded?.url ?? db;
  let sql: postgres.Sql | null = null;
  try {
    await migrate(url);
    sql = postgres(url, { max: 10, connect_timeout: 10, onnotice: () => {}, connection: SESSION });
    // Held open: the embedded server does not end under one who came by address.
    await sql`select 1`;
    const orm = drizzle(sql, { schema, casing: 'snake_case' });
    const locks = openLocks(url);
    const pool = sql;
    return {
      sql,
      orm,
      url,
      folder: embedded ? db : null,
      embedded: embedded !== null,
      locks,
      async revive() {
        if (!embedded) return;
        const before = embedded;
        embedded = await startEmbedded(db, { create: false, test });
        // The place among the users of the server before went with it; where it had not died, one place is enough.
        await before.close();
        if (embedded.url !== url) throw new InputError('数据库已在另一个端口重新启动，请重新运行', db);
      },
      async close() {
        await locks.close();
        await pool.end({ timeout: 5 });
        await embedded?.close();
      },
    };
  } catch (error) {
    await sql?.end({ timeout: 1 });
    await embedded?.close();
    throw explain(error, url);
  }
}

/** The address without its password. */
export function shownAddress(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'postgres://…';
  }
}

function explain(error: unknown, url: string): unknown {
  if (error instanceof InputError) return error;
  const { code, message } = error as { code?: string; message?: string };
  const where = shownAddress(url);
  switch (code) {
    case '28P01':
    case '28000':
      return new InputError('数据库拒绝了用户名或密码', where);
    case '3D000':
      return new InputError('服务器上没有这个数据库，请先建立', where);
    case '42501':
      return new InputError('数据库用户没有所需的权限', where);
    case '53300':
      return new InputError('数据库的连接数已满', where);
    case '57P03':
      return new InputError('数据库正在启动或停止，请稍后再试', where);
    case 'ERR_INVALID_URL':
      return new InputError('数据库地址写得不对，应为 postgres://用户:密码@主机:端口/库名');
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
    case 'CONNECT_TIMEOUT':
    case 'CONNECTION_CLOSED':
    case 'CONNECTION_DESTROYED':
    case 'CONNECTION_ENDED':
      return new InputError(`连不上数据库（${code}）`, where);
    default:
      if (message?.startsWith('Invalid URL'))
        return new InputError('数据库地址写得不对，应为 postgres://用户:密码@主机:端口/库名');
      return error;
  }
}
