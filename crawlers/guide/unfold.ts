import type { Action, ContentNode, PageView } from '../perception/view.ts';
import { isControl } from './labels.ts';
import { readMaterials } from './materials.ts';
import { readPairs } from './pairs.ts';
import { tight } from './text.ts';

/** Rows of materials that are unfolded at the most on one guide. */
const MAX_UNFOLDED = 20;
/** Rows that may tell nothing new before the others are left alone. */
const MAX_VAIN = 2;
/** What may stand in the row beside the name: number, badges, two or three attributes. */
const BESIDE = 60;
/** Number, badges and mark in a row that can be pressed as a whole: 1. 营业执照 必要 ›. */
const BESIDE_A_NAME =
  /^\d{0,2}[.、]?(?:必要|非必要|必须|必需|必交|可选|选填|免提交|可?容缺|电子[件版]?|纸质[件版]?|查看|详情|[›»>＞→])*$/;

/** Finds what unfolds a material of which the list says only the name: an arrow in its row, or the name itself. */
export interface Unfolding {
  next(view: PageView, tree: ContentNode, actions: readonly Action[]): Action | null;
  /** Whether the last press told something. */
  told(something: boolean): void;
}

export function createUnfolding(): Unfolding {
  const done = new Set<string>();
  let vain = 0;
  let looked: { text: string } & Named = { text: '', all: [], bare: [] };
  return {
    next(view, tree, actions) {
      if (vain >= MAX_VAIN || done.size >= MAX_UNFOLDED || !view.text.includes('材料')) return null;
      if (looked.text !== view.text) looked = { text: view.text, ...namesIn(tree) };
      for (const name of looked.bare) {
        if (done.has(name)) continue;
        const fold = actions.find((a) => unfolds(a, name)) ?? columnOf(actions, looked.all)[looked.all.indexOf(name)];
        if (!fold) continue;
        done.add(name);
        return fold;
      }
      return null;
    },
    told(something) {
      vain = something ? 0 : vain + 1;
    },
  };
}

/** The materials of a guide, and those of which the form or the source is not said. */
interface Named {
  all: string[];
  bare: string[];
}

function namesIn(tree: ContentNode): Named {
  const { materials } = readMaterials([tree], readPairs(tree));
  const bare = materials.filter((m) => m.medium === null || m.source === null);
  return { all: materials.map((m) => m.name), bare: bare.map((m) => m.name) };
}

/** A column that stands still beside its table is a table of its own: as many controls below each other as there are materials. */
function columnOf(actions: readonly Action[], names: readonly string[]): readonly Action[] {
  const usable = (a: Action): boolean => a.visible && !a.disabled && a.address === null && isControl(tight(a.text));
  const alone = actions.filter((a) => usable(a) && !names.some((name) => tight(a.around).includes(tight(name))));
  const columns = Map.groupBy(alone, (a) => `${a.frame} ${a.box.x} ${tight(a.text)}`);
  const column = [...columns.values()].find((c) => c.length === names.length && c.length > 1) ?? [];
  return column.toSorted((a, b) => a.box.y - b.box.y);
}

/** A picture that unfolds, not one that keeps, rates or deletes. */
const FOLD_ICON = /arrow|down|right|chevron|caret|angle|expand|unfold|switch|plus|zhankai|[▶►▸▾▼﹀∨⌄>›+＋]/i;

function unfolds(a: Action, name: string): boolean {
  if (!a.visible || a.disabled || a.address !== null || /^(?:header|nav|footer)$/.test(a.region)) return false;
  const [text, row] = [tight(a.text), tight(a.around)];
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
  return arrow && !/[×✕✖*★☆]/.test(text) && row.includes(tight(name)) && row.length <= name.length + BESIDE;
}
