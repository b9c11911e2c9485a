import type { Command } from 'commander';
import type { AssignOptions } from '../findings/assign.ts';
import type { HistoryOptions } from '../findings/history.ts';
import type { FindingsOptions } from '../findings.ts';
import { dataOptions, someOf } from '../options.ts';

const PRACTICE = '演练网厅的问题（默认正式数据；数据库里只有演练轮次时为演练数据）';
const CITY = '城市的 id、名称或区划代码';

/** `wangting findings [city]`, `wangting findings assign|history <city> <code>` */
export function findingsCommand(program: Command): void {
  const command = program
    .command('findings')
    .description('问题整改：列出未销号和逾期的问题，交办给责任人，查看每个问题的经过')
    .argument('[城市]', `${CITY}；不写则列出全部城市`)
    .option('--overdue', '只列逾期的')
    .option('--month <月份>', '这个月的月报，如 2026-11（按月末的情形；本月则按今天）', (text) => text)
    .option('--practice', PRACTICE)
    .option('--format <格式>', '写成文件：html,xlsx,csv 中的几种', someOf('--format', ['html', 'xlsx', 'csv']))
    .option('--out <文件夹>', '写到哪里（默认 ./data/reports）');
  dataOptions(command, ['db', 'evidence', 'json'])
    .addHelpText(
      'after',
      `
示例：
  $ wangting findings 大连
  $ wangting findings --overdue --month 2026-11
  $ wangting findings --overdue --month 2026-11 --format html,xlsx --out 月报
  $ wangting findings assign 大连 dead-home-links --owner 市审批局 --deadline 2026-12-15

期限按上海时间计，到当日结束为止。销号只由复测作出：wangting audit 大连，问题按同一规则不再出现即销号，
再次出现即重新列出；未能测得、规则已变或评估了另一区县都不销号。每轮抽取一个区县的城市，复测须指明发现问题的区县
（wangting audit 宁波 --district 江北区），或在原轮次中再测一次（--round，同一轮沿用原区县）。`,
    )
    .action(async (city: string | undefined, options: FindingsOptions) => {
      const { findings, monthOf } = await import('../findings.ts');
      const month = options.month === undefined ? {} : { month: monthOf(options.month) };
      await findings(city, { ...options, ...month });
    });
  assignCommand(command);
  historyCommand(command);
}

function assignCommand(findings: Command): void {
  const command = findings
    .command('assign')
    .description('交办：设定责任人、期限、状态或备注；设定的人和时间都记录在案')
    .argument('<城市>', CITY)
    .argument('<问题代码...>', 'wangting findings 列出的代码，可写几个')
    .option('--owner <责任人>', '责任单位或责任人；“无”为撤销')
    .option('--deadline <日期>', '整改期限，如 2026-12-15；“无”为撤销')
    .option('--state <状态>', 'working（整改中）、submitted（已报完成，待复测）或 deferred（暂缓整改，须写备注）')
    .option('--note <备注>', '记入该问题的经过')
    .option('--by <姓名>', '由谁设定（默认本机用户名）')
    .option('--scenario <情形>', '几个办事情形里都有该问题时指明')
    .option('--practice', PRACTICE);
  dataOptions(command, ['db', 'json'])
    .addHelpText(
      'after',
      `
示例：
  $ wangting findings assign 大连 dead-home-links --owner 市审批局 --deadline 2026-12-15
  $ wangting findings assign 大连 dead-home-links --state submitted --note 失效链接已全部更换 --by 王芳`,
    )
    .action(async (city: string, codes: string[], options: Omit<AssignOptions, 'state'> & { state?: string }) => {
      const { assign, stateOf } = await import('../findings/assign.ts');
      const { state, ...rest } = options;
      await assign(city, codes, { ...merged(command, rest), ...(state !== undefined && { state: stateOf(state) }) });
    });
}

function historyCommand(findings: Command): void {
  const command = findings
    .command('history')
    .description('一个问题的经过：谁在何时设定了什么，每次复测的结论和两方面的证据')
    .argument('<城市>', CITY)
    .argument('<问题代码>', 'wangting findings 列出的代码')
    .option('--scenario <情形>', '几个办事情形里都有该问题时指明')
    .option('--practice', PRACTICE);
  dataOptions(command, ['db', 'json'])
    .addHelpText('after', '\n示例：\n  $ wangting findings history 大连 dead-home-links')
    .action(async (city: string, code: string, options: HistoryOptions) =>
      (await import('../findings/history.ts')).history(city, code, merged(command, options)),
    );
}

/** Options that `findings` has too are read by it where they stand before the name of its command. */
const merged = <T extends object>(command: Command, options: T): T => ({ ...command.parent?.opts(), ...options });
