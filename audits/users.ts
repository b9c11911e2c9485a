import { userInfo } from 'node:os';
import { InputError } from '../cities/errors.ts';
import { hashPassword } from '../reports/dashboard/access/password.ts';
import { noteAccess } from '../storage/board/access-log.ts';
import type { Role } from '../storage/board/kinds.ts';
import { keepUser, listUsers, removeUser } from '../storage/board/users.ts';
import { defaultDatabase, openDatabase } from '../storage/database.ts';
import { shanghaiTime } from './clock.ts';
import type { DataOptions } from './options.ts';
import { print, printJson, table, tell } from './output.ts';
import { readPassword } from './password.ts';
import { withStored } from './stored.ts';

const ROLE_WORDS: Record<Role, string> = { reader: '查看', evaluator: '测评', admin: '管理' };

/** Who works at this machine, for the log. */
export const operator = (): string => {
  try {
    return userInfo().username;
  } catch {
    // A container whose user has no name.
    return `uid-${process.getuid?.() ?? '?'}`;
  }
};

/** Adds an account, or gives it another role and password. Throws InputError for a name or password that will not do. */
export async function addUser(name: string, options: DataOptions & { role?: Role }): Promise<void> {
  const { db = defaultDatabase(), role = 'reader' } = options;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,49}$/u.test(name))
    throw new InputError(`账号“${name}”不对：只能用文字、数字和 . _ @ -，最多 50 个字`);
  const password = await hashPassword(await readPassword(`${name} 的口令：`));
  const opened = await openDatabase({ db });
  let added: boolean;
  try {
    added = await keepUser(opened, { name, role, password });
    await noteAccess(opened, { actor: operator(), address: null, event: 'user-added', subject: `${name}（${role}）` });
  } finally {
    await opened.close();
  }
  tell(`账号 ${name}（${ROLE_WORDS[role]}）${added ? '已建立' : '已更改口令和角色；此前的登录已失效'}`);
}

export async function printUsers({ db, json }: DataOptions): Promise<void> {
  const users = await withStored(db, listUsers);
  if (json) return printJson(users);
  await print(
    users.length === 0
      ? '还没有账号'
      : table([
          ['账号', '角色', '建立'],
          ...users.map((u) => [u.name, `${u.role}（${ROLE_WORDS[u.role]}）`, shanghaiTime(u.createdAt)]),
        ]),
  );
}

/** Removes an account and its sessions. Throws InputError where there is none. */
export async function dropUser(name: string, { db }: DataOptions): Promise<void> {
  await withStored(db, async (opened) => {
    await removeUser(opened, name);
    await noteAccess(opened, { actor: operator(), address: null, event: 'user-removed', subject: name });
  });
  tell(`账号 ${name} 已删除`);
}
