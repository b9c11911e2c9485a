import type { Command } from 'commander';
import { ROLES, type Role } from '../../storage/board/kinds.ts';
import { type DataOptions, dataOptions, oneOf } from '../options.ts';

/** `wangting users add|list|remove` */
export function usersCommand(program: Command): void {
  const users = program.command('users').description('看板的账号');
  const add = users
    .command('add')
    .description('建立账号，或给已有的账号换口令和角色；口令从终端或标准输入读')
    .argument('<账号>', '账号名')
    .option('--role <角色>', `${ROLES.join('、')}：查看、测评、管理（默认 reader）`, oneOf('--role', ROLES));
  dataOptions(add, ['db'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting users add wangfang --role evaluator\n  $ wangting users add chen < 口令文件',
    )
    .action(async (name: string, options: DataOptions & { role?: Role }) =>
      (await import('../users.ts')).addUser(name, options),
    );
  dataOptions(users.command('list').description('列出账号'), ['db', 'json'])
    .addHelpText('after', '\n示例：\n  $ wangting users list')
    .action(async (options: DataOptions) => (await import('../users.ts')).printUsers(options));
  dataOptions(users.command('remove').description('删除账号，并结束其登录').argument('<账号>', '账号名'), ['db'])
    .addHelpText('after', '\n示例：\n  $ wangting users remove wangfang')
    .action(async (name: string, options: DataOptions) => (await import('../users.ts')).dropUser(name, options));
}
