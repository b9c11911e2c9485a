import { type Causes, causesOf } from './compare/causes.ts';
import { type Change, type CityStep, changeOf, meanChange, movers } from './compare/change.ts';
import {
  type ComparedFinding,
  cityFindings,
  districtsOf,
  type FindingsChange,
  findingsChange,
  untoldOf,
} from './compare/findings.ts';
import { type RegionGap, regionGap } from './compare/gap.ts';
import { type NodeChange, nodeChanges } from './compare/nodes.ts';
import {
  type JudgedRound,
  type LeftOut,
  type LeftOutWhy,
  type Pair,
  type PairedCity,
  pairCity,
  placesOf,
} from './compare/pairs.ts';
import { enoughCompared, type RankChange, rankChanges } from './compare/ranks.ts';
import type { Standard } from './standard.ts';
import { round2 } from './wording.ts';

export type { Change, CityStep } from './compare/change.ts';
export { type JudgedCity, type JudgedRound, LEFT_OUT_WORDS, type LeftOut, type LeftOutWhy } from './compare/pairs.ts';

export interface CityChange extends Change {
  id: string;
  name: string;
  region: string;
  /** Share of the standard's weight that could be compared, 0–1. */
  comparable: number;
  /** Totals as published in each round; their difference also holds what was measured or ruled differently. */
  published: { before: number | null; after: number | null };
  /** Rank on comparable indicators among the cities of both rounds; null where too little could be compared. */
  rank: RankChange | null;
  /** The districts that the rounds took, where they are not the same: a difference may be one between districts. */
  districts: { before: string; after: string } | null;
  /** Codes whose score differs under the same rule: the site changed. */
  siteChanged: { code: string; name: string; change: number }[];
  /** Codes measured before and not after, or the other way round: no change of the site. */
  measuredLess: string[];
  measuredMore: string[];
  /** Codes that applied in one round only: what the site offers differs, and no score can be held against another. */
  offerDiffers: string[];
  /** Codes judged by another rule: no change of the site. */
  ruleChanged: string[];
}

export interface Comparison {
  before: string;
  after: string;
  /** Version of the standard whose weights and places both rounds are given. */
  standard: string;
  /** By which versions the rounds were judged, and whether again; null where that is not known. */
  judged: Record<'before' | 'after', { standard: string; rescored: boolean } | null>;
  /** Of the cities of which at least 60 % of the weight could be compared, as are regions, gains and losses. */
  overall: Change;
  /** First- and second-level nodes, in the standard's order. */
  nodes: NodeChange[];
  cities: CityChange[];
  /** Cities that gained and lost most, at most ten each. */
  gains: CityStep[];
  losses: CityStep[];
  regions: (Change & { region: string })[];
  regionGap: RegionGap;
  indicators: (Change & { code: string; name: string })[];
  findings: FindingsChange;
  causes: Causes;
  leftOut: LeftOut[];
}

/** Cities named as having moved most. */
const NAMED = 10;

/**
 * What changed between two rounds, on comparable indicators only: the same check at the same rule version, scored on
 * both sides, weighted by one standard for both. Swapping the rounds turns every sign; a round against itself is zero.
 */
export function compareRounds(before: JudgedRound, after: JudgedRound, standard: Standard): Comparison {
  const places = placesOf(standard);
  const former = new Map(before.cities.map((c) => [c.city.id, c]));
  const latter = new Map(after.cities.map((c) => [c.city.id, c]));
  const leftOut: LeftOut[] = [];
  const paired: (PairedCity & { id: string; name: string; region: string })[] = [];
  const unranked: Omit<CityChange, 'rank'>[] = [];
  const found: ComparedFinding[] = [];
  const untold: ReturnType<typeof untoldOf> = [];
  for (const id of [...new Set([...former.keys(), ...latter.keys()])].sort()) {
    const [then, now] = [former.get(id), latter.get(id)];
    if (!then || !now) {
      leftOut.push({ city: id, code: null, why: then ? 'city-only-before' : 'city-only-after' });
      continue;
    }
    const { name, region } = now.city;
    const pair = pairCity(then, now, places);
    paired.push({ id, name, region, ...pair });
    leftOut.push(...pair.leftOut);
    found.push(...cityFindings(then, now, pair.pairs));
    untold.push(...untoldOf(then, now, pair.leftOut, places));
    const published = { before: then.scores.total, after: now.scores.total };
    unranked.push({ id, name, region, ...cityChange(pair), published, districts: districtsOf(then, now) });
  }
  const ranks = rankChanges(unranked);
  const cities = unranked.map((c) => ({ ...c, rank: ranks.get(c.id) ?? null }));
  const enough = cities.filter(enoughCompared);
  const pairs = paired.flatMap((c) => c.pairs);
  const apart = new Set(cities.flatMap((c) => (c.districts ? [c.id] : [])));
  const regions = [...new Set(cities.map((c) => c.region))]
    .sort()
    .map((region) => ({ region, ...meanChange(enough.filter((c) => c.region === region)) }));
  return {
    before: before.name,
    after: after.name,
    standard: standard.version,
    judged: { before: judgedBy(before), after: judgedBy(after) },
    overall: meanChange(enough),
    nodes: nodeChanges(standard, paired),
    cities,
    ...movers(enough.flatMap(stepOf), NAMED),
    regions,
    regionGap: regionGap(regions),
    indicators: indicatorChanges(
      pairs,
      [...places.values()].map((p) => p.code),
    ),
    findings: findingsChange(
      found,
      pairs.filter((p) => !apart.has(p.city)),
      untold,
    ),
    causes: causesOf(pairs, leftOut, apart.size),
    leftOut,
  };
}

function cityChange({ pairs, leftOut }: PairedCity) {
  const codes = (...whys: LeftOutWhy[]) => leftOut.flatMap((l) => (whys.includes(l.why) && l.code ? [l.code] : []));
  const weight = pairs.reduce((sum, p) => sum + p.share, 0);
  return {
    ...changeOf(pairs),
    comparable: Math.round(weight * 10_000) / 10_000,
    siteChanged: pairs
      .filter((p) => p.before !== p.after)
      .map((p) => ({ code: p.code, name: p.name, change: round2(p.after - p.before) })),
    measuredLess: codes('not-measured-after'),
    measuredMore: codes('not-measured-before'),
    offerDiffers: codes('not-applicable-before', 'not-applicable-after'),
    ruleChanged: codes('rule-changed'),
  };
}

/** In the order of the standard; only what could be compared somewhere. */
function indicatorChanges(pairs: readonly Pair[], codes: readonly string[]): Comparison['indicators'] {
  const byCode = Map.groupBy(pairs, (p) => p.code);
  return codes.flatMap((code) => {
    const of = byCode.get(code) ?? [];
    const [first] = of;
    return first ? [{ code, name: first.name, ...changeOf(of.map((p) => ({ ...p, share: 1 }))) }] : [];
  });
}

function stepOf({ id, name, region, before, after, change }: Omit<CityChange, 'rank'>): CityStep[] {
  return before === null || after === null || change === null ? [] : [{ id, name, region, before, after, change }];
}

function judgedBy({ standard, rescored = false }: JudgedRound): Comparison['judged']['before'] {
  return standard === undefined ? null : { standard, rescored };
}
