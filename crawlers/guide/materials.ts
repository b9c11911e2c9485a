import type { Material } from '../facts.ts';
import type { ContentNode } from '../perception/view.ts';
import { readingsOf } from './elements.ts';
import { type RawMaterial, type Template, toMaterial } from './material.ts';
import { materialsOfSection } from './material-lists.ts';
import { materialsOfTables } from './material-tables.ts';
import type { Pair } from './pairs.ts';
import { prepare } from './prepare.ts';
import { half, tight } from './text.ts';

export interface MaterialsReading {
  materials: Material[];
  /** Links to blank forms and samples; whoever opens them sets `template` of the material. */
  templates: Template[];
  raw: RawMaterial[];
}

/** Materials of a guide: from its tables, else from what stands in its section of materials. */
export function readMaterials(trees: readonly ContentNode[], pairs: readonly Pair[]): MaterialsReading {
  let raw = trees.flatMap((tree) => materialsOfTables(prepare(tree)));
  if (raw.length === 0) {
    for (const reading of readingsOf(pairs, 'materials')) {
      if (reading.worth !== 'said') continue;
      raw = materialsOfSection(reading.blocks.length > 0 ? reading.blocks : [lineBlock(reading.value)]);
      if (
        reading.blocks.length > 0 &&
        reading.value !== '' &&
        /^[^\s].*\d[.、]/.test(reading.value) &&
        raw.length === 0
      )
        raw = materialsOfSection([lineBlock(reading.value)]);
      if (raw.length > 0) break;
    }
  }
  const merged = new Map<string, RawMaterial>();
  for (const one of raw) {
    const key = tight(half(one.name ?? '')).replace(/[《》]/g, '');
    if (key === '') continue;
    const before = merged.get(key);
    if (!before) merged.set(key, { ...one });
    else for (const [k, v] of Object.entries(one)) (before as Record<string, unknown>)[k] ??= v;
  }
  const kept = [...merged.values()];
  const materials = kept.map(toMaterial);
  const templates = kept.flatMap((one, i) =>
    (one.templates ?? []).map((t) => ({ ...t, material: materials[i]!.name })),
  );
  return { materials, templates, raw: kept };
}

const lineBlock = (text: string) => ({
  tag: '#line',
  heading: null,
  strong: false,
  hidden: false,
  line: { segments: [{ text, tag: '', strong: false }], text, links: [], images: [], control: false },
  table: null,
  children: [],
  text,
});
