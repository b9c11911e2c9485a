import { SETTABLE_STATES, stands } from '../../../checks/rectification.ts';
import { loadTracked, type Tracked } from '../../../storage/tracked.ts';
import { sideEvidence } from '../../html/evidence.ts';
import { html, type Markup } from '../../html/markup.ts';
import { evidenceLinks, section } from '../../html/parts.ts';
import { prose } from '../../html/prose.ts';
import { bothSides, rectificationLine } from '../../html/rectification.ts';
import type { Site } from '../../html/site.ts';
import { problemWords } from '../../words/problems.ts';
import { EVENT_WORDS, rectificationWords, SEVERITY_WORDS, STATE_WORDS, sideWords } from '../../words/rectification.ts';
import { timeWords } from '../../words/time.ts';
import { to } from '../addresses.ts';
import { NotFoundError } from '../errors.ts';
import type { DashboardOptions } from '../options.ts';
import { input, select } from '../parts.ts';
import { shell, tokenField } from '../shell.ts';
import { evidenceViews, servedSite } from '../site.ts';
import { may, type Visitor } from '../visitor.ts';

/** One finding. Throws NotFoundError where there is none. */
export async function loadFinding(db: DashboardOptions['db'], id: number): Promise<Tracked> {
  const [one] = await loadTracked(db, { ids: [id] });
  if (!one) throw new NotFoundError('没有这个问题。');
  return one;
}

/** One finding: what was seen, both sides, its whole log, and the form that says how the mending goes. */
export async function findingPage(
  { db, evidence }: Pick<DashboardOptions, 'db' | 'evidence'>,
  visitor: Visitor,
  id: number,
): Promise<string> {
  const one = await loadFinding(db, id);
  const sides = [one.shown, one.mended, ...one.log.flatMap((line) => [line.shown, line.mended])];
  const round = { name: one.shown?.round ?? one.since, practice: one.practice };
  const site = servedSite(round, await evidenceViews(evidence, sides.flatMap(sideEvidence)));
  const name = problemWords(one.code, one.indicator);
  return shell(visitor, {
    title: `${one.city.name}：${name}`,
    tab: 'findings',
    practice: one.practice,
    head: html`<nav class="crumbs" aria-label="位置"><a href="${to.findings({ data: one.practice ? 'practice' : 'real' })}">问题</a> <span aria-hidden="true">/</span> <a href="${to.findings({ data: one.practice ? 'practice' : 'real', city: one.city.id })}">${one.city.name}</a></nav>
<h1>${name}</h1>
<p class="meta"><span><a href="${to.city(round.name, one.city.id, {}, `i-${one.indicator}`)}">${one.city.name}，指标 ${one.indicator}</a></span> <span>${SEVERITY_WORDS[one.severity]}</span> <span>自轮次 ${one.since}</span> <span class="code">${one.code}</span></p>`,
    main: html`<section id="what" aria-label="所见">
<p>${prose(one.sentence)}</p>
${one.suggestion !== '' && html`<p class="suggestion"><span class="label">建议</span>${prose(one.suggestion)}</p>`}
${rectificationLine(one)}
${bothSides(site, one)}</section>
${may.act(visitor) && stands(one.state) && form(visitor, one)}
${section('log', '经过', html`<ol class="log">${one.log.map((line) => logLine(site, line))}</ol>`)}`,
  });
}

function form(visitor: Visitor, one: Tracked): Markup {
  return section(
    'set',
    '交办和进展',
    html`<form class="set" method="post">${tokenField(visitor)}
${input('owner', '责任人', one.owner ?? '', { maxlength: 100 })}
${input('deadline', '期限', one.deadline ?? '', { type: 'date' })}
${select('state', '进展', '', [['', '不变'], ...SETTABLE_STATES.map((state) => [state, STATE_WORDS[state]] as const)])}
${input('note', '备注', '', { maxlength: 1000, size: 30 })}
<button type="submit">保存</button></form>
<p class="hint">暂缓整改须在备注中写明理由。销号只能由复测得出：复测未再发现，会自动销号并附两边的证据。</p>`,
  );
}

function logLine(site: Site, line: Tracked['log'][number]): Markup {
  return html`<li><p><time class="nb" datetime="${line.at}">${timeWords(line.at)}</time> <strong>${EVENT_WORDS[line.event]}</strong> <span class="note">${line.actor}</span></p>
<p class="note">${prose(rectificationWords(line))}</p>
${line.note !== null && html`<p>${prose(line.note)}</p>`}
${[line.shown, line.mended].map(
  (side) =>
    side &&
    html`<p class="note">${prose(`${sideWords(side)}：${side.sentence}`)}</p>${evidenceLinks(site, sideEvidence(side))}`,
)}</li>`;
}
