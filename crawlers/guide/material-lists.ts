import { BLANK } from '../language/guide-values.ts';
import type { ContentNode } from '../perception/view.ts';
import { holdsAttributes } from './attributes.ts';
import { type Block, type Line, linesOf } from './blocks.ts';
import { besides, cardMaterial, cardsOf, flatCards, rowWords, wordsOf } from './cards.ts';
import { gridOf } from './grid.ts';
import { isControl, labelOf } from './labels.ts';
import { notLoaded } from './loading.ts';
import { materialFromText, type RawMaterial } from './material.ts';
import { joinRows } from './material-rows.ts';
import { materialsOfTable } from './material-tables.ts';
import { enumerated, noteFor, splitNumbered } from './numbered.ts';
import { linksOf } from './offers.ts';
import { fold, numbering, tight } from './text.ts';

/** Materials of a section: of a table in a part that is not shown now, else of cards, lists, numbered prose. */
export function materialsOfSection(blocks: readonly Block[]): RawMaterial[] {
  const plain = blocks.flatMap((block) => [...linesOf(block)]).filter((line) => labelOf(line.text) === null);
  const listed = plain.length === 0 ? blocks.flatMap(tablesIn).flatMap(materialsOfTable) : [];
  if (listed.length > 0) return listed;
  const root = boxed(blocks.map(withoutTables).map(joinRows));
  if (holdsAttributes(root)) {
    const cards = cardsOf(root);
    return (cards.length > 0 ? cards.map(cardMaterial) : flatCards(root)).filter((m) => m.name && !isTalk(m.name));
  }
  return listMaterials(root);
}

const tablesIn = (block: Block): ContentNode[] => (block.table ? [block.table] : block.children.flatMap(tablesIn));

const boxed = (children: Block[]): Block => ({
  tag: 'div',
  heading: null,
  strong: false,
  hidden: false,
  line: null,
  table: null,
  children,
  text: fold(children.map((c) => c.text).join(' ')),
});

/** A table without titles is rows of boxes. */
const withoutTables = (block: Block): Block => {
  if (block.table) {
    return boxed(gridOf(block.table).rows.map((row) => boxed([...new Set(row)].map((c) => c.block()))));
  }
  return block.line ? block : { ...block, children: block.children.map(withoutTables) };
};

const NO_MATERIAL =
  /^(?:无|暂无.*|不需要.*|无需.*|详见.*|见附件.*|注[:：].*|备注[:：].*|说明[:：].*|以上.*|共\d+(?:份|项|个|种)(?:申请|申报)?(?:材料|资料).*|温馨提示.*|以下材料.*|申请人(?:须|需|应当?).*(?:如下|材料)[:：]?|(?:需|应)?提交(?:以下|下列).*|.*材料(?:如下|清单)[:：]?|.*(?:原则|情形|情况)[:：]|下载.*|附件[:：].*)$/;

/** The title of the part, or what is said of the whole list: 共10项材料，点击名称展开. */
const isTalk = (name: string): boolean => labelOf(name) !== null || NO_MATERIAL.test(tight(name));

function listMaterials(root: Block): RawMaterial[] {
  const lists = listsOf(root);
  const units: { text: string; lines: Line[]; badges?: boolean }[] = [];
  if (lists.length > 0) {
    for (const item of lists) {
      const lines = [...linesOf(item)];
      const first = lines[0];
      if (!first) continue;
      const more = lines.slice(1).some((l) => numbering(l.text).kind !== null) || splitNumbered(first.text).length > 1;
      units.push({ text: more ? lines.map((l) => l.text).join(' ') : wordsOf(first), lines, badges: !more });
    }
    if (units.some((u) => u.text.length > 200)) for (const unit of units) unit.text = unit.lines[0]!.text;
  } else
    for (const line of linesOf(root)) {
      const words = rowWords(line);
      units.push({ text: words ?? line.text, lines: [line], badges: words !== null });
    }
  const split = units.flatMap((unit) => splitNumbered(unit.text).map((text) => ({ ...unit, text })));
  const numbered = split.filter((u) => isTop(u.text)).length;
  const found: RawMaterial[] = [];
  for (const { text, lines, badges } of split) {
    const body = fold(text);
    if (
      body === '' ||
      isControl(body) ||
      labelOf(body) ||
      BLANK.test(tight(body)) ||
      notLoaded(body) ||
      NO_MATERIAL.test(tight(numbering(body).rest))
    )
      continue;
    const templates = lines.flatMap((l) => l.links).flatMap((n) => linksOf(n, null));
    if (numbered >= 2 && !isTop(text) && lists.length === 0) {
      const last = found.at(-1);
      if (last) last.note = last.note ? `${last.note}；${body}` : body;
      if (last && templates.length > 0) last.templates = [...(last.templates ?? []), ...templates];
      continue;
    }
    const { pieces, note } = numbered > 0 || lists.length > 0 ? { pieces: [body], note: '' } : enumerated(body);
    for (const piece of pieces) {
      const material = materialFromText(piece);
      const told = noteFor(note, piece, pieces);
      if (told) material.note = material.note ? `${material.note}；${told}` : told;
      if (!material.name || material.name.length > 120) continue;
      if (templates.length > 0) material.templates = templates;
      if (badges) for (const line of lines) besides(material, line, line === lines[0]);
      found.push(material);
    }
  }
  return found;
}

const isTop = (text: string): boolean => {
  const kind = numbering(text).kind;
  return kind !== null && kind !== 'circle';
};

/** Entries of the outermost list. */
function listsOf(block: Block): Block[] {
  if (block.tag === 'li') return [block];
  return block.children.flatMap(listsOf);
}
