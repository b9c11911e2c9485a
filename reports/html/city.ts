import { FIRST_LEVEL } from '../../checks/aggregate.ts';
import { cityProfileChart } from '../charts/city-profile.ts';
import type { CityReport } from '../model/city.ts';
import { ruleChanged } from '../model/judged.ts';
import type { ReportModel } from '../model.ts';
import { timeWords } from '../words/time.ts';
import { cityChangesSection } from './city/changes.ts';
import { addressSection, factsSection, unseenSection } from './city/facts.ts';
import { findingsSection } from './city/findings.ts';
import { flowSection, guideSection } from './city/guide.ts';
import { treeSection } from './city/indicators.ts';
import { linksSection } from './city/links.ts';
import { observationsSection } from './city/observations.ts';
import { waySection } from './city/way.ts';
import { figure } from './figure.ts';
import { frame } from './frame.ts';
import { html, local, type Markup } from './markup.ts';
import { footWords } from './overview.ts';
import { grade, score } from './parts.ts';
import { prose } from './prose.ts';
import type { Site } from './site.ts';

/** The annex of one city. */
export function cityPage(site: Site, model: ReportModel, city: CityReport): string {
  return frame(site, `${city.name} · ${model.title} · ${model.round.name}`, {
    head: head(site, model, city),
    main: html`${scoresSection(model, city)}
${findingsSection(site, city)}
${cityChangesSection(model, city)}
${waySection(site, city)}
${treeSection(site, city)}
${linksSection(site, city)}
${guideSection(city)}
${flowSection(site, city)}
${observationsSection(site, city)}
${unseenSection(city)}
${factsSection(site, city)}
${addressSection(city)}
${neighbours(site, model, city)}`,
    foot: footWords(model),
  });
}

function head(site: Site, model: ReportModel, city: CityReport): Markup {
  const { result } = city;
  const contents: readonly (readonly [string, string])[] = [
    ['findings', '问题'],
    ...(model.comparison?.cities.some((c) => c.id === city.id) ? [['city-changes', '变化'] as const] : []),
    ['way', '路径'],
    ['indicators', '指标'],
    ['links', '链接'],
    ['guide', '指南'],
    ['flow', '办理'],
    ...(city.result.observations || city.ratings.length > 0 ? [['people', '人工'] as const] : []),
    ['unseen', '未测得'],
    ['facts', '事实'],
  ];
  return html`<nav class="crumbs" aria-label="位置"><a href="${site.overview()}">总览</a> <span aria-hidden="true">/</span> <a href="${site.overview('ranking')}">${result.city.region}</a></nav>
<h1>${city.name}</h1>
<p class="meta"><span>抽取区县：<strong>${result.district.name}</strong></span> <span>轮次 ${model.round.name}${
    result.attempt > 1 && html`（第${result.attempt}次测评）`
  }</span> <span><time datetime="${result.startedAt}">${timeWords(result.startedAt)}</time> 起测</span> <span>场景：${model.scenario}</span></p>
<nav class="contents" aria-label="本页内容"><ul>${contents.map(
    ([id, name]) => html`<li><a href="${local(`#${id}`)}">${name}</a></li>`,
  )}</ul></nav>`;
}

/** The total, the first level and the profile beside the means of all cities. */
export function scoresSection(model: ReportModel, city: CityReport): Markup {
  const { result, rank, regionRank } = city;
  const { aggregate } = model;
  const place = model.observedOnly
    ? '本情形只观察，不计分，没有得分和排名；所见事实列在下面。'
    : rank === null
      ? '测得的权重不足以给出总分，不参与排名。'
      : `全部${aggregate.scored}个有总分的城市中第${rank}名，${result.city.region}第${regionRank}名。`;
  return html`<section id="scores" aria-label="得分">
${result.incomplete !== undefined && html`<p class="notice"><strong>本次测评没有走完：</strong>${result.incomplete}。以下只含已测得的部分。</p>`}
${ruleChanged(result) && html`<p class="notice"><strong>规则变更：</strong>得分由已存的观测按指标体系${result.standard}重新评定，与测评时的差别来自规则，不是网站的变化。</p>`}
<div class="lead">
<p class="total"><span class="total-name">总分</span><span class="total-figure">${
    result.scores.total === null ? '—' : result.scores.total.toFixed(2)
  }</span><span class="total-note">${grade(result.scores.grade)}</span></p>
<div class="story"><p>${prose(place)}${!model.observedOnly && prose(`测得${(result.scores.coverage * 100).toFixed(2)}%的权重。`)}</p>
<dl class="firsts">${FIRST_LEVEL.map(
    (code) =>
      html`<div><dt>${model.firstLevel[code]}</dt><dd>${score(result.scores[code])}</dd><dd class="note">平均 ${score(aggregate.firstLevel[code].mean)}</dd></div>`,
  )}</dl></div>
</div>
${vetoPart(result)}
<div class="charts">${figure(cityProfileChart(city, model), '竖线为各城市平均；“—”为测得的权重不足')}</div>
</section>`;
}

/** The official veto lines that were touched, beside the score: it is not changed by them. */
function vetoPart({ scores: { veto = [] } }: CityReport['result']): Markup | null {
  if (veto.length === 0) return null;
  return html`<ul class="vetoes" aria-label="国办单项否决风险">${veto.map(
    (line) => html`<li class="veto"><span class="label">国办单项否决风险</span>${prose(`${line}。不计入得分。`)}</li>`,
  )}</ul>`;
}

/** The next and the one before in the ranking. */
export function neighbours(site: Site, model: ReportModel, city: CityReport): Markup {
  const i = model.cities.indexOf(city);
  const [before, after] = [model.cities[i - 1], model.cities[i + 1]];
  return html`<nav class="neighbours" aria-label="其他城市">${
    before ? html`<a href="${site.city(before.id)}" rel="prev">← ${before.name}</a>` : html`<span></span>`
  }<a href="${site.overview('ranking')}">城市排名</a>${
    after ? html`<a href="${site.city(after.id)}" rel="next">${after.name} →</a>` : html`<span></span>`
  }</nav>`;
}
