import type { Command } from 'commander';
import { dataOptions, LOG_MODES, oneOf, wholeNumber } from '../options.ts';
import type { ServeOptions } from '../serve.ts';

/** `wangting serve` */
export function serveCommand(program: Command): void {
  const command = program
    .command('serve')
    .description('网页看板：排名、城市、问题、比较、测评状况、复测；Ctrl+C 结束')
    .option('--port <端口>', '端口，0 为任意空闲端口（默认 4600）', wholeNumber('--port', 0))
    .option('--host <地址>', '监听的地址（默认 127.0.0.1；其他地址须登录，并须 --cert 或 --url）')
    .option('--url <网址>', '别人访问本看板的 https 网址，前面的代理负责加密')
    .option('--cert <文件>', '证书（PEM），自己负责加密')
    .option('--key <文件>', '证书的私钥（PEM）')
    .option('--sign-in', '在本机地址上也要求登录')
    .option('--cities <路径>', '复测所用的城市文件或文件夹（默认自带的城市）')
    .option('--allow-loopback', '复测时可以访问本机地址')
    .option('--log <格式>', 'json 或 text（默认：终端上为 text，否则为 json）', oneOf('--log', LOG_MODES));
  dataOptions(command, ['db', 'evidence', 'quiet'])
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting serve\n  $ wangting serve --port 8080\n  $ wangting users add wangfang --role evaluator\n  $ wangting serve --host 0.0.0.0 --cert 证书.pem --key 私钥.pem\n\n账号用 wangting users 管理。/healthz 和 /metrics 供监控程序读取（见 docs/operations.md）。',
    )
    .action(async (options: ServeOptions) => (await import('../serve.ts')).serve(options));
}
