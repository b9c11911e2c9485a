import { FINDING_CHANGE_WORDS, FINDING_CHANGES, UNTOLD_WORDS } from '../checks/compare/findings.ts';
import { type CityStep, type Comparison, LEFT_OUT_WORDS, type LeftOutWhy } from '../checks/compare.ts';
import { belowBarWords, causeRows, judgedWords } from '../reports/words/comparison.ts';
import { problemWords } from '../reports/words/problems.ts';
import { table } from './output.ts';

const figure = (value: number | null): string => (value === null ? '—' : value.toFixed(2));
const signed = (value: number | null): string => (value === null ? '—' : `${value > 0 ? '+' : ''}${value.toFixed(2)}`);
const whole = (value: number): string => `${value > 0 ? '+' : ''}${value}`;
const named = (steps: readonly CityStep[], most = 3): string =>
  steps
    .slice(0, most)
    .map((s) => `${s.name}${signed(s.change)}`)
    .join('、');

/** A comparison as a person reads it in a terminal. */
export function comparisonText(c: Comparison): string {
  const blocks = [
    `${c.before} → ${c.after}：${overall(c)}`,
    judgedWords(c) ?? '',
    titled('一、二级指标（测得可比权重不足 60% 的城市不计）', nodes(c)),
    movers(c),
    titled('城市', cities(c)),
    titled('区域', regions(c)),
    titled('三级指标', indicators(c)),
    titled('问题', findings(c)),
    causes(c),
    leftOut(c),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

function overall(c: Comparison): string {
  const { n, before, after, change } = c.overall;
  const below = belowBarWords(c);
  if (n === 0) return below || '没有可比的城市';
  const mean = `${n} 个城市可比，平均 ${figure(before)} → ${figure(after)}（${signed(change)}）`;
  return [mean, below].filter(Boolean).join('；');
}

const titled = (title: string, text: string): string => (text === '' ? '' : `${title}\n${text}`);

function nodes(c: Comparison): string {
  const known = c.nodes.filter((n) => n.change !== null);
  if (known.length === 0) return '';
  const rows = known.map((n) => [
    `${n.depth === 2 ? '  ' : ''}${n.code} ${n.name}`,
    figure(n.before),
    figure(n.after),
    signed(n.change),
    String(n.n),
    named(n.gains),
    named(n.losses),
  ]);
  return table([['指标', '前', '后', '变化', '城市数', '上升最多', '下降最多'], ...rows], [1, 2, 3, 4]);
}

function movers({ gains, losses }: Comparison): string {
  const lines = [
    gains.length > 0 && `上升最多：${named(gains, 10)}`,
    losses.length > 0 && `下降最多：${named(losses, 10)}`,
  ];
  return lines.filter(Boolean).join('\n');
}

function cities(c: Comparison): string {
  if (c.cities.length === 0) return '';
  const sorted = c.cities.toSorted((a, b) => (a.change ?? 0) - (b.change ?? 0));
  const rows = sorted.map((city) => [
    city.name,
    figure(city.before),
    figure(city.after),
    signed(city.change),
    city.rank ? `${city.rank.before}→${city.rank.after}` : '—',
    city.rank ? whole(city.rank.change) : '—',
    `${Math.round(city.comparable * 100)}%`,
    city.siteChanged.map((i) => `${i.code} ${i.name} ${signed(i.change)}`).join('；'),
  ]);
  const head = ['城市', '前', '后', '变化', '可比名次', '升降', '可比权重', '变化的指标'];
  return table([head, ...rows], [1, 2, 3, 4, 5, 6]);
}

function regions({ regions: all, regionGap: gap }: Comparison): string {
  const known = all.filter((r) => r.change !== null);
  if (known.length === 0) return '';
  const rows = known.map((r) => [r.region, figure(r.before), figure(r.after), signed(r.change), String(r.n)]);
  const text = table([['区域', '前', '后', '变化', '城市数'], ...rows], [1, 2, 3, 4]);
  if (!gap.before || !gap.after || gap.change === null) return text;
  const moved = gap.change < 0 ? '缩小' : gap.change > 0 ? '扩大' : '不变';
  return `${text}\n区域差距（最高减最低）：${figure(gap.before.gap)}（${gap.before.best}－${gap.before.worst}）→ ${figure(gap.after.gap)}（${gap.after.best}－${gap.after.worst}），${moved}${gap.change === 0 ? '' : ` ${figure(Math.abs(gap.change))}`}`;
}

function indicators(c: Comparison): string {
  if (c.indicators.length === 0) return '';
  const rows = c.indicators.map((i) => [
    i.code,
    i.name,
    figure(i.before),
    figure(i.after),
    signed(i.change),
    String(i.n),
  ]);
  return table([['指标', '名称', '前', '后', '变化', '城市数'], ...rows], [2, 3, 4, 5]);
}

function findings({ findings: f }: Comparison): string {
  const moved = f.problems.filter((p) => p.new + p.regressed + p.fixed > 0);
  if (f.all.length === 0 && f.untold.length === 0) return '';
  const counts = FINDING_CHANGES.map((s) => `${FINDING_CHANGE_WORDS[s]} ${f.counts[s]}`).join('，');
  const untold = f.untold.map((u) => `${UNTOLD_WORDS[u.why]} ${u.before + u.after}`).join('，');
  const rows = moved.map((p) => [
    p.indicator,
    problemWords(p.code, p.indicatorName),
    String(p.before),
    String(p.after),
    ...FINDING_CHANGES.map((s) => String(p[s])),
  ]);
  const head = ['指标', '问题', '前', '后', ...FINDING_CHANGES.map((s) => FINDING_CHANGE_WORDS[s])];
  return [
    `${counts}${untold === '' ? '' : `；另有不能判断是否改正的：${untold}`}`,
    rows.length > 0 && table([head, ...rows], [2, 3, 4, 5, 6, 7]),
  ]
    .filter(Boolean)
    .join('\n');
}

function causes(c: Comparison): string {
  const rows = causeRows(c);
  const of = (kind: string) =>
    rows
      .filter((r) => r.kind === kind)
      .map((r) => `${r.what} ${r.n} ${r.unit}`)
      .join('，');
  return [
    `网站的变化：${of('网站')}`,
    of('服务') && `网站提供的服务不同（没有得分可比）：${of('服务')}`,
    of('测评') && `测评的差别（不是网站的变化）：${of('测评')}`,
    of('抽样') && `抽样的差别（得分变化可能来自区县之间的差别）：${of('抽样')}`,
    of('规则') && `规则变更（不是网站的变化）：${of('规则')}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Which indicators were left out, by why, most often first. */
function leftOut({ leftOut: all }: Comparison): string {
  const counts = new Map<LeftOutWhy, number>();
  for (const { why } of all) counts.set(why, (counts.get(why) ?? 0) + 1);
  if (counts.size === 0) return '';
  const lines = [...counts].map(([why, n]) => {
    const codes = new Map<string, number>();
    for (const l of all) if (l.why === why && l.code) codes.set(l.code, (codes.get(l.code) ?? 0) + 1);
    const shown = [...codes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code, k]) => `${code}×${k}`);
    return `  ${LEFT_OUT_WORDS[why]} ${n} 项${shown.length > 0 ? `：${shown.slice(0, 12).join('、')}${shown.length > 12 ? '…' : ''}` : ''}`;
  });
  return `没有比较：\n${lines.join('\n')}`;
}
