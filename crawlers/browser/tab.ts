import type { Frame, Page } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { type Perceived, perceive, unperceived } from '../perception/perceive.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import { type Arrival, arrive, HeldError, OPEN_TIMEOUT_MS } from './arrive.ts';
import { isChallenge, passChallenge } from './challenge.ts';
import { keepHtml } from './evidence.ts';
import { fillInPage, markInPage, pointAtInPage, pressInPage, selectInPage } from './in-page.ts';
import { inTime, isGone, lifeOf } from './in-time.ts';
import { opensApplication } from './opens-application.ts';
import { BLANK, blank, takePage } from './pages.ts';
import { clickAt, enterIn, pointAt, type Spot, typeInto } from './pointer.ts';
import { protocolOf } from './protocol.ts';
import { screenshot } from './screenshot.ts';
import { passBy, rollListOf, rollOn } from './scrolling.ts';
import { usedSessionStorage, watchSessionStorage } from './session-storage.ts';
import { OPENING_MS, type Rest, SETTLE_BOUND_MS, settle } from './settle.ts';
import { forbiddenLink } from './submission.ts';
import { listening, memoryOf, networkOf } from './visitor.ts';
import type { Web } from './web.ts';
import { createWindows, type ShownDialog } from './windows.ts';

export type { Arrival } from './arrive.ts';
export type { ShownDialog } from './windows.ts';

/** How long a real click may look for its chance before the element is clicked in the page instead. */
const CLICK_TIMEOUT_MS = 900;
/** What is done with one element has an answer at once, milliseconds. */
const DEED_MS = 3_000;
/** Passing by a long page takes seconds (scrolling.ts), milliseconds. */
const PASS_BY_MS = 8_000;
/** Frames that are scrolled through; a page with more is a wall of advertisements. */
const MAX_FRAMES = 6;
const BACK_MS = 10_000;
/** Said of a page whose scripts leave no question answered, and of one that crashed. */
const HANGS = '页面没有响应';

export interface Effect {
  kind: 'navigated' | 'opened' | 'changed' | 'nothing' | 'download' | 'forbidden' | 'failed';
  url: string;
  /** Addresses of the files that came (`download`). */
  files?: readonly string[];
  status: number | null;
  dialogs: ShownDialog[];
  /** True where the real click was intercepted and the element was clicked in the page. */
  inPage: boolean;
  why?: string;
  /** What was led to hangs or crashed: says nothing of what is there. */
  hung?: true;
}

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
  const { current, statuses } = windows;
  let perceived: Perceived | null = null;

  const rest = (page: Page, bound = settleMs): Promise<Rest> => settle(page, networkOf(page), bound);

  const hangsNow = (page: Page): boolean =>
    isGone(page) || (lifeOf(page).silent.has(page.mainFrame()) && !networkOf(page).leaving());

  /** A page that hangs burns the machine's time until it is closed, and nothing can be done in it any more. */
  const giveUp = async (): Promise<void> => {
    perceived = null;
    await web.pulse?.();
    await windows.replaceFirst();
  };

  const look = async (): Promise<PageView> => {
    const page = current();
    const status = statuses.get(page) ?? null;
    // While another document is on its way, the old one need not answer.
    const seen = (await perceive(page, status)) ?? (networkOf(page).leaving() ? await unperceived(page, status) : null);
    // A window that closed itself meanwhile shows what lies under it.
    if (!seen && page.isClosed() && current() !== page) return look();
    if (!seen) {
      await giveUp();
      throw new BrowserLostError(HANGS);
    }
    perceived = seen;
    await web.hints?.point(seen);
    return seen.view;
  };

  const frameOf = (of: { frame: number }): Frame => {
    const frame = perceived?.frames[of.frame];
    if (!frame || frame.isDetached()) throw new Error('the element is gone');
    return frame;
  };

  const spotOf = (of: { id: number; frame: number }): Spot => ({
    page: current(),
    frame: frameOf(of),
    id: of.id,
    holders: perceived?.holders[of.frame] ?? [],
  });

  /** Runs something with an element of the view in its frame, without putting Playwright's scripts into the document. */
  const inFrame = async <T extends { id: number }>(
    of: { frame: number },
    run: (given: T) => void,
    given: T,
  ): Promise<void> => {
    const frame = frameOf(of);
    await inTime(frame, frame.evaluate(run as (given: unknown) => void, given), DEED_MS);
  };

  const open = async (url: string): Promise<Arrival> => {
    if (hangsNow(current())) await giveUp();
    perceived = null;
    windows.expect(false);
    const arrival = await arrive(web, current(), windows, url).catch(async (error: unknown) => {
      if (!(error instanceof HeldError)) throw error;
      await giveUp();
      windows.expect(false);
      return arrive(web, current(), windows, url).catch((again: unknown): Arrival => {
        // Nothing was in its way this time: the address itself answers with nothing to be shown.
        if (again instanceof HeldError)
          return { url, status: null, error: 'other', message: again.message, dialogs: [] };
        throw again;
      });
    });
    const page = current();
    const hangs = async (): Promise<Arrival> => {
      const dialogs = windows.takeDialogs();
      await giveUp();
      return { ...arrival, status: null, error: 'timeout', message: HANGS, dialogs };
    };
    if (lifeOf(page).crashed) return hangs();
    if (arrival.error === null) {
      if (!(await rest(page)).alive) return hangs();
      await passChallenge(page, networkOf(page), statuses);
      // Behind a challenge a document comes as a download, and the page stays what the challenge was.
      if (isChallenge(arrival.status) && windows.downloads.size > 0)
        return { ...arrival, error: 'download', message: 'download', dialogs: windows.takeDialogs() };
    }
    const status = statuses.get(page) ?? arrival.status;
    return { ...arrival, url: page.url(), status, dialogs: windows.takeDialogs() };
  };

  /** Does something and watches what comes of it. */
  const act = async (deed: () => Promise<boolean>): Promise<Effect> => {
    const page = current();
    const before = { url: page.url(), signature: perceived?.view.signature ?? '', documents: windows.documents };
    windows.expect(true);
    let inPage = false;
    const failed = (why: string | undefined): Effect => ({
      kind: 'failed',
      url: current().url(),
      status: null,
      dialogs: windows.takeDialogs(),
      inPage,
      ...(why === undefined ? {} : { why }),
    });
    /** Puts the person back where they stood. */
    const hangs = async (): Promise<Effect> => {
      const dialogs = windows.takeDialogs();
      await giveUp();
      await open(before.url);
      return { ...failed(HANGS), dialogs, hung: true };
    };
    try {
      inPage = await deed();
    } catch (e) {
      if (lifeOf(page).crashed) return hangs();
      return failed(e instanceof Error ? e.message.split('\n')[0] : String(e));
    }
    await new Promise((r) => setTimeout(r, 60));
    for (let waited = 0; windows.coming && !windows.opened && waited < OPEN_TIMEOUT_MS; waited += 50)
      await new Promise((r) => setTimeout(r, 50));
    if (!windows.opened) {
      const shown = await rest(page);
      if (!shown.alive) return hangs();
      for (let waited = 0; shown.opening && !windows.opened && waited < OPENING_MS; waited += 50)
        await new Promise((r) => setTimeout(r, 50));
    }
    const now = current();
    if (windows.opened) web.budget.visit();
    if (now !== page) {
      await now.waitForLoadState('commit' as never, { timeout: 5_000 }).catch(() => undefined);
      if (!(await rest(now)).alive) {
        if (now === windows.first) return hangs();
        // The page beneath stands as it did.
        await windows.closeOpened(now);
        perceived = null;
        return { ...failed(HANGS), hung: true };
      }
      windows.arrived(now);
    }
    await passChallenge(now, networkOf(now), statuses);
    const view = await look();
    const moved = now !== page || view.url !== before.url;
    if (now === page && windows.documents > before.documents) web.budget.visit();
    return {
      kind:
        windows.downloads.size > 0
          ? 'download'
          : now !== page
            ? 'opened'
            : moved
              ? 'navigated'
              : view.signature !== before.signature
                ? 'changed'
                : 'nothing',
      url: view.url,
      ...(windows.downloads.size > 0 ? { files: [...windows.downloads] } : {}),
      status: statuses.get(now) ?? null,
      dialogs: windows.takeDialogs(),
      inPage,
    };
  };

  const tab: Tab = {
    page: current,
    open,
    look,
    view: async () => perceived?.view ?? (await look()),
    async click(action) {
      const rule = forbiddenLink(action.text, action.address ?? '');
      if (rule && !(perceived && opensApplication(action, perceived.view)))
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
      perceived = null;
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
      perceived = null;
      return true;
    },
    async rollOn(of) {
      const page = current();
      if (of && !(await tab.ask(of, rollListOf).catch(() => false))) return false;
      if (of) {
        await rest(page, 3_000);
        perceived = null;
        return true;
      }
      const frames = page.frames().slice(0, MAX_ROLLED);
      const rolled = await Promise.all(
        frames.map((frame) => inTime(frame, frame.evaluate(rollOn), ROLL_MS).catch(() => false)),
      );
      if (!rolled.some(Boolean)) return false;
      await rest(page, 3_000);
      perceived = null;
      return true;
    },
    async scrollToEnd() {
      const page = current();
      const scrolled = page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await inTime(page, scrolled).catch(() => undefined);
      await rest(page, 3_000);
      perceived = null;
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
      const frame = perceived?.frames[of.frame];
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
      perceived = null;
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
