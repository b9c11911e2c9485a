import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../storage/database.ts';
import { findPlan, type Plan } from '../../storage/plans.ts';
import type { Severity } from '../../storage/result.ts';
import { findRound } from '../../storage/rounds.ts';
import { findings } from '../../storage/schema.ts';
import { dueNight } from '../night/due.ts';
import { type NightStatus, nightStatus } from '../night/status.ts';
import { SEVERITIES, type Standing } from './standing.ts';

/** Severities from one upwards. */
const atLeast = (least: Severity): Severity[] => SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);

/** How the cities and findings of a planned round stand. Of a round that goes on only what has come to its end. */
export async function roundStandings(db: Database, round: string, least: Severity): Promise<Standing[]> {
  const plan = await findPlan(db, round);
  const opened = await findRound(db, round);
  if (!plan || !opened) return [];
  const status = await nightStatus(db, plan);
  const { practice, scenario } = opened;
  const of = `${practice ? 'practice/' : ''}${scenario}`;
  return [...citiesOf(status, of), ...(await findingsOf(db, plan, { practice, scenario }, least))];
}

function citiesOf({ rows, round, finishedAt }: NightStatus, of: string): Standing[] {
  return rows.flatMap(({ id, name, state, why }): Standing[] => {
    const subject = { kind: 'city' as const, city: id, name, round, why };
    const key = `city/${of}/${id}`;
    if (state === 'measured') return [{ key, state: 'measured', subject }];
    // What is still tried may come to a good end.
    if (finishedAt === null && state !== 'dead') return [];
    return [{ key, state: 'unmeasured', subject }];
  });
}

async function findingsOf(
  db: Database,
  { cities }: Plan,
  { practice, scenario }: { practice: boolean; scenario: string },
  least: Severity,
): Promise<Standing[]> {
  const names = new Map(cities.map(({ id, name }) => [id, name]));
  const rows = await db.orm
    .select()
    .from(findings)
    .where(
      and(
        inArray(findings.city, [...names.keys()]),
        eq(findings.practice, practice),
        eq(findings.scenario, scenario),
        inArray(findings.severity, atLeast(least)),
      ),
    );
  return rows.map(({ id, city, code, severity, sentence, status, shown, mended }): Standing => {
    const side = status === 'fixed' ? mended : shown;
    return {
      key: `finding/${id}`,
      state: status === 'fixed' ? 'fixed' : status === 'withdrawn' ? 'gone' : 'open',
      subject: { kind: 'finding', id, city, name: names.get(city) ?? city, code, severity, sentence, side },
    };
  });
}

/** How the last night that was due stands; none where no nights are scheduled. */
export async function nightStandings(db: Database, now: Date): Promise<Standing[]> {
  const due = await dueNight(db, now);
  if (!due) return [];
  const { date, practice, round, finished } = due;
  const plan = round === null ? null : await findPlan(db, round);
  const status = plan && (await nightStatus(db, plan));
  const subject = {
    kind: 'night' as const,
    ...{ date, practice, round },
    measured: status?.counts.measured ?? 0,
    cities: status?.cities ?? 0,
  };
  return [{ key: `night/${date}`, state: round === null ? 'missed' : finished ? 'whole' : 'unfinished', subject }];
}
