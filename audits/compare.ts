import { type Comparison, compareRounds, LEFT_OUT_WORDS } from '../checks/compare.ts';
import { findStandard } from '../checks/standards/index.ts';
import { InputError } from '../cities/errors.ts';
import type { RoundResults } from '../storage/result.ts';
import { loadRound } from '../storage/results.ts';
import type { DataOptions } from './options.ts';
import { print, printJson, table, tell } from './output.ts';
import { withStored } from './stored.ts';

export interface CompareOptions extends DataOptions {
  standard?: string;
}

/** Prints what changed between two rounds. Throws InputError for rounds that are not there or are of different kinds. */
export async function compare(before: string, after: string, options: CompareOptions): Promise<void> {
  const asked = options.standard === undefined ? undefined : findStandard(options.standard);
  const [then, now] = await withStored(options.db, async (db) => {
    const which = asked ? { standard: asked.version } : {};
    return [await loadRound(db, before, which), await loadRound(db, after, which)] as const;
  });
  if (then.round.practice !== now.round.practice) throw new InputError('演练轮次不能与正式轮次比较');
  if (then.round.scenario !== now.round.scenario)
    throw new InputError(`两轮的办事情形不同（${then.round.scenario}、${now.round.scenario}），不能比较`);
  const standard = asked ?? findStandard(now.round.standard);
  const compared = compareRounds(judged(then), judged(now), standard);
  for (const note of vantages(then, now)) tell(note);
  if (options.json) return printJson(compared);
  await print(`${now.round.practice ? '【演练数据】' : ''}${comparisonText(compared)}`);
}

const judged = ({ round, cities }: RoundResults) => ({ name: round.name, cities });

/** Results of different vantage points are not compared silently. */
function vantages(then: RoundResults, now: RoundResults): string[] {
  const of = ({ cities }: RoundResults) =>
    [...new Set(cities.map((c) => [c.vantage.host, c.vantage.egress].filter(Boolean).join('／')))].sort().join('、');
  return of(then) === of(now) ? [] : [`注意：两轮出自不同的测评地点（${of(then)}；${of(now)}），差别可能与网站无关`];
}

const figure = (value: number | null): string => (value === null ? '—' : value.toFixed(2));
const signed = (value: number | null): string => (value === null ? '—' : `${value > 0 ? '+' : ''}${value.toFixed(2)}`);

function comparisonText(c: Comparison): string {
  const cities = c.cities.toSorted((a, b) => (a.change ?? 0) - (b.change ?? 0));
  const blocks = [
    `${c.before} → ${c.after}：${c.overall.n} 个城市可比，平均 ${figure(c.overall.before)} → ${figure(c.overall.after)}（${signed(c.overall.change)}）`,
    table(
      [
        ['城市', '前', '后', '变化', '可比权重', '变化的指标'],
        ...cities.map((city) => [
          city.name,
          figure(city.before),
          figure(city.after),
          signed(city.change),
          `${Math.round(city.comparable * 100)}%`,
          city.siteChanged.map((i) => `${i.code} ${i.name} ${signed(i.change)}`).join('；'),
        ]),
      ],
      [1, 2, 3, 4],
    ),
    table(
      [
        ['指标', '名称', '前', '后', '变化', '城市数'],
        ...c.indicators.map((i) => [i.code, i.name, figure(i.before), figure(i.after), signed(i.change), String(i.n)]),
      ],
      [2, 3, 4, 5],
    ),
    leftOutText(c),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

function leftOutText({ leftOut }: Comparison): string {
  const counts = new Map<string, number>();
  for (const { why } of leftOut) counts.set(LEFT_OUT_WORDS[why], (counts.get(LEFT_OUT_WORDS[why]) ?? 0) + 1);
  return counts.size === 0 ? '' : `没有比较：${[...counts].map(([why, n]) => `${why} ${n} 项`).join('，')}`;
}
