import { esc } from '../../http.ts';
import type { Guide } from '../../model/guide.ts';
import type { Place } from '../../place.ts';
import { applyHtml, BASIC, LONG, MATERIAL_HEADS, materialsTable, pairsOf, stepsHtml } from '../guide-parts.ts';

/** Tables of td/td without classes; the label in bold, the parts below each other. */
export function gbkGuide(place: Place, guide: Guide): string {
  const rows = pairsOf(place, guide, [...BASIC, ...LONG]).map(
    (p) => `<tr><td bgcolor="#eeeeee" width="160"><b>${p.label}</b></td><td>${p.value}</td></tr>`,
  );
  const apply = applyHtml(place, guide, (href, text) => `<a url="${href}" class="lk">[${text}]</a>`);
  const steps = stepsHtml(place, guide, 'lc');
  return `<h3 align="center">${esc(guide.item.name)}</h3><p align="right">${apply}</p><table border="1" cellspacing="0" width="980">${rows.join('')}</table>
<p><b>${place.words.label('materials')}</b></p>${materialsTable(place, guide, MATERIAL_HEADS.old, 'cl')}
${steps === null ? '' : `<p><b>${place.words.label('process')}</b></p>${steps}`}`;
}
