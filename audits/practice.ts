import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { City } from '../cities/city.ts';
import { InputError } from '../cities/errors.ts';
import { catchInterrupts } from './interrupt.ts';
import { print, printJson, table, tell } from './output.ts';
import { practiceHalls } from './practice-halls.ts';

export interface PracticeOptions {
  practiceYear?: number;
  out?: string;
  port?: number;
  json?: boolean;
}

/** Starts the practice halls, prints where they are, writes their city files, and runs until interrupted. */
export async function practice(options: PracticeOptions): Promise<void> {
  const interrupt = catchInterrupts();
  const halls = await practiceHalls(options.practiceYear, options.port === undefined ? {} : { basePort: options.port });
  try {
    const out = resolve(options.out ?? `./data/practice-${halls.year}`);
    writeCities(out, halls.cities);
    if (options.json) await printJson(halls.cities);
    else {
      const rows = halls.cities.map((c) => [
        c.name,
        c.district ?? '',
        c.portals.province,
        c.portals.city,
        c.portals.district ?? '',
      ]);
      await print(table([['城市', '区县', '省级门户', '市级门户', '区县政府网站'], ...rows]));
    }
    tell(`【演练数据】${halls.cities.length} 个城市（${halls.year} 年），城市文件在 ${out}`);
    tell(`另开一个终端：wangting audit ${halls.cities[0]?.id} --cities ${out} --allow-loopback；按 Ctrl+C 结束`);
    if (!interrupt.signal.aborted)
      await new Promise<void>((done) => interrupt.signal.addEventListener('abort', () => done(), { once: true }));
  } finally {
    await halls.close();
  }
}

function writeCities(out: string, cities: readonly City[]): void {
  try {
    mkdirSync(out, { recursive: true });
    for (const city of cities) writeFileSync(join(out, `${city.id}.yaml`), stringify(city));
  } catch (error) {
    throw new InputError(`不能在这里写城市文件（${(error as NodeJS.ErrnoException).code}）`, out);
  }
}
