import type { BrowserContext, Frame, Page, Request, Response } from 'playwright';
import { inTime } from '../browser/in-time.ts';
import { protocolOf } from '../browser/protocol.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';

/** A document that was asked for while somebody watched. */
export interface Asked {
  url: string;
  method: string;
  /** The document of a window rather than of a frame in it. */
  main: boolean;
  status: number | null;
  /** Kind of the network's failure (`dns`, `connect`, `timeout` …), null where there was an answer. */
  failed: string | null;
  /** Rule of ours that stopped it. */
  guard: string | null;
}

/** What went on from the moment before a deed. */
export interface Watch {
  asked(): readonly Asked[];
  /** A document is asked for and has not come. */
  pending(): boolean;
  /** Data that the page asked for and did not get: answers of 4xx and 5xx. */
  unanswered(): readonly { url: string; status: number }[];
  /** What the guard stopped, without counters and sockets. */
  stopped(): readonly { url: string; method: string; rule: string }[];
  /** Short texts that appeared on the page, also those that vanished again. */
  words(): Promise<string[]>;
  end(): void;
}

/** What the guard stops on any page without harm to what the visitor does. */
export const HARMLESS: ReadonlySet<string> = new Set(['telemetry', 'beacon', 'websocket', 'assistant', 'person']);
/** Texts that are kept: a page that rewrites itself for ever must not fill the memory. */
const MAX_WORDS = 60;
const MAX_LENGTH = 240;
/** A frame that is asked for words has them at once, milliseconds. */
const ANSWER_MS = 2_000;
/** Frames of a page that are asked; a page with more is a wall of advertisements. */
const MAX_FRAMES = 12;

/** Watches a tab's context: a toast is gone after 2 seconds, and an address that failed is not in the tab's address bar. */
export async function watch(tab: Tab, web: Web): Promise<Watch> {
  const page = tab.page();
  const context = page.context();
  const asked = new Map<Request, Asked>();
  const data: { url: string; status: number }[] = [];
  const open = new Set<Request>();
  const before = web.stopped.length;

  const onRequest = (r: Request): void => {
    if (!r.isNavigationRequest()) return;
    open.add(r);
    asked.set(r, { url: r.url(), method: r.method(), main: isMain(r), status: null, failed: null, guard: null });
  };
  const onResponse = (r: Response): void => {
    const request = r.request();
    const entry = asked.get(request);
    if (entry) {
      open.delete(request);
      const headers = r.headers();
      entry.status = r.status();
      entry.guard = headers['x-wangting-guard'] ?? null;
      entry.failed = headers['x-wangting-upstream'] ?? null;
    } else if (/^(xhr|fetch)$/.test(request.resourceType()) && r.status() >= 400 && data.length < MAX_WORDS) {
      if (!r.headers()['x-wangting-guard']) data.push({ url: r.url(), status: r.status() });
    }
  };
  const onFailed = (r: Request): void => {
    const entry = asked.get(r);
    if (!entry) return;
    open.delete(r);
    const said = r.failure()?.errorText ?? '';
    // ERR_ABORTED: the page went elsewhere, or a file came; neither is a failure.
    if (/ABORTED/.test(said) || entry.status !== null) return;
    entry.failed = web.failureOf?.(r.url())?.kind ?? failureIn(said);
    if (/BLOCKED_BY_CLIENT/.test(said)) entry.guard = 'blocked';
  };
  context.on('request', onRequest);
  context.on('response', onResponse);
  context.on('requestfailed', onFailed);
  await inFrames(page, (f) => f.evaluate(listenForWords, { max: MAX_WORDS, length: MAX_LENGTH }));

  return {
    asked: () => [...asked.values()],
    pending: () => open.size > 0,
    unanswered: () => data,
    stopped: () => web.stopped.slice(before).filter((s) => !HARMLESS.has(s.rule)),
    async words() {
      const found = await inFrames(page, (f) => f.evaluate(heardWords));
      return found.flat();
    },
    end() {
      context.off('request', onRequest);
      context.off('response', onResponse);
      context.off('requestfailed', onFailed);
    },
  };
}

/** Gives up what a page waits for: while a document is under way, nothing can be asked of the old one. */
export async function stopLoading(tab: Tab): Promise<void> {
  const page = tab.page();
  await inTime(
    page,
    protocolOf(page).then((session) => session.send('Page.stopLoading')),
    ANSWER_MS,
  ).catch(() => undefined);
}

export const contextOf = (tab: Tab): BrowserContext => tab.page().context();

/** What is done in all frames of a page; frames that hang or vanish are left out. */
export async function inFrames<T>(page: Page, deed: (frame: Frame) => Promise<T>): Promise<T[]> {
  if (page.isClosed()) return [];
  const done = await Promise.all(
    page
      .frames()
      .slice(0, MAX_FRAMES)
      .map((f) =>
        inTime(f, deed(f), ANSWER_MS).then(
          (value) => [value] as T[],
          () => [] as T[],
        ),
      ),
  );
  return done.flat();
}

function isMain(request: Request): boolean {
  try {
    return request.frame().parentFrame() === null;
  } catch {
    // The first document of a window that is only just opening has no frame yet.
    return true;
  }
}

function failureIn(said: string): string {
  if (/NAME_NOT_RESOLVED/.test(said)) return 'dns';
  if (/CERT|SSL/.test(said)) return 'tls';
  if (/TIMED_OUT/.test(said)) return 'timeout';
  if (/REFUSED|RESET|CLOSED|EMPTY_RESPONSE|UNREACHABLE|TUNNEL/.test(said)) return 'connect';
  return 'other';
}

/** Runs in a frame: keeps the short texts that come up from now on. */
function listenForWords(bounds: { max: number; length: number }): void {
  const key = Symbol.for('wangting.words');
  const holder = window as unknown as { [k: symbol]: { words: string[]; observer: MutationObserver } | undefined };
  holder[key]?.observer.disconnect();
  const words: string[] = [];
  const note = (node: Node): void => {
    const el = node instanceof HTMLElement ? node : node.parentElement;
    if (!el || words.length >= bounds.max || /^(script|style|option|head|title)$/.test(el.localName)) return;
    if (!el.checkVisibility()) return;
    const text = (el.innerText ?? '').replace(/\s+/g, ' ').trim();
    if (text.length >= 2 && text.length <= bounds.length && !words.includes(text)) words.push(text);
  };
  const observer = new MutationObserver((records) => {
    for (const r of records) {
      if (r.type === 'childList') for (const n of r.addedNodes) note(n);
      else note(r.target);
    }
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden', 'open'],
  });
  holder[key] = { words, observer };
}

function heardWords(): string[] {
  const key = Symbol.for('wangting.words');
  return (window as unknown as { [k: symbol]: { words: string[] } | undefined })[key]?.words ?? [];
}
