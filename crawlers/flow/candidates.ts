import { withinGuide } from '../guide/layer.ts';
import { APPOINTMENT_ENTRY, AT_A_WINDOW, mayApply, namesApply, OTHER_ITEMS } from '../language/apply.ts';
import { ON_A_PHONE } from '../language/login.ts';
import { ITEM_WORDS } from '../language/navigation.ts';
import { normalise } from '../language/normalise.ts';
import type { Action, PageView } from '../perception/view.ts';

/** What is known before the guide is looked at. */
export interface Surroundings {
  /** Menus and bars that stood in the same place on pages before the guide: the portal's, not the item's. */
  furniture: ReadonlySet<string>;
  itemName: string;
}

export interface Candidate {
  action: Action;
  score: number;
}

/** Entries that are tried one after the other at the most. */
export const MAX_CANDIDATES = 3;
/** Candidates below this are menus of the portal or entries of other items. */
const LEAST = -20;

const HINTED = 200;

/** What identifies furniture from page to page: its words, its address and its place. */
export const furnitureKey = (a: Action): string => `${a.text}|${a.address ?? a.script}|${a.box.x}|${a.box.y}`;

/** The entries by which an application may begin on a guide, the best first; twins are one. */
export function applyCandidates(view: PageView, around: Surroundings): Candidate[] {
  const offers = (a: Action): boolean =>
    a.visible && (namesApply(a.text) > 0 || isApplyAddress(a)) && !isAnchor(a, view) && !isFurniture(a, view, around);
  // What lies behind a guide in a layer are the rows of a list: the item's own counts where the layer has no entry, no other's.
  const within = withinGuide(view).filter(offers);
  const behind = (): Action[] => view.actions.filter((a) => offers(a) && rowScore(a, around.itemName) >= 0);
  const layered = withinGuide(view) !== view.actions;
  const own = within.length === 0 && layered ? behind() : within;
  const ranked = own
    .map((action) => ({ action, score: scoreOf(action, view, around) }))
    .sort((a, b) => b.score - a.score);
  // What the city file points at goes first, whatever it is called.
  const hinted = view.hinted?.apply;
  if (hinted && 'role' in hinted) ranked.unshift({ action: hinted, score: HINTED });
  const seen = new Set<string>();
  return ranked.filter(({ action, score }) => {
    const key = action.address ?? (action.script || `${action.text}|${action.frame}|${action.box.y}`);
    if (score < LEAST || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function scoreOf(a: Action, view: PageView, { itemName }: Surroundings): number {
  let score = namesApply(a.text) === 2 ? 30 : namesApply(a.text) === 1 ? 18 : 6;
  if (a.tag === 'button' || a.role === 'button' || a.box.h >= 24) score += 8;
  if (a.opens) score += 3;
  if (a.region === 'overlay') score += 10;
  if (a.region === 'header' || a.region === 'nav' || a.region === 'footer') score -= 30;
  if (a.disabled) score -= 15;
  if (OTHER_ITEMS.test(a.heading)) score -= 45;
  if (a.role === 'tab' || a.selected) score -= 12;
  if (/^(td|th|li|p|em|i)$/.test(a.tag) && !a.script && !a.address) score -= 8;
  const beside = neighbours(view, a);
  // 网上办理 | 窗口办理 are tabs of the ways of handling, and the portal's tool column stands on every page.
  if (beside.some((t) => /^(窗口|现场|线下)(办理|申报)?(流程)?$|^办理流程$/.test(t))) score -= 16;
  if (
    beside.filter((t) => /智能|咨询|12345|投诉|客服|无障碍|长者|回到?顶部|便民地图/.test(t)).length >= 2 &&
    namesApply(a.text) === 1
  )
    score -= 25;
  score += rowScore(a, itemName);
  return score - a.box.y / 3000;
}

/** The address under a label of the national item list: 计算机端在线办理跳转地址. */
function isApplyAddress(a: Action): boolean {
  if (a.via !== 'href' || a.around.length > 160) return false;
  const label = a.around.replace(a.text, '');
  return (
    /(网办|网上办理|在线办理|网上申报|在线申报|网上申请|在线申请|计算机端[^。]{0,8})(跳转)?(地址|网址|链接)/.test(
      label,
    ) &&
    !ON_A_PHONE.test(label.replace(/计算机端/g, '')) &&
    (/^(https?:)?\/\/|^www\.|点击|链接|进入/.test(a.text.trim()) || a.text.trim() === a.address)
  );
}

/** Leads to a place further down the same page. */
export const isAnchor = (a: Action, view: PageView): boolean =>
  a.via === 'href' &&
  a.address !== null &&
  /#(?![/!])./.test(a.address) &&
  a.address.split('#')[0] === view.url.split('#')[0];

/** An entry in a row of another item belongs to that item. */
function rowScore(a: Action, itemName: string): number {
  if (a.around.length <= a.text.length + 3 || a.around.length > 240) return 0;
  const row = normalise(a.around);
  const ours = normalise(itemName);
  if (ours.length >= 4 && (row.includes(ours) || ours.includes(row))) return 6;
  const words = a.around
    .replace(a.text, '')
    .split(/\s+/)
    .filter((w) => [...w].length >= 5 && ITEM_WORDS.test(w));
  return words.some((w) => !/[:：，。]|材料|流程|条件|申请表|须知|时限/.test(w) && !ours.includes(normalise(w)))
    ? -22
    : 0;
}

function isFurniture(a: Action, view: PageView, { furniture }: Surroundings): boolean {
  if (furniture.has(furnitureKey(a))) return true;
  // An entry of the main menu stands in one line with the way home.
  const corner = a.region === 'header' || a.region === 'nav' || a.region === 'footer' || a.box.y < 220;
  return corner && neighbours(view, a).some((t) => /^(网站|返回)?(首页|主页|门户首页)$/.test(t));
}

/** What stands in one line with an action, or in one narrow column. */
function neighbours(view: PageView, a: Action): string[] {
  const mid = (b: Action) => b.box.y + b.box.h / 2;
  return view.actions
    .filter(
      (b) =>
        b !== a &&
        b.visible &&
        b.frame === a.frame &&
        [...b.text].length <= 10 &&
        (Math.abs(mid(b) - mid(a)) < 14 ||
          (Math.abs(b.box.x - a.box.x) < 6 && Math.abs(mid(b) - mid(a)) < 320 && a.region === 'aside')),
    )
    .map((b) => b.text.trim());
}

/** What may be an entry by words that are not known as one: nothing is called missing beside it. */
export const doubtfulEntry = (view: PageView, around: Surroundings): Action | null =>
  view.actions.find(
    (a) =>
      a.visible &&
      mayApply(a.text) &&
      a.region !== 'footer' &&
      a.role !== 'tab' &&
      !isAnchor(a, view) &&
      isOfItem(a, view, around),
  ) ?? null;

/** Whether something stands within the guide, and not with what it says of other items. */
export const isOfItem = (a: Action, view: PageView, around: Surroundings): boolean =>
  inThePage(a) && !isFurniture(a, view, around) && !OTHER_ITEMS.test(a.heading) && rowScore(a, around.itemName) >= 0;

/** Entries for telephones only: 掌上办理, 扫码办理. */
export const phoneEntry = (view: PageView, around: Surroundings): Action | null =>
  view.actions.find(
    (a) =>
      a.visible &&
      [...a.text].length <= 12 &&
      ON_A_PHONE.test(a.text) &&
      /办理?$|申报|申请|扫码办|办理入口/.test(a.text.trim()) &&
      inThePage(a) &&
      !isFurniture(a, view, around),
  ) ?? null;

/** The entry to an appointment that belongs to the item. */
export const appointmentEntry = (view: PageView, around: Surroundings): Action | null =>
  view.actions.find(
    (a) =>
      a.visible &&
      APPOINTMENT_ENTRY.test(a.text.replace(/\s+/g, '')) &&
      inThePage(a) &&
      !isFurniture(a, view, around) &&
      !OTHER_ITEMS.test(a.heading),
  ) ?? null;

/** The lowest part of a page counts as its foot, and there guides have their buttons. */
const inThePage = (a: Action): boolean => a.region !== 'header' && a.region !== 'nav' && a.region !== 'aside';

/** A button that says itself that one has to come: 窗口办理, greyed in the place of the entry. */
export const windowEntry = (view: PageView): Action | null =>
  view.actions.find(
    (a) =>
      a.visible &&
      inThePage(a) &&
      /^(请到|仅限?)?(窗口|现场|线下|大厅)(办理|申报|申请)$/.test(a.text.trim()) &&
      AT_A_WINDOW.test(a.text),
  ) ?? null;
