import type { Aggregate, FirstLevel } from '../../checks/aggregate.ts';
import { FIRST_LEVEL } from '../../checks/aggregate.ts';
import type { Comparison } from '../../checks/compare.ts';
import { listed, percent } from '../../checks/wording.ts';
import { belowBarWords } from '../words/comparison.ts';
import type { Coverage } from './coverage.ts';

/** Two decimals, always: `88.54`. */
export const two = (x: number): string => x.toFixed(2);
/** `+1.20`, `−0.35`, `0.00`; a true minus sign. */
export const signed = (x: number): string => `${x > 0 ? '+' : x < 0 ? '−' : ''}${Math.abs(x).toFixed(2)}`;
/** `88.54分`, or a dash. */
export const points = (x: number | null): string => (x === null ? '—' : `${two(x)}分`);

/** What the report says first, in the order and manner of the 2022 report; each a paragraph. Says nothing that was not measured. */
export function headlineOf(
  aggregate: Aggregate,
  names: Record<FirstLevel, string>,
  coverage: Coverage,
  comparison: Comparison | null,
): string[] {
  return [
    totals(aggregate, coverage),
    firstLevels(aggregate, names),
    regions(aggregate),
    grades(aggregate),
    comparison ? changes(comparison) : '',
  ].filter((p) => p !== '');
}

/** All that is said of a round whose scenario is only observed; `identity` is what the report of 2022 counts of it. */
export const observedHeadline = (
  scenario: string,
  { expected, measured }: Coverage,
  identity: string | null,
): string[] => [
  `本轮情形“${scenario}”只观察，不计分：没有得分、等级、排名和问题。应观察${expected}个城市，观察到${measured}个，所见事实列在分城市附录中。`,
  ...(identity === null ? [] : [identity]),
];

function totals({ total, scored, cities }: Aggregate, coverage: Coverage): string {
  const seen = `本轮应评${coverage.expected}个城市，测得${coverage.measured}个`;
  if (total.mean === null)
    return `${seen}。各城市测得的权重均不足以给出总分，以下只列已测得的部分；未测得的不计分，也不计为问题。`;
  const without = cities - scored;
  return `${seen}，其中${scored}个城市有总分，平均${two(total.mean)}分。${
    without > 0 ? `另有${without}个城市测得的权重不足，没有总分，不参与排名。` : ''
  }`;
}

function firstLevels({ firstLevel }: Aggregate, names: Record<FirstLevel, string>): string {
  const known = FIRST_LEVEL.flatMap((code) => {
    const { mean } = firstLevel[code];
    return mean === null ? [] : [{ name: names[code], mean }];
  }).sort((a, b) => b.mean - a.mean);
  const [best, ...rest] = known;
  if (!best) return '';
  if (rest.length === 0) return `一级指标中只有“${best.name}”可以给出得分，为${two(best.mean)}分。`;
  const last = rest.at(-1)!;
  const between = rest.slice(0, -1).map((l) => `“${l.name}”${two(l.mean)}分`);
  const unknown = FIRST_LEVEL.filter((code) => firstLevel[code].mean === null).map((code) => `“${names[code]}”`);
  return `一级指标中，“${best.name}”得分最高，为${two(best.mean)}分；${
    between.length > 0 ? `${listed(between)}；` : ''
  }“${last.name}”得分最低，为${two(last.mean)}分。${
    unknown.length > 0 ? `${listed(unknown)}测得的权重不足，没有得分。` : ''
  }`;
}

function regions({ regions: all, regionGap }: Aggregate): string {
  const known = all
    .flatMap((r) => (r.total.mean === null ? [] : [{ region: r.region, mean: r.total.mean }]))
    .sort((a, b) => b.mean - a.mean);
  const [best] = known;
  const last = known.at(-1);
  if (!best || !last || regionGap === null) return '';
  const names = (which: 'best' | 'lowest') =>
    listed(all.flatMap((r) => (r[which].length > 0 ? [`${listed(r[which].map((c) => c.name))}（${r.region}）`] : [])));
  return `从区域看，${best.region}领先，平均${two(best.mean)}分；${last.region}相对落后，平均${two(last.mean)}分，两地相差${two(regionGap)}分。各区域得分最高的城市：${names('best')}；得分最低的城市：${names('lowest')}。`;
}

const RANGES: Record<string, string> = {
  优秀: '≥90',
  良好: '90>得分≥80',
  中等: '80>得分≥70',
  一般: '70>得分≥60',
  较差: '<60',
};

/** `90>得分≥80` for 良好. */
export const gradeRange = (grade: string): string => RANGES[grade] ?? '';

/** The grade's name; those below the 2022 report's are marked as ours. */
export const gradeWords = ({ grade, extension }: Aggregate['grades'][number]): string =>
  extension ? `${grade}（本系统增设）` : grade;

function grades({ grades: all, scored, ranking }: Aggregate): string {
  if (scored === 0) return '';
  const parts = all
    .filter((g) => g.n > 0)
    .map(
      (g) =>
        `${g.n}个城市为“${g.grade}”（${gradeRange(g.grade)}${g.extension ? '，本系统增设' : ''}），占${percent(g.n, scored)}`,
    );
  const top = ranking.filter((r) => r.rank <= 10);
  const tally = new Map<string, number>();
  for (const r of top) tally.set(r.region, (tally.get(r.region) ?? 0) + 1);
  const seats = [...tally].sort((a, b) => b[1] - a[1]).map(([region, n]) => `${region}${n}个`);
  return `${parts.join('；')}。${top.length >= 10 && scored > 10 ? `前十名中，${listed(seats)}。` : ''}`;
}

function changes(comparison: Comparison): string {
  const { before, overall, nodes, regionGap } = comparison;
  const below = belowBarWords(comparison);
  const moved = nodeWords(nodes);
  if (overall.change === null || overall.before === null || overall.after === null)
    return moved === '' && below === ''
      ? `与轮次“${before}”没有可比指标。`
      : `与轮次“${before}”相比，只看两轮都测得、评分规则相同的可比指标：${below}。${moved}`;
  const counted = comparison.cities.filter((c) => c.rank !== null);
  const up = counted.filter((c) => (c.change ?? 0) > 0).length;
  const down = counted.filter((c) => (c.change ?? 0) < 0).length;
  return `与轮次“${before}”相比，只看两轮都测得、评分规则相同的可比指标，平均由${two(overall.before)}分变为${two(overall.after)}分（${signed(overall.change)}分）；${overall.n}个可比城市中，${up}个上升，${down}个下降${below && `；${below}`}。${moved}${gapWords(regionGap)}`;
}

/** The second-level indicators that rose most and fell most. */
function nodeWords(nodes: Comparison['nodes']): string {
  const moved = nodes.flatMap(({ depth, name, before, after, change }) =>
    depth === 2 && before !== null && after !== null && change !== null ? [{ name, before, after, change }] : [],
  );
  moved.sort((a, b) => b.change - a.change);
  const said = (of: typeof moved) =>
    listed(of.map((n) => `“${n.name}”由${two(n.before)}分到${two(n.after)}分（${signed(n.change)}分）`));
  const up = moved.filter((n) => n.change > 0).slice(0, 2);
  const down = moved.filter((n) => n.change < 0).slice(-1);
  const parts = [up.length > 0 && `上升较多的是${said(up)}`, down.length > 0 && `下降最多的是${said(down)}`];
  return up.length + down.length > 0 ? `二级指标中，${parts.filter(Boolean).join('；')}。` : '';
}

function gapWords({ before, after, change }: Comparison['regionGap']): string {
  if (!before || !after || change === null) return '';
  const moved = change === 0 ? '与此前持平' : `较此前${change < 0 ? '缩小' : '扩大'}${two(Math.abs(change))}分`;
  return `区域差距为${two(after.gap)}分，${moved}。`;
}
