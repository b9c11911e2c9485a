import { comparedNodes, type KnownNode } from '../../../charts/node-changes.ts';
import { signed, two } from '../../../model/headline.ts';
import type { ReportModel } from '../../../model.ts';
import type { Markup } from '../../markup.ts';
import { paragraph } from '../../parts.ts';

const NAMED = 3;

/** In the manner of the 2022 report: which second-level indicators moved most, and in which cities. */
export function nodesPart(model: ReportModel): Markup | null {
  const moved = comparedNodes(model).filter((n) => n.change !== 0);
  if (moved.length === 0) return null;
  const sorted = moved.toSorted((a, b) => b.change - a.change);
  const up = sorted.filter((n) => n.change > 0).slice(0, NAMED);
  const down = sorted
    .filter((n) => n.change < 0)
    .slice(-NAMED)
    .reverse();
  const parts = [
    up.length > 0 && `上升较多的有${said(up, 'gains')}`,
    down.length > 0 && `下降较多的有${said(down, 'losses')}`,
  ];
  return paragraph(`${parts.filter(Boolean).join('；')}。`);
}

function said(nodes: readonly KnownNode[], side: 'gains' | 'losses'): string {
  return nodes
    .map((n) => {
      const cities = n[side].slice(0, 2).map((c) => c.name);
      const who = cities.length > 0 ? `，以${cities.join('、')}为最` : '';
      return `“${n.name}”由${two(n.before)}分到${two(n.after)}分（${signed(n.change)}分${who}）`;
    })
    .join('，');
}
