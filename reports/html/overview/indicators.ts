import { BASIS_WORDS, weightWords } from '../../../checks/standard.ts';
import type { ReportModel } from '../../model.ts';
import { html, type Markup } from '../markup.ts';
import { bar, score, section, table } from '../parts.ts';

/** The indicator system with its weights and the means of all cities. */
export function indicatorsSection({ means, aggregate, standard }: ReportModel): Markup {
  return section(
    'indicators',
    '指标体系与各指标平均分',
    html`<p class="hint">指标体系版本${standard.version}。权重为在上级指标中所占的百分比，${weightWords(standard)}；各版说明见“方法说明”。</p>
${table(
  '各指标平均分',
  [
    { name: '指标' },
    { name: '权重（%）', figure: true },
    { name: '权重来源' },
    { name: '平均分', figure: true },
    { name: '测得城市', figure: true },
  ],
  means.map((m) => [
    html`<span class="depth-${m.depth}"><span class="code">${m.code}</span> ${m.name}</span>`,
    m.weight,
    BASIS_WORDS[m.basis],
    html`<span class="with-bar">${score(m.mean)}${bar(m.mean)}</span>`,
    `${m.n}/${aggregate.cities}`,
  ]),
  { class: 'tree', rowData: (i) => ({ class: `level-${means[i]?.depth}` }) },
)}`,
  );
}
