import { esc } from '../../http.ts';
import type { Guide } from '../../model/guide.ts';
import { NOTICE } from '../../pages/shared.ts';
import type { Place } from '../../place.ts';
import { applyHtml, BASIC, LONG, MATERIAL_HEADS, materialsTable, pairsOf, stepsHtml } from '../guide-parts.ts';

const TABS = ['基本信息', '办理信息', '申请材料', '办理流程'];

/** The page inside the frame: td/td tables behind tabs, labels with a colon. */
export function framedGuide(place: Place, guide: Guide): string {
  const table = (keys: readonly string[]): string =>
    `<table>${pairsOf(place, guide, keys)
      .map((p) => `<tr><td class="lbl">${p.label}：</td><td>${p.value}</td></tr>`)
      .join('')}</table>`;
  const steps = stepsHtml(place, guide, 'lc', true);
  const panes = [
    table(BASIC),
    table(LONG),
    `<h4>${place.words.label('materials')}</h4>${materialsTable(place, guide, MATERIAL_HEADS.plain, 'cl', true)}`,
    steps === null ? '' : `<h4>${place.words.label('process')}</h4>${steps}`,
  ];
  const apply = applyHtml(place, guide, (href, text) => `<a id="sbBtn" href="${href}" target="_blank">${text}</a>`);
  const tabs = TABS.map((t, i) =>
    panes[i] ? `<a href="javascript:" class="tb" onclick="sw(${i})">${t}</a>` : '',
  ).join('');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${esc(guide.item.name)}</title><style>.tb{margin-right:20px}td,th{border:1px solid #ddd;padding:5px}</style></head><body>
<h2>${esc(guide.item.name)}</h2>${apply}<p>${tabs}</p>
${panes.map((p, i) => `<div class="pane" style="display:${i === 0 ? 'block' : 'none'}">${p}</div>`).join('\n')}
<small>${NOTICE}</small>
<script>function sw(n){document.querySelectorAll('.pane').forEach(function(e,i){e.style.display=i===n?'block':'none'})}</script></body></html>`;
}
