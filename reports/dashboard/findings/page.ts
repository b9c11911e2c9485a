import { FIRST_LEVEL } from '../../../checks/aggregate.ts';
import { shanghaiDay } from '../../../checks/deadline.ts';
import { RECTIFICATION_STATES, stands } from '../../../checks/rectification.ts';
import { countFindings, type FindingFilter, findFindings, findingChoices } from '../../../storage/board/findings.ts';
import { cityNames, loadTracked, type Tracked } from '../../../storage/tracked.ts';
import { html, type Markup } from '../../html/markup.ts';
import { paragraph, section } from '../../html/parts.ts';
import { prose } from '../../html/prose.ts';
import { rectificationLine } from '../../html/rectification.ts';
import { listedOn } from '../../rectification/list.ts';
import { dueWords } from '../../rectification/words.ts';
import { problemWords } from '../../words/problems.ts';
import { NO_OWNER, SEVERITY_WORDS, STATE_WORDS } from '../../words/rectification.ts';
import { to } from '../addresses.ts';
import type { DashboardOptions } from '../options.ts';
import { filterForm, pager, select } from '../parts.ts';
import { shell } from '../shell.ts';
import type { Visitor } from '../visitor.ts';
import type { FindingsQuery } from './query.ts';

const PER_PAGE = 40;

/** The findings of all rounds with how their mending goes, narrowed by what the address says. */
export async function findingsPage(
  { db, now = () => new Date() }: Pick<DashboardOptions, 'db' | 'now'>,
  visitor: Visitor,
  query: FindingsQuery,
): Promise<string> {
  const today = shanghaiDay(now().toISOString());
  const { practice, page, state } = query;
  const filter = filterOf(query, today);
  const overdue = state === 'overdue' ? await overdueOnes(db, filter, today) : null;
  const offset = (page - 1) * PER_PAGE;
  const [counts, choices, ids] = await Promise.all([
    countFindings(db, { ...filterOf({ ...query, state: 'all' }, today) }),
    findingChoices(db, practice),
    overdue ? overdue.slice(offset, offset + PER_PAGE) : findFindings(db, filter, { limit: PER_PAGE, offset }),
  ]);
  const tracked = new Map((await loadTracked(db, { ids })).map((one) => [one.id, one]));
  const shown = ids.flatMap((id) => tracked.get(id) ?? []);
  const known = await cityNames(
    db,
    choices.cities.map((city) => ({ city, practice })),
  );
  const names = new Map(choices.cities.map((id) => [id, known.get(`${id}/${practice}`)?.name ?? id]));
  const total = overdue?.length ?? totalOf(counts, state);
  return shell(visitor, {
    title: '问题和整改',
    tab: 'findings',
    practice,
    head: html`<h1>问题和整改</h1><p class="meta"><span>每个问题从发现到经复测销号的经过。</span> <span>${practice ? '演练数据' : '正式数据'}（<a href="${to.findings({ data: practice ? 'real' : 'practice' })}">看${practice ? '正式' : '演练'}数据</a>）</span></p>`,
    main: html`${countsPart(counts)}
${section(
  'list',
  '清单',
  html`${choiceForm(query, choices, names)}
<p class="hint" role="status">符合条件的问题<span class="nb">${total}项</span>。</p>
${shown.length === 0 ? paragraph('没有符合条件的问题。') : html`<ol class="findings">${shown.map((one) => item(one, today))}</ol>`}
${pager(page, PER_PAGE, total, (p) => to.findings({ ...asked(query), page: p === 1 ? null : p }))}`,
)}`,
  });
}

function filterOf({ practice, city, severity, state, indicator, owner }: FindingsQuery, today: string): FindingFilter {
  return {
    practice,
    ...(city !== '' && { city }),
    ...(severity !== '' && { severity }),
    ...(indicator !== '' && { indicator }),
    ...(owner === 'none' ? { owner: '' } : owner.startsWith('=') && { owner: owner.slice(1) }),
    ...(state === 'overdue' ? { dueBefore: today } : state !== 'all' && { state }),
  };
}

/** Only the log tells what is held against its owner: the candidates are looked at one by one. */
async function overdueOnes(db: DashboardOptions['db'], filter: FindingFilter, today: string): Promise<number[]> {
  const candidates = await findFindings(db, filter);
  const late = await loadTracked(db, { ids: candidates });
  const ids = new Set(late.filter((one) => listedOn(one, today)?.overdue).map((one) => one.id));
  return candidates.filter((id) => ids.has(id));
}

type Counts = Awaited<ReturnType<typeof countFindings>>;

function totalOf(counts: Counts, state: FindingsQuery['state']): number {
  return [...counts]
    .filter(([of]) => state === 'all' || (state === 'standing' ? stands(of) : of === state))
    .reduce((sum, [, n]) => sum + n, 0);
}

function countsPart(counts: Counts): Markup {
  return html`<section id="counts" aria-label="概况"><dl class="tiles">${RECTIFICATION_STATES.filter(
    (state) => (counts.get(state) ?? 0) > 0,
  ).map(
    (state) => html`<div><dt>${STATE_WORDS[state]}</dt><dd>${counts.get(state) ?? 0}<small>项</small></dd></div>`,
  )}</dl></section>`;
}

/** The query as its address has it; what is usual is left out. */
const asked = ({ practice, city, severity, state, indicator, owner }: FindingsQuery) => ({
  data: practice ? 'practice' : 'real',
  city,
  severity,
  state: state === 'standing' ? '' : state,
  indicator,
  owner,
});

function choiceForm(
  query: FindingsQuery,
  { cities, owners }: Awaited<ReturnType<typeof findingChoices>>,
  names: ReadonlyMap<string, string>,
): Markup {
  const any = ['', '全部'] as const;
  return filterForm(html`<input type="hidden" name="data" value="${query.practice ? 'practice' : 'real'}">
${select('city', '城市', query.city, [any, ...cities.map((id) => [id, names.get(id) ?? id] as const)])}
${select('state', '整改', query.state, [
  ['standing', '未销号'],
  ['overdue', '逾期'],
  ['all', '全部'],
  ...RECTIFICATION_STATES.map((state) => [state, STATE_WORDS[state]] as const),
])}
${select('severity', '程度', query.severity, [any, ...Object.entries(SEVERITY_WORDS)])}
${select('indicator', '指标', query.indicator, [any, ...FIRST_LEVEL.map((code) => [code, code] as const), ...(query.indicator.length > 1 ? [[query.indicator, query.indicator] as const] : [])])}
${select('owner', '责任人', query.owner, [any, ['none', NO_OWNER], ...owners.map((name) => [`=${name}`, name] as const)])}
<button type="submit">筛选</button>`);
}

function item(one: Tracked, today: string): Markup {
  const listed = listedOn(one, today);
  return html`<li data-severity="${one.severity}">
<p class="finding-head"><span class="severity">${SEVERITY_WORDS[one.severity]}</span> <a href="${to.finding(one.id)}">${one.city.name}：${problemWords(one.code, one.indicator)}</a> <span class="code">${one.indicator}</span> <span class="note">${prose(`自轮次${one.since}`)}${listed && one.deadline !== null && stands(one.state) && prose(`，${dueWords(listed)}`)}</span></p>
<p>${prose(one.sentence)}</p>
${rectificationLine(one, listed?.overdue ?? false)}</li>`;
}
