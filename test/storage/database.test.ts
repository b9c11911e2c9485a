import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database.ts';
import { migrate } from '../../storage/migrate.ts';
import { temporaryDatabase, withDatabase } from './temporary.ts';

let db: Database;
let admin: postgres.Sql;
beforeAll(async () => {
  db = await temporaryDatabase();
  admin = postgres(db.url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await admin.end();
  await db.close();
});

/** An empty database on the same server, for one use. */
async function withEmpty(use: (url: string) => Promise<void>): Promise<void> {
  const name = `empty_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await admin`create database ${admin(name)}`;
  try {
    await use(withDatabase(db.url, name));
  } finally {
    await admin`drop database ${admin(name)} with (force)`;
  }
}

const inError = (options: { db: string }) =>
  openDatabase(options).then(
    async (opened) => {
      await opened.close();
      return null;
    },
    (error: Error) => error,
  );

describe('openDatabase', () => {
  it('opens an address, migrated, with keys in snake case', async () => {
    expect(db.embedded).toBe(false);
    const columns = await db.sql`select column_name from information_schema.columns where table_name = 'findings'`;
    expect(columns.map((row) => row['column_name'])).toEqual(expect.arrayContaining(['first_round', 'last_round']));
  });

  it('migrates once when many start at once, and not again', async () => {
    await withEmpty(async (url) => {
      await Promise.all([migrate(url), migrate(url), migrate(url), migrate(url)]);
      const sql = postgres(url, { max: 1 });
      const count = async () => (await sql`select count(*)::int as n from wangting_migrations`)[0]?.['n'];
      const first = await count();
      expect(first).toBeGreaterThan(0);
      await migrate(url);
      expect(await count()).toBe(first);
      await sql.end();
    });
  });

  it('works for a user whose schema is named after it', async () => {
    await withEmpty(async (url) => {
      const sql = postgres(url, { max: 1 });
      await sql`create schema authorization current_user`;
      await sql.end();
      const opened = await openDatabase({ db: url });
      const [row] = await opened.sql`select table_schema from information_schema.tables where table_name = 'facts'`;
      expect(row).toEqual({ table_schema: 'public' });
      await opened.close();
    });
  });

  it('refuses a database of a newer program', async () => {
    await withEmpty(async (url) => {
      await migrate(url);
      const sql = postgres(url, { max: 1 });
      await sql`insert into wangting_migrations (hash, created_at) values ('x', ${Date.now() + 10 ** 12})`;
      await sql.end();
      const error = await inError({ db: url });
      expect(error).toMatchObject({ name: 'InputError', message: expect.stringContaining('更新版本') });
    });
  });

  it('refuses a database with tables of others by the same names', async () => {
    await withEmpty(async (url) => {
      const sql = postgres(url, { max: 1 });
      await sql`create table facts (id int)`;
      await sql.end();
      const error = await inError({ db: url });
      expect(error).toMatchObject({ name: 'InputError', message: expect.stringContaining('同名的表') });
    });
  });

  it('says in one line, without the password, what is wrong', async () => {
    const wrong = new URL(db.url);
    wrong.password = 'geheim';
    const cases: [string, string][] = [
      [wrong.href, '拒绝了用户名或密码'],
      [withDatabase(db.url, 'none'), '没有这个数据库'],
      ['postgres://user:geheim@127.0.0.1:1/x', '连不上数据库'],
      ['postgres://user:geheim@127.0.0.1:99999/x', '地址写得不对'],
      ['mysql://user:geheim@127.0.0.1/x', '须为 postgres://'],
      [join(import.meta.dirname), '不是数据库目录'],
    ];
    for (const [address, message] of cases) {
      const error = await inError({ db: address });
      expect(error?.name, address).toBe('InputError');
      expect(error?.message).toContain(message);
      expect(error?.message).not.toMatch(/geheim|\n/);
    }
  });
});
