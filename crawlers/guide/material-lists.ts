import type { MaterialAttribute } from '../language/guide-tables.ts';
import { type Block, type Line, linesOf } from './blocks.ts';
import { materialColumn } from './columns.ts';
import { gridOf } from './grid.ts';
import { isControl, labelOf } from './labels.ts';
import { materialFromText, type RawMaterial } from './material.ts';
import { linksOf } from './material-tables.ts';
import { fold, half, numbering, ordinal, tight } from './text.ts';

/** Materials of a section that is no table: cards, lists, numbered prose. */
export function materialsOfSection(blocks: readonly Block[]): RawMaterial[] {
  const root = boxed(blocks.map(withoutTables));
  if (holdsAttributes(root)) {
    const cards = cardsOf(root);
    if (cards.length > 0) return cards.map(cardMaterial).filter((m) => m.name);
    return flatCards(root);
  }
  return listMaterials(root);
}

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

interface Attribute {
  attribute: MaterialAttribute;
  value: string;
}

/** `材料形式：纸质 材料必要性：必要`, or label and value each in an element of its own. */
function attributesOf(line: Line): Attribute[] {
  const found: Attribute[] = [];
  for (const [, label, value] of spaced(line).matchAll(
    /([\u4e00-\u9fa5()（）/]{2,12})\s*[:：]\s*([^:：]*?)(?=\s*(?:[,，;；|\s][\u4e00-\u9fa5()（）/]{2,12}\s*[:：])|$)/g,
  )) {
    const attribute = materialColumn(label!);
    if (attribute) found.push({ attribute, value: fold(value!).replace(/[;；,，|]$/, '') });
  }
  if (found.length > 0) return found;
  const parts = line.segments.map((s) => fold(s.text)).filter(Boolean);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const attribute = LONE.test(tight(parts[i]!).replace(/[:：]$/, '')) ? materialColumn(parts[i]!) : null;
    if (!attribute) return found;
    found.push({ attribute, value: parts[i + 1]! });
  }
  return found;
}

/** A line with its pieces kept apart: labels in elements of their own touch the value before them. */
const spaced = (line: Line): string => line.segments.map((s) => fold(s.text)).join(' ');

/** A line that is the label of an attribute, its value in the next line. */
const loneAttribute = (line: Line): MaterialAttribute | null => {
  const word = tight(line.text).replace(/[:：]$/, '');
  return LONE.test(word) ? materialColumn(word) : null;
};
const LONE =
  /^(?:(?:材料|纸质材料|纸质|电子|申请材料)?(?:必要性|是否必[要须需]|形式|类型|来源|来源渠道|份数|名称|要求|形态|介质|说明|规格|出具单位|获取方式)|是否免提交|免提交|空白表格|示例样[本表]|填报须知|受理标准|材料下载|表格下载|提交方式|已?关联电子证照|是否共享|备注|样表|空表|必要程度|原件份数|复印件份数|数量)$/;

const holdsAttributes = (block: Block): boolean => {
  const lines = [...linesOf(block)];
  return lines.some((line, i) => {
    const next = lines[i + 1];
    return (
      attributesOf(line).length > 0 || (loneAttribute(line) !== null && next !== undefined && !loneAttribute(next))
    );
  });
};
const titleOf = (block: Block): Line | null => {
  for (const line of linesOf(block)) {
    const named = attributesOf(line).find((a) => a.attribute === 'name');
    if (named) return line;
    if (attributesOf(line).length > 0) return leadText(line) ? line : null;
    if (loneAttribute(line)) return loneAttribute(line) === 'name' ? line : null;
    if (!isControl(line.text) && !/^\d{1,2}[.、]?$/.test(line.text) && !isBadge(line.text) && line.text !== '')
      return line;
  }
  return null;
};
const isBadge = (text: string): boolean =>
  /^[[【(（]?(?:必要|非必要|必须|必需|必交|必填|免提交|可选|选交|容缺后补|容缺|纸质|电子|纸质材料|电子材料|原件|复印件|\*)[\]】)）]?$/.test(
    tight(text),
  );

/** Blocks that are a card each: a title and attributes. */
function cardsOf(block: Block): Block[] {
  const holding = block.children.filter((c) => !c.line && holdsAttributes(c));
  if (holding.length === 0) return [];
  if (holding.length >= 2 && holding.every((c) => titleOf(c) !== null)) return holding;
  if (holding.length === 1) {
    const inner = cardsOf(holding[0]!);
    return inner.length > 0
      ? inner
      : titleOf(holding[0]!) && block.children.filter((c) => c.text !== '').length === 1
        ? [holding[0]!]
        : [];
  }
  return [];
}

/** Text before the first attribute of a line: 1.申请表 材料形式：纸质. */
function leadText(line: Line): string {
  const text = spaced(line);
  for (const m of text.matchAll(/([\u4e00-\u9fa5()（）/]{2,12})\s*[:：]/g)) {
    if (materialColumn(m[1]!)) return fold(text.slice(0, m.index)).replace(/[|,，;；]$/, '');
  }
  return '';
}

function cardMaterial(card: Block): RawMaterial {
  const material: RawMaterial = {};
  let pending: MaterialAttribute | null = null;
  const templates = [];
  for (const line of linesOf(card)) {
    for (const node of line.links) templates.push(...linksOf(node, null));
    take(material, line, pending);
    pending = attributesOf(line).length === 0 ? loneAttribute(line) : null;
  }
  if (templates.length > 0) material.templates = templates;
  return material;
}

/** Adds what a line of a card says. */
function take(material: RawMaterial, line: Line, pending: MaterialAttribute | null): void {
  const attributes = attributesOf(line);
  const add = (attribute: MaterialAttribute, value: string): void => {
    const text = attribute === 'copies' && /^\d+\s*份?$/.test(value) ? `${labelBefore(line, value)}${value}` : value;
    material[attribute] = material[attribute] ? `${material[attribute]}；${text}` : text;
  };
  if (attributes.length > 0) {
    const lead = leadText(line);
    if (lead && !material.name) name(material, lead);
    for (const { attribute, value } of attributes) {
      if (attribute === 'name') name(material, value);
      else add(attribute, value);
    }
    return;
  }
  if (pending && pending !== 'number') {
    if (pending === 'name') name(material, line.text);
    else add(pending, line.text);
    return;
  }
  if (loneAttribute(line) || isControl(line.text) || /^\d{1,2}[.、]?$/.test(line.text)) return;
  if (isBadge(line.text)) {
    badge(material, line.text);
    return;
  }
  if (!material.name) {
    name(material, wordsOf(line));
    for (const segment of line.segments) if (isBadge(segment.text)) badge(material, fold(segment.text));
  } else if (!line.control) add('note', line.text);
}

function badge(material: RawMaterial, text: string): void {
  if (/免提交/.test(text)) material.waived = '是';
  else if (/纸质|电子|原件|复印件/.test(text)) material.medium = material.medium ? `${material.medium}；${text}` : text;
  else material.required ??= text;
}

const labelBefore = (line: Line, value: string): string =>
  new RegExp(`([\\u4e00-\\u9fa5]{2,8})\\s*[:：]\\s*${value}`).exec(line.text)?.[1] ?? '';

function name(material: RawMaterial, text: string): void {
  const read = materialFromText(text);
  material.name = read.name ?? '';
  if (read.note) material.note = read.note;
  if (read.type) material.type ??= read.type;
  if (read.required) material.required ??= read.required;
}

/** Titles and attributes in turn, without boxes. */
function flatCards(root: Block): RawMaterial[] {
  const found: RawMaterial[] = [];
  let current: RawMaterial | null = null;
  let filled = false;
  let pending: MaterialAttribute | null = null;
  for (const line of linesOf(root)) {
    const attributes = attributesOf(line);
    const lone = attributes.length === 0 ? loneAttribute(line) : null;
    if (lone !== null || pending !== null) {
      if (lone === null) {
        if (pending === 'name' || !current) {
          current = {};
          found.push(current);
        }
        take(current, line, pending);
        filled = pending !== 'name';
      }
      pending = lone;
      continue;
    }
    const named = attributes.some((a) => a.attribute === 'name') || (attributes.length > 0 && leadText(line) !== '');
    const title = attributes.length === 0 && !isControl(line.text) && !isBadge(line.text) && !line.control;
    if (named || (title && (current === null || filled || numbering(line.text).kind !== null))) {
      current = {};
      filled = false;
      found.push(current);
    }
    if (!current) continue;
    take(current, line, null);
    if (attributes.length > 0) filled = true;
    const templates = line.links.flatMap((n) => linksOf(n, null));
    if (templates.length > 0) current.templates = [...(current.templates ?? []), ...templates];
  }
  return found.filter((m) => m.name);
}

const NO_MATERIAL =
  /^(?:无|暂无.*|不需要.*|无需.*|详见.*|见附件.*|注[:：].*|备注[:：].*|说明[:：].*|以上.*|温馨提示.*|以下材料.*|申请人(?:须|需|应当?).*(?:如下|材料)[:：]?|(?:需|应)?提交(?:以下|下列).*|.*材料(?:如下|清单)[:：]?|.*(?:原则|情形|情况)[:：]|下载.*|附件[:：].*)$/;

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
  } else for (const line of linesOf(root)) units.push({ text: line.text, lines: [line] });
  const split = units.flatMap((unit) => splitNumbered(unit.text).map((text) => ({ ...unit, text })));
  const numbered = split.filter((u) => isTop(u.text)).length;
  const found: RawMaterial[] = [];
  for (const { text, lines, badges } of split) {
    const body = fold(text);
    if (body === '' || isControl(body) || labelOf(body) || NO_MATERIAL.test(tight(numbering(body).rest))) continue;
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

/** The words of a line without its badges (必要, 免提交). */
const wordsOf = (line: Line): string => {
  const words = line.segments.filter((s, i) => !isBadge(s.text) && !(i === 0 && /^\s*\d{1,2}[.、]?\s*$/.test(s.text)));
  return fold(words.map((s) => s.text).join('')) || line.text;
};

/** Badges and further lines of a list entry. */
function besides(material: RawMaterial, line: Line, first: boolean): void {
  for (const segment of line.segments) {
    const text = fold(segment.text);
    if (isBadge(text)) badge(material, text);
  }
  if (!first && !isBadge(line.text) && !isControl(line.text) && !line.control) {
    material.note = material.note ? `${material.note}；${line.text}` : line.text;
  }
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

const MARK =
  /(?:^|(?<=[\s；;。，,、）)》件份证表书]))(?:\d{1,2}\s*(?:[、．)）]|\.(?!\d))|[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)/g;

/** 1.xxx（原件1份）2.yyy → its parts, where the marks count on from one. */
export function splitNumbered(text: string): string[] {
  const marks = [...text.matchAll(MARK)];
  const first = marks[0];
  if (!first) return [text];
  const shape = (mark: string): string =>
    half(mark)
      .replace(/\d+/g, '1')
      .replace(/[一二三四五六七八九十]+/g, '一')
      .replace(/\s/g, '');
  const cuts: number[] = [];
  let next = ordinal(first[0]) ?? 1;
  for (const mark of marks) {
    if (shape(mark[0]) !== shape(first[0]) || ordinal(mark[0]) !== next) continue;
    cuts.push(mark.index);
    next++;
  }
  if (cuts.length < 2) return [text];
  const parts = cuts.map((from, i) => text.slice(from, cuts[i + 1] ?? text.length));
  const lead = text.slice(0, cuts[0]).trim();
  return lead && !/[:：]$/.test(lead) ? [lead, ...parts] : parts;
}

/** 申请表、营业执照、身份证（均为电子材料） in one line: its pieces, if each is as short as a name, and the note on them. */
function enumerated(text: string): { pieces: string[]; note: string } {
  const aside = /^(.*?)[（(]((?:均|以上|其中|皆|全部|上述|注)[^（()）]*)[)）][。；;]?$/.exec(text);
  const plain = (aside?.[1] ?? text).replace(/^[^:：]{0,20}[:：]/, '').replace(/[。；;]$/, '');
  const pieces = plain
    .split(/[；;]|、(?![^（(]*[)）])/)
    .map((p) => p.trim())
    .filter(Boolean);
  const names = pieces.length >= 2 && pieces.every((p) => p.length <= 30) && !/[。，,].{6,}/.test(plain);
  return names ? { pieces, note: aside?.[2] ?? '' } : { pieces: [text], note: '' };
}

/** What a note on several materials says of one: clauses on all of them, and those that name it. */
function noteFor(note: string, name: string, pieces: readonly string[]): string {
  let owner: string | null = null;
  return note
    .split(/[，,；;。]/)
    .filter((clause) => {
      owner = pieces.find((p) => clause.includes(p)) ?? (/^(?:均|以上|皆|全部|上述)/.test(clause) ? null : owner);
      return owner === null || owner === name;
    })
    .join('，');
}
