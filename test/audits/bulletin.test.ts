import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../storage/database.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { fill, right } from './filled.ts';
import { folder, wangting } from './wangting.ts';

let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
});
afterAll(() => db?.close());

describe('wangting bulletin', () => {
  it('is made of imported rows, without any round', async () => {
    const at = folder();
    const template = join(at, '模板.xlsx');
    const filled = join(at, '好差评.xlsx');
    await wangting('import', '--template', '--out', template);
    await fill(template, filled, { departments: right.departments!, townships: right.townships! });
    const imported = await wangting('import', filled, '--db', db.url, '--evidence', folder(), '--json');
    expect(imported.stderr).toBe('');
    expect(JSON.parse(imported.stdout)).toMatchObject({ round: null, ratings: 3, added: 3, judged: [] });
    const out = join(at, '通报');
    const { code, stdout } = await wangting('bulletin', '2026年第三季度', '--db', db.url, '--out', out, '--json');
    expect(code).toBe(0);
    const { quarter, files, bulletins } = JSON.parse(stdout) as {
      quarter: string;
      files: string[];
      bulletins: { rates: unknown }[];
    };
    expect(quarter).toBe('2026Q3');
    expect(files.map((f) => f.slice(f.lastIndexOf('.')))).toEqual(['.html', '.docx']);
    expect(bulletins[0]?.rates).toEqual({ bad: '0.15%', visited: '100.00%', mended: '100.00%', content: '80.00%' });
    expect(readFileSync(files[0]!, 'utf8')).toContain('区市场监督管理局');
  });

  it('says what there is where it is asked for something else', async () => {
    const failed = async (...args: string[]) => {
      const { code, stderr } = await wangting('bulletin', ...args, '--db', db.url);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await failed('2026Q9')).toMatch(/季度“2026Q9”不对/);
    expect(await failed('2020Q1')).toMatch(/2020年第一季度还没有“好差评”填报/);
    expect(await failed('2026Q3', '--area', '桓台县')).toMatch(/有填报的地区：淄博市张店区/);
  });
});
