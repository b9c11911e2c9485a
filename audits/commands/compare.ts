import type { Command } from 'commander';
import type { CompareOptions } from '../compare.ts';
import { dataOptions, roundName } from '../options.ts';

/** `wangting compare <round> <round>` */
export function compareCommand(program: Command): void {
  const command = program
    .command('compare')
    .description('两轮之间变了什么；只比较两轮都按同一规则测得的指标')
    .argument('<前一轮>', '轮次名称', roundName)
    .argument('<后一轮>', '轮次名称', roundName)
    .option('--standard <版本>', '比较所用的指标体系（默认后一轮的）');
  dataOptions(command, ['db', 'json'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting compare 2021 2022\n  $ wangting compare 2022 2023 --standard 2023\n  $ wangting compare 2026-11-21 2026-11-22 --json\n\n两轮须按同一规则评过的指标才比较；规则不同时，先用 wangting rescore 按同一版指标体系重新评判两轮。',
    )
    .action(async (before: string, after: string, options: CompareOptions) =>
      (await import('../compare.ts')).compare(before, after, options),
    );
}
