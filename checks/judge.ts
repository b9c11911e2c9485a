import type { Facts } from '../crawlers/facts.ts';
import type { CheckContext, Indicator } from './check.ts';
import { type Grade, gradeOf } from './grade.ts';
import { indicate } from './indicator.ts';
import type { Standard } from './standard.ts';
import { leaves } from './standard-walk.ts';
import { round2 } from './wording.ts';

/** Below this share of a node's weight the node has no score (DESIGN: unmeasured weight is shown). */
export const MEASURED_AT_LEAST = 0.6;

/** A first- or second-level node as judged. */
export interface NodeScore {
  code: string;
  name: string;
  /** 0–100, two decimals; null where too little was measured or nothing applies. */
  score: number | null;
  /** Share of the node's applicable weight that was measured, 0–1. */
  coverage: number;
}

export interface Scored {
  A: number | null;
  B: number | null;
  C: number | null;
  D: number | null;
  total: number | null;
  grade: Grade | null;
  /** Share of the applicable weight that was measured, 0–1. */
  coverage: number;
  /** Official veto lines that were touched, in Chinese; beside the scores, never inside them. */
  veto: string[];
}

export interface Judgement {
  indicators: Indicator[];
  scores: Scored;
  /** Every first- and second-level node, in the standard's order. */
  nodes: NodeScore[];
}

interface Weighed {
  indicator: Indicator;
  share: number;
}

/** Weighted mean of the scored leaves, if at least 60 % of the applicable weight was measured. */
function nodeScore(parts: readonly Weighed[]): { score: number | null; coverage: number } {
  const applicable = parts.filter((p) => p.indicator.state !== 'not-applicable');
  const measured = applicable.filter((p) => p.indicator.score !== null);
  const weight = (of: readonly Weighed[]) => of.reduce((sum, p) => sum + p.share, 0);
  const base = weight(applicable);
  if (base === 0) return { score: null, coverage: 0 };
  const share = weight(measured) / base;
  const sum = measured.reduce((s, p) => s + p.share * (p.indicator.score ?? 0), 0);
  const enough = share >= MEASURED_AT_LEAST - 1e-9 && measured.length > 0;
  return { score: enough ? round2(sum / weight(measured)) : null, coverage: Math.round(share * 10_000) / 10_000 };
}

/**
 * Judge the facts of one city by a standard. Pure: the same facts give the same verdict, without visiting the site.
 * The total is the weighted mean of the first-level scores as printed, so that a reader can recompute it; it is null
 * unless every first-level node has a score and their weights make up the whole of 100.
 */
export function judge(standard: Standard, facts: Facts, context: CheckContext): Judgement {
  const weighed = leaves(standard).map((p) => ({ ...p, indicator: indicate(p.leaf, facts, context) }));
  const codes = [...new Map(weighed.flatMap((w) => w.above).map((b) => [b.code, b])).values()];
  const nodes = codes.map(({ code, name }) => ({
    code,
    name,
    ...nodeScore(weighed.filter((w) => w.above.some((b) => b.code === code))),
  }));
  const scoreOf = (code: string) => nodes.find((n) => n.code === code)?.score ?? null;
  const first = standard.children.map((b) => ({ weight: b.weight, score: scoreOf(b.code) }));
  const weights = first.reduce((sum, f) => sum + f.weight, 0);
  const whole = Math.abs(weights - 100) < 1e-9 && first.every((f) => f.score !== null);
  const total = whole ? round2(first.reduce((sum, f) => sum + f.weight * (f.score ?? 0), 0) / 100) : null;
  const indicators = weighed.map((w) => w.indicator);
  return {
    indicators,
    scores: {
      A: scoreOf('A'),
      B: scoreOf('B'),
      C: scoreOf('C'),
      D: scoreOf('D'),
      total,
      grade: gradeOf(total),
      coverage: nodeScore(weighed).coverage,
      veto: indicators.flatMap((i) => (i.veto === null ? [] : [i.veto])),
    },
    nodes,
  };
}
