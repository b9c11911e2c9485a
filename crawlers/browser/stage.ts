import type { Frame, Page } from 'playwright';
import { BrowserLostError } from '../errors.ts';
import { type Perceived, perceive, unperceived } from '../perception/perceive.ts';
import type { PageView } from '../perception/view.ts';
import { inTime, isGone, lifeOf } from './in-time.ts';
import type { Spot } from './pointer.ts';
import { type Rest, settle } from './settle.ts';
import { networkOf } from './visitor.ts';
import type { Web } from './web.ts';
import type { Windows } from './windows.ts';

/** What is done with one element has an answer at once, milliseconds. */
export const DEED_MS = 3_000;
/** Said of a page whose scripts leave no question answered, and of one that crashed. */
export const HANGS = '页面没有响应';

/** The page at which a tab stands, what was last seen of it, and what all that is done there begins with. */
export type Stage = ReturnType<typeof createStage>;

/** @param settleMs at the latest after this a page is looked at as it is */
export function createStage(web: Web, windows: Windows, settleMs: number) {
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

  return {
    web,
    windows,
    current,
    statuses,
    rest,
    hangsNow,
    giveUp,
    look,
    spotOf,
    inFrame,
    /** What was seen last; null where something was done since. */
    get perceived() {
      return perceived;
    },
    forget() {
      perceived = null;
    },
  };
}
