import { createHash } from 'node:crypto';
import type { BrowserContext, Frame, Page } from 'playwright';
import { inTime } from '../browser/in-time.ts';
import { BrowserLostError } from '../errors.ts';
import { LOOK_SOURCE } from './frame-script.ts';
import type { Bounds, FrameReport } from './look/report.ts';
import { joinSplitTables } from './split-tables.ts';
import type { Action, ContentNode, PageView } from './view.ts';

/** Nodes of one frame that are looked at: a page with more is a dump, not something that a person reads. */
const MAX_NODES = 25_000;
const MAX_TEXT = 200_000;
/** Text of a layer, as the look cuts it. */
const MAX_OVERLAY = 2_000;
/** A look goes over all that a page holds, which on a busy machine takes seconds; a page that hangs is found out before, milliseconds. */
const LOOK_MS = 15_000;
/** Elements within elements that are looked at: HTML parsers go no deeper (Blink: 512), only scripts and attackers do. */
const MAX_DEPTH = 512;
/** Frames of one page that are looked at; a page with more is a wall of advertisements. */
const MAX_FRAMES = 40;
/** Frames within frames that are looked at: a page that loads itself has no innermost one. */
const MAX_NESTING = 4;

interface Seen {
  frame: Frame;
  report: FrameReport;
  /** Where the frame's document begins on the page. */
  at: { x: number; y: number };
  holders: Holder[];
}

/** Where a frame sits: it is the `place`-th of the frames that the look at its parent numbered. */
export interface Holder {
  frame: Frame;
  place: number;
}

/** A view and the live frames behind it: `frames[i]` is what `Action.frame === i` means. */
export interface Perceived {
  view: PageView;
  frames: Frame[];
  /** The holders of each frame, from the inside out; none for the main frame. */
  holders: Holder[][];
}

/**
 * Perceives a page as a person would: all its visible frames together. Frames that hang or vanish are left out; null where the
 * page itself hangs or has crashed.
 */
export async function perceive(page: Page, status: number | null = null): Promise<Perceived | null> {
  // A document that went while it was looked at has another in its place.
  const main = (await report(page.mainFrame())) ?? (await report(page.mainFrame()));
  return main === 'silent' ? null : joined(page, status, main);
}

/** What is known of a page that cannot be asked while another is on its way: where it is. */
export const unperceived = (page: Page, status: number | null): Promise<Perceived> => joined(page, status, null);

async function joined(page: Page, status: number | null, main: FrameReport | null): Promise<Perceived> {
  const frames: Seen[] = [];
  const content: ContentNode = { tag: '#document', children: main?.content.children ?? [] };
  if (main) {
    const whole = { frame: page.mainFrame(), report: main, at: { x: 0, y: 0 }, holders: [] };
    frames.push(whole);
    await descend(whole, frames);
    joinSplitTables(content);
  }
  const layered = framesInLayers(content);
  const regionOf = (index: number, region: Action['region']): Action['region'] =>
    layered.has(index) && !/^(?:header|nav|footer)$/.test(region) ? 'overlay' : region;
  const actions: Action[] = [];
  for (const [index, f] of frames.entries())
    for (const a of f.report.actions) {
      const row = a.comesUpIn && { comesUpIn: moved(a.comesUpIn, f.at) };
      actions.push({ ...a, frame: index, region: regionOf(index, a.region), box: moved(a.box, f.at), ...row });
    }
  const view: PageView = {
    url: page.url(),
    title: main?.title.trim() ?? '',
    text: frames
      .map((f) => f.report.text)
      .join('\n')
      .slice(0, MAX_TEXT),
    actions,
    fields: frames.flatMap((f, index) =>
      f.report.fields.map((field) => ({
        ...field,
        frame: index,
        region: regionOf(index, field.region),
        box: moved(field.box, f.at),
      })),
    ),
    frames: frames.map((f) => ({ url: f.frame.url(), name: f.frame.name(), visible: true })),
    content,
    headings: frames.flatMap((f) => f.report.headings),
    overlay: overlayOf(frames, layered),
    ...(frames.some((f) => f.report.partial) ? { partial: true as const } : {}),
    status,
    signature: '',
  };
  view.signature = signatureOf(view);
  return { view, frames: frames.map((f) => f.frame), holders: frames.map((f) => f.holders) };
}

/** Frames that stand in what lies over the page. */
function framesInLayers(node: ContentNode, inLayer = false, into = new Set<number>()): ReadonlySet<number> {
  const within = inLayer || node.layer === true;
  if (within && node.frame !== undefined) into.add(node.frame);
  for (const child of node.children) framesInLayers(child, within, into);
  return into;
}

/** What lies over the page, with the frames in it. */
function overlayOf(frames: readonly Seen[], layered: ReadonlySet<number>): PageView['overlay'] {
  const from = frames.find((f) => f.report.overlay);
  const overlay = from?.report.overlay ?? null;
  const framed = frames.flatMap((f, index) => (layered.has(index) && f !== from ? f.report.text : []));
  return overlay && framed.length > 0 ? { text: [overlay.text, ...framed].join('\n').slice(0, MAX_OVERLAY) } : overlay;
}

async function descend(parent: Seen, into: Seen[]): Promise<void> {
  if (parent.holders.length > MAX_NESTING || parent.report.frames.length === 0) return;
  for (const child of parent.frame.childFrames()) {
    if (into.length >= MAX_FRAMES) return;
    const place = await placeOf(child, parent.report.frames);
    const there = place === null ? undefined : parent.report.frames[place];
    if (place === null || !there?.visible) continue;
    const r = await report(child);
    if (!r || r === 'silent') continue;
    const at = { x: parent.at.x + there.x, y: parent.at.y + there.y };
    const seen = { frame: child, report: r, at, holders: [{ frame: parent.frame, place }, ...parent.holders] };
    into.push(seen);
    const holder = findHolder(parent.report.content, `frame:${place}`);
    if (holder) holder.children = [{ tag: '#document', frame: into.length - 1, children: r.content.children }];
    await descend(seen, into);
  }
}

const moved = <P extends { x: number; y: number }>(place: P, at: Seen['at']): P => ({
  ...place,
  x: place.x + at.x,
  y: place.y + at.y,
});

const BOUNDS: Bounds = { maxNodes: MAX_NODES, maxText: MAX_TEXT, maxDepth: MAX_DEPTH };

/** Puts the look into every document to come: it need not be sent over each time, and is long. */
export const installLook = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(`(() => {
    const seen = window[Symbol.for('wangting.seen')];
    if (seen && !seen.perceive) Object.defineProperty(seen, 'perceive', { value: ${LOOK_SOURCE} });
  })()`);

/** Runs in the frame; null where the document was there before the look was installed. */
function lookNow(bounds: Bounds): string | null {
  const seen = (window as unknown as { [k: symbol]: { perceive?: (bounds: Bounds) => string } | undefined })[
    Symbol.for('wangting.seen')
  ];
  return seen?.perceive?.(bounds) ?? null;
}

async function report(frame: Frame): Promise<FrameReport | 'silent' | null> {
  try {
    const told =
      (await inTime(frame, frame.evaluate(lookNow, BOUNDS), LOOK_MS)) ??
      (await inTime(frame, frame.evaluate<string>(`${LOOK_SOURCE}(${JSON.stringify(BOUNDS)})`), LOOK_MS));
    return JSON.parse(told) as FrameReport;
  } catch (error) {
    return error instanceof BrowserLostError ? 'silent' : null;
  }
}

/**
 * Which of the frames that its parent's look numbered this one is. By the windows' own order: a handle of the element
 * would bring a third of a megabyte of Playwright's script into both documents.
 */
async function placeOf(frame: Frame, among: FrameReport['frames']): Promise<number | null> {
  try {
    const number = await inTime(frame, frame.evaluate(numberInParent));
    if (number === null) return await placeByElement(frame);
    const place = among.findIndex((f) => f.number === number);
    return place >= 0 ? place : null;
  } catch {
    return null;
  }
}

/** Runs in the frame. */
function numberInParent(): number | null {
  for (let i = 0; i < Math.min(parent.length, 1000); i++) if (parent[i] === window) return i;
  return null;
}

/** Of a frame that the window above does not count (in a shadow tree), or whose page gave `parent` another meaning. */
async function placeByElement(frame: Frame): Promise<number | null> {
  const element = await inTime(frame, frame.frameElement());
  const placed = element.evaluate((el) => {
    const seen = (window as unknown as { [k: symbol]: { frames: Element[] } })[Symbol.for('wangting.seen')];
    return seen ? seen.frames.indexOf(el as Element) : -1;
  });
  const index = await inTime(frame.parentFrame() ?? frame, placed);
  return index >= 0 ? index : null;
}

function findHolder(node: ContentNode, role: string): ContentNode | null {
  if (node.role === role) return node;
  for (const c of node.children) {
    const found = findHolder(c, role);
    if (found) return found;
  }
  return null;
}

/** Two views with one signature are the same state to the walker: address, headings, what can be done, what is chosen. */
export function signatureOf(
  view: Pick<PageView, 'url' | 'actions' | 'headings' | 'overlay' | 'text' | 'fields'>,
): string {
  const hash = createHash('sha1');
  hash.update(view.url.replace(/([?&])(_|t|ts|time|timestamp|rnd|random|v|jsessionid)=[^&#]*/gi, '$1'));
  for (const h of view.headings) hash.update(h.text);
  for (const a of view.actions) if (a.visible) hash.update(`${a.text}|${a.selected ? 1 : 0}|${a.address ?? ''}`);
  hash.update(view.overlay?.text.slice(0, 200) ?? '');
  // Counters and clocks change by their digits alone.
  hash.update(view.text.replace(/\d+/g, '#'));
  for (const f of view.fields)
    if (f.tag === 'select' || /radio|checkbox/.test(f.type)) hash.update(`${f.name}=${f.value}${f.checked ? '*' : ''}`);
  return hash.digest('hex').slice(0, 16);
}
