import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportFile } from '../../audits/report-file.ts';
import { InputError } from '../../cities/errors.ts';
import type { Database } from '../../storage/database.ts';
import { madeRound } from '../reports/round.ts';
import { storeRound } from '../reports/store.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { folder } from './wangting.ts';

const [THEN, NOW] = ['2026-11-21', '2026-11-22'];
let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
  const then = await madeRound({ name: THEN, cities: 2 });
  await storeRound(db, then);
  await storeRound(db, await madeRound({ name: NOW, cities: 2, earlier: then.results }));
});
afterAll(() => db?.close());

const make = (round: string, compareWith: string | null, signal = new AbortController().signal) =>
  reportFile({ db: db.url, evidence: folder() })({ round, compareWith, format: 'csv' }, signal);

it('the dashboard’s report is made in a process of its own, in a folder that goes again', async () => {
  const { files, remove } = await make(NOW, THEN);
  const names = files.map((file) => basename(file));
  expect(names).toEqual(expect.arrayContaining(['ranking.csv', 'changes-cities.csv']));
  expect(readFileSync(files[names.indexOf('ranking.csv')]!, 'utf8')).toContain('演练数据');
  await remove();
  expect(existsSync(dirname(files[0]!))).toBe(false);
});

it('what cannot be reported is said in the words of the command line', async () => {
  const unknown = make(NOW, 'nix');
  await expect(unknown).rejects.toThrow(InputError);
  await expect(unknown).rejects.toThrow(/^没有轮次“nix”[^\n]*$/);
  // A name that looks like an option is a name.
  await expect(make('--help', null)).rejects.toThrow(/轮次名称“--help”不对/);
});

it('whoever goes away ends the work', async () => {
  await expect(make(NOW, null, AbortSignal.timeout(50))).rejects.toThrow(/abort/i);
});
