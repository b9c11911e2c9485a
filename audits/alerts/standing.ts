import type { Side } from '../../checks/findings.ts';
import type { Severity } from '../../storage/result.ts';

/** What can be told: a city, a finding, a night, each as it stands now. */
export type Subject =
  | { kind: 'city'; city: string; name: string; round: string; why: string | null }
  | {
      kind: 'finding';
      id: number;
      city: string;
      name: string;
      code: string;
      severity: Severity;
      sentence: string;
      /** What shows it; of a fixed one what shows it mended. */
      side: Side | null;
    }
  | { kind: 'night'; date: string; practice: boolean; round: string | null; measured: number; cities: number };

/** How a subject stands; `state` is what is compared with what was told before. */
export interface Standing {
  key: string;
  state: 'measured' | 'unmeasured' | 'open' | 'fixed' | 'gone' | 'missed' | 'unfinished' | 'whole';
  subject: Subject;
}

export const CHANGES = ['missed', 'unfinished', 'unmeasured', 'regressed', 'new', 'fixed', 'measured'] as const;
/** What has become of a subject since the channel was told of it. */
export type Change = (typeof CHANGES)[number];

export interface Told {
  change: Change;
  subject: Subject;
}

/**
 * What of all this a channel has not been told, gravest first. What stands well and was never told otherwise is nothing to
 * tell; neither is what stands as it was told.
 * @param before what the channel was last told, by key
 */
export function changesOf(standings: readonly Standing[], before: ReadonlyMap<string, string>): Told[] {
  const found = standings.flatMap(({ key, state, subject }) => {
    const change = changeTo(state, before.get(key));
    return change === null ? [] : [{ change, subject }];
  });
  return found.sort((a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) || weight(a) - weight(b));
}

function changeTo(state: Standing['state'], told: string | undefined): Change | null {
  if (state === told) return null;
  switch (state) {
    case 'missed':
    case 'unfinished':
    case 'unmeasured':
      return state;
    case 'measured':
      return told === 'unmeasured' ? 'measured' : null;
    case 'open':
      return told === 'fixed' ? 'regressed' : 'new';
    case 'fixed':
      return told === 'open' ? 'fixed' : null;
    default:
      return null;
  }
}

/** The gravest first. */
export const SEVERITIES: Severity[] = ['high', 'medium', 'low'];
const weight = ({ subject }: Told): number =>
  subject.kind === 'finding' ? SEVERITIES.indexOf(subject.severity) : SEVERITIES.length;
