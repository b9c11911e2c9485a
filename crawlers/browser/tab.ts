import type { Page } from 'playwright';
import type { Action, Field, PageView } from '../perception/view.ts';
import { actor } from './acting.ts';
import type { Arrival } from './arrive.ts';
import type { Effect } from './effect.ts';
import { keepHtml } from './evidence.ts';
import { fillInPage, markInPage, pointAtInPage, pressInPage, selectInPage } from './in-page.ts';
import { inTime, isGone } from './in-time.ts';
import { opener } from './opening.ts';
import { opensApplication } from './opens-application.ts';
import { BLANK, blank, takePage } from './pages.ts';
import { clickAt, enterIn, pointAt, typeInto } from './pointer.ts';
import { protocolOf } from './protocol.ts';
import { screenshot } from './screenshot.ts';
import { passBy, rollListOf, rollOn } from './scrolling.ts';
import { usedSessionStorage, watchSessionStorage } from './session-storage.ts';
import { SETTLE_BOUND_MS } from './settle.ts';
import { createStage, DEED_MS } from './stage.ts';
import { forbiddenLink } from './submission.ts';
import { listening, memoryOf } from './visitor.ts';
import type { Web } from './web.ts';
import { createWindows } from './windows.ts';

export type { Arrival } from './arrive.ts';
export type { Effect } from './effect.ts';
export type { ShownDialog } from './windows.ts';

/** How long a real click may look for its chance before the element is clicked in the page instead. */
const CLICK_TIMEOUT_MS = 900;
/** Passing by a long page takes seconds (scrolling.ts), milliseconds. */
const PASS_BY_MS = 8_000;
/** Frames that are scrolled through; a page with more is a wall of advertisements. */
const MAX_FRAMES = 6;
const BACK_MS = 10_000;

/** A tab as a person uses it: what is shown, what can be done with it, what happened then. */
export interface Tab {
  page(): Page;
  open(url: string): Promise<Arrival>;
  /** What is seen now; looked at again only after something was done. */
  view(): Promise<PageView>;
  look(): Promise<PageView>;
  click(action: Action): Promise<Effect>;
  hover(action: Action): Promise<Effect>;
  type(field: Field, text: string): Promise<void>;
  /** Types a text and waits for what the page lists to it. */
  write(field: Field, text: string): Promise<Effect>;
  choose(field: Field, option: { text: string; value: string }): Promise<Effect>;
  pressEnter(field: Field): Promise<Effect>;
  /** Closes what was opened beside, or goes back in the history of the tab. */
  back(): Promise<void>;
  scrollToEnd(): Promise<void>;
  /** Passes by everything that a page shows and returns to its head: parts may come only when they are in sight. False where all was. */
  scrollThrough(): Promise<boolean>;
  /** Moves the page and the lists in it on by one screenful and stays there; `of`: only the list that holds it. False where all was at its end. */
  rollOn(of?: { id: number; frame: number }): Promise<boolean>;
  /** Asks an element, in its frame, for what the view does not tell; `question` uses nothing from outside. Null where it is gone. */
  ask<T>(of: { id: number; frame: number }, question: (el: Element) => T): Promise<T | null>;
  /** Runs something that answers a page's questions: meanwhile only what is surely reading may be sent. */
  inForm<T>(deed: () => Promise<T>): Promise<T>;
  /** A screenshot with an element marked, kept as evidence; null where none could be taken. */
  shot(note: string, mark?: { id: number; frame: number }): Promise<string | null>;
  /** The page's HTML as evidence. */
  source(note: string): Promise<string | null>;
  /** Closes what was opened beside and forgets cookies and storage of the audited sites: a first visit again. */
  fresh(): Promise<void>;
  close(): Promise<void>;
}

/** Frames of a page that are rolled on, and how long each may take, milliseconds. */
const MAX_ROLLED = 6;
const ROLL_MS = 8_000;

export interface TabOptions {
  viewport?: { width: number; height: number };
  /** A page of its own that is closed with the tab: for what changes how a page is loaded or shown. */
  own?: boolean;
  /** At the latest after this a page is looked at as it is, milliseconds. Default SETTLE_BOUND_MS. */
  settleMs?: number;
}

export async function openTab(web: Web, options: TabOptions = {}): Promise<Tab> {
  const own = options.own === true || options.viewport !== undefined;
  const { settleMs = SETTLE_BOUND_MS } = options;
  const page = own ? await web.tab(options) : await takePage(web);
  const context = page.context();
  await inTime(page, listening(context));
  await watchSessionStorage(page);
  const windows = createWindows(web, page, () => web.tab(options));
  const stage = createStage(web, windows, settleMs);
  const { current, rest, giveUp, look, spotOf, inFrame } = stage;
  const open = opener(stage);
  const act = actor(stage, open);

  const tab: Tab = {
    page: current,
    open,
    look,
    view: async () => stage.perceived?.view ?? (await look()),
    async click(action) {
      const rule = forbiddenLink(action.text, action.address ?? '');
      if (rule && !(stage.perceived && opensApplication(action, stage.perceived.view)))
        return { kind: 'forbidden', url: current().url(), status: null, dialogs: [], inPage: false, why: rule };
      await web.pace(action.address ?? current().url());
      return act(async () => {
        // What lies beyond the edge of its box is scrolled to.
        if (action.visible || (action.box.w > 1 && action.box.h > 1)) {
          try {
            if (await clickAt(spotOf(action), CLICK_TIMEOUT_MS)) return false;
          } catch {
            // Intercepted or closed under the pointer: the element itself is clicked, as a determined person would manage to.
          }
        }
        await inFrame(action, pressInPage, { id: action.id });
        return true;
      });
    },
    hover: (action) =>
      act(async () => {
        if (action.visible) {
          try {
            if (await pointAt(spotOf(action), CLICK_TIMEOUT_MS)) return false;
          } catch {}
        }
        await inFrame(action, pointAtInPage, { id: action.id });
        return true;
      }),
    async type(field, text) {
      if (await typeInto(spotOf(field), text).catch(() => false)) return;
      await inFrame(field, fillInPage, { id: field.id, text });
    },
    write: (field, text) =>
      act(async () => {
        await tab.type(field, text);
        return false;
      }),
    choose: (field, option) =>
      act(async () => {
        if (field.tag !== 'select') {
          await inFrame(field, pressInPage, { id: field.id });
          return true;
        }
        await inFrame(field, selectInPage, { id: field.id, ...option });
        return false;
      }),
    async pressEnter(field) {
      await web.pace(field.formAction ?? current().url());
      return act(async () => {
        if (!(await enterIn(spotOf(field)))) throw new Error('the field is gone');
        return false;
      });
    },
    async back() {
      stage.forget();
      const page = current();
      if (page !== windows.first) return windows.closeOpened(page);
      await page.goBack({ waitUntil: 'commit', timeout: BACK_MS }).catch(() => null);
      if (!(await rest(page)).alive) await giveUp();
    },
    async scrollThrough() {
      const page = current();
      const passed = await Promise.all(
        page
          .frames()
          .slice(0, MAX_FRAMES)
          .map((frame) => inTime(frame, frame.evaluate(passBy), PASS_BY_MS).catch(() => false)),
      );
      if (!passed.some(Boolean)) return false;
      await rest(page, 3_000);
      stage.forget();
      return true;
    },
    async rollOn(of) {
      const page = current();
      if (of && !(await tab.ask(of, rollListOf).catch(() => false))) return false;
      if (of) {
        await rest(page, 3_000);
        stage.forget();
        return true;
      }
      const frames = page.frames().slice(0, MAX_ROLLED);
      const rolled = await Promise.all(
        frames.map((frame) => inTime(frame, frame.evaluate(rollOn), ROLL_MS).catch(() => false)),
      );
      if (!rolled.some(Boolean)) return false;
      await rest(page, 3_000);
      stage.forget();
      return true;
    },
    async scrollToEnd() {
      const page = current();
      const scrolled = page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await inTime(page, scrolled).catch(() => undefined);
      await rest(page, 3_000);
      stage.forget();
    },
    async inForm<T>(deed: () => Promise<T>) {
      const before = web.setPhase('form');
      try {
        return await deed();
      } finally {
        web.setPhase(before);
      }
    },
    async ask<T>(of: { id: number; frame: number }, question: (el: Element) => T) {
      const frame = stage.perceived?.frames[of.frame];
      if (!frame || frame.isDetached()) return null;
      const registered = `window[Symbol.for('wangting.seen')]?.elements[${of.id}]`;
      const asked = `(() => { const el = ${registered}; return el ? (${question})(el) : null; })()`;
      return inTime(frame, frame.evaluate<T | null>(asked), DEED_MS);
    },
    async shot(note, mark) {
      const page = current();
      try {
        if (mark) await inFrame(mark, markInPage, { id: mark.id, on: true }).catch(() => undefined);
        return await web.evidence.put(await screenshot(page), { type: 'image/jpeg', url: page.url(), note });
      } catch {
        return null;
      } finally {
        if (mark) await inFrame(mark, markInPage, { id: mark.id, on: false }).catch(() => undefined);
      }
    },
    source: (note) => keepHtml(current(), web.evidence, note),
    async fresh() {
      await windows.closeOpened();
      stage.forget();
      if (web.signedIn) return;
      const { first } = windows;
      if (isGone(first)) return giveUp();
      await inTime(first, context.clearCookies());
      const cdp = await inTime(first, protocolOf(first));
      const storageTypes = 'local_storage,indexeddb';
      const forget = (origin: string) =>
        inTime(first, cdp.send('Storage.clearDataForOrigin', { origin, storageTypes }));
      await Promise.allSettled([...memoryOf(context).origins].map(forget));
      if (usedSessionStorage(first)) await windows.replaceFirst();
      else if (first.url() !== BLANK && !(await blank(first))) await giveUp();
    },
    close: () => windows.end(own),
  };
  return web.hints?.watch(tab) ?? tab;
}
