import type { Dialog, Download, ElementHandle, Frame, Page, Request, Response } from 'playwright';
import { type Perceived, perceive, withTimeout } from '../perception/perceive.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import { passChallenge } from './challenge.ts';
import { keepHtml } from './evidence.ts';
import { fillInPage, markInPage, pointAtInPage, pressInPage, registered } from './in-page.ts';
import { type LoadError, loadError } from './load-error.ts';
import { opensApplication } from './opens-application.ts';
import { BLANK, leavePage, takePage } from './pages.ts';
import { clickAt, enterIn, pointAt, typeInto } from './pointer.ts';
import { protocolOf } from './protocol.ts';
import { screenshot } from './screenshot.ts';
import { passBy, rollOn } from './scrolling.ts';
import { usedSessionStorage, watchSessionStorage } from './session-storage.ts';
import { OPENING_MS, settle } from './settle.ts';
import { forbiddenLink } from './submission.ts';
import { listening, memoryOf, networkOf } from './visitor.ts';
import type { Web } from './web.ts';

/** How long an address may take to begin to answer, milliseconds (国办秘函〔2019〕19号: 15 s, and as much again for the body). */
const OPEN_TIMEOUT_MS = 30_000;
/** How long a real click may look for its chance before the element is clicked in the page instead. */
const CLICK_TIMEOUT_MS = 900;
/** The longest Retry-After that a step waits for; longer ones leave the page blocked. */
const RETRY_AFTER_MAX_S = 30;
/** Dialogs of one page that are answered; a page with more is a trap. */
const MAX_DIALOGS = 20;

export interface Arrival {
  url: string;
  status: number | null;
  /** Null where a document came; else what kept it away. */
  error: LoadError | null;
  message: string;
  dialogs: ShownDialog[];
}

export interface ShownDialog {
  type: string;
  message: string;
  accepted: boolean;
}

export interface Effect {
  kind: 'navigated' | 'opened' | 'changed' | 'nothing' | 'download' | 'forbidden' | 'failed';
  url: string;
  status: number | null;
  dialogs: ShownDialog[];
  /** True where the real click was intercepted and the element was clicked in the page. */
  inPage: boolean;
  why?: string;
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
  /** Moves the page and the lists in it on by one screenful and stays there. False where all of it was at its end. */
  rollOn(): Promise<boolean>;
  /** Evaluates in the frame of an element: a last resort for what the view does not tell. */
  element(of: { id: number; frame: number }): Promise<ElementHandle<Element> | null>;
  /** A screenshot with an element marked, kept as evidence; null where none could be taken. */
  shot(note: string, mark?: { id: number; frame: number }): Promise<string | null>;
  /** The page's HTML as evidence. */
  source(note: string): Promise<string | null>;
  /** Closes what was opened beside and forgets cookies and storage of the audited sites: a first visit again. */
  fresh(): Promise<void>;
  close(): Promise<void>;
}

export interface TabOptions {
  viewport?: { width: number; height: number };
  /** A page of its own that is closed with the tab: for what changes how a page is loaded or shown. */
  own?: boolean;
}

export async function openTab(web: Web, options: TabOptions = {}): Promise<Tab> {
  const own = options.own === true || options.viewport !== undefined;
  let first = own ? await web.tab(options) : await takePage(web);
  const context = first.context();
  await listening(context);
  await watchSessionStorage(first);
  const statuses = new WeakMap<Page, number>();
  const stack: Page[] = [];
  const { origins } = memoryOf(context);
  let dialogs: ShownDialog[] = [];
  let answered = 0;
  let perceived: Perceived | null = null;
  let opened: Page | null = null;
  let downloaded = false;
  /** Documents that came for whole tabs: an application that only changes its route opens no page. */
  let documents = 0;

  /** Pages that were asked for in a new tab and have not begun to answer: Playwright tells of a tab only when it does. */
  const coming = new Set<Request>();
  const asked = (r: Request): void => {
    if (r.isNavigationRequest() && !hasFrame(r)) coming.add(r);
  };
  const came = (r: Request): void => void coming.delete(r);
  /** What documents answered whose tab was not told of yet. */
  const early = new Map<string, number>();
  const toldEarly = (r: Response): void => {
    if (r.request().isNavigationRequest() && !hasFrame(r.request())) early.set(r.url(), r.status());
  };
  context.on('response', toldEarly);
  context.on('request', asked);
  context.on('requestfinished', came);
  context.on('requestfailed', came);

  const current = (): Page => stack.findLast((p) => !p.isClosed()) ?? first;
  /** Undoes what was attached to the page that another tab may take over. */
  const detach: (() => void)[] = [];

  const adopt = (p: Page): void => {
    stack.push(p);
    networkOf(p);
    const onDialog = (d: Dialog): void => void answer(d);
    const onPopup = (child: Page): void => {
      if (stack.length >= 6) return void child.close().catch(() => undefined);
      opened = child;
      adopt(child);
    };
    const onDownload = (d: Download): void => {
      downloaded = true;
      void d.cancel().catch(() => undefined);
    };
    const onResponse = (r: Response): void => {
      if (!r.request().isNavigationRequest() || r.frame() !== p.mainFrame()) return;
      statuses.set(p, r.status());
      if (r.status() < 300 || r.status() >= 400) documents++;
    };
    const onNavigated = (f: Frame): void => {
      const o = f === p.mainFrame() ? originOf(f.url()) : null;
      if (o) origins.add(o);
    };
    p.on('dialog', onDialog).on('popup', onPopup).on('download', onDownload);
    p.on('response', onResponse).on('framenavigated', onNavigated);
    detach.push(() => {
      p.off('dialog', onDialog).off('popup', onPopup).off('download', onDownload);
      p.off('response', onResponse).off('framenavigated', onNavigated);
    });
  };
  const answer = async (d: Dialog): Promise<void> => {
    const message = d.message().slice(0, 500);
    // Leaving a page is always allowed; a question whose words would submit or destroy something is answered no.
    const accepted =
      d.type() === 'beforeunload' || (d.type() !== 'prompt' && !forbiddenLink(message, '') && answered < MAX_DIALOGS);
    answered++;
    if (d.type() !== 'beforeunload') dialogs.push({ type: d.type(), message, accepted });
    await (accepted ? d.accept() : d.dismiss()).catch(() => undefined);
  };
  adopt(first);

  /** Takes another page for the first: what a site left in the tab's session storage goes with the tab. */
  const replaceFirst = async (): Promise<void> => {
    const left = first;
    first = await web.tab(options);
    await watchSessionStorage(first);
    stack.splice(0);
    adopt(first);
    await left.close().catch(() => undefined);
  };

  const takeDialogs = (): ShownDialog[] => {
    const seen = dialogs;
    dialogs = [];
    answered = 0;
    return seen;
  };

  const look = async (): Promise<PageView> => {
    const page = current();
    perceived = await perceive(page, statuses.get(page) ?? null);
    await web.hints?.point(perceived);
    return perceived.view;
  };

  const isMain = (of: { frame: number }): boolean => perceived?.frames[of.frame] === current().mainFrame();

  /** Runs something with an element of the view in its frame, without putting Playwright's scripts into the document. */
  const inFrame = async <T extends { id: number }>(
    of: { frame: number },
    run: (given: T) => void,
    given: T,
  ): Promise<void> => {
    const frame = perceived?.frames[of.frame];
    if (!frame || frame.isDetached()) throw new Error('the element is gone');
    await withTimeout(frame.evaluate(run as (given: unknown) => void, given), 3_000);
  };

  const element = async (of: { id: number; frame: number }): Promise<ElementHandle<Element> | null> => {
    const frame = perceived?.frames[of.frame];
    if (!frame || frame.isDetached()) return null;
    const handle = await withTimeout(frame.evaluateHandle(registered, of.id), 3_000).catch(() => null);
    return (handle?.asElement() as ElementHandle<Element> | null) ?? null;
  };

  const open = async (url: string): Promise<Arrival> => {
    const page = current();
    perceived = null;
    takeDialogs();
    const arrival = await goto(page, url);
    if (arrival.error === null) {
      await settle(page, networkOf(page));
      await passChallenge(page, networkOf(page), statuses);
      // Behind a challenge a document comes as a download, and the page stays what the challenge was.
      if (downloaded) return { ...arrival, error: 'download', message: 'download', dialogs: takeDialogs() };
    }
    return { ...arrival, url: page.url(), status: statuses.get(page) ?? arrival.status, dialogs: takeDialogs() };
  };

  const goto = async (page: Page, url: string, again = true): Promise<Arrival> => {
    await web.pace(url);
    web.budget.visit();
    const base = { url, status: null, message: '', dialogs: [] };
    downloaded = false;
    let response: Response | null;
    try {
      response = await page.goto(url, { waitUntil: 'commit', timeout: OPEN_TIMEOUT_MS });
    } catch (e) {
      const message = e instanceof Error ? (e.message.split('\n')[0] ?? '') : String(e);
      const isDownload = downloaded || /Download is starting/i.test(message);
      return { ...base, error: isDownload ? 'download' : loadError(message), message };
    }
    const status = response?.status() ?? null;
    const headers = response?.headers() ?? {};
    if (headers['x-wangting-guard']) return { ...base, status, error: 'refused', message: headers['x-wangting-guard'] };
    const upstream = headers['x-wangting-upstream'];
    if (upstream) return { ...base, error: loadError(upstream), message: upstream };
    const wait = Number(headers['retry-after']);
    if ((status === 429 || status === 503) && again && wait > 0 && wait <= RETRY_AFTER_MAX_S) {
      await new Promise((r) => setTimeout(r, wait * 1000));
      return goto(page, url, false);
    }
    return { ...base, status, error: null };
  };

  /** Does something and watches what comes of it. */
  const act = async (deed: () => Promise<boolean>): Promise<Effect> => {
    const page = current();
    const before = { url: page.url(), signature: perceived?.view.signature ?? '', documents };
    opened = null;
    downloaded = false;
    coming.clear();
    takeDialogs();
    let inPage = false;
    try {
      inPage = await deed();
    } catch (e) {
      return {
        kind: 'failed',
        url: page.url(),
        status: null,
        dialogs: takeDialogs(),
        inPage,
        why: e instanceof Error ? e.message.split('\n')[0] : String(e),
      };
    }
    await new Promise((r) => setTimeout(r, 60));
    for (let waited = 0; coming.size > 0 && !opened && waited < OPEN_TIMEOUT_MS; waited += 50)
      await new Promise((r) => setTimeout(r, 50));
    if (!opened) {
      const rest = await settle(page, networkOf(page));
      for (let waited = 0; rest.opening && !opened && waited < OPENING_MS; waited += 50)
        await new Promise((r) => setTimeout(r, 50));
    }
    const now = current();
    if (opened) web.budget.visit();
    if (now !== page) {
      await now.waitForLoadState('commit' as never, { timeout: 5_000 }).catch(() => undefined);
      await settle(now, networkOf(now));
      const status = early.get(now.url());
      if (status !== undefined && !statuses.has(now)) statuses.set(now, status);
    }
    await passChallenge(now, networkOf(now), statuses);
    const view = await look();
    const moved = now !== page || view.url !== before.url;
    if (now === page && documents > before.documents) web.budget.visit();
    return {
      kind: downloaded
        ? 'download'
        : now !== page
          ? 'opened'
          : moved
            ? 'navigated'
            : view.signature !== before.signature
              ? 'changed'
              : 'nothing',
      url: view.url,
      status: statuses.get(now) ?? null,
      dialogs: takeDialogs(),
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
        if (action.visible) {
          try {
            if (isMain(action)) {
              if (await clickAt(current(), action.id, CLICK_TIMEOUT_MS)) return false;
            } else {
              // Without waiting for what it leads to: a slow page is no failed click, and must not be clicked twice.
              await (await element(action))?.click({ timeout: CLICK_TIMEOUT_MS, noWaitAfter: true });
              return false;
            }
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
            if (!isMain(action)) {
              await (await element(action))?.hover({ timeout: CLICK_TIMEOUT_MS });
              return false;
            }
            if (await pointAt(current(), action.id, CLICK_TIMEOUT_MS)) return false;
          } catch {}
        }
        await inFrame(action, pointAtInPage, { id: action.id });
        return true;
      }),
    async type(field, text) {
      if (isMain(field) && (await typeInto(current(), field.id, text).catch(() => false))) return;
      const el = await element(field);
      if (!el) throw new Error('the field is gone');
      try {
        await el.fill(text, { timeout: CLICK_TIMEOUT_MS });
      } catch {
        await inFrame(field, fillInPage, { id: field.id, text });
      }
      // Suggestions come on key events, which fill does not send.
      await el.dispatchEvent('keyup').catch(() => undefined);
    },
    write: (field, text) =>
      act(async () => {
        await tab.type(field, text);
        return false;
      }),
    choose: (field, option) =>
      act(async () => {
        const el = await element(field);
        if (!el) throw new Error('the field is gone');
        if (field.tag !== 'select') {
          await inFrame(field, pressInPage, { id: field.id });
          return true;
        }
        await el.selectOption(option.value ? { value: option.value } : { label: option.text }, {
          timeout: CLICK_TIMEOUT_MS,
          force: true,
        });
        return false;
      }),
    async pressEnter(field) {
      await web.pace(field.formAction ?? current().url());
      return act(async () => {
        if (isMain(field) && (await enterIn(current(), field.id))) return false;
        const el = await element(field);
        if (!el) throw new Error('the field is gone');
        await el.press('Enter', { timeout: CLICK_TIMEOUT_MS, noWaitAfter: true });
        return false;
      });
    },
    async back() {
      perceived = null;
      const page = current();
      if (stack.length > 1 && page !== first) {
        stack.splice(stack.indexOf(page), 1);
        await page.close().catch(() => undefined);
        return;
      }
      await page.goBack({ waitUntil: 'commit', timeout: 10_000 }).catch(() => null);
      await settle(page, networkOf(page));
    },
    async scrollThrough() {
      const page = current();
      const passed = await Promise.all(
        page
          .frames()
          .slice(0, 6)
          .map((frame) => withTimeout(frame.evaluate(passBy), 8_000).catch(() => false)),
      );
      if (!passed.some(Boolean)) return false;
      await settle(page, networkOf(page), 3_000);
      perceived = null;
      return true;
    },
    async rollOn() {
      const page = current();
      const rolled = await Promise.all(
        page
          .frames()
          .slice(0, 6)
          .map((frame) => withTimeout(frame.evaluate(rollOn), 8_000).catch(() => false)),
      );
      if (!rolled.some(Boolean)) return false;
      await settle(page, networkOf(page), 3_000);
      perceived = null;
      return true;
    },
    async scrollToEnd() {
      await current()
        .evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
        .catch(() => undefined);
      await settle(current(), networkOf(current()), 3_000);
      perceived = null;
    },
    element,
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
      for (const p of stack.splice(1)) await p.close().catch(() => undefined);
      perceived = null;
      if (web.signedIn) return;
      await context.clearCookies();
      const cdp = await protocolOf(first);
      const storageTypes = 'local_storage,indexeddb';
      const forget = (origin: string) => cdp.send('Storage.clearDataForOrigin', { origin, storageTypes });
      await Promise.allSettled([...origins].map(forget));
      if (usedSessionStorage(first)) await replaceFirst();
      else if (first.url() !== BLANK) await first.goto(BLANK).catch(() => undefined);
    },
    async close() {
      context.off('response', toldEarly);
      context.off('request', asked);
      context.off('requestfinished', came);
      context.off('requestfailed', came);
      for (const p of stack.splice(0)) if (p !== first) await p.close().catch(() => undefined);
      if (own) return void (await first.close().catch(() => undefined));
      await leavePage(web, first);
      for (const undo of detach) undo();
    },
  };
  return web.hints?.watch(tab) ?? tab;
}

/** A request of a tab that is being opened has no frame yet. */
function hasFrame(r: Request): boolean {
  try {
    r.frame();
    return true;
  } catch {
    return false;
  }
}

function originOf(url: string): string | null {
  try {
    const o = new URL(url).origin;
    return o === 'null' ? null : o;
  } catch {
    return null;
  }
}
