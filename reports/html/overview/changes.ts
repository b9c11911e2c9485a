import type { Comparison } from '../../../checks/compare.ts';
import { changesChart } from '../../charts/changes.ts';
import { nodeChangesChart } from '../../charts/node-changes.ts';
import type { ReportModel } from '../../model.ts';
import { comparisonName, judgedWords } from '../../words/comparison.ts';
import { figure } from '../figure.ts';
import { html, type Markup } from '../markup.ts';
import { paragraph, section } from '../parts.ts';
import type { Site } from '../site.ts';
import { causesPart } from './changes/causes.ts';
import { citiesPart, ranksPart } from './changes/cities.ts';
import { findingsPart } from './changes/findings.ts';
import { nodesPart } from './changes/nodes.ts';
import { regionsPart } from './changes/regions.ts';

/** 年度比较: what changed since the earlier round, on comparable indicators only; nothing where no round is compared. */
export function changesSection(site: Site, model: ReportModel): Markup | null {
  const { comparison, earlier, round } = model;
  if (!comparison || !earlier) return null;
  return section(
    'changes',
    `${comparisonName(model)}：${earlier.name}→${round.name}`,
    html`${paragraph('只比较两轮都测得、且评分规则相同的指标；规则调整和未能测得的不算作网站的变化。', 'hint')}
${rulesNotice(comparison)}
${nodesPart(model)}
${figure(nodeChangesChart(model), '空心为此前，实心为本轮')}
${citiesPart(site, model)}
${ranksPart(site, comparison)}
${regionsPart(comparison)}
${findingsPart(comparison)}
${figure(changesChart(model), '空心为此前，实心为本轮')}
${causesPart(comparison)}`,
  );
}

function rulesNotice(comparison: Comparison): Markup | null {
  const words = judgedWords(comparison);
  return words === null ? null : paragraph(words, 'notice');
}
