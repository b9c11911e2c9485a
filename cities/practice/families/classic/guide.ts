import { esc } from '../../http.ts';
import type { Guide } from '../../model/guide.ts';
import type { Place } from '../../place.ts';
import type { Pair } from '../guide-parts.ts';
import { applyHtml, BASIC, LONG, MATERIAL_HEADS, materialsTable, pairsOf, stepsHtml } from '../guide-parts.ts';

/** A guide as one table of th/td pairs, then a table for the materials and one for the steps. */
export function classicGuide(place: Place, guide: Guide): string {
  const button = applyHtml(
    place,
    guide,
    (href, text) => `<a class="btn-apply" href="${href}" target="_blank">${text}</a>`,
  );
  const pairs = pairsOf(place, guide, BASIC);
  const rows: string[] = [];
  for (let i = 0; i < pairs.length; i += 2)
    rows.push(
      `<tr>${pairs
        .slice(i, i + 2)
        .map((p) => cell(p))
        .join('')}</tr>`,
    );
  const long = pairsOf(place, guide, LONG).map((p) => `<tr>${cell(p, 3)}</tr>`);
  const steps = stepsHtml(place, guide, 'zn-lc');
  return `<h1 class="zn-title">${esc(guide.item.name)}</h1><div class="zn-btn">${button}</div>
<h3>基本信息</h3><table class="zn-table">${rows.join('')}${long.join('')}</table>
<h3>${place.words.label('materials')}</h3>${materialsTable(place, guide, MATERIAL_HEADS.national, 'zn-cl')}
${steps === null ? '' : `<h3>${place.words.label('process')}</h3>${steps}`}`;
}

function cell({ label, value }: Pair, span = 1): string {
  return `<th>${label}</th><td${span > 1 ? ` colspan="${span}"` : ''}>${value}</td>`;
}
