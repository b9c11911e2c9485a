import type { Command } from 'commander';
import type { LoginOptions } from '../login.ts';
import { dataOptions } from '../options.ts';

/** `wangting login <city>` */
export function loginCommand(program: Command): void {
  const command = program
    .command('login')
    .description('打开浏览器窗口，由评测人员本人登录，保存该城市所属平台的登录状态（只供 audit --session 使用）')
    .argument('[城市]', '城市的 id、名称或区划代码')
    .option('--at <网址>', '从这个网址登录（默认统一身份认证和市级门户）')
    .option('--cities <路径>', '城市文件，或城市文件的文件夹（默认正式的 55 城）')
    .option('--allow-loopback', '允许本机地址')
    .option('--list', '列出已保存的登录（不显示内容）')
    .option('--forget', '删除这个城市所属平台的登录');
  dataOptions(command, ['db', 'json'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting login 大连\n  $ wangting audit 大连 --session\n  $ wangting login 大连 --forget\n\n登录状态存在数据文件夹的 sessions/ 里（权限 600），不会进入证据、日志和报告。请只用您本人的账号。',
    )
    .action(async (city: string | undefined, options: LoginOptions) =>
      (await import('../login.ts')).login(city, options),
    );
}
