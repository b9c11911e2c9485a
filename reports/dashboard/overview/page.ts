import { FIRST_LEVEL } from '../../../checks/aggregate.ts';
import { GRADES } from '../../../checks/grade.ts';
import { REGIONS } from '../../../cities/city.ts';
import { drawingsOf, keepDrawings } from '../../../storage/board/digests.ts';
import { usualComparison } from '../../../storage/board/rounds.ts';
import { drawKnown } from '../../charts/draw.ts';
import { html, type Markup } from '../../html/markup.ts';
import { cityIndex, rankingSection } from '../../html/overview/ranking.ts';
import { summarySection } from '../../html/overview/summary.ts';
import { footWords } from '../../html/overview.ts';
import { prose } from '../../html/prose.ts';
import type { RankRow, ReportModel } from '../../model.ts';
import { periodWords } from '../../words/time.ts';
import { to } from '../addresses.ts';
import type { Board } from '../board.ts';
import type { DashboardOptions } from '../options.ts';
import { filterForm, input, select } from '../parts.ts';
import { shell } from '../shell.ts';
import { servedSite } from '../site.ts';
import type { Visitor } from '../visitor.ts';
import { type Age, ageOf, NIGHTS } from './age.ts';

/** What the ranking is narrowed to and ordered by, as the address says it. */
export interface OverviewQuery {
  region: string;
  grade: string;
  find: string;
  sort: string;
  /** Name of the round to compare with; '' for the one that is usual. */
  compare: string;
}

type Options = Pick<DashboardOptions, 'db' | 'now'>;

/** The first page of a round: how it stands, how old it is, the ranking. */
export async function overviewPage(
  options: Options,
  board: Board,
  visitor: Visitor,
  name: string,
  query: OverviewQuery,
): Promise<string> {
  const { db, now = () => new Date() } = options;
  const compare = query.compare || (await usualComparison(db, name));
  const model = await board.model(name, compare);
  const [age, summary] = await Promise.all([ageOf(db, model, now()), summaryOf(db, model)]);
  const site = servedSite(model.round, new Map(), { compare: query.compare || null });
  const ranking = narrowed(model, query);
  return shell(visitor, {
    title: `轮次 ${name}`,
    tab: 'overview',
    round: model.round,
    head: head(model, compare),
    main: html`${state(model, age)}
${summary}
${rankingSection(site, { ...model, ranking }, filter(query, ranking.length, model.ranking.length))}
${cityIndex(site, model)}`,
    foot: footWords(model),
  });
}

/** The charts take longer than all else: they are kept with the round's digest, and in memory for the same model. */
const drawn = new WeakMap<ReportModel, Markup>();
export async function summaryOf(db: Options['db'], model: ReportModel): Promise<Markup> {
  const made = drawn.get(model);
  if (made) return made;
  const known = await drawingsOf(db, model.round.name);
  const { draw, used } = drawKnown(known);
  const summary = summarySection(model, draw);
  drawn.set(model, summary);
  if (Object.keys(used).some((key) => !Object.hasOwn(known, key))) await keepDrawings(db, model.round.name, used);
  return summary;
}

function head(model: ReportModel, compare: string | null): Markup {
  const { oldest, newest } = model.coverage;
  return html`<p class="kicker">在线政务服务质量评估</p>
<h1>${prose(model.title.replace(/报告$/, ''))}</h1>
<p class="meta"><span>轮次 <strong>${model.round.name}</strong>（<a href="${to.rounds()}">换一轮</a>）</span> <span>${
    oldest && newest ? prose(periodWords(oldest.at, newest.at)) : '尚无结果'
  }</span> <span>场景：${model.scenario}</span> <span>指标体系 ${model.standard.version}</span>${
    compare !== null &&
    html` <span>与 <a href="${to.compare({ before: compare, after: model.round.name })}">轮次 ${compare}</a> 相比</span>`
  }</p>`;
}

const ago = (days: number | null): string => (days === null ? '—' : days === 0 ? '今天' : `${days}天前`);

/** How much there is, how old it is, which nights are missing: what one has to know before one reads on. */
function state({ coverage: c, round, aggregate }: ReportModel, age: Age): Markup {
  const missed = age.missed;
  return html`<section id="state" aria-label="数据状况"><dl class="tiles">
<div><dt>测得城市</dt><dd>${c.measured}<small>/${c.expected}</small></dd><dd class="note">${
    c.complete === c.expected
      ? '全部走完'
      : html`<a href="${to.health(round.name)}">${c.expected - c.complete}个没有走完</a>`
  }</dd></div>
<div><dt>有总分</dt><dd>${aggregate.scored}<small>/${aggregate.cities}</small></dd><dd class="note">测得权重满60%</dd></div>
<div><dt>测得权重</dt><dd>${c.percent === null ? '—' : c.percent.toFixed(1)}<small>%</small></dd><dd class="note"><a href="${to.health(round.name)}">没测得的和原因</a></dd></div>
<div><dt>最新数据</dt><dd>${ago(age.newest)}</dd><dd class="note">最早的 ${ago(age.oldest)}</dd></div>
${
  missed !== null &&
  html`<div><dt>近${NIGHTS}夜漏测</dt><dd>${missed.length}<small>夜</small></dd><dd class="note">${
    missed.length === 0 ? '夜夜都有' : missed.slice(-3).join('、') + (missed.length > 3 ? ' 等' : '')
  }</dd></div>`
}
</dl></section>`;
}

const SORTS: readonly (readonly [string, string])[] = [
  ['', '名次'],
  ...FIRST_LEVEL.map((code) => [code, `${code} 的得分`] as const),
  ['change', '可比变化'],
  ['coverage', '测得权重'],
  ['name', '城市名'],
];

function filter(query: OverviewQuery, shown: number, all: number): Markup {
  const names = (values: readonly string[]) =>
    [['', '全部'], ...values.map((v) => [v, v] as const)] as [string, string][];
  return html`${filterForm(html`${input('find', '城市', query.find, { type: 'search', size: 8 })}
${select('region', '区域', query.region, names(REGIONS))}
${select('grade', '等级', query.grade, names(GRADES.map((g) => g.name)))}
${select('sort', '次序', query.sort, SORTS)}
${query.compare !== '' && html`<input type="hidden" name="compare" value="${query.compare}">`}
<button type="submit">显示</button>`)}
${shown < all && html`<p class="hint" role="status">显示<span class="nb">${all}个城市</span>中的<span class="nb">${shown}个</span>。</p>`}`;
}

function narrowed(model: ReportModel, { region, grade, find, sort }: OverviewQuery): RankRow[] {
  const words = find.trim().toLowerCase();
  const rows = model.ranking.filter(
    ({ result: { city }, grade: own }) =>
      (region === '' || city.region === region) &&
      (grade === '' || own === grade) &&
      (words === '' || `${city.name} ${city.id} ${city.code}`.toLowerCase().includes(words)),
  );
  const score = (of: RankRow): number => {
    const level = FIRST_LEVEL.find((code) => code === sort);
    if (level) return of.result.scores[level] ?? -1;
    return sort === 'change' ? (of.change ?? -999) : of.result.scores.coverage;
  };
  if (sort === 'name') return rows.sort((a, b) => a.result.city.name.localeCompare(b.result.city.name, 'zh-CN'));
  return SORTS.some(([value]) => value !== '' && value === sort) ? rows.sort((a, b) => score(b) - score(a)) : rows;
}
