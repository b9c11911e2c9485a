import type { Command } from 'commander';
import type { WorkerOptions } from '../night/worker.ts';
import { dataOptions, LOG_MODES, oneOf, wholeNumber } from '../options.ts';

/** `wangting worker` */
export function workerCommand(program: Command): void {
  const command = program
    .command('worker')
    .description('执行排定的测评任务；可在任意多台机器上运行任意多个')
    .option('--concurrency <数量>', '本进程同时测评的城市数（默认按 CPU 核数）', wholeNumber('--concurrency'))
    .option('--drain', '没有任务时结束')
    .option('--metrics <端口>', '在这个端口（或 地址:端口，默认 127.0.0.1）上提供 /metrics 和 /healthz')
    .option('--log <格式>', 'json 或 text（默认：终端上为 text，否则为 json）', oneOf('--log', LOG_MODES));
  dataOptions(command, ['db', 'evidence', 'quiet'])
    .addHelpText(
      'after',
      `
示例：
  $ wangting worker --db postgres://wangting@db/wangting --evidence /srv/wangting/evidence
  $ wangting schedule --once --practice --profile quick && wangting worker --drain

测评什么、怎样测评由排定的轮次决定。收到 SIGTERM 后 10 秒内结束，状态已保存，由其他进程继续；
意外中止的进程所承担的城市，约半分钟后由其他进程从中断处继续。`,
    )
    .action(async (options: WorkerOptions) => {
      const [{ work }, { catchInterrupts }] = await Promise.all([
        import('../night/worker.ts'),
        import('../interrupt.ts'),
      ]);
      process.exitCode = await work(options, catchInterrupts());
    });
}
