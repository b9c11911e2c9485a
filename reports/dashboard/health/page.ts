import { percent } from '../../../checks/wording.ts';
import { imperfect, ratioOf, type SiteWeek } from '../../../crawlers/reachability/samples.ts';
import { type CityHealth, roundHealth, roundSites } from '../../../storage/board/health.ts';
import { weekBySite } from '../../../storage/probes.ts';
import { html, type Markup } from '../../html/markup.ts';
import { coverageSection } from '../../html/overview/coverage.ts';
import { footWords } from '../../html/overview.ts';
import { paragraph, section, table } from '../../html/parts.ts';
import { prose } from '../../html/prose.ts';
import { oneLine } from '../../text.ts';
import { stepWords } from '../../words/steps.ts';
import { timeWords } from '../../words/time.ts';
import { to } from '../addresses.ts';
import type { Board } from '../board.ts';
import { ATTEMPT_STATES } from '../city/attempts.ts';
import type { DashboardOptions } from '../options.ts';
import { ageOf } from '../overview/age.ts';
import { shell } from '../shell.ts';
import { servedSite } from '../site.ts';
import type { Visitor } from '../visitor.ts';

/** How a round went: what could not be measured and why, which city stands how, which nights are missing. */
export async function healthPage(
  { db, now = () => new Date() }: Pick<DashboardOptions, 'db' | 'now'>,
  board: Board,
  visitor: Visitor,
  name: string,
): Promise<string> {
  const model = await board.model(name);
  const [cities, age] = await Promise.all([roundHealth(db, name), ageOf(db, model, now())]);
  const sites = await roundSites(db, name);
  const weeks = await weekBySite(db, [...sites.keys()], now());
  const site = servedSite(model.round, new Map());
  return shell(visitor, {
    title: `测评状况 · 轮次 ${name}`,
    tab: 'health',
    round: model.round,
    head: html`<nav class="crumbs" aria-label="位置"><a href="${to.round(name)}">轮次 ${name}</a></nav><h1>测评状况</h1>
<p class="meta"><span>测评出发地：${model.round.vantage.host}${model.round.vantage.egress !== null && html`（${model.round.vantage.egress}）`}</span> <span>${
      model.round.finishedAt === null ? '本轮还没有结束' : html`本轮结束于 ${timeWords(model.round.finishedAt)}`
    }</span></p>`,
    main: html`${coverageSection(site, model)}
${citiesSection(name, cities)}
${weeks.length > 0 && weekSection(weeks, sites)}
${age.missed !== null && nightsSection(age.missed)}`,
    foot: footWords(model),
  });
}

function citiesSection(round: string, cities: readonly CityHealth[]): Markup {
  return section(
    'cities',
    '各城市的测评',
    cities.length === 0
      ? paragraph('本轮还没有测评任何城市。')
      : table(
          '各城市的测评',
          [
            { name: '城市' },
            { name: '最近一次' },
            { name: '测评次数', figure: true },
            { name: '用时', figure: true },
            { name: '开始' },
            { name: '没有走完的步骤和原因' },
          ],
          cities.map((c) => [
            html`<a href="${to.city(round, c.city)}">${c.name}</a>`,
            html`<span class="nb attempt-state" data-state="${c.state}">${ATTEMPT_STATES[c.state]}</span>`,
            c.attempts,
            c.seconds === null
              ? '—'
              : c.seconds < 120
                ? `${Math.round(c.seconds)}秒`
                : `${Math.round(c.seconds / 60)}分`,
            html`<span class="nb">${timeWords(c.startedAt)}</span>`,
            prose(
              oneLine(
                c.stuck.map((s) => `${stepWords(s.step)}：${s.error ?? s.state}`).join('；') || (c.reason ?? '—'),
                300,
              ),
            ),
          ]),
          { class: 'health' },
        ),
  );
}

/** Homes in the table; the rest is counted. */
const HOMES = 200;

function weekSection(weeks: readonly SiteWeek[], sites: ReadonlyMap<string, string[]>): Markup {
  const bad = imperfect(weeks);
  const asked = weeks.reduce((sum, { ok, failed }) => sum + ok + failed, 0);
  const told = paragraph(
    `近一周对${weeks.length}个首页访问${asked}次，其中${bad.length}个首页不是每次都能打开。被拦截的和因本方原因未成的访问不计入可用率。`,
  );
  if (bad.length === 0) return section('week', '近一周的可用性监测', told);
  return section(
    'week',
    '近一周的可用性监测',
    html`${told}${table(
      '近一周的可用性监测',
      [
        { name: '首页' },
        { name: '城市' },
        { name: '访问', figure: true },
        { name: '可用率', figure: true },
        { name: '被拦截', figure: true },
        { name: '未计', figure: true },
        { name: '满20次的天数', figure: true },
      ],
      bad
        .slice(0, HOMES)
        .map((w) => [
          prose(oneLine(w.site, 200)),
          prose(oneLine((sites.get(w.site) ?? []).join('、'), 200)),
          w.ok + w.failed,
          percent(ratioOf(w) ?? 1, 1),
          w.blocked,
          w.ours,
          w.days,
        ]),
    )}${bad.length > HOMES && paragraph(`另有${bad.length - HOMES}个首页没有列出。`)}`,
  );
}

function nightsSection(missed: readonly string[]): Markup {
  return section(
    'nights',
    '漏测的夜间轮次',
    missed.length === 0
      ? paragraph('近30夜每夜都有轮次。')
      : html`${paragraph(`近30夜中有${missed.length}夜没有轮次：`)}<p>${missed.map((day) => html`<span class="nb">${day}</span> `)}</p>`,
  );
}
