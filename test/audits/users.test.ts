import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPassword } from '../../reports/dashboard/access/password.ts';
import { accessLines } from '../../storage/board/access-log.ts';
import { beginSession, findSession, findUser } from '../../storage/board/users.ts';
import type { Database } from '../../storage/database.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { wangting, wangtingTold } from './wangting.ts';

const [FIRST, SECOND] = ['初次的口令至少十二个字', '换过的口令也有十二个字'].map((words) => `${words}呢`) as [
  string,
  string,
];
let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
});
afterAll(() => db?.close());

const users = (...args: string[]) => wangting('users', ...args, '--db', db.url);
const add = (password: string, ...args: string[]) =>
  wangtingTold(`${password}\n`, 'users', 'add', ...args, '--db', db.url);
const opens = async (password: string) => checkPassword(password, (await findUser(db, 'wangfang'))?.password ?? null);

it('an account is added, listed, given another password and role, and removed; each is in the log', async () => {
  expect(await add(FIRST, 'wangfang', '--role', 'evaluator')).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('已建立'),
  });
  expect(JSON.parse((await users('list', '--json')).stdout)).toMatchObject([{ name: 'wangfang', role: 'evaluator' }]);
  expect([await opens(FIRST), await opens(SECOND)]).toEqual([true, false]);
  const session = await beginSession(db, 'wangfang', 60);

  expect((await add(SECOND, 'wangfang', '--role', 'admin')).stderr).toContain('已更改口令和角色');
  expect([await opens(FIRST), await opens(SECOND)]).toEqual([false, true]);
  expect(await findSession(db, session)).toBeNull();
  const listed = await users('list');
  expect(listed.stdout).toMatch(/wangfang +admin（管理）/);
  expect(listed.stdout + listed.stderr).not.toContain('scrypt');

  expect(await users('remove', 'wangfang')).toMatchObject({ code: 0 });
  expect((await users('list')).stdout).toBe('还没有账号\n');
  const events = (await accessLines(db, { limit: 10, offset: 0 })).map((line) => [line.event, line.subject]);
  expect(events).toEqual([
    ['user-removed', 'wangfang'],
    ['user-added', 'wangfang（admin）'],
    ['user-added', 'wangfang（evaluator）'],
  ]);
});

describe('what will not do is said in one line, and nothing is kept', () => {
  it.each([
    [FIRST, ['坏 名'], '账号'],
    [FIRST, ['../etc'], '账号'],
    ['太短', ['chen'], '12'],
    ['', ['chen'], '12'],
    [FIRST, ['chen', '--role', 'root'], '--role'],
  ])('%s %j', async (password, args, words) => {
    const { code, stderr, stdout } = await add(password, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
  });
  it('removing nobody', async () => {
    const { code, stderr } = await users('remove', 'niemand');
    expect(code).toBe(2);
    expect(stderr.trim()).toMatch(/^[^\n]*没有账号“niemand”[^\n]*$/);
  });
  afterAll(async () => expect(await findUser(db, 'chen')).toBeNull());
});
