import type { Command } from 'commander';
import type { StatusOptions } from '../night/show-status.ts';
import { dataOptions } from '../options.ts';

/** `wangting status` */
export function statusCommand(program: Command): void {
  const command = program
    .command('status')
    .description('排定的一轮测到哪里了：测完几个城市，哪些没有测完、为什么（默认最近排定的一轮）')
    .option('--retry-dead', '把已放弃和遗失的城市重新排入队列');
  dataOptions(command, ['db', 'round', 'json'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting status\n  $ wangting status --round 2026-11-22 --json\n  $ wangting status --retry-dead\n\n全部测完时退出码为 0，否则为 3。',
    )
    .action(async (options: StatusOptions) => {
      process.exitCode = await (await import('../night/show-status.ts')).showStatus(options);
    });
}
