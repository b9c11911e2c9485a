import type { Rerun } from '../../../storage/board/reruns.ts';
import type { listAttempts } from '../../../storage/results.ts';
import { Attributes, html, type Markup } from '../../html/markup.ts';
import { table } from '../../html/parts.ts';
import { timeWords } from '../../words/time.ts';
import { to } from '../addresses.ts';
import { linkButton } from '../parts.ts';
import { tokenField } from '../shell.ts';
import { may, type Visitor } from '../visitor.ts';

export type Attempts = Awaited<ReturnType<typeof listAttempts>>;

export const ATTEMPT_STATES: Record<Attempts[number]['state'], string> = {
  running: '正在测评',
  done: '走完',
  incomplete: '没有走完',
  interrupted: '被中断',
  failed: '出错',
};

/** The attempts at a city in a round, and the button that asks for a further one. */
export function attemptsPart(
  visitor: Visitor,
  of: { round: string; city: string; shown: number },
  attempts: Attempts,
  open: Rerun | null,
): Markup {
  const { round, city, shown } = of;
  const [before, after] = attempts.slice(-2);
  return html`<section id="attempts" aria-label="本轮各次测评"><div class="actions">
${
  open
    ? linkButton(to.run(open.id), open.state === 'queued' ? '正在排队复测，看进度' : '正在复测，看进度')
    : visitor.reruns && may.act(visitor)
      ? html`<form method="post" action="/runs">${tokenField(visitor)}<input type="hidden" name="round" value="${round}"><input type="hidden" name="city" value="${city}"><button type="submit">复测这个城市</button></form>`
      : null
}
${after !== undefined && before !== undefined && linkButton(to.attempts(round, city, { before: before.attempt, after: after.attempt }), `第${before.attempt}次与第${after.attempt}次对照`)}
</div>
${
  attempts.length > 1 &&
  html`<details><summary>本轮共测评${attempts.length}次，现在看的是第${shown}次</summary>${table(
    '本轮各次测评',
    [{ name: '第几次', figure: true }, { name: '状态', head: true }, { name: '开始' }, { name: '说明' }],
    attempts.map((a) => [
      a.attempt,
      html`<a ${new Attributes({ href: to.city(round, city, { attempt: a.attempt }), 'aria-current': a.attempt === shown ? 'true' : null })}>${ATTEMPT_STATES[a.state]}</a>`,
      html`<span class="nb">${timeWords(a.startedAt)}</span>`,
      a.reason ?? '—',
    ]),
  )}</details>`
}</section>`;
}
