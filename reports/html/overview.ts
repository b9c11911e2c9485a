import { weightWords } from '../../checks/standard.ts';
import type { ReportModel } from '../model.ts';
import { comparisonName } from '../words/comparison.ts';
import { periodWords } from '../words/time.ts';
import { frame } from './frame.ts';
import { html, local, type Markup } from './markup.ts';
import { changesSection } from './overview/changes.ts';
import { coverageSection, methodSection } from './overview/coverage.ts';
import { hallsSection } from './overview/halls.ts';
import { historySection } from './overview/history.ts';
import { indicatorsSection } from './overview/indicators.ts';
import { goodSection, problemsSection } from './overview/problems.ts';
import { cityIndex, rankingSection } from './overview/ranking.ts';
import { ruleChangeSection } from './overview/rule-change.ts';
import { summarySection } from './overview/summary.ts';
import { prose } from './prose.ts';
import type { Site } from './site.ts';

/** The first page: what the round says, the ranking, the problems, what was not measured, the method. */
export function overviewPage(site: Site, model: ReportModel): string {
  const { head, main } = overviewMain(site, model);
  return frame(site, `${model.title} · ${model.round.name}`, { head, main, foot: footWords(model) });
}

/** Head and body of the overview, for the pages that hold it. */
export function overviewMain(site: Site, model: ReportModel): { head: Markup; main: Markup } {
  return {
    head: headOf(model),
    main: html`${summarySection(model)}
${ruleChangeSection(model)}
${cityIndex(site, model)}
${rankingSection(site, model)}
${problemsSection(site, model)}
${goodSection(site, model)}
${changesSection(site, model)}
${indicatorsSection(model)}
${hallsSection(model)}
${coverageSection(site, model)}
${methodSection(model)}
${historySection(model)}`,
  };
}

/** The line under every page. */
export const footWords = (model: ReportModel): string =>
  `轮次${model.round.name} · 指标体系${model.standard.version}（${weightWords(model.standard)}） · 由 wangting 生成`;

function headOf(model: ReportModel): Markup {
  const { oldest, newest } = model.coverage;
  const contents: readonly (readonly [string, string])[] = [
    ['summary', '主要结果'],
    ...(model.ruleChange ? [['rule-change', '规则变更'] as const] : []),
    ['ranking', '城市排名'],
    ['problems', '典型问题'],
    ...(model.goodPractices.length > 0 ? [['good', '借鉴'] as const] : []),
    ...(model.comparison ? [['changes', comparisonName(model)] as const] : []),
    ['indicators', '指标'],
    ...(model.halls ? [['halls', '实体大厅'] as const] : []),
    ['coverage', '覆盖'],
    ['method', '方法'],
    ...(model.history.length > 0 ? [['published', '历年公开数据'] as const] : []),
  ];
  return html`<p class="kicker">在线政务服务质量评估</p>
<h1>${prose(model.title)}</h1>
<p class="meta"><span>轮次 <strong>${model.round.name}</strong></span> <span>${
    oldest && newest ? prose(periodWords(oldest.at, newest.at)) : '尚无结果'
  }</span> <span>场景：${model.scenario}</span></p>
<nav class="contents" aria-label="本页内容"><ul>${contents.map(
    ([id, name]) => html`<li><a href="${local(`#${id}`)}">${name}</a></li>`,
  )}</ul></nav>`;
}
