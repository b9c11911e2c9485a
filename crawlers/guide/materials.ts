import type { Material } from '../facts.ts';
import type { ContentNode } from '../perception/view.ts';
import { attachmentsOf } from './attachments.ts';
import { attributesOf, holdsAttributes, loneAttribute } from './attributes.ts';
import { readingsOf } from './best-reading.ts';
import { type Block, type Line, linesOf, toBlocks } from './blocks.ts';
import { cardMaterial } from './cards.ts';
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
  const tables = trees.map((tree) => materialsOfTables(prepare(tree)));
  const raw = tables.flatMap(({ listed, sheets }) => [...listed, ...sheets]);
  if (tables.every(({ listed }) => listed.length === 0)) {
    const said = readingsOf(pairs, 'materials').filter((reading) => reading.worth === 'said');
    const [first = [], ...later] = said.map(materialsIn).filter((found) => found.length > 0);
    const names = new Set(first.map(nameKey));
    // The same list further unfolded says more of the same materials; a table of its own may tell of one of them.
    if (raw.every((sheet) => names.has(nameKey(sheet))))
      raw.unshift(...first, ...later.flat().filter((one) => names.has(nameKey(one))));
  }
  raw.push(...detailsOf(trees));
  const merged = new Map<string, RawMaterial>();
  for (const one of raw) {
    const key = nameKey(one);
    if (key === '') continue;
    const before = merged.get(key);
    if (!before) merged.set(key, { ...one });
    else {
      for (const [k, v] of Object.entries(one)) (before as Record<string, unknown>)[k] ||= v;
      // What was still folded did not say where its files lie.
      if (one.templates && placed(one.templates) > placed(before.templates)) before.templates = one.templates;
    }
  }
  const kept = [...merged.values()].map((one) =>
    one.templates?.length ? one : { ...one, templates: attachmentsOf(trees, one.name ?? '') },
  );
  const materials = kept.map(toMaterial);
  const templates = kept.flatMap((one, i) =>
    (one.templates ?? []).map((t) => ({ ...t, ...asideOf(one, t), material: materials[i]!.name })),
  );
  return { materials, templates, raw: kept };
}

/** Files of which it is known where they lie. */
const placed = (templates: RawMaterial['templates'] = []): number =>
  templates.filter(({ url, guessed }) => url !== null && !guessed).length;

const nameKey = ({ name }: RawMaterial): string => tight(half(name ?? '')).replace(/[《》]/g, '');

function materialsIn({ blocks, value }: Pair): RawMaterial[] {
  const found = materialsOfSection(blocks.length > 0 ? blocks : [lineBlock(value)]);
  const numbered = blocks.length > 0 && /^[^\s].*\d[.、]/.test(value);
  return found.length === 0 && numbered ? materialsOfSection([lineBlock(value)]) : found;
}

/** Where a blank is offered, it is the blank that has to open; alone a sample shows what the form looks like. */
const asideOf = (one: RawMaterial, { kind }: Pick<Template, 'kind'>): Pick<Template, 'beside'> =>
  kind === 'sample' && one.templates?.some((t) => t.kind === 'blank') ? { beside: true } : {};

/** What layers and folds say of one material each, by its name: 材料名称 and the attributes below it. */
function detailsOf(trees: readonly ContentNode[]): RawMaterial[] {
  const found: RawMaterial[] = [];
  const visit = (block: Block): boolean => {
    if (block.hidden || block.table) return false;
    const inner = block.children.map(visit).some(Boolean);
    if (inner || block.line || block.text.length > 400) return inner;
    if (!holdsAttributes(block) || ![...linesOf(block)].some(namesMaterial)) return false;
    const material = cardMaterial(block);
    const attributes = [material.source, material.medium, material.required, material.blank].filter(Boolean).length;
    if (!material.name || attributes < 2) return false;
    found.push(material);
    return true;
  };
  for (const tree of trees.slice(1)) visit(toBlocks(prepare(tree)));
  return found;
}

/** 材料名称 as a label; 点击材料名称展开 says what a press does. */
const namesMaterial = (line: Line): boolean =>
  /材料名称/.test(line.text) &&
  (loneAttribute(line) === 'name' || attributesOf(line).some(({ attribute }) => attribute === 'name'));

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
