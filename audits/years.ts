import type { NodeChange } from '../checks/compare/nodes.ts';
import { compareRounds } from '../checks/compare.ts';
import { findStandard } from '../checks/standards/index.ts';
import type { CityResult } from '../storage/result.ts';

/** Nodes whose change the report of 2022 prints: 技术支撑部分指标变化情况. */
const NODES = ['B1', 'B2'];

/**
 * 可及性 and 有效性 of two years of the same cities, before → after, with the cities that gained most, on comparable
 * indicators only. The whole comparison is `wangting compare` and the report.
 */
export function yearsText(before: readonly CityResult[], after: readonly CityResult[]): string {
  const round = (cities: readonly CityResult[]) => ({ name: cities[0]?.round ?? '—', cities });
  const { nodes, ...names } = compareRounds(round(before), round(after), findStandard(after[0]?.standard));
  const lines = nodes.filter(({ code }) => NODES.includes(code)).map(nodeText);
  return [`${names.before} → ${names.after}（只比较两轮都按同一规则测得的指标）`, ...lines].join('\n  ');
}

function nodeText({ name, before, after, change, n, gains }: NodeChange): string {
  if (before === null || after === null || change === null) return `${name}：两年没有可比的城市`;
  const named = gains.map((s) => `${s.name}（${signed(s.change)}）`);
  const gained = named.length > 0 ? `；提升最多：${named.join('、')}` : '';
  return `${name} ${before.toFixed(2)} → ${after.toFixed(2)}（${signed(change)}，${n} 个城市）${gained}`;
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
