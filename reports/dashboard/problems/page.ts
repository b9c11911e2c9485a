import { referredEvidence } from '../../html/evidence.ts';
import { html } from '../../html/markup.ts';
import { goodSection, problemsSection } from '../../html/overview/problems.ts';
import { footWords } from '../../html/overview.ts';
import { to } from '../addresses.ts';
import type { Board } from '../board.ts';
import type { DashboardOptions } from '../options.ts';
import { shell } from '../shell.ts';
import { evidenceViews, servedSite } from '../site.ts';
import type { Visitor } from '../visitor.ts';

/** What many cities of a round have in common: typical problems with examples, good practices. */
export async function problemsPage(
  { evidence }: Pick<DashboardOptions, 'evidence'>,
  board: Board,
  visitor: Visitor,
  name: string,
): Promise<string> {
  const model = await board.worded(name);
  const { problems, goodPractices } = model;
  const site = servedSite(
    model.round,
    await evidenceViews(evidence, referredEvidence({ problems, goodPractices, cities: [] })),
  );
  return shell(visitor, {
    title: `典型问题 · 轮次 ${name}`,
    tab: 'problems',
    round: model.round,
    head: html`<nav class="crumbs" aria-label="位置"><a href="${to.round(name)}">轮次 ${name}</a></nav><h1>典型问题和借鉴</h1>`,
    main: html`${problemsSection(site, model)}
${goodSection(site, model)}`,
    foot: footWords(model),
  });
}
