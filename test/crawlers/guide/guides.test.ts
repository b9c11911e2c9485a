import { expect, test } from 'vitest';
import { ARTICLES } from './fixtures/articles.ts';
import { compare } from './fixtures/compare.ts';
import { PORTALS } from './fixtures/portals.ts';
import { ROWS } from './fixtures/rows.ts';
import { TABLES } from './fixtures/tables.ts';

const ALL = [...TABLES, ...ROWS, ...ARTICLES, ...PORTALS];

test.each(ALL.map((f) => [f.name, f] as const))('%s is read as a person reads it', (_name, fixture) => {
  expect(compare(fixture).wrong).toEqual([]);
});
