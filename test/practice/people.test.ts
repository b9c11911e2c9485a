import { afterAll, beforeAll, expect, it } from 'vitest';
import { takePeople } from '../../audits/practice-people.ts';
import type { AuditRun } from '../../audits/run-audit.ts';
import { aggregate } from '../../checks/aggregate.ts';
import { WITHOUT_COMPLAINT } from '../../cities/practice/planted/2022.ts';
import { peopleOf2022 } from '../../cities/practice/planted/people.ts';
import type { Database } from '../../storage/database.ts';
import { loadRound } from '../../storage/results.ts';
import { madeRound } from '../reports/round.ts';
import { storeRound } from '../reports/store.ts';
import { temporaryDatabase } from '../storage/temporary.ts';

const ROUND = 'practice-2022';
let db: Database;
let run: AuditRun;

beforeAll(async () => {
  db = await temporaryDatabase();
  await storeRound(db, await madeRound({ name: ROUND }));
  const { cities } = await loadRound(db, ROUND);
  run = await takePeople({ round: ROUND, results: cities, exit: 0 }, { db: db.url });
});
afterAll(() => db?.close());

/** What the report of 2022 counts of calls, answers and complaints among its 55 cities. */
const FIGURES = {
  'phone-unanswered': '3个城市（5.45%）',
  'consult-not-resolved': '6个城市（10.91%）',
  'complaint-referred': '10个城市（18.18%）',
  'complaint-ineffective': '14个城市（25.45%）',
  'complaint-unanswered': '19个城市（34.55%）',
};

it('counts what the report of 2022 counts of calls, answers and complaints', () => {
  const { findings } = aggregate(run.results);
  const counted = Object.keys(FIGURES).map((code) => [code, findings.find((f) => f.code === code)?.words]);
  expect(Object.fromEntries(counted)).toEqual(FIGURES);
  const named = (code: string) => findings.find((f) => f.code === code)?.cities;
  expect(named('phone-unanswered')?.toSorted()).toEqual(['太原市', '海口市', '珠海市'].toSorted());
  expect(named('consult-not-resolved')).toEqual(expect.arrayContaining(['中山市', '南宁市', '西宁市']));
});

it('answers no complaint where there is no channel for one', () => {
  const unanswered = peopleOf2022().complaints.filter((row) => row['quality'] === '未予答复');
  expect(unanswered.map((row) => row['city'])).toEqual(expect.arrayContaining([...WITHOUT_COMPLAINT]));
});

it('says who observed what, as an import, and changes nothing the second time', async () => {
  for (const { judgement, observations } of run.results) {
    expect(judgement).toMatchObject({ kind: 'import', ruleChanged: false });
    expect(observations).toHaveLength(5);
  }
  expect((await takePeople(run, { db: db.url })).results).toEqual(run.results);
});
