import { FIRST_LEVEL } from '../../../checks/aggregate.ts';
import { signed } from '../../model/headline.ts';
import type { ReportModel } from '../../model.ts';
import { Attributes, html, type Markup } from '../markup.ts';
import { bar, type Cell, type Column, grade, score, section, table } from '../parts.ts';
import type { Site } from '../site.ts';

/**
 * Every city with its scores, best first; the small script adds sorting and a search, without which nothing is missing. Whoever
 * has other `tools` to find a city by has them in its place.
 */
export function rankingSection(site: Site, model: ReportModel, tools: Markup | null = null): Markup {
  const { ranking, comparison, firstLevel } = model;
  const vetoes = ranking.some((r) => (r.result.scores.veto?.length ?? 0) > 0);
  const columns: Column[] = [
    { name: '名次', figure: true, sort: 'number' },
    { name: '城市', sort: 'text', head: true },
    { name: '总分', figure: true, sort: 'number' },
    { name: '等级' },
    ...FIRST_LEVEL.map((code) => ({ name: firstLevel[code], figure: true, sort: 'number' as const })),
    ...(comparison ? [{ name: '可比变化', figure: true, sort: 'number' as const }] : []),
    { name: '测得权重', figure: true, sort: 'number' },
    ...(vetoes ? [{ name: '否决风险', figure: true, sort: 'number' as const }] : []),
    { name: '区域', sort: 'text' },
  ];
  const rows = ranking.map(({ rank, result, grade: g, change }): Cell[] => [
    { content: rank ?? html`<span class="none">—</span>`, key: rank ?? 999 },
    { content: html`<a href="${site.city(result.city.id)}">${result.city.name}</a>`, key: result.city.name },
    {
      content: html`<span class="with-bar">${score(result.scores.total)}${bar(result.scores.total)}</span>`,
      key: result.scores.total ?? -1,
    },
    { content: grade(g) },
    ...FIRST_LEVEL.map((code) => ({ content: score(result.scores[code]), key: result.scores[code] ?? -1 })),
    ...(comparison
      ? [{ content: change === null ? html`<span class="none">—</span>` : signed(change), key: change ?? -999 }]
      : []),
    { content: `${(result.scores.coverage * 100).toFixed(0)}%`, key: result.scores.coverage },
    ...(vetoes ? [vetoCell(result.scores.veto?.length ?? 0)] : []),
    { content: result.city.region, key: result.city.region },
  ]);
  const without = ranking.filter((r) => r.rank === null).length;
  return section(
    'ranking',
    '城市排名',
    html`<p class="hint">点城市名看每项指标的依据、证据和建议。${
      without > 0 && html`没有总分的<span class="nb">${without}个城市</span>列在最后，不参与排名。`
    }${vetoes && html`“否决风险”为触及国办单项否决线的项数，见分城市附录，不计入得分。`}</p>
${tools ?? html`<div ${new Attributes({ class: 'tools', 'data-tools-for': 'ranking-table' })}></div>`}
${table('城市排名', columns, rows, {
  id: 'ranking-table',
  class: 'ranking',
  rowData: (i) => ({
    'data-find': `${ranking[i]?.result.city.name} ${ranking[i]?.result.city.id} ${ranking[i]?.result.city.region} ${ranking[i]?.grade ?? ''}`,
  }),
})}`,
  );
}

/** Official veto lines that a city touches. */
const vetoCell = (n: number): Cell => ({ content: n === 0 ? html`<span class="none">—</span>` : `${n}项`, key: n });

/** All cities by region: the way to a city's page that needs no script and no long scroll. */
export function cityIndex(site: Site, model: ReportModel): Markup {
  const regions = model.aggregate.regions.map((r) => r.region);
  return html`<nav class="city-index" aria-label="按区域找城市"><h2 class="small">按区域找城市</h2><dl>${regions.map(
    (region) =>
      html`<div><dt>${region}</dt><dd>${model.ranking
        .filter((r) => r.result.city.region === region)
        .map(({ result }) => html`<a href="${site.city(result.city.id)}">${result.city.name}</a> `)}</dd></div>`,
  )}</dl></nav>`;
}
