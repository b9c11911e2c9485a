import type { Command } from 'commander';
import { dataOptions, wholeNumber } from '../options.ts';
import type { AuditRequest } from '../run-audit.ts';
import { wayOptions } from './way-options.ts';

/** `wangting audit [city…]` */
export function auditCommand(program: Command): void {
  const command = program
    .command('audit')
    .description('测评这些城市并评分；不写城市则测评全部')
    .argument('[城市...]', '城市的 id、名称或区划代码');
  wayOptions(command)
    .option('--concurrency <数量>', '同时测评的城市数（默认按 CPU 核数）', wholeNumber('--concurrency'))
    .option('--session', '使用 wangting login 保存的登录：在线办理走到登录页时再以登录状态走一次（默认不用）')
    .option('--district <区县>', '评估城市文件中的这个区县，不按轮次抽取；已有问题的复测须与原区县相同')
    .option('--resume', '继续本轮被中断的测评，已测完的城市不再访问');
  dataOptions(command, ['db', 'evidence', 'round', 'json', 'quiet'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting audit 大连 青岛 --round 2026-11-22\n  $ wangting audit --practice dalian --profile quick --json\n  $ wangting audit 宁波 --district 江北区\n  $ wangting audit --resume --round 2022\n\n轮次默认为上海时间的当天日期（演练为 practice-年份；另选情形时带上它的 id，如 practice-2022-food）。结果写到标准输出，进度写到标准错误。',
    )
    .action(async (words: string[], options: Omit<AuditRequest, 'words'> & { json?: boolean }) => {
      const [{ runAudit }, { catchInterrupts }, { printJson, print }, { summary }, temporary] = await Promise.all([
        import('../run-audit.ts'),
        import('../interrupt.ts'),
        import('../output.ts'),
        import('../texts.ts'),
        import('../temporary.ts'),
      ]);
      const interrupt = catchInterrupts();
      const removeTemporary = temporary.useOwnTemporaryFolder();
      const run = await runAudit({ ...options, words }, interrupt).finally(removeTemporary);
      if (options.json) await printJson(run.results);
      else await print(summary(run.round, run.results));
      process.exitCode = run.exit;
    });
}
