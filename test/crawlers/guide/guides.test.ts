import { expect, test } from 'vitest';
import { compare } from './fixtures/compare.ts';
import { TABLES } from './fixtures/tables.ts';

const ALL = [...TABLES];

test.each(ALL.map((f) => [f.name, f] as const))('%s is read as a person reads it', (_name, fixture) => {
  expect(compare(fixture).wrong).toEqual([]);
});
