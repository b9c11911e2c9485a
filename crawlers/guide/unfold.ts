import { SHOWS_DETAILS } from '../language/guide-values.ts';
import type { Action, ContentNode, PageView } from '../perception/view.ts';
import { FOLD_MARKS, isControl } from './labels.ts';
import { readMaterials } from './materials.ts';
import { textOf, walk } from './nodes.ts';
import { readPairs } from './pairs.ts';
import { tight } from './text.ts';

/** Presses at the most on one guide that unfold rows of materials or show their details. */
const MAX_UNFOLDED = 32;
/** Rows that may tell nothing new before the others are left alone. */
const MAX_VAIN = 2;
/** What may stand in the row beside the name: number, badges, two or three attributes. */
const BESIDE = 60;
/** Number, badges and mark in a row that can be pressed as a whole: ▸ 1. 营业执照 必要 ›. */
const BESIDE_A_NAME = new RegExp(
  `^[${FOLD_MARKS}]?\\d{0,2}[.、]?(?:必要|非必要|必须|必需|必交|可选|选填|免提交|可?容缺|电子[件版]?|纸质[件版]?|查看|详情|[→${FOLD_MARKS}])*$`,
);

/** Finds what unfolds a material of which the list says only the name: an arrow in its row, or the name itself. */
export interface Unfolding {
  next(view: PageView, tree: ContentNode, actions: readonly Action[]): Action | null;
  /** Whether the last press told something. */
  told(something: boolean): void;
}

export function createUnfolding(): Unfolding {
  const done = new Set<string>();
  let vain = 0;
  let looked: { text: string } & Named = { text: '', all: [], bare: [], open: [] };
  const pressed = new Set<string>();
  const once = (name: string, what: 'fold' | 'details', find: () => Action | null | undefined): Action | null => {
    const key = `${name} ${what}`;
    const found = done.has(key) ? null : find();
    if (!found || pressed.has(`${name} ${tight(found.text)}`)) return null;
    done.add(key);
    pressed.add(`${name} ${tight(found.text)}`);
    return found;
  };
  return {
    next(view, tree, actions) {
      if (vain >= MAX_VAIN || done.size >= MAX_UNFOLDED || !view.text.includes('材料')) return null;
      if (looked.text !== view.text) looked = { text: view.text, ...namesIn(tree) };
      const { all, bare, open } = looked;
      const inColumn = (name: string, of: readonly Action[]) => columnOf(of, all)[all.indexOf(name)];
      for (const name of bare) {
        const fold =
          once(name, 'fold', () => actions.find((a) => unfolds(a, name, all)) ?? inColumn(name, actions)) ??
          once(name, 'details', () => detailsIn(tree, name, all, actions));
        if (fold) return fold;
      }
      // A fold beside a row that says much may still hold that it need not be handed in.
      const folds = open.length > 0 ? actions.filter(isFold) : [];
      for (const name of open) {
        const fold = once(name, 'fold', () => folds.find((a) => unfolds(a, name, all)) ?? inColumn(name, folds));
        if (fold) return fold;
      }
      return null;
    },
    told(something) {
      vain = something ? 0 : vain + 1;
    },
  };
}

/** The materials of a guide, those of which the form or the source is not said, and those not said to be waived or not. */
interface Named {
  all: string[];
  bare: string[];
  open: string[];
}

function namesIn(tree: ContentNode): Named {
  const { materials, raw } = readMaterials([tree], readPairs(tree));
  const bare = materials.filter((m) => m.medium === null || m.source === null);
  const open = materials.filter((m, i) => !m.waived && raw[i]?.waived === undefined && !bare.includes(m));
  const names = (list: typeof materials): string[] => list.map((m) => m.name);
  return { all: names(materials), bare: names(bare), open: names(open) };
}

/** The materials that a text names; 申请表 within 验收申请表 is none of its own. */
function heldIn(text: string, names: readonly string[]): string[] {
  const held = names.filter((n) => text.includes(tight(n)));
  return held.filter((n) => !held.some((o) => o !== n && tight(o).includes(tight(n))));
}

/** What shows a layer with the details of one material, in a part of the page that names this material and no other. */
function detailsIn(
  tree: ContentNode,
  name: string,
  names: readonly string[],
  actions: readonly Action[],
): Action | null {
  const search = (node: ContentNode, frame: number): Action | null => {
    const here = node.frame ?? frame;
    const held = node.hidden ? [] : heldIn(tight(textOf(node)), names);
    if (!held.includes(name)) return null;
    for (const child of node.children) {
      const found = search(child, here);
      if (found) return found;
    }
    if (held.length > 1) return null;
    for (const inner of walk(node)) {
      if (inner.act === undefined || inner.hidden || !SHOWS_DETAILS.test(tight(textOf(inner)))) continue;
      const action = actions.find((a) => a.id === inner.act && a.frame === here);
      if (action?.visible && !action.disabled && action.address === null && !action.inert) return action;
    }
    return null;
  };
  return search(tree, 0);
}

/** A column that stands still beside its table is a table of its own: as many controls below each other as there are materials. */
function columnOf(actions: readonly Action[], names: readonly string[]): readonly Action[] {
  const usable = (a: Action): boolean =>
    a.visible && !a.disabled && a.address === null && (isControl(tight(a.text)) || (a.text === '' && isFold(a)));
  // What stands in a row of its own, or so bare that only the whole list says more, is in no material's row.
  const rows = (a: Action): number => names.filter((name) => tight(a.around).includes(tight(name))).length;
  const alone = actions.filter((a) => usable(a) && (rows(a) === 0 || rows(a) === names.length));
  const columns = Map.groupBy(alone, (a) => `${a.frame} ${a.box.x} ${tight(a.text)}`);
  const column = [...columns.values()].find((c) => c.length === names.length && c.length > 1) ?? [];
  return column.toSorted((a, b) => a.box.y - b.box.y);
}

/** A picture that unfolds, not one that keeps, rates or deletes. */
const FOLD_ICON = /arrow|down|right|chevron|caret|angle|expand|unfold|switch|plus|zhankai|[▶►▸▾▼﹀∨⌄>›+＋]/i;

/** A mark that unfolds; 查看 and 下载 beside a form show the form. */
const isFold = (a: Action): boolean =>
  tight(a.text) === ''
    ? FOLD_ICON.test(a.icon ?? '') && !/load|file|search|upload/i.test(a.icon ?? '')
    : /^(?:[^\p{L}\p{N}]+|expandrow|点?击?展开(?:详情|更多)?|更多(?:信息)?|详情|查看详情|材料详情)$/iu.test(
        tight(a.text),
      );

function unfolds(a: Action, name: string, all: readonly string[]): boolean {
  if (!a.visible || a.disabled || a.address !== null || /^(?:header|nav|footer)$/.test(a.region)) return false;
  const [text, row] = [tight(a.text), tight(a.around)];
  // Pressing what is open shuts it.
  if (/收起|[−➖⊖]$/.test(text)) return false;
  if (text === tight(name)) return !a.inert;
  // The whole row is the control: 2 营业执照 必要 展开, or the name with its number and a badge.
  if (!a.inert && text.includes(tight(name)) && BESIDE_A_NAME.test(text.replace(tight(name), ''))) return true;
  if (text.includes(tight(name)) && /展开[^\p{L}\p{N}]*$/u.test(text) && text.length <= name.length + BESIDE)
    return !a.inert;
  const arrow =
    (text === '' && FOLD_ICON.test(a.icon ?? '')) ||
    isControl(text) ||
    /^[^\p{L}\p{N}]+$/u.test(text) ||
    /^expandrow$/i.test(text);
  // In a short list the whole of it may be as short as a row.
  const own = heldIn(row, all).every((held) => held === name);
  return arrow && !/[×✕✖*★☆]/.test(text) && row.includes(tight(name)) && own && row.length <= name.length + BESIDE;
}
