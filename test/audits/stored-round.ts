import { judgeAttempt } from '../../audits/judging.ts';
import { standard2022 } from '../../checks/standards/2022.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import type { Facts } from '../../crawlers/facts.ts';
import { appendFacts, finishAttempt, startAttempt } from '../../storage/attempts.ts';
import type { Database } from '../../storage/database.ts';
import { openRound } from '../../storage/rounds.ts';
import { type MadeRound, madeRound } from '../reports/round.ts';

const vantage = { host: 'test', egress: null };

/** A round of a few of the 55 cities as the machine alone leaves it: nothing that only people observe. */
export async function machineRound(db: Database, name: string, cities = 3): Promise<MadeRound> {
  const made = await madeRound({ name, practice: false, cities });
  await openRound(db, { name, standard: '2022', scenario: 'drug-retail', practice: false, vantage });
  for (const { city, facts } of made.results.cities) await machineAttempt(db, made, city.id, facts);
  return made;
}

/** One more attempt of a city of a made round, audited and judged as `wangting audit` does it. */
export async function machineAttempt(db: Database, made: MadeRound, id: string, facts: Facts): Promise<void> {
  const round = made.results.round.name;
  const city = made.files.get(id)!;
  const district = { name: made.results.cities.find((c) => c.city.id === id)!.district.name };
  const attempt = await startAttempt(db, { round, city, district, vantage, profile: 'full', program: '0.1.0' });
  const machine = Object.fromEntries(Object.entries(facts).filter(([fact]) => !fact.startsWith('manual.'))) as Facts;
  await appendFacts(db, attempt, machine);
  const judged = { attempt: attempt.id, round, file: city, district, facts: machine };
  const scenario = loadScenario('drug-retail');
  await judgeAttempt(db, judged, { standard: standard2022, scenario, kind: 'audit', ownStandard: '2022' });
  await finishAttempt(db, attempt, { state: 'done' });
}
