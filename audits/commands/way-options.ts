import type { Command } from 'commander';
import { oneOf, positiveNumber, stepNames, wholeNumber } from '../options.ts';

/** Adds what can be asked of every audit, be it made now or planned: which cities, which steps, how fast and how far. */
export function wayOptions(command: Command): Command {
  return command
    .option('--cities <路径>', '城市文件，或城市文件的文件夹（默认正式的 55 城）')
    .option('--practice', '测评演练网厅（由本命令启动和关闭）')
    .option(
      '--practice-year <年份>',
      '演练网厅的年份：2018（36 城）、2021 或 2022（默认 2022）',
      wholeNumber('--practice-year'),
    )
    .option(
      '--only <步骤>',
      '只做这些步骤：reachability,links,entry,guide,flow,interaction,quality（所需的前置步骤一并走）',
      stepNames,
    )
    .option(
      '--profile <方式>',
      'quick（不做 Lighthouse 和重复加载）或 full（默认）',
      oneOf('--profile', ['quick', 'full']),
    )
    .option('--rate <次数>', '每秒向每个主机发出的请求数（默认 1；本机地址不限）', positiveNumber('--rate'))
    .option('--allow-loopback', '允许测评本机地址上的网站')
    .option('--standard <版本>', '指标体系的版本')
    .option('--scenario <情形>', '办事情形（默认 drug-retail）')
    .option('--budget-minutes <分钟>', '每个城市最多用时（默认 10）', positiveNumber('--budget-minutes'))
    .option('--budget-requests <次数>', '每个城市最多请求数（默认 3000）', wholeNumber('--budget-requests'))
    .option(
      '--budget-pages <次数>',
      '每个城市浏览器最多打开页面数（默认 quick 120、full 400）',
      wholeNumber('--budget-pages'),
    );
}
