import type { Seen } from '../answers.ts';
import type { BadLink } from '../facts.ts';

/** One exchange, as it is kept as evidence. */
export interface Try {
  method: 'GET' | 'HEAD';
  status: number | null;
  finalUrl: string;
  kind: string;
  why: string;
  /** Milliseconds of the exchange. */
  ms: number;
}

export const OUTCOMES = ['ok', 'gone', 'serverError', 'timeout', 'blocked', 'skipped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface LinkVerdict {
  outcome: Outcome;
  /** The kind of a bad link; null where it is not bad. */
  kind: BadLink['kind'] | null;
  /** HTTP status of the last try; null where there was no answer. */
  status: number | null;
  why: string;
  /** A document by header or content, whatever its address says. */
  document: boolean;
  /** What was seen, where a page came. */
  page: Seen | null;
  tries: readonly Try[];
  evidence: string[];
  /** Why it was skipped: robots.txt, our guard (an address or deed that is not allowed), or a bound of ours. */
  skipped: 'robots' | 'refused' | 'bound' | null;
}

/** A verdict from the tries so far; what is not given is what a link without a fault has. */
export function verdictOf(
  tries: readonly Try[],
  made: Partial<LinkVerdict> & Pick<LinkVerdict, 'outcome'>,
): LinkVerdict {
  return {
    kind: null,
    status: tries.at(-1)?.status ?? null,
    why: '',
    document: false,
    page: null,
    tries: [...tries],
    evidence: [],
    skipped: null,
    ...made,
  };
}

/** A bad link. A redirect that never ends counts as gone (CONTRACT.md §6). */
export function badVerdict(
  tries: readonly Try[],
  kind: BadLink['kind'],
  why: string,
  more: Partial<LinkVerdict> = {},
): LinkVerdict {
  return verdictOf(tries, { outcome: kind === 'redirect' ? 'gone' : kind, kind, why, ...more });
}
