import {
  type Checklist,
  editionWords,
  figureNames,
  figureWords,
  type HistorySource,
  type Series,
} from '../../history.ts';
import type { ReportModel } from '../../model.ts';
import { html, type Markup } from '../markup.ts';
import { address, paragraph, section, table } from '../parts.ts';
import { prose } from '../prose.ts';

/** What others published, apart from all that this round measured: each series with its own sources. */
export function historySection({ history, practice }: ReportModel): Markup | null {
  if (history.length === 0) return null;
  return section(
    'published',
    '公开发布的历年数据',
    html`<div class="published"><p class="notice"><strong>不是本轮测得的结果。</strong>以下各表取自公开发布的材料，各附来源，不参与本报告的评分、排名和比较；对象、场景和指标内容各不相同，不宜与本轮得分相减。${
      practice && '本节是真实的公开数据，不是演练数据。'
    }</p>
${history.map((p) => (p.kind === 'series' ? series(p) : checklist(p)))}</div>`,
  );
}

function series(p: Series): Markup {
  const rows = figureNames(p).map(({ name, unit }) => [
    html`${name}${unit !== '%' && html` <span class="note">${unit}</span>`}`,
    ...p.editions.map((e) => {
      const figure = e.figures.find((f) => f.name === name);
      return figure ? html`<span class="nb">${figureWords(figure)}</span>` : html`<span class="none">—</span>`;
    }),
  ]);
  const columns = [{ name: '项目' }, ...p.editions.map((e) => ({ name: e.edition, figure: true }))];
  return html`<h3>${prose(p.title)}</h3>
${paragraph(`发布：${p.publisher}。${p.about}`, 'hint')}
${table(p.title, columns, rows)}
<dl class="method sources">${p.editions.map(
    (e) => html`<div><dt>${prose(e.edition)}</dt><dd>${prose(editionWords(e))}${source(e.source)}</dd></div>`,
  )}</dl>`;
}

function checklist(p: Checklist): Markup {
  return html`<h3>${prose(p.title)}</h3>
${paragraph(`发布：${p.publisher}。${p.about}`, 'hint')}
${table(
  p.title,
  [{ name: '要求' }, { name: '内容' }, { name: '相关指标' }, { name: '能否观测' }],
  p.items.map((i) => [i.name, i.asks.join('、'), i.indicator ?? html`<span class="none">—</span>`, i.observed]),
)}
<dl class="method sources"><div><dt>来源</dt><dd>${source(p.source, '')}</dd></div></dl>`;
}

const source = (s: HistorySource, name = '来源：'): Markup =>
  html`<span class="source">${name}${s.publisher}《${s.title.replace(/^《(.*)》/, '〈$1〉')}》${s.date !== undefined && html`，<span class="nb">${s.date}</span>`}${s.url !== undefined && html`，${address(s.url)}`}</span>`;
