import type { Command } from 'commander';
import { FORMAT_NAMES } from '../../reports/format.ts';
import { dataOptions, roundName, someOf } from '../options.ts';
import type { ReportOptions } from '../report.ts';

/** `wangting report` */
export function reportCommand(program: Command): void {
  const command = program
    .command('report')
    .description('写出一轮的报告')
    .option('--format <格式>', `${FORMAT_NAMES.join(',')} 中的几种（默认 html）`, someOf('--format', FORMAT_NAMES))
    .option('--out <文件夹>', '写到哪里（默认 ./data/reports）')
    .option('--standard <版本>', '按这个版本的指标体系（须已评过）')
    .option('--compare, --compare-with <轮次>', '与这一轮比较', roundName)
    .option('--list', '只列出有哪些轮次');
  dataOptions(command, ['db', 'evidence', 'round', 'json', 'quiet'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting report --list\n  $ wangting report --round 2022 --format html,xlsx,docx --out 报告\n  $ wangting report --round 2022 --compare 2021\n\n不写 --round 则取最近的一轮。写好的文件名写到标准输出。',
    )
    .action(async (options: ReportOptions) => (await import('../report.ts')).report(options));
}
