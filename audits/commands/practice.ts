import type { Command } from 'commander';
import { wholeNumber } from '../options.ts';
import type { PracticeOptions } from '../practice.ts';

/** `wangting practice` */
export function practiceCommand(program: Command): void {
  program
    .command('practice')
    .description('启动演练网厅并列出网址，直到被中断；同时写出它们的城市文件')
    .option('--practice-year <年份>', '2018、2021 或 2022（默认 2022）', wholeNumber('--practice-year'))
    .option('--out <文件夹>', '城市文件写到哪里（默认 ./data/practice-<年份>）')
    .option('--port <端口>', '从这个端口起（默认 43000 起）', wholeNumber('--port'))
    .option('--json', '标准输出只有一个 JSON 文档：各城市')
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting practice --out 演练\n  另开一个终端：\n  $ wangting audit dalian --cities 演练 --allow-loopback',
    )
    .action(async (options: PracticeOptions) => (await import('../practice.ts')).practice(options));
}
