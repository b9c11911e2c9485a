import type { Command } from 'commander';
import { dataOptions, wholeNumber } from '../options.ts';
import type { ShowOptions } from '../show.ts';

/** `wangting show <city>` */
export function showCommand(program: Command): void {
  const command = program
    .command('show')
    .description('一个城市的结果：得分、每项的说明、证据')
    .argument('<城市>', '城市的 id、名称或区划代码')
    .option('--path', '逐步列出走过的路：做了什么、为什么、网址、证据文件')
    .option('--attempt <次数>', '本轮的第几次测评（默认有效的一次）', wholeNumber('--attempt'))
    .option('--standard <版本>', '按这个版本的指标体系（须已评过）');
  dataOptions(command, ['db', 'evidence', 'round', 'json'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting show 大连\n  $ wangting show dalian --round 2022 --path\n  $ wangting show dalian --json',
    )
    .action(async (city: string, options: ShowOptions) => (await import('../show.ts')).show(city, options));
}
