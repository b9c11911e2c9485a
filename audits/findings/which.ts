import { InputError } from '../../cities/errors.ts';
import { nearest } from '../../cities/nearest.ts';
import type { Database } from '../../storage/database.ts';
import { listRounds } from '../../storage/rounds.ts';
import { loadTracked } from '../../storage/tracked.ts';

/**
 * Whether findings of practice halls are meant: where it is said, and where the database has nothing else. The two never
 * stand in one list.
 */
export async function isPractice(db: Database, asked: boolean | undefined): Promise<boolean> {
  if (asked) return true;
  const rounds = await listRounds(db);
  return rounds.length > 0 && rounds.every((round) => round.practice);
}

/** The scenario in which a city has these findings. Throws InputError where none has them, or more than one. */
export async function scenarioOf(
  db: Database,
  { city, practice, codes }: { city: string; practice: boolean; codes: readonly string[] },
): Promise<string> {
  const tracked = await loadTracked(db, { city, practice });
  const unknown = codes.find((code) => !tracked.some((one) => one.code === code));
  if (unknown !== undefined) {
    const near = nearest(unknown, [...new Set(tracked.map((one) => one.code))], 6);
    const hint = near.length > 0 ? `，是否指 ${near.join('、')}` : '';
    throw new InputError(`${city} 没有问题“${unknown}”${hint}；wangting findings ${city} 列出各问题的代码`);
  }
  const scenarios = [...new Set(tracked.map((one) => one.scenario))].filter((scenario) =>
    codes.every((code) => tracked.some((one) => one.scenario === scenario && one.code === code)),
  );
  const [only, ...others] = scenarios;
  if (only === undefined || others.length > 0)
    throw new InputError(
      `${only === undefined ? '这些问题不在同一个情形里' : '这些问题在几个情形里都有'}，请用 --scenario 指明：${[...new Set(tracked.map((one) => one.scenario))].join('、')}`,
    );
  return only;
}
