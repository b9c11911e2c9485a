import type { Frame, Page } from 'playwright';
import { inTime } from './in-time.ts';
import { IDENTITY, MOBILE } from './personal-numbers.ts';

/** Frames in which numbers are covered: portals have one or two that show something. */
const MAX_FRAMES = 6;
/** A page that is busy for longer is not painted either, milliseconds. */
const COVER_MS = 10_000;
/** A frame that does not answer must not cost the picture of the page around it, milliseconds. */
const INNER_MS = 2_000;

/**
 * Covers what has the form of an identity or mobile number in the page, for as long as a picture is taken; answers what uncovers it. The
 * document itself stays as it is (but for the style of fields that hold one), so that no script of the page is called for it. A number that is
 * split over several elements, or painted, is not found. Throws where the page does not answer.
 */
export async function coverNumbers(page: Page): Promise<() => Promise<void>> {
  const numbers = [IDENTITY.source, MOBILE.source];
  const cover = (frame: Frame, ms: number) => inTime(frame, frame.evaluate(coverInPage, numbers), ms);
  const main = page.mainFrame();
  const frames = page.frames().slice(0, MAX_FRAMES);
  const covered = await Promise.all(
    // One that answers too late may be covered all the same.
    frames.map((frame) => (frame === main ? cover(frame, COVER_MS) : cover(frame, INNER_MS).catch(() => null))),
  );
  return async () => {
    const uncovered = frames
      .filter((_, i) => covered[i] !== false)
      .map((frame) => inTime(frame, frame.evaluate(uncoverInPage), INNER_MS));
    await Promise.allSettled(uncovered);
  };
}

/** Runs in the page; whether there was something to cover. Highlights are painted over the text without touching it. */
function coverInPage(numbers: readonly string[]): boolean {
  const name = 'wangting-covered';
  const patterns = numbers.map((source) => new RegExp(source, 'g'));
  const holds = (text: string) => /\d{4}/.test(text) && patterns.some((p) => text.search(p) >= 0);
  const roots: (Document | ShadowRoot)[] = [document];
  const ranges: Range[] = [];
  const undo: (() => void)[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot) roots.push(node.shadowRoot);
        if ((node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) && holds(node.value)) {
          const field = node;
          const before = field.getAttribute('style');
          field.style.setProperty('-webkit-text-security', 'disc', 'important');
          undo.push(() => (before === null ? field.removeAttribute('style') : field.setAttribute('style', before)));
        }
      } else if (node instanceof Text && holds(node.data)) {
        for (const pattern of patterns)
          for (const { 0: found, index } of node.data.matchAll(pattern)) {
            const range = new Range();
            range.setStart(node, index);
            range.setEnd(node, index + found.length);
            ranges.push(range);
          }
      }
    }
  }
  if (ranges.length > 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${name}) { background-color: #000; color: #000; -webkit-text-fill-color: #000 }`);
    CSS.highlights.set(name, new Highlight(...ranges));
    undo.push(() => CSS.highlights.delete(name));
    for (const root of roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      undo.push(() => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      });
    }
  }
  Object.assign(window, { [Symbol.for('wangting.covered')]: undo });
  return undo.length > 0;
}

function uncoverInPage(): void {
  const undo = (window as unknown as { [k: symbol]: (() => void)[] | undefined })[Symbol.for('wangting.covered')];
  for (const step of undo ?? []) step();
}
