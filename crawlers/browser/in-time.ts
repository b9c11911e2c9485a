import type { Frame, Page } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { oncePer } from '../once.ts';

/** A page that is no longer busy answers within milliseconds; what takes as long as this hangs, milliseconds. */
export const ANSWER_MS = 5_000;
/** A frame that left a question unanswered is given this for each further one, until it answers again, milliseconds. */
const SILENT_MS = 500;

/** A page, a frame or the browser left a question unanswered. */
export class NoAnswerError extends BrowserLostError {
  constructor(ms: number) {
    super(`${ms} 毫秒内没有回应`);
  }
}

/** Where this process was late itself, an answer may lie there unread when the timer rings: read first, then judged. */
const afterReading = (judge: () => void): void => void setImmediate(() => setImmediate(judge));

/** Rejects with NoAnswerError after `ms`; the promise itself is left to end as it may. */
export function withTimeout<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => afterReading(() => reject(new NoAnswerError(ms))), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

interface Life {
  crashed: boolean;
  /** Frames that left a question unanswered and have answered none since. */
  silent: WeakSet<Frame>;
  /** Whoever waits for an answer, to be told when none can come any more. */
  waiting: Set<(error: Error) => void>;
  /** Counts the page as crashed, and tells. */
  end(why: string): void;
}

/** Watches a page for its end from the first time that it is asked for: early, so that no crash is missed. */
export const lifeOf: (page: Page) => Readonly<Life> = oncePer((page) => {
  const tell = (why: string): void => {
    for (const told of life.waiting) told(new BrowserLostError(why));
  };
  const life: Life = {
    crashed: false,
    silent: new WeakSet(),
    waiting: new Set(),
    end(why) {
      life.crashed = true;
      tell(why);
    },
  };
  page.on('crash', () => life.end('页面已崩溃'));
  page.on('close', () => tell('页面已关闭'));
  page.on('framenavigated', (frame) => void life.silent.delete(frame));
  return life;
});

/** Ends a page that is more than this machine can bear. */
export function endPage(page: Page): void {
  lifeOf(page).end('页面不断发出请求');
  void closePage(page);
}

/** Whether nothing can be asked of a page any more. */
export const isGone = (page: Page): boolean => page.isClosed() || lifeOf(page).crashed;

/**
 * What is asked of a page, raced against a timer and the end of the page: scripts that never return leave every question
 * open, and Playwright waits for ever. Rejects with NoAnswerError, or as the page ended.
 */
export function inTime<T>(of: Page | Frame, asked: Promise<T>, ms = ANSWER_MS): Promise<T> {
  const frame = 'mainFrame' in of ? of.mainFrame() : of;
  const { silent, waiting } = lifeOf(frame.page());
  return new Promise<T>((done, fail) => {
    const patience = silent.has(frame) ? Math.min(ms, SILENT_MS) : ms;
    const judge = (): void => {
      if (!waiting.has(ended)) return;
      if (ms >= ANSWER_MS) silent.add(frame);
      end(() => fail(new NoAnswerError(patience)));
    };
    const timer = setTimeout(() => afterReading(judge), patience);
    const ended = (error: Error): void => end(() => fail(error));
    const end = (tell: () => void): void => {
      clearTimeout(timer);
      waiting.delete(ended);
      tell();
    };
    waiting.add(ended);
    asked.then(
      (answer) => {
        silent.delete(frame);
        end(() => done(answer));
      },
      (error) => end(() => fail(error)),
    );
  });
}

/** How long a page may take to close; one that takes longer is left to the closing of its context, milliseconds. */
const CLOSE_MS = 5_000;

/** Closes a page; never throws, never waits for one that hangs. */
export async function closePage(page: Page): Promise<void> {
  await withTimeout(page.close(), CLOSE_MS).catch(() => undefined);
}
