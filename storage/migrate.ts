import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as run } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { InputError } from '../cities/errors.ts';

const LOCK = 0x77740000;
const SCHEMA = 'public';
const TABLE = 'wangting_migrations';
/** Every session of ours: a schema that is named after the user would otherwise come before `public`. */
export const SESSION = { search_path: 'public', application_name: 'wangting' };
const FOLDER = join(import.meta.dirname, 'migrations');

/**
 * Brings the database to the schema of this program, one process at a time. Throws InputError where the database was
 * made by a newer program: an older one would write what the newer does not understand.
 */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    // Asked for behind our back: lost with the connection, it would be an unhandled rejection.
    fetch_types: false,
    onnotice: () => {},
    connection: SESSION,
  });
  try {
    const known = readMigrationFiles({ migrationsFolder: FOLDER });
    const newest = Math.max(...known.map((migration) => migration.folderMillis));
    const applied = await lastApplied(sql);
    if (applied === newest) return;
    await sql`select pg_advisory_lock(${LOCK})`;
    const last = await lastApplied(sql);
    if (last > newest) throw new InputError('数据库由更新版本的 wangting 建立，请升级本程序后再打开');
    if (last < newest) {
      await run(drizzle(sql), { migrationsFolder: FOLDER, migrationsSchema: SCHEMA, migrationsTable: TABLE });
    }
  } catch (error) {
    throw explain(error);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function lastApplied(sql: postgres.Sql): Promise<number> {
  const [table] = await sql<{ found: boolean }[]>`
    select to_regclass(${`${SCHEMA}.${TABLE}`}) is not null as found`;
  if (!table?.found) return 0;
  const [row] = await sql<{ last: string | null }[]>`
    select max(created_at) as last from ${sql(SCHEMA)}.${sql(TABLE)}`;
  return Number(row?.last ?? 0);
}

function explain(error: unknown): unknown {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code } = cause as { code?: string };
  if (code === '42P07') return new InputError('数据库里已有同名的表，但不是 wangting 建立的；请另建一个空数据库');
  if (code === '42501') return new InputError('数据库用户没有建表的权限');
  return error;
}
