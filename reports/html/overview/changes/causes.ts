import { type Comparison, LEFT_OUT_WORDS, type LeftOutWhy } from '../../../../checks/compare.ts';
import { causeRows } from '../../../words/comparison.ts';
import { html, type Markup } from '../../markup.ts';
import { table } from '../../parts.ts';

const MEANING = {
  网站: '网站的变化',
  服务: '网站提供的服务有无不同，没有得分可比',
  测评: '测评多少的差别，不是网站的变化',
  抽样: '得分变化可能来自区县之间的差别',
  规则: '规则变更，不是网站的变化',
} as const;

/** What stands behind the differences, and what was not compared and why. */
export function causesPart(comparison: Comparison): Markup {
  const rows = causeRows(comparison);
  return html`${table(
    '差别从何而来',
    [{ name: '差别' }, { name: '数量', figure: true }, { name: '性质' }],
    rows.map((r) => [r.what, `${r.n}${r.unit}`, MEANING[r.kind]]),
    { class: 'moved', caption: '差别从何而来（项次为一个城市的一项指标）' },
  )}
${leftOutPart(comparison)}`;
}

function leftOutPart({ leftOut }: Comparison): Markup | null {
  const whys = new Map<LeftOutWhy, Map<string, number>>();
  for (const { why, code } of leftOut) {
    if (code === null) continue;
    const of = whys.get(why) ?? new Map<string, number>();
    of.set(code, (of.get(code) ?? 0) + 1);
    whys.set(why, of);
  }
  if (whys.size === 0) return null;
  const rows = [...whys].flatMap(([why, codes]) =>
    [...codes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code, n]) => [code, LEFT_OUT_WORDS[why], n]),
  );
  return html`<details><summary>没有比较的指标及原因（${rows.length}行）</summary>${table(
    '没有比较的指标',
    [{ name: '指标' }, { name: '原因' }, { name: '城市', figure: true }],
    rows,
  )}</details>`;
}
