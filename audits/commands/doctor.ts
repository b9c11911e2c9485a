import type { Command } from 'commander';
import type { DoctorOptions } from '../doctor.ts';
import { dataOptions } from '../options.ts';

/** `wangting doctor` */
export function doctorCommand(program: Command): void {
  const command = program
    .command('doctor')
    .description('检查本机：Node、浏览器、中文字体、数据库、时钟、网络出口、磁盘；缺什么、怎么补')
    .option('--egress [网址]', '访问一次外网以检查出口（默认 https://www.gov.cn/）；不写则不访问任何网站');
  dataOptions(command, ['db', 'evidence', 'json'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting doctor\n  $ wangting doctor --db postgres://wangting@10.0.0.5/wangting',
    )
    .action(async (options: DoctorOptions) => (await import('../doctor.ts')).doctor(options));
}
