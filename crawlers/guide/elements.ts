import type { GuideElement } from '../facts.ts';
import { CORE_KEYS, ELEMENT_KEYS } from '../language/guide.ts';
import { bestReading } from './best-reading.ts';
import type { Pair } from './pairs.ts';

/** The elements of a guide by their keys. */
export type Elements = Record<string, GuideElement>;

/** Longest value kept of an element. */
const LONGEST = 6000;

/**
 * Every element of core and extended set with its state. `image`: nothing but a picture; `empty`: the label with nothing,
 * a placeholder, or values that did not arrive (`load-failed`: by their own words, or where most labels of the guide
 * stand without values).
 */
export function readElements(pairs: readonly Pair[]): Elements {
  const elements: Elements = {};
  let labels = 0;
  let blank = 0;
  const blanks: string[] = [];
  for (const key of ELEMENT_KEYS) {
    const best = bestReading(pairs, key);
    if (!best) {
      elements[key] = { state: 'missing', value: null };
      continue;
    }
    labels++;
    const value = best.value.slice(0, LONGEST);
    if (best.worth === 'said') elements[key] = { state: 'present', value };
    else if (best.worth === 'image') elements[key] = { state: 'image', value: value === '' ? null : value };
    else {
      elements[key] = { state: 'empty', value: value === '' ? null : value };
      if (best.worth === 'unloaded') elements[key].reason = 'load-failed';
      // It stands behind something that we did not manage to have shown: neither there nor lacking.
      if (best.worth === 'unread') elements[key].reason = 'not-found-by-walker';
      if (best.worth === 'blank' || best.worth === 'unloaded') {
        blank++;
        blanks.push(key);
      }
    }
  }
  // A template whose data did not come shows its labels and hardly a value.
  const core = CORE_KEYS.filter((k) => blanks.includes(k)).length;
  if (labels >= 5 && blank * 5 >= labels * 3 && core >= 3)
    for (const key of blanks) elements[key]!.reason = 'load-failed';
  return elements;
}
