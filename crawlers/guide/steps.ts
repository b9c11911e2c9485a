import type { FactValue } from '../facts.ts';
import { STEP_DAYS, STEP_NAME, STEP_TELLS_NOTHING } from '../language/guide-tables.ts';
import { PLACEHOLDER } from '../language/guide-values.ts';
import type { ContentNode } from '../perception/view.ts';
import { endOfColumns, isHeaderRow } from './columns.ts';
import { parseDays } from './days.ts';
import { gridOf } from './grid.ts';
import type { Pair } from './pair.ts';
import { stepsInLines } from './step-lines.ts';
import { tight } from './text.ts';

/** A step of the process: working days, and its standard or result as shown; null where none is given. */
export type ProcessStep = FactValue<'guide.steps'>[number];

/** Steps of the process: from its table, else from what stands under its title, step by step. */
export function readSteps(trees: readonly ContentNode[], process: readonly Pair[]): ProcessStep[] {
  const tables = trees.map(stepsOfTables).find((steps) => steps.length > 0);
  return tables ?? process.map((pair) => stepsInLines(pair.blocks)).find((steps) => steps.length > 0) ?? [];
}

/** Steps of the process tables of a tree (环节名称 | 办理时限 | 审查标准 | 办理结果 …), without special procedures. */
function stepsOfTables(tree: ContentNode): ProcessStep[] {
  const steps: ProcessStep[] = [];
  const visit = (node: ContentNode): void => {
    if (node.hidden || steps.length > 0) return;
    if (node.tag === 'table') steps.push(...stepsOf(node));
    node.children.forEach(visit);
  };
  visit(tree);
  return steps;
}

function stepsOf(table: ContentNode): ProcessStep[] {
  const grid = gridOf(table);
  for (let r = 0; r < grid.rows.length; r++) {
    const titles = [...new Set(grid.rows[r]!)];
    const name = titles.find((c) => STEP_NAME.test(c.text));
    const time = titles.find((c) => c !== name && STEP_DAYS.test(c.text) && !/是否/.test(c.text));
    if (!name || !isHeaderRow(grid, r) || titles.some((c) => /计算|特殊|特别|法定依据|依据/.test(c.text))) continue;
    return grid.rows.slice(r + 1, endOfColumns(grid, r)).flatMap((row) => {
      const at = (column: typeof name) =>
        row.find((c) => c.column <= column.column && column.column < c.column + c.colSpan);
      const cell = at(name);
      if (!cell || tight(cell.text) === '') return [];
      const limit = time ? at(time) : undefined;
      const told = titles
        .filter((c) => c !== name && c !== time && !STEP_TELLS_NOTHING.test(c.text))
        .map((c) => at(c)?.text.trim() ?? '')
        .filter((text) => /[\u4e00-\u9fa5]{2}/.test(text) && !PLACEHOLDER.test(tight(text)));
      const detail = [...new Set(told)].join('；');
      return [{ name: cell.text, days: limit ? (parseDays(limit.text)?.days ?? null) : null, detail: detail || null }];
    });
  }
  return [];
}

/** Days of the steps that the promise covers; null where a step names none. */
export function countedDays(steps: readonly ProcessStep[]): number | null {
  const counted = steps.filter(
    (s) => !/送达|颁证|制证|发证|领取|现场|整改|公示|听证|申请|收件|勘|核查|验收|技术|专家|邮寄|评价/.test(s.name),
  );
  if (counted.length < 2 || counted.some((s) => s.days === null)) return null;
  return counted.reduce((sum, s) => sum + (s.days ?? 0), 0);
}
