import { InputError } from '../cities/errors.ts';
import type { Life } from './findings.ts';

/**
 * How far the mending 整改 of a finding has come. `open`, `closed`, `reopened` and `withdrawn` are said by audits alone:
 * nobody closes by word of mouth what a re-run has not shown to be mended.
 */
export const RECTIFICATION_STATES = [
  'open',
  'assigned',
  'working',
  'submitted',
  'deferred',
  'closed',
  'reopened',
  'withdrawn',
] as const;
export type RectificationState = (typeof RECTIFICATION_STATES)[number];

/** What those who mend may say: at work, ready to be audited again, put off for a reason. */
export const SETTABLE_STATES = ['working', 'submitted', 'deferred'] as const;
export type SettableState = (typeof SETTABLE_STATES)[number];

/** What happened to a finding; each has a line in its log. */
export const RECTIFICATION_EVENTS = [
  'found',
  'assigned',
  'closed',
  'reopened',
  'returned',
  'unsettled',
  'withdrawn',
] as const;
export type RectificationEvent = (typeof RECTIFICATION_EVENTS)[number];

export interface Rectification {
  /** Department or person that has to mend it 责任单位、责任人. */
  owner: string | null;
  /** `2026-11-30`: a day in Asia/Shanghai, to its end. */
  deadline: string | null;
  state: RectificationState;
}

export const stands = (state: RectificationState): boolean => state !== 'closed' && state !== 'withdrawn';

/** What was noted of a finding last. */
export interface Noted extends Rectification {
  event: RectificationEvent;
  at: string;
  /** When it was reported done (`submittedAt` of its log); null unless the state is `submitted`. */
  submittedAt: string | null;
  /** District of the side that the line shows, where it shows one and that is known. */
  district: string | null;
}

/** When a finding was reported done: the first line of the run of lines that say so, up to the last; null where the last does not. */
export function submittedAt(log: readonly { state: RectificationState; at: string }[]): string | null {
  if (log.at(-1)?.state !== 'submitted') return null;
  return log[log.findLastIndex((line) => line.state !== 'submitted') + 1]?.at ?? null;
}

/**
 * What an audit makes of a finding's rectification; null where nothing changes. A finding that came back keeps its owner
 * and loses its deadline, which was for the first time. One whose closing or withdrawal holds no more did not come back: it
 * is found, with owner and deadline as they were; in another district it is found as nobody's yet. One that was reported
 * done and is seen again by an attempt begun after that goes back to its owner.
 */
export function afterAudit(
  last: Noted | null,
  life: Pick<Life, 'status' | 'shown' | 'unsettled'>,
): { event: RectificationEvent; to: Rectification } | null {
  const { owner = null, deadline = null, state = null } = last ?? {};
  const { status, shown, unsettled } = life;
  if (status === null) {
    if (last === null || state === 'withdrawn') return null;
    return { event: 'withdrawn', to: { owner, deadline, state: 'withdrawn' } };
  }
  if (status === 'fixed')
    return state === 'closed' ? null : { event: 'closed', to: { owner, deadline, state: 'closed' } };
  if (last === null) return { event: 'found', to: { owner, deadline, state: 'open' } };
  if (state === 'closed' && status === 'regressed')
    return { event: 'reopened', to: { owner, deadline: null, state: 'reopened' } };
  if (state === 'closed' && last.district !== null && last.district !== shown?.district)
    return { event: 'found', to: { owner: null, deadline: null, state: 'open' } };
  if (state === 'closed' || state === 'withdrawn')
    return { event: 'found', to: { owner, deadline, state: owner === null ? 'open' : 'assigned' } };
  if (last.submittedAt !== null && shown !== null && Date.parse(shown.at) > Date.parse(last.submittedAt))
    return { event: 'returned', to: { owner, deadline, state: 'working' } };
  if (unsettled && last.event !== 'unsettled')
    return { event: 'unsettled', to: { owner, deadline, state: last.state } };
  return null;
}

/** What a person sets; what is left out stays, null takes away. */
export interface Assignment {
  owner?: string | null;
  deadline?: string | null;
  state?: SettableState;
  note?: string;
}

/** The rectification after a person set something. Throws InputError for what cannot be set. */
export function afterAssignment(before: Rectification, set: Assignment): Rectification {
  if (before.state === 'closed') throw new InputError('已销号，不能再交办；复测再次发现时会自动重新列出');
  if (before.state === 'withdrawn') throw new InputError('按现行规则已不再认定为问题，不能交办');
  const owner = set.owner === undefined ? before.owner : set.owner;
  const deadline = set.deadline === undefined ? before.deadline : set.deadline;
  const state = set.state ?? stateBy(before.state, owner);
  if (state === 'deferred' && set.state && !set.note) throw new InputError('暂缓整改须用 --note 写明理由');
  if ((state === 'working' || state === 'submitted') && owner === null)
    throw new InputError('还没有责任人，先用 --owner 写明');
  return { owner, deadline, state };
}

/** Being given an owner is being assigned; without one nobody has it in hand. */
function stateBy(state: RectificationState, owner: string | null): RectificationState {
  if (owner === null) return state === 'assigned' || state === 'working' || state === 'submitted' ? 'open' : state;
  return state === 'open' || state === 'reopened' ? 'assigned' : state;
}
