import type { CityResult, RoundResults } from '../../storage/result.ts';
import { ATTACKS, BAD_ADDRESSES } from './attacks.ts';

/** Texts that are ours and have a meaning for programs. */
const OURS = new Set([
  'state',
  'level',
  'reason',
  'kind',
  'code',
  'deed',
  'evidence',
  'status',
  'severity',
  'medium',
  'template',
  'via',
  'region',
  'arrival',
]);
const ENUMERATED =
  /^(?:up|down|maintenance|blocked|valid|expired|untrusted|none|province|city|district|unified-login|own-login|offline|login|[IV]+)$/;

/** A round in which every text that a site could have written is an attack. */
export function hostileRound(results: RoundResults): RoundResults {
  let n = 0;
  const spoil = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (OURS.has(key) || ENUMERATED.test(value)) return value;
      n++;
      return key === 'url' || key === 'foundOn' ? BAD_ADDRESSES[n % BAD_ADDRESSES.length] : ATTACKS[n % ATTACKS.length];
    }
    if (Array.isArray(value)) return value.map((v) => spoil(v, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, spoil(v, k)]));
    return value;
  };
  const cities = results.cities.map((c): CityResult => {
    const parts = { facts: c.facts, path: c.path, district: c.district, findings: c.findings, incomplete: 'x' };
    const indicators = c.indicators.map((i) => ({
      ...i,
      ...(spoil({ sentence: i.sentence, suggestion: 'x', veto: 'x', name: i.name }, '') as object),
    }));
    return { ...c, ...(spoil(parts, '') as typeof parts), indicators };
  });
  return { ...results, cities };
}
