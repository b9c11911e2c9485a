import type { Dialog, Download, Frame, Page, Request, Response } from 'playwright';
import { closePage, isGone, lifeOf } from './in-time.ts';
import { leavePage } from './pages.ts';
import { forbiddenQuestion } from './question.ts';
import { watchSessionStorage } from './session-storage.ts';
import { memoryOf, networkOf } from './visitor.ts';
import type { Web } from './web.ts';

/** Dialogs of one page that are answered as a person would, and that are kept; a page with more is a trap. */
const MAX_DIALOGS = 20;
/** Windows that stand open one over the other; nobody keeps more of one search for a page. */
const MAX_WINDOWS = 6;
/** Downloads that are remembered; a page that sends files for ever must not fill the memory. */
const MAX_DOWNLOADS = 100;

export interface ShownDialog {
  type: string;
  message: string;
  accepted: boolean;
}

/** The windows of one tab: the page itself and what was opened from it, the newest on top. */
export interface Windows {
  readonly first: Page;
  /** The one on top. */
  current(): Page;
  /** Status of the document that each shows. */
  readonly statuses: WeakMap<Page, number>;
  /** The address that was first asked for, where the document that each shows came by redirects. */
  readonly askedFor: WeakMap<Page, string>;
  /** What was opened since `expect`; null where nothing was. */
  readonly opened: Page | null;
  /** Addresses of which a file came since `expect`. */
  readonly downloads: ReadonlySet<string>;
  /** A page was asked for in a new window and has not begun to answer: Playwright tells of it only when it does. */
  readonly coming: boolean;
  /** Documents that came for whole windows, ever: an application that only changes its route opens none. */
  readonly documents: number;
  /** Before something is done: forgets what was, and lets a window open where a person did it. */
  expect(byPerson: boolean): void;
  /** A window that was opened shows its document: the status may have come before the window was told of. */
  arrived(page: Page): void;
  takeDialogs(): ShownDialog[];
  /** Takes another page for the first: one that hangs or crashed, or whose session storage is to go. */
  replaceFirst(): Promise<void>;
  /** Closes what was opened beside; with a page, that one alone. */
  closeOpened(page?: Page): Promise<void>;
  /** Leaves the first page to the next tab, or closes it. */
  end(own: boolean): Promise<void>;
}

/** The address with which a chain of redirects began. */
function firstOf(request: Request): string {
  const before = request.redirectedFrom();
  return before ? firstOf(before) : request.url();
}

export function createWindows(web: Web, page: Page, another: () => Promise<Page>): Windows {
  const context = page.context();
  const { origins, wanted: wantedPages } = memoryOf(context);
  const statuses = new WeakMap<Page, number>();
  const askedFor = new WeakMap<Page, string>();
  const stack: Page[] = [];
  let first = page;
  let dialogs: ShownDialog[] = [];
  let answered = 0;
  let opened: Page | null = null;
  const downloads = new Set<string>();
  let wanted = false;
  let documents = 0;

  const coming = new Set<Request>();
  const asked = (r: Request): void => {
    if (r.isNavigationRequest() && !hasFrame(r)) coming.add(r);
  };
  const came = (r: Request): void => void coming.delete(r);
  /** What documents answered whose window was not told of yet. */
  const early = new Map<string, number>();
  const toldEarly = (r: Response): void => {
    if (r.request().isNavigationRequest() && !hasFrame(r.request())) early.set(r.url(), r.status());
  };
  context.on('request', asked).on('requestfinished', came).on('requestfailed', came).on('response', toldEarly);

  /** Undoes what was attached to the page that another tab may take over. */
  const detach: (() => void)[] = [];

  function adopt(p: Page): void {
    stack.push(p);
    wantedPages.add(p);
    networkOf(p);
    lifeOf(p);
    const onDialog = (d: Dialog): void => void answer(d);
    const onPopup = (child: Page): void => {
      // What opens of itself is stopped by every browser; and of windows over windows nobody keeps many.
      if (!wanted || stack.filter((s) => !s.isClosed()).length >= MAX_WINDOWS) return void closePage(child);
      opened = child;
      adopt(child);
    };
    const onDownload = (d: Download): void => {
      if (downloads.size < MAX_DOWNLOADS) downloads.add(d.url());
      void d.cancel().catch(() => undefined);
    };
    const onResponse = (r: Response): void => {
      if (!r.request().isNavigationRequest() || r.frame() !== p.mainFrame()) return;
      statuses.set(p, r.status());
      const first = firstOf(r.request());
      if (first === r.url()) askedFor.delete(p);
      else askedFor.set(p, first);
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
  }

  async function answer(d: Dialog): Promise<void> {
    const message = d.message().slice(0, 500);
    // Leaving a page is always allowed; a question whose words would submit or destroy something is answered no.
    const accepted =
      d.type() === 'beforeunload' ||
      (d.type() !== 'prompt' && (d.type() === 'alert' || !forbiddenQuestion(message)) && answered < MAX_DIALOGS);
    answered++;
    if (d.type() !== 'beforeunload' && dialogs.length < MAX_DIALOGS)
      dialogs.push({ type: d.type(), message, accepted });
    await (accepted ? d.accept() : d.dismiss()).catch(() => undefined);
  }
  adopt(first);

  const windows: Windows = {
    get first() {
      return first;
    },
    statuses,
    askedFor,
    get opened() {
      return opened;
    },
    downloads,
    get coming() {
      return coming.size > 0;
    },
    get documents() {
      return documents;
    },
    arrived(p) {
      const status = early.get(p.url());
      if (status !== undefined && !statuses.has(p)) statuses.set(p, status);
    },
    current: () => stack.findLast((p) => !p.isClosed()) ?? first,
    expect(byPerson) {
      wanted = byPerson;
      opened = null;
      downloads.clear();
      coming.clear();
      early.clear();
      windows.takeDialogs();
    },
    takeDialogs() {
      const seen = dialogs;
      dialogs = [];
      answered = 0;
      return seen;
    },
    async replaceFirst() {
      const left = stack.splice(0);
      const before = first;
      first = await another();
      await watchSessionStorage(first);
      adopt(first);
      for (const p of new Set([...left, before])) await closePage(p);
    },
    async closeOpened(one) {
      const closing = one ? stack.splice(stack.indexOf(one), 1) : stack.splice(0).filter((p) => p !== first);
      if (!one) stack.push(first);
      for (const p of closing) await closePage(p);
    },
    async end(own) {
      context.off('request', asked).off('requestfinished', came).off('requestfailed', came).off('response', toldEarly);
      for (const p of stack.splice(0)) if (p !== first) await closePage(p);
      if (own || isGone(first)) return closePage(first);
      await leavePage(web, first);
      for (const undo of detach) undo();
    },
  };
  return windows;
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
