import type { Command } from 'commander';
import { citiesDoctorCommand } from './cities-doctor.ts';

/** `wangting cities list|check|doctor|schema` */
export function citiesCommand(program: Command): void {
  const cities = program
    .command('cities')
    .description('城市文件：列出、检查、到网站上试、打印其 JSON Schema')
    .addHelpText('after', '\n示例：\n  $ wangting cities list\n  $ wangting cities check 我的城市.yaml');
  const paths = '城市文件，或城市文件的文件夹（默认正式的 55 城）';
  cities
    .command('list')
    .description('列出城市')
    .option('--cities <路径>', paths)
    .option('--json', '标准输出只有一个 JSON 文档')
    .addHelpText('after', '\n示例：\n  $ wangting cities list\n  $ wangting cities list --json')
    .action(async (options: { cities?: string; json?: boolean }) => (await import('../city-files.ts')).list(options));
  cities
    .command('check')
    .description('检查城市文件，不访问任何网站；有错则退出码为 2')
    .argument('[路径]', paths)
    .option('--cities <路径>', '同上')
    .option('--allow-loopback', '允许本机地址')
    .option('--json', '标准输出只有一个 JSON 文档')
    .addHelpText('after', '\n示例：\n  $ wangting cities check\n  $ wangting cities check 青石.yaml --allow-loopback')
    .action(async (path: string | undefined, options: { cities?: string; allowLoopback?: boolean; json?: boolean }) =>
      (await import('../city-files.ts')).check({ ...options, ...(path !== undefined && { cities: path }) }),
    );
  citiesDoctorCommand(cities);
  cities
    .command('schema')
    .description('打印城市文件的 JSON Schema（供编辑器使用）')
    .option('--platform', '省级平台文件的')
    .option('--json', '总是如此；为与其他命令一致而设')
    .addHelpText('after', '\n示例：\n  $ wangting cities schema > city.schema.json')
    .action(async (options: { platform?: boolean }) => (await import('../city-files.ts')).schema(options));
}
