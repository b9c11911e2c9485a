import type { Command } from 'commander';

/** `wangting history [series]` */
export function historyCommand(program: Command): void {
  program
    .command('history')
    .description('公开发布的历年数据（第三方评估、满意度、“好差评”通报），各附来源；不是本系统测得的结果')
    .argument('[名称]', 'd3、d3-halls、gongshu、zhangdian、shenzhen 中的一种；不写则全部')
    .option('--json', '标准输出只有一个 JSON 文档')
    .addHelpText('after', '\n示例：\n  $ wangting history\n  $ wangting history d3 --json')
    .action(async (id: string | undefined, options: { json?: boolean }) =>
      (await import('../history.ts')).history(id, options),
    );
}
