import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadResult } from '../../storage/results.ts';
import { listRounds } from '../../storage/rounds.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { folder, wangting } from './wangting.ts';

it('measures the year before, then this year, and compares them in words and in the report', async () => {
  const db = await temporaryDatabase();
  const out = folder();
  try {
    const common = ['--db', db.url, '--evidence', folder(), '--out', out];
    const { code, stdout } = await wangting('start', '北京', ...common);
    expect(code).toBe(0);
    expect((await listRounds(db)).map((r) => [r.name, r.done])).toEqual([
      ['practice-2022', 1],
      ['practice-2021', 1],
    ]);
    expect(stdout).toMatch(/【演练数据】practice-2021 → practice-2022/);
    expect(stdout).toMatch(/可及性 100\.00 → 100\.00/);
    expect(stdout).toMatch(/有效性 \d\d\.\d\d → \d\d\.\d\d（\+\d\.\d\d，1 个城市）；提升最多：北京市/);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('practice-2021');
    // What only people observe came in beside it, and says so.
    const { indicators, judgement } = await loadResult(db, { city: 'beijing', round: 'practice-2022' });
    expect(judgement?.kind).toBe('import');
    const people = indicators.filter(({ code }) => ['D1.3', 'D1.4', 'D2.3', 'D2.4'].includes(code));
    expect(people.map(({ state, score }) => [state, score])).toEqual(Array(4).fill(['scored', 100]));
  } finally {
    await db.close();
  }
}, 400_000);
