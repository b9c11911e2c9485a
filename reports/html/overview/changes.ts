import { LEFT_OUT_WORDS, type LeftOutWhy } from '../../../checks/compare.ts';
import { changesChart } from '../../charts/changes.ts';
import { points, signed } from '../../model/headline.ts';
import type { ReportModel } from '../../model.ts';
import { figure } from '../figure.ts';
import { html, type Markup } from '../markup.ts';
import { paragraph, section, table } from '../parts.ts';
import type { Site } from '../site.ts';

/** What changed since the earlier round, on comparable indicators only; nothing where no round is compared. */
export function changesSection(site: Site, model: ReportModel): Markup | null {
  const { comparison, earlier } = model;
  if (!comparison || !earlier) return null;
  const moved = comparison.cities.filter((c) => c.change !== null).sort((a, b) => (b.change ?? 0) - (a.change ?? 0));
  const show = moved.length > 20 ? [...moved.slice(0, 8), ...moved.slice(-8)] : moved;
  const aside = new Map<LeftOutWhy, number>();
  for (const l of comparison.leftOut) aside.set(l.why, (aside.get(l.why) ?? 0) + 1);
  return section(
    'changes',
    `与轮次“${earlier.name}”相比`,
    html`${paragraph('只比较两轮都测得、且评分规则相同的指标；规则调整和未能测得的不算作网站的变化。', 'hint')}
${figure(changesChart(model), '空心为此前，实心为本轮')}
${table(
  '区域变化',
  [
    { name: '区域' },
    { name: '此前', figure: true },
    { name: '本轮', figure: true },
    { name: '变化', figure: true },
    { name: '可比城市', figure: true },
  ],
  comparison.regions.map((r) => [
    r.region,
    points(r.before),
    points(r.after),
    r.change === null ? '—' : signed(r.change),
    r.n,
  ]),
  { caption: '各区域（可比指标）' },
)}
${table(
  '城市变化',
  [
    { name: '城市' },
    { name: '此前', figure: true },
    { name: '本轮', figure: true },
    { name: '变化', figure: true },
    { name: '变化最大的指标' },
  ],
  show.map((c) => [
    html`<a href="${site.city(c.id)}">${c.name}</a>`,
    points(c.before),
    points(c.after),
    signed(c.change ?? 0),
    [...c.siteChanged]
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .slice(0, 2)
      .map((i) => `${i.name}（${signed(i.change)}）`)
      .join('、') || '没有变化',
  ]),
  { caption: moved.length > show.length ? '上升和下降最多的各8个城市（可比指标）' : '各城市（可比指标）' },
)}
${aside.size > 0 && html`<p class="hint">未比较的指标：${[...aside].map(([why, n]) => `${LEFT_OUT_WORDS[why]}${n}项次`).join('；')}。</p>`}`,
  );
}
