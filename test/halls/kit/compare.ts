import type { Expectation } from './truth.ts';

/** A fact as a city result gives it. */
export interface FactSeen {
  state: string;
  value?: unknown;
  reason?: string | null;
}

export interface Verdict {
  id: string;
  /** wrong: a claim that what a person sees refutes. missed: nothing claimed although there was something to see. */
  outcome: 'right' | 'wrong' | 'missed';
  expected: unknown;
  given: unknown;
  why?: string;
}

/** Blanks and the width of brackets and colons are the display's, not the page's meaning. */
export const plain = (text: string): string =>
  text
    // Text out of a PDF comes with the radicals' code points (⼯作⽇); widths of brackets and commas are folded with them.
    .normalize('NFKC')
    .replace(/\s+/g, '');

const canonical = (value: unknown, set = false): unknown => {
  if (typeof value === 'string') return plain(value).replace(/^(https?:\/\/[^#]+?)[/?]?(#[^/!].*)?$/, '$1');
  if (Array.isArray(value)) {
    const list = value.map((v) => canonical(v));
    return set ? [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : list;
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, canonical(v)]),
    );
  }
  return value;
};

export const same = (a: unknown, b: unknown, set = false): boolean =>
  JSON.stringify(canonical(a, set)) === JSON.stringify(canonical(b, set));

function partOf(expected: unknown, given: unknown): boolean {
  if (!expected || typeof expected !== 'object' || !given || typeof given !== 'object') return same(expected, given);
  return Object.entries(expected).every(([key, value]) => same(value, (given as Record<string, unknown>)[key], true));
}

const describe = (fact: FactSeen | undefined): unknown =>
  fact === undefined ? 'not given' : fact.state === 'observed' ? fact.value : `${fact.state} (${fact.reason ?? '—'})`;

export function compareFact(id: string, expected: Expectation, fact: FactSeen | undefined): Verdict {
  const verdict = (outcome: Verdict['outcome'], what: unknown): Verdict => ({
    id,
    outcome,
    expected: what,
    given: describe(fact),
  });
  const unseenFor = (reasons: readonly string[] | undefined) =>
    fact?.state === 'unobservable' && reasons !== undefined && reasons.includes(fact.reason ?? '');

  if ('unseen' in expected) {
    const what = `unobservable (${expected.unseen.join(', ') || 'any reason'})`;
    if (!fact || fact.state === 'manual-pending' || fact.state === 'not-applicable') return verdict('right', what);
    if (fact.state === 'observed') return verdict('wrong', what);
    return verdict(expected.unseen.length === 0 || unseenFor(expected.unseen) ? 'right' : 'missed', what);
  }
  if ('notApplicable' in expected) {
    if (fact?.state === 'not-applicable' || unseenFor(expected.orUnseen)) return verdict('right', 'not-applicable');
    return verdict(fact?.state === 'observed' ? 'wrong' : 'missed', 'not-applicable');
  }
  if ('mentions' in expected) {
    const what = expected.mentions.length === 0 ? 'an empty list' : expected.mentions;
    if (fact?.state !== 'observed' || !Array.isArray(fact.value)) {
      return verdict('missed', what);
    }
    const given = fact.value.map((entry) => plain(JSON.stringify(entry)));
    const says = (text: string, words: string[]) => words.some((word) => text.includes(plain(word)));
    const beyond = given.filter((text) => !expected.mentions.some((words) => says(text, words)));
    if (beyond.length > 0 && !expected.open) return verdict('wrong', what);
    const all = expected.mentions.every((words) => given.some((text) => says(text, words)));
    return verdict(all ? 'right' : 'missed', what);
  }
  if (unseenFor(expected.orUnseen)) return verdict('right', expected.seen);
  if (!fact || fact.state === 'unobservable' || fact.state === 'manual-pending') {
    return verdict('missed', expected.seen);
  }
  // It follows from another claim (no item, no board), which is refuted there: once is enough.
  if (fact.state === 'not-applicable') return verdict('missed', expected.seen);
  const matches = (value: unknown) =>
    expected.partial ? partOf(value, fact.value) : same(value, fact.value, expected.set ?? false);
  return verdict(
    [expected.seen, ...(expected.also ?? [])].some(matches) ? 'right' : 'wrong',
    expected.also ? [expected.seen, ...expected.also] : expected.seen,
  );
}
