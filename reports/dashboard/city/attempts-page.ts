import { FIRST_LEVEL } from '../../../checks/aggregate.ts';
import type { Indicator } from '../../../checks/check.ts';
import { compareRounds } from '../../../checks/compare.ts';
import { findStandard } from '../../../checks/standards/index.ts';
import type { CityResult, Round } from '../../../storage/result.ts';
import { loadResult } from '../../../storage/results.ts';
import { findRound } from '../../../storage/rounds.ts';
import { html, type Markup } from '../../html/markup.ts';
import { evidenceLinks, grade, paragraph, score, section, table } from '../../html/parts.ts';
import { prose } from '../../html/prose.ts';
import type { Site } from '../../html/site.ts';
import { points, signed } from '../../model/headline.ts';
import { judgedRound } from '../../model/judged.ts';
import { timeWords } from '../../words/time.ts';
import { to } from '../addresses.ts';
import { NotFoundError } from '../errors.ts';
import type { DashboardOptions } from '../options.ts';
import { shell } from '../shell.ts';
import { evidenceViews, servedSite } from '../site.ts';
import type { Visitor } from '../visitor.ts';

/** Two attempts at a city in one round, side by side: what each said, and what of it differs. */
export async function attemptsPage(
  { db, evidence }: Pick<DashboardOptions, 'db' | 'evidence'>,
  visitor: Visitor,
  asked: { round: string; city: string; before: number; after: number },
): Promise<string> {
  const round = await findRound(db, asked.round);
  if (!round) throw new NotFoundError(`没有轮次“${asked.round}”。`);
  const [before, after] = await Promise.all(
    [asked.before, asked.after].map((attempt) => loadResult(db, { round: round.name, city: asked.city, attempt })),
  );
  if (!before || !after) throw new NotFoundError('没有这次测评。');
  const differing = pairs(before, after);
  const shas = differing.flatMap(({ earlier, now }) => [...(earlier?.evidence ?? []), ...(now?.evidence ?? [])]);
  const site = servedSite(round, await evidenceViews(evidence, shas));
  const { name } = after.city;
  return shell(visitor, {
    title: `${name}：第${before.attempt}次与第${after.attempt}次对照`,
    tab: 'overview',
    round,
    head: html`<nav class="crumbs" aria-label="位置"><a href="${to.round(round.name)}">轮次 ${round.name}</a> <span aria-hidden="true">/</span> <a href="${to.city(round.name, asked.city)}">${name}</a></nav>
<h1>${name}：两次测评对照</h1>
<p class="meta"><span>第${before.attempt}次：<a href="${to.city(round.name, asked.city, { attempt: before.attempt })}">${timeWords(before.startedAt)}</a></span> <span>第${after.attempt}次：<a href="${to.city(round.name, asked.city, { attempt: after.attempt })}">${timeWords(after.startedAt)}</a></span></p>`,
    main: html`${scores(round, before, after)}
${differences(site, before, after, differing)}`,
  });
}

function scores(round: Round, before: CityResult, after: CityResult): Markup {
  const judged = (of: CityResult) => judgedRound({ round, cities: [of] });
  const [change] = compareRounds(judged(before), judged(after), findStandard(after.standard)).cities;
  const names = new Map(findStandard(after.standard).children.map((c) => [c.code, c.name]));
  const rows = (['total', ...FIRST_LEVEL] as const).map((key) => {
    const [earlier, now] = [before.scores[key], after.scores[key]];
    return [
      key === 'total' ? '总分' : (names.get(key) ?? key),
      score(earlier),
      score(now),
      earlier === null || now === null ? '—' : signed(now - earlier),
    ];
  });
  const share = (of: CityResult) => `${(of.scores.coverage * 100).toFixed(2)}%`;
  return section(
    'both',
    '得分',
    html`${[before, after].map((of) => of.incomplete !== undefined && paragraph(`第${of.attempt}次：${of.incomplete}`, 'notice'))}
${table(
  '两次的得分',
  [
    { name: '指标' },
    { name: `第${before.attempt}次`, figure: true },
    { name: `第${after.attempt}次`, figure: true },
    { name: '相差', figure: true },
  ],
  [
    ...rows,
    ['等级', grade(before.scores.grade), grade(after.scores.grade), ''],
    ['测得权重', share(before), share(after), ''],
  ],
  { class: 'both' },
)}
${
  change &&
  change.change !== null &&
  paragraph(
    `只看两次都测得的${change.n}项指标：由${points(change.before)}到${points(change.after)}（${signed(change.change)}分）。`,
    'hint',
  )
}`,
  );
}

interface Pair {
  code: string;
  name: string;
  earlier: Indicator | undefined;
  now: Indicator | undefined;
}

/** Indicators that say something else: another state, score or sentence. */
function pairs(before: CityResult, after: CityResult): Pair[] {
  const earlier = new Map(before.indicators.map((i) => [i.code, i]));
  const now = new Map(after.indicators.map((i) => [i.code, i]));
  return [...new Set([...earlier.keys(), ...now.keys()])]
    .map((code) => ({
      code,
      name: (now.get(code) ?? earlier.get(code))?.name ?? code,
      earlier: earlier.get(code),
      now: now.get(code),
    }))
    .filter(
      ({ earlier: a, now: b }) => !a || !b || a.state !== b.state || a.score !== b.score || a.sentence !== b.sentence,
    );
}

function differences(site: Site, before: CityResult, after: CityResult, differing: readonly Pair[]): Markup {
  const side = (of: CityResult, i: Indicator | undefined) =>
    html`<div><dt>第${of.attempt}次${i && html` <strong>${i.state === 'scored' ? score(i.score) : '没有得分'}</strong>`}</dt><dd><p>${
      i ? prose(i.sentence) : '没有这项指标。'
    }</p>${i && evidenceLinks(site, i.evidence)}</dd></div>`;
  return section(
    'differences',
    '说法不同的指标',
    differing.length === 0
      ? paragraph('两次的每项指标说的都一样。')
      : html`<ol class="findings">${differing.map(
          ({ code, name, earlier, now }) =>
            html`<li><p class="finding-head"><span class="code">${code}</span> ${name}</p><dl class="sides">${side(before, earlier)}${side(after, now)}</dl></li>`,
        )}</ol>`,
  );
}
