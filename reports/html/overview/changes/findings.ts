import { FINDING_CHANGE_WORDS, FINDING_CHANGES, UNTOLD_WORDS } from '../../../../checks/compare/findings.ts';
import type { Comparison } from '../../../../checks/compare.ts';
import { problemWords } from '../../../words/problems.ts';
import { html, type Markup } from '../../markup.ts';
import { paragraph, table } from '../../parts.ts';

const SHOWN = 12;

/** What became of the shortcomings: mended, still there, new, back again; and of which nothing can be said. */
export function findingsPart({ findings: f }: Comparison): Markup | null {
  if (f.all.length === 0 && f.untold.length === 0) return null;
  const counts = FINDING_CHANGES.map((s) => `${FINDING_CHANGE_WORDS[s]}${f.counts[s]}项`).join('，');
  const untold = f.untold.reduce((sum, u) => sum + u.before + u.after, 0);
  const why = f.untold.map((u) => `${UNTOLD_WORDS[u.why]}${u.before + u.after}项`).join('，');
  const moved = f.problems.filter((p) => p.new + p.regressed + p.fixed > 0);
  return html`${paragraph(
    `按可比指标，问题${counts}。${untold > 0 ? `另有${untold}项在另一轮没有可比的结果，不算改正，也不算新增：${why}。` : ''}`,
  )}
${
  moved.length > 0 &&
  table(
    '问题变化',
    [
      { name: '问题' },
      { name: '此前', figure: true },
      { name: '本轮', figure: true },
      ...FINDING_CHANGES.map((s) => ({ name: FINDING_CHANGE_WORDS[s], figure: true })),
      { name: '可比城市', figure: true },
    ],
    moved
      .slice(0, SHOWN)
      .map((p) => [
        problemWords(p.code, p.indicatorName),
        p.before,
        p.after,
        ...FINDING_CHANGES.map((s) => p[s]),
        p.compared,
      ]),
    { class: 'moved', caption: moved.length > SHOWN ? `城市数变化最多的${SHOWN}类问题` : '各类问题的城市数' },
  )
}`;
}
