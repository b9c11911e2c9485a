import { checkCities } from '../cities/check.ts';
import { listCities } from '../cities/list.ts';
import { loadCities } from '../cities/load.ts';
import { cityJsonSchema, platformJsonSchema } from '../cities/schema.ts';
import { EXIT } from './exit.ts';
import { print, printJson, table, tell } from './output.ts';

/** `wangting cities list`: nothing is visited, so addresses of this machine may stand in it. */
export async function list({ cities, json }: { cities?: string; json?: boolean }): Promise<void> {
  const rows = listCities(loadCities(cities, { allowLoopback: true }));
  if (json) return printJson(rows);
  const head = ['id', '城市', '代码', '省份', '地区', '区县', '平台', '把握', '核对日期'];
  const cells = rows.map((r) => [
    r.id,
    r.name,
    r.code,
    r.province ?? '—',
    r.region,
    r.district ?? '—',
    r.platform ?? '—',
    r.certainty === null ? '—' : CERTAINTY[r.certainty],
    r.verifiedAt ?? '未核对',
  ]);
  await print(`${table([head, ...cells])}\n\n共 ${rows.length} 个城市。`);
}

const CERTAINTY = { seen: '见到在用', 'list-only': '仅见于清单', pattern: '由写法推出', assumed: '推定' } as const;

/** `wangting cities check`: every fault and warning; exit code 2 where a file cannot be used. */
export async function check(options: { cities?: string; allowLoopback?: boolean; json?: boolean }): Promise<void> {
  const { cities, findings } = checkCities(options.cities, { allowLoopback: options.allowLoopback ?? false });
  const faults = findings.filter((f) => f.severity === 'fault');
  if (faults.length > 0) process.exitCode = EXIT.input;
  if (options.json) return printJson({ cities: cities.map((c) => c.id), findings });
  for (const { severity, where, message } of findings)
    tell(`${severity === 'fault' ? '错误' : '注意'}：${where}: ${message}`);
  await print(`${cities.length} 个城市，${faults.length} 处错误，${findings.length - faults.length} 处需留意。`);
}

/** `wangting cities schema` */
export const schema = ({ platform }: { platform?: boolean }): Promise<void> =>
  printJson(platform ? platformJsonSchema() : cityJsonSchema());
