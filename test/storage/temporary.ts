import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import postgres from 'postgres';
import { type Database, openDatabase } from '../../storage/database.ts';
import { type Embedded, startEmbedded } from '../../storage/embedded.ts';
import { migrate } from '../../storage/migrate.ts';

/** The process whose end is the end of the run: vitest's main process, or this one in a plain script. */
const runner = process.env['VITEST'] && isMainThread ? process.ppid : process.pid;
const folder = join(tmpdir(), `wangting-test-${process.getuid?.() ?? 'x'}-${runner}`);

let cluster: Promise<Embedded> | null = null;
let users = 0;

/**
 * A fresh, migrated database for a test file, a copy of a template on one server for the whole run. Close it in `afterAll`.
 * Server and files go with the run, however it ends: a janitor process of its own waits for that.
 */
export async function temporaryDatabase(): Promise<Database> {
  cluster ??= startCluster();
  users++;
  const server = await cluster;
  const admin = postgres(server.url, { max: 1, onnotice: () => {} });
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  try {
    const template = await ensureTemplate(admin, server.url);
    await admin`create database ${admin(name)} template ${admin(template)} strategy file_copy`;
  } finally {
    await admin.end();
  }
  const db = await openDatabase({ db: withDatabase(server.url, name) });
  return {
    ...db,
    async close() {
      await db.close();
      const sql = postgres(server.url, { max: 1, onnotice: () => {} });
      await sql`drop database if exists ${sql(name)} with (force)`;
      await sql.end();
      users--;
      if (users > 0) return;
      cluster = null;
      await server.close();
    },
  };
}

/** Address of another database on the same server. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function startCluster(): Promise<Embedded> {
  try {
    mkdirSync(folder, { mode: 0o711 });
    const janitor = join(import.meta.dirname, 'janitor.ts');
    spawn(process.execPath, [janitor, String(runner), folder], { detached: true, stdio: 'ignore' }).unref();
  } catch (error) {
    // Another worker of this run was first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return startEmbedded(join(folder, 'db'), { test: true });
}

async function ensureTemplate(admin: postgres.Sql, url: string): Promise<string> {
  const migrations = join(import.meta.dirname, '../../storage/migrations');
  const hash = createHash('sha256');
  for (const file of readdirSync(migrations)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    hash.update(readFileSync(join(migrations, file)));
  }
  const name = `template_${hash.digest('hex').slice(0, 12)}`;
  const found = () => admin`select 1 from pg_database where datname = ${name}`;
  if ((await found()).length > 0) return name;
  await admin`select pg_advisory_lock(1)`;
  try {
    if ((await found()).length > 0) return name;
    const making = `making_${randomBytes(4).toString('hex')}`;
    await admin`create database ${admin(making)}`;
    await migrate(withDatabase(url, making));
    await admin`alter database ${admin(making)} rename to ${admin(name)}`;
    return name;
  } finally {
    await admin`select pg_advisory_unlock(1)`;
  }
}
