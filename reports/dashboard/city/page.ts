import { cityFileOf } from '../../../storage/board/city-file.ts';
import { scoreHistory } from '../../../storage/board/history.ts';
import { openRerun } from '../../../storage/board/reruns.ts';
import { earlierRound } from '../../../storage/board/rounds.ts';
import { ratingsOf } from '../../../storage/observations.ts';
import { listAttempts, loadResult } from '../../../storage/results.ts';
import { findRound } from '../../../storage/rounds.ts';
import { summariesOf } from '../../bulletin/model.ts';
import { cityChangesSection } from '../../html/city/changes.ts';
import { addressSection, factsSection, unseenSection } from '../../html/city/facts.ts';
import { findingsSection } from '../../html/city/findings.ts';
import { flowSection, guideSection } from '../../html/city/guide.ts';
import { treeSection } from '../../html/city/indicators.ts';
import { linksSection } from '../../html/city/links.ts';
import { observationsSection } from '../../html/city/observations.ts';
import { waySection } from '../../html/city/way.ts';
import { neighbours, scoresSection } from '../../html/city.ts';
import { referredEvidence } from '../../html/evidence.ts';
import { html, local, type Markup } from '../../html/markup.ts';
import { footWords } from '../../html/overview.ts';
import { paragraph } from '../../html/parts.ts';
import { type CityReport, cityReport } from '../../model/city.ts';
import { signed } from '../../model/headline.ts';
import type { ReportModel } from '../../model.ts';
import { timeWords } from '../../words/time.ts';
import { to } from '../addresses.ts';
import type { Board } from '../board.ts';
import { NotFoundError } from '../errors.ts';
import type { DashboardOptions } from '../options.ts';
import { shell } from '../shell.ts';
import { evidenceViews, servedSite } from '../site.ts';
import type { Visitor } from '../visitor.ts';
import { attemptsPart } from './attempts.ts';
import { historySection } from './history.ts';

export interface CityQuery {
  round: string;
  city: string;
  /** The attempt that is shown; null for the one that counts. */
  attempt: number | null;
  /** The round to compare with; '' for the usual one. */
  compare: string;
}

/** A city in a round: the verdict, its reasons and evidence, what changed, the way, the history. */
export async function cityPage(
  { db, evidence }: Pick<DashboardOptions, 'db' | 'evidence'>,
  board: Board,
  visitor: Visitor,
  query: CityQuery,
): Promise<string> {
  const { round, city: id, attempt } = query;
  const of = await findRound(db, round);
  if (!of) throw new NotFoundError(`没有轮次“${round}”。`);
  const { practice, scenario } = of;
  const compare = query.compare || ((await earlierRound(db, of))?.name ?? null);
  // The database tells the history while the model is made here.
  const [model, attempts, open, points, ratings] = await Promise.all([
    board.model(round, compare),
    listAttempts(db, { round, city: id }),
    openRerun(db, { round, city: id }),
    scoreHistory(db, { city: id, practice, scenario }),
    practice ? [] : ratingsOf(db),
  ]);
  const { version } = model.standard;
  const result = await loadResult(db, { round, city: id, ...(attempt !== null && { attempt }), standard: version });
  const file = await cityFileOf(db, { round, city: id, attempt: result.attempt });
  const counted = model.cities.find((c) => c.id === id);
  // Ranks are those of the attempts that count: another one has none.
  const own = counted?.result.attempt === result.attempt ? counted : null;
  const place = { rank: own?.rank ?? null, regionRank: own?.regionRank ?? null };
  const areas = summariesOf(ratings).filter((r) => r.area.startsWith(result.city.name));
  const city = cityReport(result, model.standard, place, file, areas);
  const views = await evidenceViews(evidence, referredEvidence({ problems: [], goodPractices: [], cities: [city] }));
  const site = servedSite(model.round, views, { compare: query.compare || null });
  const aside = counted && counted.result.attempt !== result.attempt;
  return shell(visitor, {
    title: `${city.name} · 轮次 ${round}`,
    tab: 'overview',
    round: model.round,
    head: head(model, city, compare),
    main: html`${aside && paragraph(`这是第${result.attempt}次测评，不是本轮有效的一次（第${counted.result.attempt}次）。`, 'notice')}
${attemptsPart(visitor, { round, city: id, shown: result.attempt }, attempts, open)}
${scoresSection(model, city)}
${findingsSection(site, city)}
<p class="note"><a href="${to.findings({ city: id, data: practice ? 'practice' : null })}">这个城市的全部问题和整改记录</a></p>
${aside ? null : cityChangesSection(model, city)}
${historySection({ id, name: city.name }, points, round, model.firstLevel)}
${waySection(site, city)}
${treeSection(site, city, aside ? new Map() : changesOf(model, id))}
${linksSection(site, city)}
${guideSection(city)}
${flowSection(site, city)}
${observationsSection(site, city)}
${unseenSection(city)}
${factsSection(site, city)}
${addressSection(city)}
${counted && neighbours(site, model, counted)}`,
    foot: footWords(model),
  });
}

/** What changed of each comparable indicator: beside its score. */
function changesOf({ comparison }: ReportModel, id: string): Map<string, number> {
  const moved = comparison?.cities.find((c) => c.id === id)?.siteChanged ?? [];
  return new Map(moved.map(({ code, change }) => [code, change]));
}

function head(model: ReportModel, city: CityReport, compare: string | null): Markup {
  const { result } = city;
  const change = model.comparison?.cities.find((c) => c.id === city.id);
  const contents: readonly (readonly [string, string])[] = [
    ['findings', '问题'],
    ...(change ? [['city-changes', '变化'] as const] : []),
    ['history', '历次'],
    ['way', '路径'],
    ['indicators', '指标'],
    ['links', '链接'],
    ['guide', '指南'],
    ['flow', '办理'],
    ['people', '人工'],
    ['unseen', '未测得'],
    ['facts', '事实'],
  ];
  const people = result.observations || city.ratings.length > 0;
  return html`<nav class="crumbs" aria-label="位置"><a href="${to.round(model.round.name)}">轮次 ${model.round.name}</a> <span aria-hidden="true">/</span> <a href="${to.round(model.round.name, { region: result.city.region })}">${result.city.region}</a></nav>
<h1>${city.name}</h1>
<p class="meta"><span>抽取区县：<strong>${result.district.name}</strong></span> <span>第${result.attempt}次测评</span> <span><time datetime="${result.startedAt}">${timeWords(result.startedAt)}</time> 起测</span> <span>场景：${model.scenario}</span>${
    compare !== null &&
    html` <span>与轮次 <a href="${to.city(compare, city.id)}">${compare}</a> 相比：<strong>${
      change?.change === undefined || change.change === null ? '不可比' : `${signed(change.change)}分`
    }</strong></span>`
  }</p>
<nav class="contents" aria-label="本页内容"><ul>${contents
    .filter(([id]) => id !== 'people' || people)
    .map(([id, name]) => html`<li><a href="${local(`#${id}`)}">${name}</a></li>`)}</ul></nav>`;
}
