import type { Command } from 'commander';
import { dataOptions, oneOf, positiveNumber, stepNames, wholeNumber } from '../options.ts';
import type { AuditRequest } from '../run-audit.ts';

/** `wangting audit [city…]` */
export function auditCommand(program: Command): void {
  const command = program
    .command('audit')
    .description('测评这些城市并评分；不写城市则测评全部')
    .argument('[城市...]', '城市的 id、名称或区划代码')
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
    .option('--concurrency <数量>', '同时测评的城市数（默认按 CPU 核数）', wholeNumber('--concurrency'))
    .option('--rate <次数>', '每秒向每个主机发出的请求数（默认 1；本机地址不限）', positiveNumber('--rate'))
    .option('--allow-loopback', '允许测评本机地址上的网站')
    .option('--standard <版本>', '指标体系的版本')
    .option('--scenario <情形>', '办事情形（默认 drug-retail）')
    .option('--session', '使用 wangting login 保存的登录：在线办理走到登录页时再以登录状态走一次（默认不用）')
    .option('--district <区县>', '评估城市文件中的这个区县，不按轮次抽取；已有问题的复测须与原区县相同')
    .option('--resume', '继续本轮被中断的测评，已测完的城市不再访问')
    .option('--budget-minutes <分钟>', '每个城市最多用时（默认 10）', positiveNumber('--budget-minutes'))
    .option('--budget-requests <次数>', '每个城市最多请求数（默认 3000）', wholeNumber('--budget-requests'))
    .option(
      '--budget-pages <次数>',
      '每个城市浏览器最多打开页面数（默认 quick 120、full 400）',
      wholeNumber('--budget-pages'),
    );
  dataOptions(command, ['db', 'evidence', 'round', 'json', 'quiet'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting audit 大连 青岛 --round 2026-11-22\n  $ wangting audit --practice dalian --profile quick --json\n  $ wangting audit 宁波 --district 江北区\n  $ wangting audit --resume --round 2022\n\n轮次默认为上海时间的当天日期（演练为 practice-年份；另选情形时带上它的 id，如 practice-2022-food）。结果写到标准输出，进度写到标准错误。',
    )
    .action(async (words: string[], options: Omit<AuditRequest, 'words'> & { json?: boolean }) => {
      const [{ runAudit }, { catchInterrupts }, { printJson, print }, { summary }] = await Promise.all([
        import('../run-audit.ts'),
        import('../interrupt.ts'),
        import('../output.ts'),
        import('../texts.ts'),
      ]);
      const interrupt = catchInterrupts();
      const run = await runAudit({ ...options, words }, interrupt);
      if (options.json) await printJson(run.results);
      else await print(summary(run.round, run.results));
      process.exitCode = run.exit;
    });
}
