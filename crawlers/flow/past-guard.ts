import { forbiddenLink } from '../browser/submission.ts';
import type { Action, PageView } from '../perception/view.ts';
import { behind } from './behind.ts';
import { isSignInAddress, sameHost, signInOf } from './login-page.ts';
import type { PressContext, Pressed } from './pressed.ts';
import type { Watch } from './watch.ts';

/** The guard stopped what the press asked for: the address that the button itself names is opened instead, where there is one. */
export async function pastTheGuard(
  on: PressContext,
  action: Action,
  before: PageView,
  eyes: Watch,
): Promise<Pressed | null> {
  const { tab, hall } = on;
  const stopped = eyes.stopped();
  if (stopped.length === 0) return null;
  const signIn = stopped.find(
    (s) => isSignInAddress(s.url) || (hall.city.unifiedLogin ?? []).some((u) => sameHost(u, s.url)),
  );
  const address = action.address && action.via !== 'href' && action.via !== 'form' ? action.address : signIn?.url;
  if (address && !forbiddenLink(action.text, address) && address !== before.url) {
    const arrival = await tab.open(address);
    const view = await tab.look();
    if (!arrival.error) {
      const shown = signInOf(view, hall.city, before);
      if (shown) return { behind: { is: 'sign-in', signIn: shown }, view };
      const found = behind({
        hall,
        around: on.around,
        before,
        view,
        said: [],
        asked: [],
        pending: false,
        marked: null,
      });
      if (found.is === 'steps' || found.is === 'entry') return { behind: found, view };
    }
  }
  return {
    behind: { is: 'hidden', reason: 'own-fault', note: '为不提交任何内容，点击后的请求被本程序拦下' },
    view: await tab.view(),
  };
}
