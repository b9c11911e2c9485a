import type { Guide } from '../../model/guide.ts';
import { applyOffer } from '../../pages/apply.ts';
import type { Place } from '../../place.ts';
import { BASIC, LONG, MATERIAL_HEADS, materialCells, pairsOf, stepsHtml } from '../guide-parts.ts';

/** A guide as the interface gives it: rows of label and value, and finished HTML where portals store it so. */
export function guideData(place: Place, guide: Guide): unknown {
  return {
    name: guide.item.name,
    area: place.area.name,
    /** In every second city the sections open on a click only. */
    folded: (place.area.city?.index ?? 0) % 2 === 1,
    sections: [
      { title: '基本信息', rows: pairsOf(place, guide, BASIC) },
      { title: '办理信息', rows: pairsOf(place, guide, LONG) },
    ],
    materials: {
      title: place.words.label('materials'),
      heads: MATERIAL_HEADS.national,
      rows: materialCells(place, guide),
    },
    steps: { title: place.words.label('process'), html: stepsHtml(place, guide, 'flow-table') },
    applyText: place.words.apply,
    apply: applyOffer(place, guide.item),
  };
}
