import type { Change } from '../../checks/compare.ts';
import { signed } from '../model/headline.ts';
import type { ReportModel } from '../model.ts';
import type { Chart } from './chart.ts';
import { dumbbellOption } from './dumbbell.ts';

const EACH = 6;

/** 可比指标变化: the indicators that moved most, from the earlier round to this one; null where nothing moved. */
export function changesChart({ comparison, earlier, round }: ReportModel): Chart | null {
  type Row = Change & { code: string; name: string; before: number; after: number; change: number };
  const moved = (comparison?.indicators ?? []).filter(
    (i): i is Row => i.change !== null && i.change !== 0 && i.before !== null && i.after !== null,
  );
  moved.sort((a, b) => b.change - a.change);
  const rows = [...moved.filter((r) => r.change > 0).slice(0, EACH), ...moved.filter((r) => r.change < 0).slice(-EACH)];
  if (rows.length === 0) return null;
  return {
    id: 'changes',
    title: '变化最大的可比指标',
    description: `由轮次${earlier?.name}到轮次${round.name}：${rows.map((r) => `${r.name}${signed(r.change)}分`).join('，')}。`,
    table: {
      head: ['指标', '此前', '本轮', '变化', '可比城市'],
      rows: rows.map((r) => [`${r.code} ${r.name}`, r.before, r.after, r.change, r.n]),
    },
    height: () => rows.length * 30 + 34,
    option: (size, palette) => dumbbellOption(rows, size, palette),
  };
}
