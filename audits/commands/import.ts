import type { Command } from 'commander';
import type { ImportOptions } from '../import.ts';
import { dataOptions } from '../options.ts';

/** `wangting import <file>` */
export function importCommand(program: Command): void {
  const command = program
    .command('import')
    .description('导入只能由人观测的情况（电话、答复、投诉、核对、实体大厅）和“好差评”填报；随后重新评判本轮')
    .argument('[文件]', '填好的 .xlsx 模板，或 .json')
    .option('--template', '写出空白模板；写明 --round 时，“核对”表里列出该轮待核对的自动观测')
    .option('--out <文件>', '模板写到哪里（默认 ./wangting-template.xlsx）');
  dataOptions(command, ['db', 'evidence', 'round', 'json', 'quiet'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting import --template --out 模板.xlsx\n  $ wangting import --template --round 2026 --out 核对.xlsx\n  $ wangting import 观测.xlsx --round 2026\n\n不写 --round 则记入最近的一轮。有一格不对则整个文件都不导入，逐格说明，退出码 2。同一文件再导入，没有变化。',
    )
    .action(async (file: string | undefined, options: ImportOptions) =>
      (await import('../import.ts')).importCommand(file, options),
    );
}
