import type { Effect } from '../browser/tab.ts';
import { namesApply } from '../language/apply.ts';
import type { PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { behind } from './behind.ts';
import { isSignInAddress } from './login-page.ts';
import type { Look } from './look.ts';
import type { PressContext, Pressed } from './pressed.ts';
import { presentStep } from './stepper.ts';
import { stopLoading, type Watch } from './watch.ts';

/** How long something may take to come up where nothing does, milliseconds: toasts that redirect after 2 to 3 s. */
const PATIENCE_MS = 4_000;
/** Once a page says that one has to sign in, the sign-in page may take this long to come by itself, milliseconds. */
const ASKED_MS = 3_200;
/** A document on its way, or a page that says that it leads on, is waited for, milliseconds. */
const UNDER_WAY_MS = 15_000;
const LOOK_EVERY_MS = 300;

/** Looks until something certain stands there, or patience ends. */
export async function awaitOutcome(
  on: PressContext,
  before: PageView,
  effect: Effect,
  eyes: Watch,
  start: number,
  origin?: PageView,
): Promise<Pressed> {
  const { tab, hall, around } = on;
  const dialogs = effect.dialogs.map((d) => d.message);
  const known = new Set(before.text.split('\n'));
  let askedAt: number | null = null;
  let cleared = false;
  for (let round = 0; ; round++) {
    const view = round === 0 ? await tab.view() : await tab.look();
    const words = (await eyes.words()).filter((w) => !known.has(w) && namesApply(w) === 0);
    const look: Look = {
      hall,
      around,
      before,
      ...(origin ? { origin } : {}),
      view,
      said: [...dialogs, ...words],
      asked: eyes.asked(),
      pending: eyes.pending(),
      marked: view.url === before.url ? null : await presentStep(tab),
    };
    const found = behind(look);
    if (found.is === 'unknown' && view.overlay && view.url !== before.url && !cleared) {
      cleared = true;
      if ((await closeNotices(tab, 'deed')).signature !== view.signature) continue;
    }
    const spent = performance.now() - start;
    const uncertain = found.is === 'nothing' || found.is === 'unknown' || found.is === 'failing';
    if (found.is === 'asked') askedAt ??= performance.now();
    const waits =
      (uncertain && spent < PATIENCE_MS) ||
      // The address of a sign-in whose page is still being drawn.
      (uncertain && view.url !== before.url && isSignInAddress(view.url) && spent < UNDER_WAY_MS) ||
      (found.is === 'under-way' && spent < UNDER_WAY_MS) ||
      (askedAt !== null && found.is === 'asked' && performance.now() - askedAt < ASKED_MS);
    // A page that came and is known to be none of ours will not become one by waiting, but what it loads may.
    if (!waits) {
      const late = found.is === 'under-way' && eyes.pending();
      if (late) await stopLoading(tab);
      if (found.is === 'under-way')
        return {
          view,
          behind: late
            ? { is: 'hidden', reason: 'timeout-ours', note: '在线办理入口在时限内没有打开' }
            : { is: 'unknown', opened: true, note: '入口打开的页面一直没有内容' },
        };
      return { view, behind: found };
    }
    await new Promise((r) => setTimeout(r, LOOK_EVERY_MS));
  }
}
