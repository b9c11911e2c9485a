import type { NodeChange } from '../../checks/compare/nodes.ts';
import { signed } from '../model/headline.ts';
import type { ReportModel } from '../model.ts';
import type { Chart } from './chart.ts';
import { dumbbellOption } from './dumbbell.ts';

export type KnownNode = NodeChange & { before: number; after: number; change: number };

/** The nodes that could be compared: of the second level, of the first where the standard has no second. */
export function comparedNodes({ comparison }: Pick<ReportModel, 'comparison'>): KnownNode[] {
  const all = comparison?.nodes ?? [];
  const depth = all.some((n) => n.depth === 2) ? 2 : 1;
  return all.filter((n): n is KnownNode => n.depth === depth && n.change !== null && n.before !== null);
}

/** 可及性、有效性 … 前后对比: every node from the earlier round to this one; null where none could be compared. */
export function nodeChangesChart(model: ReportModel): Chart | null {
  const { comparison, earlier, round } = model;
  const rows = comparedNodes(model);
  if (rows.length === 0) return null;
  const lowest = Math.min(...rows.flatMap((r) => [r.before, r.after]));
  const min = Math.min(80, Math.floor(lowest / 20) * 20);
  return {
    id: 'node-changes',
    title: `${rows[0]?.depth === 2 ? '二级指标' : '一级指标'}前后对比`,
    description: `由轮次${earlier?.name}到轮次${round.name}：${rows
      .map((r) => `${r.name}由${r.before.toFixed(2)}分到${r.after.toFixed(2)}分（${signed(r.change)}）`)
      .join('，')}。`,
    table: {
      head: ['指标', '此前', '本轮', '变化', '可比城市'],
      rows: (comparison?.nodes ?? [])
        .filter((n) => n.change !== null)
        .map((n) => [`${n.code} ${n.name}`, n.before, n.after, n.change, n.n]),
    },
    height: () => rows.length * 30 + 34,
    option: (size, palette) =>
      dumbbellOption(
        rows.map((r) => ({ ...r, name: `${r.code} ${r.name}` })),
        size,
        palette,
        { min, labelWidth: rows.some((r) => r.name.length > 6) ? 168 : 108 },
      ),
  };
}
