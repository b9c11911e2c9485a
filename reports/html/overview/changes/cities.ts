import type { CityChange, Comparison } from '../../../../checks/compare.ts';
import { points, signed } from '../../../model/headline.ts';
import type { ReportModel } from '../../../model.ts';
import { belowBarWords } from '../../../words/comparison.ts';
import { html, type Markup } from '../../markup.ts';
import { paragraph, table } from '../../parts.ts';
import type { Site } from '../../site.ts';

/** Cities named at each end; all where there are not more. */
const EACH = 8;

/** Every city's change, where enough could be compared, or those that gained and lost most. */
export function citiesPart(site: Site, { comparison }: ReportModel): Markup | null {
  if (!comparison) return null;
  // A city of which too little could be compared has no rank: it neither gained nor lost.
  const moved = comparison.cities
    .filter((c) => c.rank !== null)
    .sort((a, b) => (b.change ?? 0) - (a.change ?? 0) || (a.id < b.id ? -1 : 1));
  const below = belowBarWords(comparison);
  if (moved.length === 0) return paragraph(below === '' ? '两轮没有可比的城市。' : `${below}。`);
  const note = below !== '' && paragraph(`${below}。`, 'hint');
  const columns = [
    { name: '城市' },
    { name: '此前', figure: true },
    { name: '本轮', figure: true },
    { name: '变化', figure: true },
    { name: '变化最大的指标' },
  ];
  const rows = (of: readonly CityChange[]) =>
    of.map((c) => [
      html`<a href="${site.city(c.id)}">${c.name}</a>`,
      points(c.before),
      points(c.after),
      signed(c.change ?? 0),
      most(c),
    ]);
  if (moved.length <= 2 * EACH)
    return html`${table('城市变化', columns, rows(moved), { class: 'moved', caption: '各城市（可比指标）' })}
${note}`;
  const gains = moved.filter((c) => (c.change ?? 0) > 0).slice(0, EACH);
  const losses = moved
    .filter((c) => (c.change ?? 0) < 0)
    .slice(-EACH)
    .reverse();
  return html`${gains.length > 0 && table('上升最多的城市', columns, rows(gains), { class: 'moved', caption: '上升最多的城市（可比指标）' })}
${losses.length > 0 && table('下降最多的城市', columns, rows(losses), { class: 'moved', caption: '下降最多的城市（可比指标）' })}
<details><summary>全部${moved.length}个可比城市</summary>${table('各城市变化', columns, rows(moved), { class: 'moved' })}</details>
${note}`;
}

/** The two indicators of a city that moved most; the site moved, not the rule. */
function most({ siteChanged }: CityChange): string {
  return (
    siteChanged
      .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .slice(0, 2)
      .map((i) => `${i.name}（${signed(i.change)}）`)
      .join('、') || '没有变化'
  );
}

/** Who climbed and who fell, by ranks that only comparable indicators make. */
export function ranksPart(site: Site, { cities }: Comparison): Markup | null {
  const ranked = cities.flatMap((c) => (c.rank ? [{ ...c, rank: c.rank }] : []));
  if (ranked.length < 2) return null;
  const sorted = ranked.toSorted((a, b) => b.rank.change - a.rank.change || a.rank.after - b.rank.after);
  const climbed = sorted.filter((c) => c.rank.change > 0).slice(0, EACH);
  const fell = sorted
    .filter((c) => c.rank.change < 0)
    .slice(-EACH)
    .reverse();
  if (climbed.length + fell.length === 0) return paragraph(`${ranked.length}个可比城市的名次没有变化。`);
  return table(
    '名次变化',
    [
      { name: '城市' },
      { name: '此前名次', figure: true },
      { name: '本轮名次', figure: true },
      { name: '升降', figure: true },
    ],
    [...climbed, ...fell].map((c) => [
      html`<a href="${site.city(c.id)}">${c.name}</a>`,
      c.rank.before,
      c.rank.after,
      c.rank.change > 0 ? `↑${c.rank.change}` : `↓${-c.rank.change}`,
    ]),
    { class: 'moved', caption: `名次升降最多的城市（${ranked.length}个城市按可比指标排名，与公布名次不同）` },
  );
}
