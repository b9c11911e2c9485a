import { userInfo } from 'node:os';
import { daysBetween, isDay } from '../../checks/deadline.ts';
import { type Assignment, SETTABLE_STATES, type SettableState } from '../../checks/rectification.ts';
import { InputError } from '../../cities/errors.ts';
import { oneLine } from '../../reports/text.ts';
import { rectificationWords, STATE_WORDS } from '../../reports/words/rectification.ts';
import { assignFindings, PROGRAM } from '../../storage/rectification.ts';
import { findAudited } from '../audited.ts';
import { shanghaiDate } from '../clock.ts';
import type { DataOptions } from '../options.ts';
import { print, printJson, tell } from '../output.ts';
import { withStored } from '../stored.ts';
import { isPractice, scenarioOf } from './which.ts';

export interface AssignOptions extends DataOptions {
  owner?: string;
  deadline?: string;
  state?: SettableState;
  note?: string;
  by?: string;
  practice?: boolean;
  scenario?: string;
}

/** Takes away what was set. */
const NONE = '无';

/** Sets owner, deadline, state or a note of findings of a city. Throws InputError, and then nothing is changed. */
export async function assign(word: string, codes: readonly string[], options: AssignOptions): Promise<void> {
  const set = assignmentOf(options);
  const actor = plain('--by', options.by ?? userInfo().username, 100);
  if (actor === PROGRAM) throw new InputError(`--by 不能是 ${PROGRAM}：这是复测结论的署名`);
  const done = await withStored(options.db, async (db) => {
    const practice = await isPractice(db, options.practice);
    const city = await findAudited(db, word);
    const scenario = options.scenario ?? (await scenarioOf(db, { city, practice, codes }));
    return assignFindings(db, { city, scenario, practice, codes, actor }, set);
  });
  if (set.deadline && set.deadline < shanghaiDate()) tell(`期限 ${set.deadline} 已过，即日列入逾期`);
  if (options.json) return printJson([...done].map(([code, now]) => ({ code, ...now })));
  await print([...done].map(([code, now]) => `${code}：${rectificationWords(now)}`).join('\n'));
}

function assignmentOf({ owner, deadline, state, note }: AssignOptions): Assignment {
  const set: Assignment = {
    ...(owner !== undefined && { owner: owner === NONE ? null : plain('--owner', owner, 100) }),
    ...(deadline !== undefined && { deadline: deadline === NONE ? null : dayOf(deadline) }),
    ...(state !== undefined && { state }),
    ...(note !== undefined && { note: plain('--note', note, 500) }),
  };
  if (Object.keys(set).length === 0)
    throw new InputError('没有写要设定什么；可用 --owner、--deadline、--state、--note');
  return set;
}

function plain(name: string, text: string, longest: number): string {
  const folded = oneLine(text);
  if (folded === '') throw new InputError(`${name} 不能是空的`);
  if ([...folded].length > longest) throw new InputError(`${name} 最多 ${longest} 个字`);
  return folded;
}

/** A deadline farther away than this is a slip of the pen. */
const FARTHEST_DAYS = 3660;

function dayOf(text: string): string {
  if (!isDay(text)) throw new InputError(`--deadline 须为 2026-12-31 这样的日期（或“${NONE}”），不能是“${text}”`);
  if (Math.abs(daysBetween(shanghaiDate(), text)) > FARTHEST_DAYS)
    throw new InputError(`--deadline ${text} 离今天超过十年，请核对年份`);
  return text;
}

/** A state by its word or its Chinese name. Throws InputError for one that only an audit can say. */
export function stateOf(text: string): SettableState {
  const found = SETTABLE_STATES.find((state) => state === text || STATE_WORDS[state].split('，')[0] === text);
  if (found) return found;
  if (text === 'closed' || text === STATE_WORDS.closed || text === '销号')
    throw new InputError('销号只能由复测作出：重新测评该城市（wangting audit），问题不再出现即自动销号');
  const usable = SETTABLE_STATES.map((state) => `${state}（${STATE_WORDS[state]}）`).join('、');
  throw new InputError(`--state 没有“${text}”，可用：${usable}`);
}
