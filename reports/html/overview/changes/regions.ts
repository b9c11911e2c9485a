import type { Comparison } from '../../../../checks/compare.ts';
import { points, signed, two } from '../../../model/headline.ts';
import { html, type Markup } from '../../markup.ts';
import { paragraph, table } from '../../parts.ts';

/** How far the regions lie apart, and how each moved. */
export function regionsPart({ regions, regionGap }: Comparison): Markup | null {
  const known = regions.filter((r) => r.change !== null);
  if (known.length === 0) return null;
  const rows = known.map((r) => [r.region, points(r.before), points(r.after), signed(r.change ?? 0), r.n]);
  return html`${gapParagraph(regionGap)}
${table(
  '区域变化',
  [
    { name: '区域' },
    { name: '此前', figure: true },
    { name: '本轮', figure: true },
    { name: '变化', figure: true },
    { name: '可比城市', figure: true },
  ],
  rows,
  { class: 'moved', caption: '各区域（可比指标）' },
)}`;
}

function gapParagraph({ before, after, change }: Comparison['regionGap']): Markup | null {
  if (!before || !after || change === null) return null;
  const moved = change === 0 ? '与此前持平' : `较此前${change < 0 ? '缩小' : '扩大'}${two(Math.abs(change))}分`;
  return paragraph(
    `按可比指标，得分最高的${after.best}与最低的${after.worst}相差${two(after.gap)}分；此前为${before.best}与${before.worst}，相差${two(before.gap)}分。区域差距${moved}。`,
  );
}
