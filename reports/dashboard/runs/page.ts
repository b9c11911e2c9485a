import { findRerun, listReruns, openReruns, type Rerun, rerunCities } from '../../../storage/board/reruns.ts';
import { findRound } from '../../../storage/rounds.ts';
import { html, type Markup } from '../../html/markup.ts';
import { paragraph, section, table } from '../../html/parts.ts';
import { timeWords } from '../../words/time.ts';
import { to } from '../addresses.ts';
import { NotFoundError } from '../errors.ts';
import type { DashboardOptions } from '../options.ts';
import { linkButton } from '../parts.ts';
import { shell, tokenField } from '../shell.ts';
import { may, type Visitor } from '../visitor.ts';
import type { RunQueue } from './queue.ts';

export const RUN_STATES: Record<Rerun['state'], string> = {
  queued: '排队',
  running: '正在测评',
  done: '走完',
  incomplete: '没有走完',
  cancelled: '已取消',
  failed: '出错',
};

const LISTED = 50;

/** What was asked to be audited again, newest first. */
export async function runsPage({ db }: Pick<DashboardOptions, 'db'>, visitor: Visitor): Promise<string> {
  const runs = await listReruns(db, LISTED);
  const names = await rerunCities(db, runs);
  return shell(visitor, {
    title: '复测',
    tab: 'runs',
    head: html`<h1>复测</h1><p class="meta">在城市页上点“复测这个城市”，一次测一个，按先后排队。</p>`,
    main: section(
      'runs',
      '最近的复测',
      runs.length === 0
        ? paragraph('还没有人要求过复测。')
        : table(
            '最近的复测',
            [
              { name: '城市' },
              { name: '轮次' },
              { name: '状态' },
              { name: '谁要求的' },
              { name: '何时' },
              { name: '说明' },
            ],
            runs.map((run) => [
              html`<a href="${to.run(run.id)}">${names.get(run.id) ?? run.city}</a>`,
              html`<span class="nb">${run.round}</span>`,
              RUN_STATES[run.state],
              run.actor,
              html`<span class="nb">${timeWords(run.askedAt)}</span>`,
              run.reason ?? '—',
            ]),
          ),
    ),
  });
}

/** One re-run while it goes on, and what came of it. */
export async function runPage(
  { db }: Pick<DashboardOptions, 'db'>,
  queue: RunQueue | null,
  visitor: Visitor,
  id: number,
): Promise<string> {
  const run = await findRerun(db, id);
  if (!run) throw new NotFoundError('没有这次复测。');
  const round = await findRound(db, run.round);
  const name = (await rerunCities(db, [run])).get(run.id) ?? run.city;
  const going = run.endedAt === null;
  return shell(visitor, {
    title: `复测 ${name}`,
    tab: 'runs',
    round,
    head: html`<nav class="crumbs" aria-label="位置"><a href="${to.runs()}">复测</a></nav>
<h1>复测：${name}</h1>
<p class="meta"><span>轮次 <a href="${to.round(run.round)}">${run.round}</a></span> <span>${run.actor} 于 ${timeWords(run.askedAt)} 要求</span></p>`,
    main: going ? goingPart(run, await aheadOf(db, run), queue, visitor) : endedPart(run),
  });
}

/** How many wait or are at work before one that waits. */
const aheadOf = async (db: DashboardOptions['db'], run: Rerun): Promise<number> =>
  run.state === 'queued' ? (await openReruns(db)).filter(({ id }) => id < run.id).length : 0;

function goingPart(run: Rerun, ahead: number, queue: RunQueue | null, visitor: Visitor): Markup {
  const said = queue?.said(run.id) ?? [];
  const step = said.find((s) => s.kind === 'step');
  const say = said.find((s) => s.kind === 'say');
  const mine = run.actor === visitor.name || may.oversee(visitor);
  return html`<section id="progress" aria-label="进度" data-events="${to.runEvents(run.id).text}">
<p class="run-state" role="status"><strong data-run="state">${RUN_STATES[run.state]}</strong> <span data-run="step">${
    step?.kind === 'step' ? `${step.name}（${step.n}/${step.of}）` : run.state === 'queued' ? `前面还有${ahead}个` : ''
  }</span></p>
<progress max="${step?.kind === 'step' ? step.of : 7}" value="${step?.kind === 'step' ? step.n - 1 : 0}" aria-label="已走完的步骤"></progress>
<p class="note" data-run="say">${say?.kind === 'say' ? say.text : ''}</p>
<div class="actions">${may.act(visitor) && mine && html`<form method="post" action="/runs/cancel">${tokenField(visitor)}<input type="hidden" name="id" value="${run.id}"><button type="submit">取消这次复测</button></form>`}
${linkButton(to.run(run.id), '刷新')}</div>
<p class="hint">进度会自动更新；不能运行脚本的浏览器请点“刷新”。可以离开本页，复测继续进行。</p></section>`;
}

function endedPart(run: Rerun): Markup {
  return html`<section id="outcome" aria-label="结果">
<p class="run-state" role="status"><strong>${RUN_STATES[run.state]}</strong>${run.endedAt !== null && html` <span class="note">${timeWords(run.endedAt)}</span>`}</p>
${run.reason !== null && run.reason !== RUN_STATES[run.state] && paragraph(run.reason, 'notice')}
<div class="actions">${
    run.after !== null &&
    html`${linkButton(to.city(run.round, run.city, { attempt: run.after }), `看第${run.after}次测评`)}
${run.before !== null && run.before !== run.after && linkButton(to.attempts(run.round, run.city, { before: run.before, after: run.after }), `与第${run.before}次对照`)}`
  }
${linkButton(to.city(run.round, run.city), '回到城市页')}</div></section>`;
}
