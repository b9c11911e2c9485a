import type { Command } from 'commander';
import { BULLETIN_FORMATS } from '../../reports/bulletin.ts';
import type { BulletinOptions } from '../bulletin.ts';
import { dataOptions, someOf } from '../options.ts';

/** `wangting bulletin <quarter>` */
export function bulletinCommand(program: Command): void {
  const command = program
    .command('bulletin')
    .description('由导入的填报数据写出一个季度的“好差评”通报：总体情况、存在问题、工作要求，附部门表和镇（街道）表')
    .argument('<季度>', '如 2026Q3 或 2026年第三季度')
    .option('--area <地区>', '只写这个地区（默认每个填报了的地区各写一份）')
    .option('--format <格式>', 'html,docx 中的几种（默认两种都写）', someOf('--format', BULLETIN_FORMATS))
    .option('--out <文件夹>', '写到哪里（默认 ./data/reports）');
  dataOptions(command, ['db', 'json', 'quiet'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting import 好差评.xlsx\n  $ wangting bulletin 2026Q3 --area 淄博市张店区 --format docx --out 通报\n\n数据由 wangting import 导入模板的“好差评部门”“好差评镇街”两表而来，仅供参考，不计入得分。',
    )
    .action(async (quarter: string, options: BulletinOptions) =>
      (await import('../bulletin.ts')).bulletin(quarter, options),
    );
}
