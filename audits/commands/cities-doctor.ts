import type { Command } from 'commander';
import type { CitiesDoctorOptions } from '../cities-doctor.ts';
import { positiveNumber, roundName, wholeNumber } from '../options.ts';

/** `wangting cities doctor [city…]` */
export function citiesDoctorCommand(cities: Command): void {
  cities
    .command('doctor')
    .description(
      '拿城市文件到网站上试：地址通不通、路走不走得到、提示是否失效、登录主机全不全；给出修改建议，不加 --write 不改文件',
    )
    .argument('[城市...]', '城市的 id、名称或区划代码；不写则全部')
    .option('--cities <路径>', '城市文件，或城市文件的文件夹（默认正式的 55 城）')
    .option('--homes', '只打开文件里的各个地址（每城几次请求），不走路、不找指南')
    .option('--write', '把建议写进城市文件（其余各行和注释不动）')
    .option('--out <文件夹>', '每城一个建议文件写到这里（默认写到标准输出）')
    .option('--round <名称>', '按这一轮抽取区县（默认上海时间的当天）', roundName)
    .option(
      '--rate <次数>',
      '每秒向每个主机发出的请求数（默认按平台文件，至多 1；本机地址不限）',
      positiveNumber('--rate'),
    )
    .option('--allow-loopback', '允许本机地址')
    .option('--budget-minutes <分钟>', '每个城市最多用时（默认 10）', positiveNumber('--budget-minutes'))
    .option('--budget-requests <次数>', '每个城市最多请求数（默认 1500）', wholeNumber('--budget-requests'))
    .option('--json', '标准输出只有一个 JSON 文档')
    .option('--quiet', '不显示进度')
    .addHelpText(
      'after',
      '\n示例：\n  $ wangting cities doctor 大连 --homes\n  $ wangting cities doctor 大连 青岛 --out 建议\n  $ wangting cities doctor --cities my-cities/ luoyang --write\n\n被拦截、没打开的地址一律不动。退出码 3：有的没能核对。',
    )
    .action(async (words: string[], options: CitiesDoctorOptions) =>
      (await import('../cities-doctor.ts')).citiesDoctor(words, options),
    );
}
