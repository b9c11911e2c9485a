import type { Paragraph, Table } from 'docx';
import { FINDING_CHANGE_WORDS, FINDING_CHANGES } from '../../checks/compare/findings.ts';
import { points, signed } from '../model/headline.ts';
import type { ReportModel } from '../model.ts';
import { causeRows, judgedWords } from '../words/comparison.ts';
import { problemWords } from '../words/problems.ts';
import { caption, paragraph, table } from './parts.ts';

type Block = Paragraph | Table;
const NAMED = 8;

/** The comparison's tables: cities, ranks, regions, shortcomings, and what stands behind the differences. */
export function comparisonBlocks({ comparison }: ReportModel): Block[] {
  if (!comparison) return [];
  const { gains, losses, cities, regions, findings } = comparison;
  const words = judgedWords(comparison);
  const ranked = cities.flatMap((c) => (c.rank && c.rank.change !== 0 ? [{ name: c.name, ...c.rank }] : []));
  ranked.sort((a, b) => b.change - a.change || a.after - b.after);
  const climbed = [
    ...ranked.filter((r) => r.change > 0).slice(0, NAMED),
    ...ranked.filter((r) => r.change < 0).slice(-NAMED),
  ];
  const moved = findings.problems.filter((p) => p.new + p.regressed + p.fixed > 0).slice(0, 12);
  const titled = (title: string, head: string[], rows: (string | number | null)[][]): Block[] =>
    rows.length === 0 ? [] : [caption(title), table(head, rows)];
  return [
    ...(words === null ? [] : [paragraph(words)]),
    ...titled(
      '表 得分变化最大的城市（可比指标）',
      ['城市', '此前', '本轮', '变化'],
      [...gains.slice(0, NAMED), ...losses.slice(0, NAMED)].map((c) => [c.name, c.before, c.after, signed(c.change)]),
    ),
    ...titled(
      '表 名次变化（按可比指标排名）',
      ['城市', '此前名次', '本轮名次', '升降'],
      climbed.map((r) => [r.name, r.before, r.after, r.change > 0 ? `↑${r.change}` : `↓${-r.change}`]),
    ),
    ...titled(
      '表 区域变化（可比指标）',
      ['区域', '此前', '本轮', '变化', '可比城市'],
      regions.flatMap((r) =>
        r.change === null ? [] : [[r.region, points(r.before), points(r.after), signed(r.change), r.n]],
      ),
    ),
    ...titled(
      '表 问题变化（城市数）',
      ['问题', '此前', '本轮', ...FINDING_CHANGES.map((s) => FINDING_CHANGE_WORDS[s])],
      moved.map((p) => [problemWords(p.code, p.indicatorName), p.before, p.after, ...FINDING_CHANGES.map((s) => p[s])]),
    ),
    ...titled(
      '表 差别从何而来',
      ['性质', '差别', '数量'],
      causeRows(comparison).map((r) => [r.kind, r.what, `${r.n}${r.unit}`]),
    ),
  ];
}
