import type { Severity } from '../../../checks/findings.ts';
import { RECTIFICATION_STATES, type RectificationState } from '../../../checks/rectification.ts';
import { SEVERITY_WORDS } from '../../words/rectification.ts';

/** What the list of findings is narrowed to, as its address says it. */
export interface FindingsQuery {
  practice: boolean;
  city: string;
  severity: Severity | '';
  /** Of those that stand, of a state, or of all (`all`). */
  state: RectificationState | 'standing' | 'overdue' | 'all';
  /** Beginning of an indicator's code. */
  indicator: string;
  /** '' for any, `none` for nobody, else `=` and the name. */
  owner: string;
  page: number;
}

/** What an address asks for; what it does not know is left out. */
export function findingsQuery(get: (name: string) => string, page: number, practice: boolean): FindingsQuery {
  const state = get('state');
  const severity = get('severity');
  return {
    practice: get('data') === '' ? practice : get('data') === 'practice',
    city: get('city').trim(),
    severity: severity in SEVERITY_WORDS ? (severity as Severity) : '',
    state:
      state === 'overdue' || state === 'all' || RECTIFICATION_STATES.some((s) => s === state)
        ? (state as FindingsQuery['state'])
        : 'standing',
    indicator: /^[A-D][\d.]{0,6}$/.test(get('indicator')) ? get('indicator') : '',
    owner: get('owner'),
    page,
  };
}
