import type { Command } from 'commander';
import { dataOptions } from '../options.ts';
import type { RescoreOptions } from '../rescore.ts';

/** `wangting rescore` */
export function rescoreCommand(program: Command): void {
  const command = program
    .command('rescore')
    .description('用另一版指标体系（或改正后的规则）重新评判一轮已存的观察，不访问任何网站')
    .option('--standard <版本>', '指标体系的版本（默认该轮自己的）');
  dataOptions(command, ['db', 'round', 'json'])
    .addHelpText('after', '\n示例：\n  $ wangting rescore --round 2022 --standard 2022')
    .action(async (options: RescoreOptions) => (await import('../rescore.ts')).rescore(options));
}
