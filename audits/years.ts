import { MEASURED_AT_LEAST } from '../checks/judge.ts';
import { leaves, type PlacedLeaf } from '../checks/standard-walk.ts';
import { findStandard } from '../checks/standards/index.ts';
import { round2 } from '../checks/wording.ts';
import type { CityResult } from '../storage/result.ts';

/** Nodes whose change the report of 2022 prints: 技术支撑部分指标变化情况. */
const NODES = ['B1', 'B2'];
/** Cities named as having gained most. */
const NAMED = 5;

interface Step {
  city: string;
  before: number;
  after: number;
}

/**
 * 可及性 and 有效性 of two years of the same cities, before → after, with the cities that gained most. Only indicators
 * that were scored in both by the same rule count, and only cities in which these are 60 % of the node's weight.
 */
export function yearsText(before: readonly CityResult[], after: readonly CityResult[]): string {
  const standard = findStandard(after[0]?.standard);
  const former = new Map(before.map((result) => [result.city.id, result]));
  const lines = NODES.map((code) => {
    const below = leaves(standard).filter(({ above }) => above.some((b) => b.code === code));
    const name = below[0]?.above.find((b) => b.code === code)?.name ?? code;
    const steps = after.flatMap((now) => {
      const then = former.get(now.city.id);
      return then ? (stepOf(then, now, below) ?? []) : [];
    });
    return steps.length === 0 ? `${name}：两年没有可比的城市` : `${name} ${changeText(steps)}`;
  });
  return [`${before[0]?.round} → ${after[0]?.round}（只比较两轮都按同一规则测得的指标）`, ...lines].join('\n  ');
}

function stepOf(then: CityResult, now: CityResult, below: readonly PlacedLeaf[]): Step | null {
  const pairs = below.flatMap(({ leaf, share }) => {
    const of = ({ indicators }: CityResult) => indicators.find((i) => i.code === leaf.check.code);
    const [a, b] = [of(then), of(now)];
    if (!a || !b || a.rule !== b.rule || a.score === null || b.score === null) return [];
    return [{ share, before: a.score, after: b.score }];
  });
  const weight = pairs.reduce((sum, p) => sum + p.share, 0);
  if (weight < MEASURED_AT_LEAST * below.reduce((sum, p) => sum + p.share, 0) - 1e-9 || weight === 0) return null;
  const mean = (side: 'before' | 'after') => pairs.reduce((sum, p) => sum + p.share * p[side], 0) / weight;
  return { city: now.city.name, before: mean('before'), after: mean('after') };
}

function changeText(steps: readonly Step[]): string {
  const mean = (side: 'before' | 'after') => round2(steps.reduce((sum, s) => sum + s[side], 0) / steps.length);
  const [before, after] = [mean('before'), mean('after')];
  const most = steps.toSorted((a, b) => b.after - b.before - (a.after - a.before)).slice(0, NAMED);
  const named = most.filter((s) => s.after > s.before).map((s) => `${s.city}（${signed(s.after - s.before)}）`);
  const gained = named.length > 0 ? `；提升最多：${named.join('、')}` : '';
  return `${before.toFixed(2)} → ${after.toFixed(2)}（${signed(after - before)}，${steps.length} 个城市）${gained}`;
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
