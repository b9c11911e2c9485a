import type { Command } from 'commander';
import { KEEP_DAYS, KEEP_GB, LEAST_KEEP_DAYS } from '../night/keep.ts';
import type { ScheduleOptions } from '../night/schedule.ts';
import { dataOptions, LOG_MODES, oneOf, positiveNumber, wholeNumber } from '../options.ts';
import { wayOptions } from './way-options.ts';

/** `wangting schedule [city…]` */
export function scheduleCommand(program: Command): void {
  const command = program
    .command('schedule')
    .description('每夜排定一轮测评，由 wangting worker 执行；不写城市则为全部')
    .argument('[城市...]', '城市的 id、名称或区划代码')
    .option('--at <时刻>', '每天开始的时刻，上海时间（默认 01:00）')
    .option('--once', '现在排定一轮，然后结束')
    .option('--no-probes', '不在两轮之间监测首页可用性（默认每个首页每小时访问一次）')
    .option('--reports <文件夹>', '每夜结束后把网页报告写到这里（默认不写）')
    .option('--morning <时刻>', '早上说明夜间结果的时刻，上海时间（默认 07:30）')
    .option('--webhook <网址...>', '有变化时通知的 Webhook（默认 $WANGTING_WEBHOOK）')
    .option(
      '--mail-to <邮箱...>',
      '有变化时通知的邮箱（默认 $WANGTING_MAIL_TO；另须 $WANGTING_SMTP 和 $WANGTING_MAIL_FROM）',
    )
    .option('--board <网址>', '通知里指向的看板网址（默认 $WANGTING_BOARD）')
    .option(
      '--alert-severity <程度>',
      '从这个程度起通知问题：high、medium（默认）、low',
      oneOf('--alert-severity', ['high', 'medium', 'low']),
    )
    .option('--keep-days <天数>', `证据保留的天数（默认 ${KEEP_DAYS}）`, wholeNumber('--keep-days', LEAST_KEEP_DAYS))
    .option('--keep-gb <容量>', `证据的总容量，GB（默认 ${KEEP_GB}）`, positiveNumber('--keep-gb'))
    .option('--keep-all', '不清理证据')
    .option('--log <格式>', 'json 或 text（默认：终端上为 text，否则为 json）', oneOf('--log', LOG_MODES));
  dataOptions(wayOptions(command), ['db', 'evidence', 'round', 'json'])
    .addHelpText(
      'after',
      `
示例：
  $ wangting schedule --at 01:30 --db postgres://wangting@db/wangting
  $ wangting schedule --once --practice --profile quick
  $ wangting worker --drain

一轮只排定一次，每个城市一个任务；再排一次不作改动。前一轮尚未结束时新的一轮推后，不重叠；
到点时本程序未运行，启动后补排最近的一次。通知只说变化：新增未测完城市、新发现、复发和已整改的问题、
漏测的夜间轮次。问题所依据的、人工提交的和已发布轮次（年度轮次，以及用 wangting report 写过报告或在看板
下载过报告的轮次）的证据始终保留。密码和带密钥的网址请写在环境变量里。`,
    )
    .action(async (words: string[], options: Omit<ScheduleOptions, 'words'>) => {
      const [{ schedule }, { catchInterrupts }] = await Promise.all([
        import('../night/schedule.ts'),
        import('../interrupt.ts'),
      ]);
      process.exitCode = await schedule({ ...options, words }, catchInterrupts());
    });
}
