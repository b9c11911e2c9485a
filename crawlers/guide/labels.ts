import { CONTROL_WORDS, GUIDE_LABELS, type GuideKey, SECTION_TITLES } from '../language/guide.ts';
import { ASKS, COLLOQUIAL, plainTalk } from '../language/guide-colloquial.ts';
import { half, numbering, tight } from './text.ts';

/** What a label means. `rank` 0 is the most telling of its key; `unit` is what stood in brackets behind it (工作日). */
export interface Label {
  keys: readonly GuideKey[];
  rank: number;
  unit: string;
  /** Known only in the words in which people ask. */
  asked?: boolean;
}

const bare = (text: string): string =>
  tight(half(text)).replace(/[()（）《》〈〉"'“”‘’「」『』【】[\]、/\\*·•:：|>＞-]/g, '');

const known = new Map<string, { keys: readonly GuideKey[]; rank: number }>();
for (const { label, keys, rank } of GUIDE_LABELS) {
  const key = bare(label);
  if (!known.has(key)) known.set(key, { keys, rank });
}
const sections = new Set(SECTION_TITLES.map(bare));
const controls = new Set(CONTROL_WORDS.map(bare));

/** Longest a label can reasonably be, with decoration. */
const LONGEST = 32;
const BEFORE =
  /^(?:本事项|该事项|本|行政许可|业务|事项|审批|许可|行政审批|企业|网上|线上|具体|申请人?|办事|所需|您?需要的?)/;
const BEHIND = /(?:如下|说明|信息|详情|内容|情况|一览|一览表|列表|清单|及要求|要求)$/;

/**
 * Looks a label up after removing blanks, brackets, colons, stars and numbering. The whole text has to be the label:
 * a label inside prose is none.
 */
export function labelOf(text: string): Label | null {
  if (text.length > LONGEST * 2) return null;
  let word = half(text).trim();
  if (!word || tight(word).length > LONGEST) return null;
  word = word.replace(/^[\s*★☆●■▪◆▶►•·>※◎○□✦|\-—]+/, '');
  word = numbering(word)
    .rest.replace(/^\d{1,2}(?=[\u4e00-\u9fa5])/, '')
    .replace(/[\s:*★|>▼▲∨∧?×✕✖]+$/, '');
  const brackets = /^(.*?)[(（【[]([^()（）【】[\]]*)[)）】\]]$/.exec(word);
  const tries: [string, string][] = [[word, '']];
  if (brackets?.[1]) tries.push([brackets[1].replace(/[\s:]+$/, ''), brackets[2]!.trim()]);
  for (const [candidate, unit] of tries) {
    const key = bare(candidate);
    const hit = known.get(key);
    if (hit) return { ...hit, unit };
  }
  for (const [candidate, unit] of tries) {
    const key = bare(candidate);
    if (key.length < 4 || sections.has(key)) continue;
    for (const shorter of [
      key.replace(BEHIND, ''),
      key.replace(BEFORE, ''),
      key.replace(BEFORE, '').replace(BEHIND, ''),
    ]) {
      if (shorter.length < 4 || shorter === key) continue;
      const hit = known.get(shorter);
      if (hit) return { keys: hit.keys, rank: hit.rank + 3, unit };
    }
  }
  for (const [candidate, unit] of tries) {
    const key = bare(candidate);
    const keys = key.length < 2 || key.length > LONGEST_ASKED || !ASKS.test(key) ? undefined : askedFor(key);
    if (keys) return { keys, rank: ASKED_RANK, unit, asked: true };
  }
  return null;
}

/** Longest title in the words of people, and how telling it is beside the official ones. */
const LONGEST_ASKED = 16;
const ASKED_RANK = 30;

/** What a title in the words of people asks for: 凭什么办, 要交哪些东西. */
const askedFor = (title: string) =>
  plainTalk(title)
    .map((words) => COLLOQUIAL.get(words))
    .find((keys) => keys !== undefined);

/** A title of a group of elements (基本信息): no element, but the end of the one before. */
export const isSectionTitle = (text: string): boolean =>
  text.length <= LONGEST && sections.has(bare(numbering(half(text).trim()).rest));

/** Words of a control beside a title or value (展开, 打印). */
export const isControl = (text: string): boolean =>
  (text.length <= 12 && controls.has(bare(text.replace(ARROW_BESIDE, '')))) || ARROWS.test(text.trim());
/** What is drawn beside the title of a fold, and beside its word (展开 ∨): for a class of characters. */
export const FOLD_MARKS = '▾▼▽▿▲△▴▸▹▷▶►◀◂∨∧⌄⌃﹀︿›‹«»>＞+＋−➕➖⊕⊖';
const ARROWS = new RegExp(`^[${FOLD_MARKS}]+$`);
const ARROW_BESIDE = new RegExp(`^[${FOLD_MARKS}]+\\s*|\\s*[${FOLD_MARKS}]+$`, 'g');

/** A text without the words of controls that stand in it by themselves: 申请材料 展开 打印. */
export const withoutControls = (text: string): string =>
  text
    .split(' ')
    .filter((part) => !isControl(part))
    .join(' ');

/** A label joined from a group label and its part: 办结时限 + 法定 → 法定办结时限. */
export function joinedLabel(group: string, part: string): Label | null {
  const [g, p] = [bare(half(group)), bare(half(part))];
  return (
    labelOf(p + g) ??
    labelOf(p.replace(/时限|期限/, '') + g) ??
    labelOf(g.replace(/方式|渠道|途径|信息|情况/, '') + p) ??
    null
  );
}
