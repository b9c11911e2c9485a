import type { Command } from 'commander';
import type { ScheduleOptions } from '../night/schedule.ts';
import { dataOptions } from '../options.ts';
import { wayOptions } from './way-options.ts';

/** `wangting schedule [city…]` */
export function scheduleCommand(program: Command): void {
  const command = program
    .command('schedule')
    .description('每夜排定一轮测评，由 wangting worker 执行；不写城市则为全部')
    .argument('[城市...]', '城市的 id、名称或区划代码')
    .option('--at <时刻>', '每天开始的时刻，上海时间（默认 01:00）')
    .option('--once', '现在排定一轮，然后结束');
  dataOptions(wayOptions(command), ['db', 'round', 'json'])
    .addHelpText(
      'after',
      `
示例：
  $ wangting schedule --at 01:30 --db postgres://wangting@db/wangting
  $ wangting schedule --once --practice --profile quick
  $ wangting worker --drain

一轮只排定一次，每个城市一个任务；再排一次不作改动。前一轮尚未结束时新的一轮推后，不重叠；
到点时本程序未运行，启动后补排最近的一次。`,
    )
    .action(async (words: string[], options: Omit<ScheduleOptions, 'words'>) => {
      const [{ schedule }, { catchInterrupts }] = await Promise.all([
        import('../night/schedule.ts'),
        import('../interrupt.ts'),
      ]);
      process.exitCode = await schedule({ ...options, words }, catchInterrupts());
    });
}
