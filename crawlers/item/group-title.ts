import { GUIDE_LINK, ITEM_WORDS } from '../language/navigation.ts';
import { DEPARTMENT_NAME } from '../language/views.ts';
import type { Action, ContentNode, PageView } from '../perception/view.ts';
import { onlyDoes } from './title.ts';

/** Who does the item, as the word on a button: one item of a list, a guide for each level. */
export const LEVEL =
  /^(国家|部|省|自治区|市|州|盟|设区市|区|县|旗|区县|县区|县市区|市县|镇|乡|街道|镇街|街镇|乡镇|村|社区)(本)?级$/;

/** Groups in groups are looked through so far upwards. */
const MAX_UP = 4;

const piecesOf = (text: string): string[] => text.split(/[\s|｜·/、]+/).filter(Boolean);

/** Whether words tell whose copy of an item something is, or what is done with it, and no more. */
function tellsWhose(text: string, owners: readonly string[]): boolean {
  const place = (p: string): boolean => owners.includes(p) || owners.includes(p.replace(/本级$/, ''));
  return piecesOf(text).every(
    (p) => LEVEL.test(p) || place(p) || DEPARTMENT_NAME.test(p) || GUIDE_LINK.test(p) || onlyDoes(p),
  );
}

/**
 * Whether a row says no more than whose copy of an item it is: 区级 云溪区 市场监督管理局 查看指南. A department alone is none:
 * the filters beside results list them.
 */
export function saysOnlyWhose(text: string, owners: readonly string[]): boolean {
  const pieces = piecesOf(text);
  const named = pieces.some((p) => LEVEL.test(p) || DEPARTMENT_NAME.test(p) || owners.includes(p));
  return named && pieces.some((p) => LEVEL.test(p) || GUIDE_LINK.test(p)) && tellsWhose(text, owners);
}

/**
 * The title of the group that an entry stands in: results that list one item once, and below it a row for each level. The nearest
 * title above counts, as a list may hold titles and rows in turn.
 */
export function groupTitle(view: PageView, entry: Action, owners: readonly string[]): string | null {
  const path = pathTo(view.content, entry, 0, []);
  if (!path) return null;
  for (let up = 1; up <= MAX_UP && up < path.length; up++) {
    const holder = path[path.length - 1 - up] as ContentNode;
    const before = holder.children.slice(0, holder.children.indexOf(path[path.length - up] as ContentNode));
    const above = before
      .filter((node) => !node.hidden)
      .map(wordsOf)
      .findLast((words) => words !== '' && !tellsWhose(words, owners));
    if (above === undefined) continue;
    const length = [...above].length;
    const named = length >= 4 && length <= 60 && ITEM_WORDS.test(above) && !OF_A_SEARCH.test(above);
    return named ? above : null;
  }
  return null;
}
const OF_A_SEARCH = /搜索|检索|查询|结果|为您找到/;

/** The nodes from the root down to the one that pressing `entry` is. */
function pathTo(node: ContentNode, entry: Action, frame: number, above: ContentNode[]): ContentNode[] | null {
  const here = node.frame ?? frame;
  const path = [...above, node];
  if (node.act === entry.id && here === entry.frame) return path;
  for (const child of node.children) {
    const found = pathTo(child, entry, here, path);
    if (found) return found;
  }
  return null;
}

const wordsOf = (node: ContentNode): string =>
  (node.tag === '#text' ? (node.text ?? '') : node.children.map(wordsOf).join(' ')).replace(/\s+/g, ' ').trim();
