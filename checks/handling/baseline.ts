import type { Withheld } from '../check.ts';
import { unmeasured } from '../wording.ts';

/** Materials are compared with the scenario's baseline only where both are listed. */
export function withholdBaseline(
  name: string,
  materials: readonly unknown[],
  baseline: readonly unknown[],
): Withheld | null {
  if (materials.length > 0 && baseline.length > 0) return null;
  const why = materials.length === 0 ? '指南没有列出申请材料' : '该场景没有基准材料清单';
  return { state: 'unobservable', reason: 'not-stated', sentence: unmeasured(name, why) };
}
