import { afterAll, beforeAll, expect, it } from 'vitest';
import { proposalsOf } from '../../audits/import/proposals.ts';
import { type Facts, notApplicable, observed } from '../../crawlers/facts.ts';
import type { Database } from '../../storage/database.ts';
import { importRows } from '../../storage/observations.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { machineAttempt, machineRound } from './stored-round.ts';

const ROUND = '2026-11-22';
let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
});
afterAll(() => db?.close());

let rows = 0;
const confirm = (fact: 'interaction.ratingBoard' | 'interaction.complaint', value: unknown, machine: unknown) =>
  importRows(db, ROUND, {
    observations: [
      {
        ...{ city: 'beijing', kind: 'confirmation', subject: '', key: `k${++rows}`, hash: `h${rows}` },
        ...{ observer: '张三', observedAt: '2026-11-23', proof: '登记 1', evidence: [], note: null },
        value: { fact, value, machine: { value: machine } },
        source: { file: 'x.xlsx', place: '第2行' },
      },
    ],
    ratings: [],
  });
const asked = async () =>
  (await proposalsOf(db, ROUND)).filter(({ city }) => city === '北京市').map(({ fact }) => fact);

it('asks what a board shows once a person has seen it, and again what was confirmed of what is no longer so', async () => {
  const made = await machineRound(db, ROUND);
  const without = notApplicable('没有好差评栏目');
  const facts: Facts = {
    'interaction.ratingBoard': observed('interaction.ratingBoard', false),
    'interaction.ratingSources': without,
    'interaction.ratingLevels': without,
    'interaction.complaint': observed('interaction.complaint', 'open'),
  };
  await machineAttempt(db, made, 'beijing', facts);
  expect(await asked()).toEqual(['interaction.complaint']);
  await confirm('interaction.ratingBoard', true, false);
  await confirm('interaction.complaint', 'open', 'open');
  expect(await asked()).toEqual(['interaction.ratingLevels', 'interaction.ratingSources']);
  await machineAttempt(db, made, 'beijing', {
    ...facts,
    'interaction.complaint': observed('interaction.complaint', 'none'),
  });
  expect(await asked()).toContain('interaction.complaint');
});
