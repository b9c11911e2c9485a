import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../storage/database.ts';
import { findPostmaster } from '../../storage/embedded/postmaster.ts';
import { startEmbedded } from '../../storage/embedded.ts';
import { startUser, temporaryFolder } from './processes.ts';

let shared: ReturnType<typeof temporaryFolder>;
let own: ReturnType<typeof temporaryFolder>;
const test = { test: true };
beforeAll(async () => {
  shared = temporaryFolder();
  await (await startEmbedded(shared.db, test)).close();
});
afterAll(() => shared.remove());
beforeEach(() => {
  own = temporaryFolder();
});
afterEach(() => own.remove());

const ask = async (url: string, query: string) => {
  const sql = postgres(url, { max: 1 });
  try {
    return (await sql.unsafe(query))[0];
  } finally {
    await sql.end();
  }
};
/** A cluster to spoil. */
const copy = () => cpSync(shared.db, own.db, { recursive: true, preserveTimestamps: true });
const own700 = (folder: string) => {
  spawnSync('chown', ['-R', '--reference', shared.db, folder]);
  chmodSync(folder, 0o700);
};

describe('embedded PostgreSQL', () => {
  it('is made in UTF-8, for the owner alone, on loopback', async () => {
    const server = await startEmbedded(own.db, test);
    const encoding = await ask(
      server.url,
      'select pg_encoding_to_char(encoding) e, datlocale l from pg_database where datname = current_database()',
    );
    expect(encoding).toEqual({ e: 'UTF8', l: 'C.UTF-8' });
    expect(await ask(server.url, 'show listen_addresses')).toEqual({ listen_addresses: '127.0.0.1' });
    expect(await ask(server.url, 'show fsync')).toEqual({ fsync: 'off' });
    expect(statSync(own.db).mode & 0o777).toBe(0o700);
    expect(statSync(join(own.db, 'wangting.password')).mode & 0o777).toBe(0o600);
    await expect(ask(server.url.replace(/:[^:@]*@/, ':wrong@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await server.close();
    expect(findPostmaster(own.db)).toBeNull();
    // Nothing is left beside the folder.
    expect(readdirSync(own.folder)).toEqual(['db']);
  });

  it('is durable unless it is for a test', async () => {
    const server = await startEmbedded(shared.db);
    expect(await ask(server.url, 'show fsync')).toEqual({ fsync: 'on' });
    expect(await ask(server.url, 'show synchronous_commit')).toEqual({ synchronous_commit: 'on' });
    await server.close();
  });

  it('is shared by processes and ends with the last', async () => {
    const first = await startUser(shared.db);
    const here = await startEmbedded(shared.db, test);
    expect(here.url).toBe(first.url);
    expect(await first.leave()).toBe(0);
    expect(await ask(here.url, 'select 1 as one')).toEqual({ one: 1 });
    await here.close();
    expect(findPostmaster(shared.db)).toBeNull();
    // Closing twice is closing once.
    await here.close();
  });

  it('outlives a killed process, and is taken over when all were killed', async () => {
    const [first, second] = [await startUser(shared.db), await startUser(shared.db)];
    await first.kill();
    expect(await ask(second.url, 'select 1 as one')).toEqual({ one: 1 });
    await second.kill();
    const third = await startUser(shared.db);
    expect(third.start).toBe(first.start);
    await third.leave();
    expect(findPostmaster(shared.db)).toBeNull();
  });

  it('starts again after the server itself was killed', async () => {
    const durable = await startEmbedded(shared.db);
    const user = await startUser(shared.db);
    await ask(user.url, 'create table kept as select 42 as answer');
    const server = findPostmaster(shared.db);
    process.kill(server?.pid ?? 0, 'SIGKILL');
    await Promise.all([user.kill(), durable.close()]);
    expect(existsSync(join(shared.db, 'postmaster.pid'))).toBe(true);
    const again = await startEmbedded(shared.db, test);
    expect(await ask(again.url, 'select answer from kept')).toEqual({ answer: 42 });
    await ask(again.url, 'drop table kept');
    await again.close();
  });

  it('is not misled by a postmaster.pid whose number belongs to something else', async () => {
    // As the server's user: for PostgreSQL itself such a process would be a running server.
    const { uid, gid } = statSync(shared.db);
    const other = spawn('sleep', ['60'], { ...(process.getuid?.() === 0 && { uid, gid }) });
    const stale = `${other.pid}\n${shared.db}\n1700000000\n1\n\n127.0.0.1\n\nready   \n`;
    writeFileSync(join(shared.db, 'postmaster.pid'), stale, { mode: 0o600 });
    own700(shared.db);
    try {
      const server = await startEmbedded(shared.db, test);
      expect(await ask(server.url, 'select 1 as one')).toEqual({ one: 1 });
      expect(findPostmaster(shared.db)?.pid).not.toBe(other.pid);
      await server.close();
    } finally {
      other.kill();
    }
  });

  it.each(['', 'nonsense'])('removes the rest of a crash from postmaster.pid: %j', async (rest) => {
    const file = join(shared.db, 'postmaster.pid');
    writeFileSync(file, rest, { mode: 0o600 });
    own700(shared.db);
    utimesSync(file, 0, 0);
    const server = await startEmbedded(shared.db, test);
    expect(await ask(server.url, 'select 1 as one')).toEqual({ one: 1 });
    await server.close();
  });

  it('does not end under one who came by address', async () => {
    const server = await startEmbedded(shared.db, test);
    const guest = await openDatabase({ db: server.url });
    await server.close();
    expect((await guest.sql`select 1 as one`)[0]).toEqual({ one: 1 });
    await guest.close();
    await (await startEmbedded(shared.db, test)).close();
    expect(findPostmaster(shared.db)).toBeNull();
  });

  it('keeps its place among the users when its session is lost', async () => {
    const server = await startEmbedded(shared.db, test);
    const leases = `select pid from pg_locks where locktype = 'advisory' and granted`;
    const before = await ask(server.url, leases);
    await ask(server.url, `select pg_terminate_backend(${before?.['pid']})`);
    // Another user comes and goes only after the place was taken again.
    let after: { [key: string]: unknown } | undefined;
    while (!after || after['pid'] === before?.['pid']) after = await ask(server.url, leases);
    await (await startEmbedded(shared.db, test)).close();
    expect(await ask(server.url, 'select 1 as one')).toEqual({ one: 1 });
    await server.close();
    expect(findPostmaster(shared.db)).toBeNull();
  });

  it('is made once when processes start at once on a new folder', async () => {
    const users = await Promise.all([startUser(own.db), startUser(own.db), openDatabase({ db: own.db, test: true })]);
    const [first, second, here] = users;
    expect(first.url).toBe(second.url);
    expect(here.url).toBe(first.url);
    expect(first.start).toBe(second.start);
    expect(readdirSync(own.folder)).toEqual(['db']);
    await Promise.all([first.leave(), second.leave(), here.close()]);
    expect(findPostmaster(own.db)).toBeNull();
  });

  it('is safe when some leave while others come', async () => {
    const visit = async () => {
      const server = await startEmbedded(shared.db, test);
      const seen = await ask(server.url, 'select 1 as one');
      await server.close();
      return seen;
    };
    const visits = Array.from({ length: 4 }, async () => [await visit(), await visit(), await visit()]);
    expect((await Promise.all(visits)).flat()).toEqual(Array(12).fill({ one: 1 }));
    expect(findPostmaster(shared.db)).toBeNull();
  });
});

describe('folders that are refused in one line', () => {
  const refused = async (message: string | RegExp, options: { create?: boolean } = {}) => {
    const error = await startEmbedded(own.db, { ...test, ...options }).then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.name).toBe('InputError');
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain('\n');
  };

  it('a folder with other things in it', async () => {
    mkdirSync(own.db);
    writeFileSync(join(own.db, 'report.docx'), 'x');
    await refused('不是数据库目录');
    expect(readdirSync(own.db)).toEqual(['report.docx']);
  });
  it('a file', async () => {
    writeFileSync(own.db, 'x');
    await refused('不是文件夹');
  });
  it('a folder below a file', async () => {
    writeFileSync(own.db, 'x');
    own.db = join(own.db, 'deeper');
    await refused(/不是文件夹|不能在这里建立/);
    own.db = join(own.folder, 'db');
  });
  it('none, where none may be made', async () => {
    await refused('还没有数据库', { create: false });
    expect(existsSync(own.db)).toBe(false);
  });
  it('another version of PostgreSQL', async () => {
    mkdirSync(own.db);
    writeFileSync(join(own.db, 'PG_VERSION'), '15\n');
    await refused('PostgreSQL 15');
  });
  it('a PostgreSQL folder that is not ours', async () => {
    mkdirSync(own.db);
    writeFileSync(join(own.db, 'PG_VERSION'), '18\n');
    await refused('不是 wangting 建立的');
  });
  it('one with parts missing', async () => {
    mkdirSync(own.db);
    writeFileSync(join(own.db, 'PG_VERSION'), '18\n');
    writeFileSync(join(own.db, 'wangting.password'), 'x\n');
    await refused('已损坏（缺少 global/pg_control）');
  });
  it('one with a spoilt control file', async () => {
    copy();
    writeFileSync(join(own.db, 'global/pg_control'), Buffer.alloc(8192, 7));
    own700(own.db);
    await refused('已损坏');
    expect(readFileSync(join(own.db, 'server.log'), 'utf8')).toContain('FATAL');
  });
  it('one whose password file was changed', async () => {
    copy();
    writeFileSync(join(own.db, 'wangting.password'), 'other\n');
    own700(own.db);
    await refused('密码文件与数据库不符');
  });
  it.runIf(process.getuid?.() === 0)('as root, one that the server’s user cannot reach', async () => {
    chmodSync(own.folder, 0o700);
    await refused(`chmod o+x ${own.folder}`);
    expect(readdirSync(own.folder)).toEqual([]);
  });
});
