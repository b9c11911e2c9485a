import { Command, CommanderError } from 'commander';
import { InputError } from '../cities/errors.ts';
import { auditCommand } from './commands/audit.ts';
import { bulletinCommand } from './commands/bulletin.ts';
import { citiesCommand } from './commands/cities.ts';
import { compareCommand } from './commands/compare.ts';
import { doctorCommand } from './commands/doctor.ts';
import { findingsCommand } from './commands/findings.ts';
import { historyCommand } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { loginCommand } from './commands/login.ts';
import { practiceCommand } from './commands/practice.ts';
import { reportCommand } from './commands/report.ts';
import { rescoreCommand } from './commands/rescore.ts';
import { scheduleCommand } from './commands/schedule.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { usersCommand } from './commands/users.ts';
import { workerCommand } from './commands/worker.ts';
import { EXIT } from './exit.ts';
import { messageOf, stackOf } from './fault.ts';
import { tell, width } from './output.ts';
import { product } from './product.ts';

/** In the order in which `wangting --help` lists them. */
const COMMANDS = [
  auditCommand,
  showCommand,
  compareCommand,
  findingsCommand,
  reportCommand,
  importCommand,
  bulletinCommand,
  historyCommand,
  rescoreCommand,
  citiesCommand,
  loginCommand,
  scheduleCommand,
  workerCommand,
  statusCommand,
  serveCommand,
  usersCommand,
  practiceCommand,
  startCommand,
  doctorCommand,
];

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** The whole command line. A command loads what it works with when it runs: `--help` comes at once. */
export function createProgram(): Command {
  const program = new Command('wangting')
    .description('像一位带着秒表和笔记本的办事群众那样，测评各城市的网上政务服务大厅（网厅）。')
    .version(product.version, '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title, displayWidth: width })
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting audit dalian\n  $ wangting show 大连\n  $ wangting audit --practice --profile quick',
    );
  for (const add of COMMANDS) add(program);
  return program;
}

/** Runs a command line and answers its exit code. What goes wrong is one Chinese line on stderr. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<number> {
  // Whoever reads with `| head` has read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : EXIT.fault));
  try {
    await program.parseAsync([...argv]);
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      if (error.code !== 'commander.help') complain(inChinese(error.message));
      return EXIT.input;
    }
    if (error instanceof InputError) {
      complain(error.message);
      return EXIT.input;
    }
    const debug = process.env['WANGTING_DEBUG'];
    const what = error instanceof Error ? error : new Error(String(error));
    if (debug) tell(stackOf(what));
    complain(`${messageOf(what).split('\n')[0]}${debug ? '' : '（设置 WANGTING_DEBUG=1 再运行一次可见详情）'}`);
    return EXIT.fault;
  }
}

/** A line a fault: a city file may have several. */
const complain = (text: string) => tell(`错误：${text.split('\n').join('\n错误：')}`);

/** Commander's own sentences. */
function inChinese(message: string): string {
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  const first = message.split('\n')[0] ?? message;
  const rules: [RegExp, (...found: string[]) => string][] = [
    [/unknown option '(.*)'/, (flag) => `没有选项 ${flag}`],
    [/unknown command '(.*)'/, (name) => `没有命令“${name}”`],
    [/missing required argument '(.*)'/, (name) => `缺少参数：${name}`],
    [/option '(.*)' argument missing/, (flags) => `选项 ${flags} 后面缺少内容`],
    [/required option '(.*)' not specified/, (flags) => `必须写明选项 ${flags}`],
    [/too many arguments.* got \d+: (.*)\.$/, (names) => `多余的参数：${names}`],
    [/(?:option )?'(.*)' cannot be used with (?:option )?'(.*)'/, (a, b) => `${a} 与 ${b} 不能同时使用`],
  ];
  for (const [pattern, say] of rules) {
    const found = pattern.exec(first);
    if (found) return `${say(...found.slice(1))}${near ? `，是否指 ${near}` : ''}；用 --help 查看用法`;
  }
  return first.replace(/^error: /, '');
}
