import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALL, readme } from './all.ts';

const here = import.meta.dirname;

test('README.md names every case, and no other', () => {
  expect(readFileSync(join(here, 'README.md'), 'utf8')).toBe(readme());
});

test('every case has a name of its own, and says what must come of it', () => {
  const cases = ALL.flatMap((theme) => theme.cases);
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(cases.filter(({ does, comes }) => does === '' || comes === '')).toEqual([]);
});

test('every theme is run by the test that it names', () => {
  for (const { file, test: runner } of ALL)
    expect(readFileSync(join(here, runner), 'utf8')).toContain(`from './${file}'`);
  expect(
    readdirSync(here)
      .filter((name) => name.endsWith('.test.ts') && name !== 'readme.test.ts')
      .toSorted(),
  ).toEqual([...new Set(ALL.map(({ test: runner }) => runner))].toSorted());
});
