import type { ReportModel } from '../../model.ts';
import { timeWords } from '../../words/time.ts';
import { html, type Markup } from '../markup.ts';
import { paragraph, section, table } from '../parts.ts';
import { prose } from '../prose.ts';
import type { Site } from '../site.ts';

/** How much was measured, and what was not and why. */
export function coverageSection(site: Site, { coverage, aggregate }: ReportModel): Markup {
  const c = coverage;
  const partly = c.indicators.filter((i) => i.scored < aggregate.cities - i.notApplicable);
  return section(
    'coverage',
    '测得多少，哪些没有测得',
    html`${paragraph(
      `应评${c.expected}个城市，测得${c.measured}个，其中${c.complete}个走完全部步骤；平均测得${
        c.percent === null ? '—' : `${c.percent.toFixed(2)}%`
      }的权重。${c.oldest ? `最早的一份结果为${c.oldest.name}（${timeWords(c.oldest.at)}）。` : ''}`,
    )}
${c.missing.length > 0 && html`<p><strong>没有测评：</strong>${c.missing.map((m) => m.name).join('、')}。</p>`}
${
  c.incomplete.length > 0 &&
  html`<p><strong>没有走完：</strong></p><ul>${c.incomplete.map((m) => html`<li><a href="${site.city(m.id)}">${m.name}</a>：${m.why}</li>`)}</ul>`
}
${
  c.silent.length > 0 &&
  html`<p><strong>没有任何得分：</strong>${c.silent.map((m, i) => html`${i > 0 && '、'}<a href="${site.city(m.id)}">${m.name}</a>`)}。</p>`
}
${
  c.reasons.length > 0 &&
  table(
    '未能评分的原因',
    [{ name: '原因' }, { name: '指标项次', figure: true }, { name: '涉及城市', figure: true }],
    c.reasons.map((r) => [r.words, r.n, r.cities]),
    { caption: '未能评分的原因' },
  )
}
${
  partly.length > 0 &&
  html`<details><summary>没有在所有城市测得的指标（${prose(`${partly.length}项`)}）</summary>${table(
    '没有在所有城市测得的指标',
    [
      { name: '指标' },
      { name: '测得', figure: true },
      { name: '未能观测', figure: true },
      { name: '待人工观测', figure: true },
      { name: '不适用', figure: true },
      { name: '未能观测的原因' },
    ],
    partly.map((i) => [
      `${i.code} ${i.name}`,
      i.scored,
      i.unobservable,
      i.pending,
      i.notApplicable,
      i.reasons.map((r) => `${r.words}（${r.n}）`).join('；') || '—',
    ]),
  )}</details>`
}`,
  );
}

/** How the figures came about. */
export function methodSection({ method }: ReportModel): Markup {
  return section(
    'method',
    '方法说明',
    html`<dl class="method">${method.map((n) => html`<div><dt>${n.term}</dt><dd>${prose(n.text)}</dd></div>`)}</dl>`,
  );
}
