import { earlierRound, newestRound } from '../../../storage/board/rounds.ts';
import { findRound, pageOfRounds } from '../../../storage/rounds.ts';
import { Attributes, html, type Markup } from '../../html/markup.ts';
import { changesSection } from '../../html/overview/changes.ts';
import { footWords } from '../../html/overview.ts';
import { paragraph } from '../../html/parts.ts';
import type { ReportModel } from '../../model.ts';
import { to } from '../addresses.ts';
import type { Board } from '../board.ts';
import { NotFoundError } from '../errors.ts';
import type { DashboardOptions } from '../options.ts';
import { filterForm, input } from '../parts.ts';
import { shell } from '../shell.ts';
import { servedSite } from '../site.ts';
import type { Visitor } from '../visitor.ts';

/** Rounds that the browser offers while one types. */
const OFFERED = 60;

/** What changed between any two rounds, on comparable indicators only. */
export async function comparisonPage(
  { db }: Pick<DashboardOptions, 'db'>,
  board: Board,
  visitor: Visitor,
  asked: { before: string; after: string },
): Promise<string> {
  const after = asked.after === '' ? await newestRound(db) : await findRound(db, asked.after);
  if (!after) throw new NotFoundError(asked.after === '' ? '还没有任何轮次。' : `没有轮次“${asked.after}”。`);
  const before = asked.before || (await earlierRound(db, after))?.name || '';
  if (before !== '' && !(await findRound(db, before))) throw new NotFoundError(`没有轮次“${before}”。`);
  const model = before === '' ? null : await board.model(after.name, before);
  const { rounds } = await pageOfRounds(db, { practice: after.practice, limit: OFFERED, offset: 0 });
  return shell(visitor, {
    title: model ? `轮次 ${before} 与 ${after.name} 比较` : '轮次比较',
    tab: 'compare',
    round: after,
    head: html`<nav class="crumbs" aria-label="位置"><a href="${to.round(after.name)}">轮次 ${after.name}</a></nav><h1>轮次比较</h1>`,
    main: html`${choice(
      before,
      after.name,
      rounds.map((r) => r.name),
    )}
${model ? changesOf(model) : paragraph('没有更早的轮次可比；在上面写明两轮。')}`,
    ...(model && { foot: footWords(model) }),
  });
}

function choice(before: string, after: string, names: readonly string[]): Markup {
  return filterForm(html`${input('before', '此前', before, { list: 'round-names', required: true })}
${input('after', '此后', after, { list: 'round-names', required: true })}
<datalist id="round-names">${names.map((value) => html`<option ${new Attributes({ value })}></option>`)}</datalist>
<button type="submit">比较</button>${before !== '' && html` <a href="${to.compare({ before: after, after: before })}">对调</a>`}`);
}

/** Charts are drawn once for the same model. */
const drawn = new WeakMap<ReportModel, Markup>();
function changesOf(model: ReportModel): Markup {
  const made =
    drawn.get(model) ??
    changesSection(servedSite(model.round, new Map(), { compare: model.earlier?.name ?? null }), model) ??
    paragraph('两轮没有可比之处。');
  drawn.set(model, made);
  return made;
}
