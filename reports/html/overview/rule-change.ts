import { signed } from '../../model/headline.ts';
import type { ReportModel } from '../../model.ts';
import { html, type Markup } from '../markup.ts';
import { paragraph, score, section, table } from '../parts.ts';

/** 规则变更: that the scores come from stored facts judged again, and what that did to the means; nothing where they do not. */
export function ruleChangeSection({ ruleChange }: ReportModel): Markup | null {
  if (!ruleChange) return null;
  const { words, rows, own, reported } = ruleChange;
  return section(
    'rule-change',
    '规则变更',
    html`${paragraph(words, 'notice')}
${
  rows.length > 0 &&
  table(
    '规则变更前后的平均分',
    [
      { name: '指标' },
      { name: `指标体系${own}`, figure: true },
      { name: `指标体系${reported}`, figure: true },
      { name: '规则变更带来的差别', figure: true },
    ],
    rows.map((r) => [r.name, score(r.first), score(r.now), r.change === null ? '—' : signed(r.change)]),
    { caption: '同一批观测在两版指标体系下的平均分' },
  )
}`,
  );
}
