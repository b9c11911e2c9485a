import type { Aggregate, FindingCount, FirstLevel } from '../../checks/aggregate.ts';
import type { Indicator } from '../../checks/check.ts';
import type { CityResult } from '../../storage/result.ts';
import { problemWords } from '../words/problems.ts';

/** One city as an example of a problem. */
export interface Example {
  id: string;
  city: string;
  sentence: string;
  /** Cities of which exactly this is said, this one included. */
  same: number;
  evidence: string[];
}

/** A typical problem: “25个城市（45.45%）办理结果不能以电子证照送达”. */
export interface Problem extends FindingCount {
  /** Second half of the sentence, without its full stop. */
  what: string;
  level: FirstLevel;
  severity: 'high' | 'medium' | 'low';
  examples: Example[];
  /** Ids of all cities that have it, beside their names. */
  cityIds: string[];
  /** What is suggested to most of them; empty where nothing is. */
  suggestion: string;
  /** Hosts of the halls concerned: cities of one provincial platform share its faults. Null where no hall was reached. */
  hosts: number | null;
}

const EXAMPLES = 3;
const SEVERITY = { high: 0, medium: 1, low: 2 } as const;

/** The problems of a round, those of most cities first; examples are the cities that score worst. */
export function problemsOf(aggregate: Aggregate, cities: readonly CityResult[]): Problem[] {
  return aggregate.findings.map((finding) => {
    const having = cities
      .flatMap((result) => {
        const i = result.indicators.find((x) => x.code === finding.indicator && x.finding?.code === finding.code);
        return i && i.state === 'scored' ? [{ result, i }] : [];
      })
      .sort((a, b) => (a.i.score ?? 0) - (b.i.score ?? 0) || (a.result.city.code < b.result.city.code ? -1 : 1));
    const severities = having.map(({ i }) => i.finding?.severity ?? 'low').sort((a, b) => SEVERITY[a] - SEVERITY[b]);
    return {
      ...finding,
      what: problemWords(finding.code, finding.name),
      level: finding.indicator.slice(0, 1) as FirstLevel,
      severity: severities[0] ?? 'low',
      cityIds: having.map(({ result }) => result.city.id),
      examples: distinct(having)
        .slice(0, EXAMPLES)
        .map(({ result, i }) => ({
          id: result.city.id,
          city: result.city.name,
          sentence: i.sentence,
          same: having.filter((h) => h.i.sentence === i.sentence).length,
          evidence: i.evidence,
        })),
      suggestion: most(having.map(({ i }) => i.suggestion)),
      hosts: hostsOf(having.map(({ result }) => result)),
    };
  });
}

/** A good practice: what only a few cities do well. */
export interface GoodPractice {
  indicator: string;
  name: string;
  n: number;
  measured: number;
  cities: { id: string; name: string }[];
  sentence: string;
  evidence: string[];
}

/** Indicators with the full score in at least one and at most a quarter of the cities in which they were measured. */
export function goodPractices(cities: readonly CityResult[]): GoodPractice[] {
  const codes = new Map(cities.flatMap((c) => c.indicators.map((i) => [i.code, i.name] as const)));
  return [...codes].sort().flatMap(([code, name]): GoodPractice[] => {
    const scored = cities.flatMap((result) => {
      const i = result.indicators.find((x) => x.code === code && x.state === 'scored');
      return i ? [{ result, i }] : [];
    });
    const full = scored.filter(({ i }) => i.score === 100);
    const [first] = full;
    if (!first || scored.length < 8 || full.length > scored.length / 4) return [];
    return [
      {
        indicator: code,
        name,
        n: full.length,
        measured: scored.length,
        cities: full.map(({ result }) => ({ id: result.city.id, name: result.city.name })),
        sentence: first.i.sentence,
        evidence: first.i.evidence,
      },
    ];
  });
}

/** Of cities of which the same is said, the first: the same sentence thrice tells nothing. */
function distinct<T extends { i: Indicator }>(having: readonly T[]): T[] {
  const said = new Set<string>();
  return having.filter(({ i }) => !said.has(i.sentence) && said.add(i.sentence));
}

function hostsOf(results: readonly CityResult[]): number | null {
  const hosts = results.flatMap(({ path }) => {
    const url = path.hall?.url ?? path.guide?.url;
    return url && URL.canParse(url) ? [new URL(url).host] : [];
  });
  return hosts.length === results.length && hosts.length > 0 ? new Set(hosts).size : null;
}

/** The text that occurs most; among equals the one that comes first in the alphabet. */
function most(texts: readonly string[]): string {
  const count = new Map<string, number>();
  for (const text of texts) if (text !== '') count.set(text, (count.get(text) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** Indicators of the tree in the order of their codes, A1.2 before A1.10. */
export const byCode = (a: Pick<Indicator, 'code'>, b: Pick<Indicator, 'code'>): number =>
  a.code.localeCompare(b.code, 'en', { numeric: true });
