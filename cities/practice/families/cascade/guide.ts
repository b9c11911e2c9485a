import { esc } from '../../http.ts';
import type { Guide } from '../../model/guide.ts';
import type { Place } from '../../place.ts';
import type { Pair } from '../guide-parts.ts';
import { applyHtml, BASIC, LONG, MATERIAL_HEADS, materialsTable, pairsOf, stepsHtml } from '../guide-parts.ts';

/** One overview table of th/td; place and hours share a cell in half of the halls. */
export function cascadeGuide(place: Place, guide: Guide): string {
  const pairs = [...pairsOf(place, guide, BASIC), ...merged(place, pairsOf(place, guide, LONG))];
  const rows = pairs.map((p) => `<tr><th width="180">${p.label}</th><td>${p.value}</td></tr>`);
  const steps = stepsHtml(place, guide, 'its-table-overview');
  const apply = applyHtml(
    place,
    guide,
    (href, text) => `<a class="zxbl" href="javascript:void(0)" onclick="window.open('${href}')">${text}</a>`,
  );
  return `<h3 class="text-center">${esc(guide.item.name)}</h3>${apply}<table class="its-table-overview">${rows.join('')}</table>
<div id="sqcl"><h4>${place.words.label('materials')}</h4>${materialsTable(place, guide, MATERIAL_HEADS.plain, 'its-table-overview')}</div>
${steps === null ? '' : `<div id="bllc"><h4>${place.words.label('process')}</h4>${steps}</div>`}`;
}

function merged(place: Place, pairs: Pair[]): Pair[] {
  const where = pairs.find((p) => p.key === 'place');
  const when = pairs.find((p) => p.key === 'time');
  if (!where || !when || (place.city?.index ?? 0) % 2 === 1) return pairs;
  const value = `${where.label}：${where.value}<br>办理窗口名称：综合受理窗口<br>${when.label}：${when.value}`;
  return pairs.filter((p) => p !== when).map((p) => (p === where ? { ...p, label: '窗口办理', value } : p));
}
