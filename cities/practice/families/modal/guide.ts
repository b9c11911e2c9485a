import { esc } from '../../http.ts';
import type { Guide } from '../../model/guide.ts';
import type { Place } from '../../place.ts';
import type { Pair } from '../guide-parts.ts';
import { applyHtml, BASIC, LONG, MATERIAL_HEADS, materialsTable, pairsOf, stepsHtml } from '../guide-parts.ts';

/** Definition lists with a scroll-spy; long values are cut off until 展开 is pressed. */
export function modalGuide(place: Place, guide: Guide): string {
  const apply = applyHtml(
    place,
    guide,
    (href, text) =>
      `<a href="javascript:;" class="sb" onclick="toApply('${guide.item.code}','1','${href}')">${text}</a>`,
  );
  const steps = stepsHtml(place, guide, 'lct');
  return `<h2>${esc(guide.item.name)}</h2>${apply}
<p><a href="#step_1">基本信息</a> <a href="#step_2">受理信息</a> <a href="#step_3">材料</a> <a href="#step_4">流程</a></p>
<div id="step_1"><h3>基本信息</h3>${definitions(pairsOf(place, guide, BASIC))}</div>
<div id="step_2"><h3>受理信息</h3>${definitions(pairsOf(place, guide, LONG))}</div>
<div id="step_3"><h3>${place.words.label('materials')}</h3>${materialsTable(place, guide, MATERIAL_HEADS.national, 'clb')}</div>
${steps === null ? '' : `<div id="step_4"><h3>${place.words.label('process')}</h3>${steps}</div>`}
<script>function toApply(c,t,u){window.open(u)}function more(e){var p=e.previousSibling;p.style.maxHeight='none';e.remove()}</script>`;
}

function definitions(pairs: Pair[]): string {
  return `<dl class="znlist">${pairs.map((p) => `<dt>${p.label}</dt><dd>${value(p)}</dd>`).join('')}</dl>`;
}

function value({ value }: Pair): string {
  if (value.length < 60) return value;
  return `<p class="truncate" style="max-height:22px;overflow:hidden;margin:0">${value}</p><a href="javascript:;" onclick="more(this)">展开</a>`;
}
