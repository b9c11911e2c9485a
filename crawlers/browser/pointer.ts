import type { Frame, Page } from 'playwright';
import type { Holder } from '../perception/perceive.ts';
import { inTime, NoAnswerError } from './in-time.ts';

/**
 * The pointer and the keyboard on a page. Playwright's own actions on elements put a third of a
 * megabyte of script into every document they touch; these ask the page for a place and use the mouse there.
 */

/** Pause between two looks whether an element can be reached now, milliseconds. */
const AGAIN_MS = 90;
const ANSWER_MS = 3_000;

/** An element that the last look numbered, and where its frame sits on the page. */
export interface Spot {
  page: Page;
  frame: Frame;
  id: number;
  /** From the inside out; none in the main frame. */
  holders: readonly Holder[];
}

/** Clicks an element where a person would; false where something lies over it for all of `patienceMs`. */
export async function clickAt(spot: Spot, patienceMs: number): Promise<boolean> {
  const place = await reach(spot, patienceMs);
  if (!place) return false;
  await inTime(spot.page, spot.page.mouse.click(place.x, place.y), ANSWER_MS).catch(late);
  return true;
}

/** Moves the pointer onto an element; false where something lies over it for all of `patienceMs`. */
export async function pointAt(spot: Spot, patienceMs: number): Promise<boolean> {
  const place = await reach(spot, patienceMs);
  if (!place) return false;
  await inTime(spot.page, spot.page.mouse.move(place.x, place.y), ANSWER_MS).catch(late);
  return true;
}

/** Types a text into a field in place of what stands there; false where the field did not take it. */
export async function typeInto({ page, frame, id }: Spot, text: string): Promise<boolean> {
  const ready = await inTime(page, frame.evaluate(focusOn, id), ANSWER_MS).catch(() => false);
  if (!ready) return false;
  await inTime(page, page.keyboard.insertText(text), ANSWER_MS).catch(late);
  return inTime(page, frame.evaluate(typed, { id, text }), ANSWER_MS).catch(() => false);
}

/** Presses Enter in a field; false where it could not be focused. */
export async function enterIn({ page, frame, id }: Spot): Promise<boolean> {
  const ready = await inTime(page, frame.evaluate(focused, id), ANSWER_MS).catch(() => false);
  if (!ready) return false;
  await inTime(page, page.keyboard.press('Enter'), ANSWER_MS).catch(late);
  return true;
}

/** The mouse was used; a page that answers late (a dialog, a busy script) makes the event no less sent. */
function late(error: unknown): void {
  if (error instanceof NoAnswerError) return;
  throw error;
}

interface Point {
  x: number;
  y: number;
}

async function reach(spot: Spot, patienceMs: number): Promise<Point | null> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const place = await placeOnPage(spot);
    if (place) return place;
    if (performance.now() + AGAIN_MS > until) return null;
    await new Promise((r) => setTimeout(r, AGAIN_MS));
  }
}

async function placeOnPage({ page, frame, id, holders }: Spot): Promise<Point | null> {
  let point = await inTime(page, frame.evaluate(placeOf, id), ANSWER_MS);
  for (const { frame: parent, place } of holders) {
    if (!point) return null;
    point = await inTime(page, parent.evaluate(throughFrame, { place, ...point }), ANSWER_MS);
  }
  return point;
}

/** Runs in the page around a frame: where a point of the frame's window lies in this one; null where something is over it. */
function throughFrame({ place, x, y }: { place: number; x: number; y: number }): { x: number; y: number } | null {
  const seen = (window as unknown as { [k: symbol]: { frames: Element[] } | undefined })[Symbol.for('wangting.seen')];
  const el = seen?.frames[place] as HTMLIFrameElement | undefined;
  if (!el?.isConnected) return null;
  const box = el.getBoundingClientRect();
  const style = getComputedStyle(el);
  const scale = el.offsetWidth > 0 ? box.width / el.offsetWidth : 1;
  const at = {
    x: box.left + (el.clientLeft + Number.parseFloat(style.paddingLeft) + x) * scale,
    y: box.top + (el.clientTop + Number.parseFloat(style.paddingTop) + y) * scale,
  };
  let hit = document.elementFromPoint(at.x, at.y);
  while (hit?.shadowRoot) {
    const deeper: Element | null = hit.shadowRoot.elementFromPoint(at.x, at.y);
    if (!deeper || deeper === hit) break;
    hit = deeper;
  }
  return hit === el ? at : null;
}

/** Runs in the page: the middle of an element that holds still and lies on top, after scrolling to it. */
async function placeOf(id: number): Promise<{ x: number; y: number } | null> {
  const seen = (window as unknown as { [k: symbol]: { elements: Element[] } | undefined })[Symbol.for('wangting.seen')];
  const el = seen?.elements[id];
  if (!el?.isConnected) return null;
  const shownBox = (of: Element): DOMRect | undefined =>
    [...of.getClientRects()].find((r) => r.width > 0 && r.height > 0);
  // A box without a size of its own is seen where what it holds is seen, as the look at the page reports it.
  const boxOf = (): DOMRect | undefined => shownBox(el) ?? [...el.children].map(shownBox).find((r) => r !== undefined);
  const inSight = (r: DOMRect): boolean =>
    r.x + r.width / 2 >= 0 &&
    r.x + r.width / 2 < innerWidth &&
    r.y + r.height / 2 >= 0 &&
    r.y + r.height / 2 < innerHeight;
  const frame = (): Promise<unknown> =>
    Promise.race([new Promise((done) => requestAnimationFrame(done)), new Promise((done) => setTimeout(done, 60))]);
  let box = boxOf();
  if (box && !inSight(box)) el.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A frame as high as what it holds is itself beyond the window's edge.
  else if (box && window !== parent) el.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  box = boxOf();
  await frame();
  const then = boxOf();
  if (!box || !then || !inSight(then)) return null;
  if (Math.abs(box.x - then.x) > 0.5 || Math.abs(box.y - then.y) > 0.5) return null;
  const [x, y] = [then.x + then.width / 2, then.y + then.height / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const deeper: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!deeper || deeper === hit) break;
    hit = deeper;
  }
  for (let at: Node | null = hit; at; at = at.parentNode ?? (at as unknown as ShadowRoot).host ?? null) {
    if (at === el) return { x, y };
    // A label passes the click on to its field.
    if (at instanceof HTMLLabelElement && at.control === el) return { x, y };
  }
  return null;
}

/** Runs in the page: puts the caret into a field, all its text marked. */
function focusOn(id: number): boolean {
  const seen = (window as unknown as { [k: symbol]: { elements: Element[] } | undefined })[Symbol.for('wangting.seen')];
  const el = seen?.elements[id];
  if (!(el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement)) return false;
  if (!el.isConnected || el.disabled || el.readOnly) return false;
  el.focus();
  el.select();
  const root = el.getRootNode() as Document | ShadowRoot;
  return root.activeElement === el;
}

/** Runs in the page: puts the focus on an element. */
function focused(id: number): boolean {
  const seen = (window as unknown as { [k: symbol]: { elements: Element[] } | undefined })[Symbol.for('wangting.seen')];
  const el = seen?.elements[id];
  if (!(el instanceof HTMLElement) || !el.isConnected) return false;
  el.focus();
  const root = el.getRootNode() as Document | ShadowRoot;
  return root.activeElement === el;
}

/** Runs in the page: suggestions come on key events, which inserting a text does not send. */
function typed({ id, text }: { id: number; text: string }): boolean {
  const seen = (window as unknown as { [k: symbol]: { elements: Element[] } | undefined })[Symbol.for('wangting.seen')];
  const el = seen?.elements[id] as HTMLInputElement | undefined;
  if (el?.value !== text) return false;
  el.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  return true;
}
