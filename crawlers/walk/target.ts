import type { TargetKey } from '../hall.ts';
import type { Action, Field, PageView } from '../perception/view.ts';

/** An address without what changes from visit to visit (session ids, time stamps). */
export const stable = (address: string | null): string | null =>
  address === null
    ? null
    : address
        .replace(/;jsessionid=[^?#]*/i, '')
        .replace(/([?&])(_|t|ts|time|timestamp|rnd|random|v|token|sid)=[^&#]*/gi, '$1');

/**
 * Whether a frame of the page shows another document than before: a link was followed, though the address of the page
 * stayed. A frame that is new is a layer that came up.
 */
export function framesMoved(before: PageView, after: PageView): boolean {
  if (before.frames.length !== after.frames.length) return false;
  return before.frames.some((f, i) => i > 0 && stable(f.url) !== stable(after.frames[i]?.url ?? null));
}

/** What identifies an element on the next visit: its words and address, not its place in the markup. */
export function keyOf(view: PageView, target: Action | Field): TargetKey {
  const text = textOf(target);
  const twins = everything(view).filter((a) => a.tag === target.tag && textOf(a) === text);
  return {
    tag: target.tag,
    role: 'role' in target ? target.role : target.type,
    text,
    href: 'address' in target ? stable(target.address) : target.formAction,
    frame: view.frames[target.frame]?.url ?? null,
    nth: Math.max(0, twins.indexOf(target)),
  };
}

/** Finds the element again; prefers what is visible, then the same address, then the same place among its twins. */
export function findTarget(view: PageView, key: TargetKey): Action | Field | null {
  let twins = everything(view).filter((a) => a.tag === key.tag && textOf(a) === key.text);
  if (twins.length === 0) twins = everything(view).filter((a) => textOf(a) === key.text && key.text !== '');
  if (twins.length <= 1) return twins[0] ?? null;
  const nth = twins[key.nth];
  const same = twins.filter((a) => ('address' in a ? stable(a.address) === key.href : true));
  const visible = (same.length > 0 ? same : twins).filter((a) => a.visible);
  if (nth?.visible && (same.length === 0 || same.includes(nth))) return nth;
  return visible[0] ?? (nth && same.includes(nth) ? nth : same[0]) ?? nth ?? twins[0] ?? null;
}

/**
 * The same element in another look at the page: by its words, then by its row and address, then by its place. Buttons of
 * one list share words and address, and only what stands around tells them apart.
 */
export function findAgain(view: PageView, action: Action): Action | null {
  if (view.actions.includes(action)) return action;
  const likeness = (a: Action): number =>
    (a.around === action.around ? 4 : 0) +
    (stable(a.address) === stable(action.address) ? 3 : 0) +
    (a.visible ? 2 : 0) -
    Math.min(1, (Math.abs(a.box.y - action.box.y) + Math.abs(a.box.x - action.box.x)) / 5_000);
  const twins = view.actions.filter((a) => a.tag === action.tag && a.text === action.text);
  return twins.sort((a, b) => likeness(b) - likeness(a))[0] ?? null;
}

const textOf = (t: Action | Field): string => ('text' in t ? t.text : t.label || t.placeholder || t.name);
const everything = (view: PageView): (Action | Field)[] => [...view.actions, ...view.fields];
