import { esc } from '../../http.ts';
import type { Guide } from '../../model/guide.ts';
import type { Place } from '../../place.ts';
import type { Pair } from '../guide-parts.ts';
import { applyHtml, BASIC, LONG, MATERIAL_HEADS, materialsTable, pairsOf, stepsHtml } from '../guide-parts.ts';

/** An accordion: only its first part is open when the page has loaded. */
export function menuGuide(place: Place, guide: Guide): string {
  const steps = stepsHtml(place, guide, 'el-steps');
  const parts: [title: string, body: string][] = [
    ['基本信息', descriptions(pairsOf(place, guide, BASIC))],
    ['办理须知', descriptions(pairsOf(place, guide, LONG))],
    [place.words.label('materials'), materialsTable(place, guide, MATERIAL_HEADS.plain, 'el-table')],
  ];
  if (steps !== null) parts.push([place.words.label('process'), steps]);
  const apply = applyHtml(
    place,
    guide,
    (href, text) =>
      `<button type="button" class="el-button--primary" onclick="window.open('${href}')">${text}</button>`,
  );
  const items = parts.map(
    ([title, body], i) =>
      `<div class="el-collapse-item"><div class="el-collapse-item__header" role="button" onclick="fold(this)">${title}</div><div class="el-collapse-item__wrap"${i === 0 ? '' : ' style="display:none"'}>${body}</div></div>`,
  );
  return `<h1>${esc(guide.item.name)}</h1>${apply}<div class="el-collapse">${items.join('')}</div>
<script>function fold(e){var w=e.nextSibling;w.style.display=w.style.display==='none'?'block':'none'}</script>`;
}

const descriptions = (pairs: Pair[]): string =>
  `<div class="el-descriptions">${pairs.map((p) => `<div class="el-descriptions-item"><span class="el-descriptions-item__label">${p.label}</span><span class="el-descriptions-item__content">${p.value}</span></div>`).join('')}</div>`;
