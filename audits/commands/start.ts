import type { Command } from 'commander';
import { dataOptions, wholeNumber } from '../options.ts';
import type { StartOptions } from '../start.ts';

/** `wangting start`, which is what `npm start` runs. */
export function startCommand(program: Command): void {
  const command = program
    .command('start')
    .description('第一次运行：测评 55 个演练网厅（演练数据，只在本机），列出排名和与上一年的比较，并写出报告')
    .option('--concurrency <数量>', '同时测评的城市数（默认按 CPU 核数）', wholeNumber('--concurrency'))
    .option('--resume', '继续上一次被中断的测评')
    .option('--out <文件夹>', '报告写到哪里（默认 ./data/reports）')
    .argument('[城市...]', '只测这些演练城市（默认全部 55 个）');
  dataOptions(command, ['db', 'evidence', 'quiet'])
    .addHelpText('after', '\n示例：\n  $ npm start\n  $ wangting start 大连 青岛')
    .action(async (words: string[], options: StartOptions) => {
      const [{ start }, { useOwnTemporaryFolder }] = await Promise.all([
        import('../start.ts'),
        import('../temporary.ts'),
      ]);
      const removeTemporary = useOwnTemporaryFolder();
      await start(words, options).finally(removeTemporary);
    });
}
