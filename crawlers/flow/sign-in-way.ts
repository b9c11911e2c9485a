import { SIGN_IN_LINK } from '../language/login.ts';
import { GO_ON } from '../language/navigation.ts';
import { compact } from '../language/normalise.ts';
import type { Action, PageView } from '../perception/view.ts';
import { freshActions } from './channels.ts';
import { ownerOf } from './identity-owner.ts';
import { askedWithin, type SignIn, signInOf } from './login-page.ts';
import type { PressContext, Pressed } from './pressed.ts';

/** Presses on the way from "please sign in" to the sign-in page: the link, and a menu of kinds of accounts. */
const MAX_PRESSES = 3;
/** A sign-in page that comes by itself after a press, milliseconds. */
const ARRIVAL_MS = 3_000;
const LOOK_EVERY_MS = 300;

/** An alert asks to sign in: where the sign-in of the page leads tells whose it is. */
export async function openSignIn(
  on: Pick<PressContext, 'tab' | 'hall'>,
  seen: Pick<Pressed, 'view'>,
  words: string,
): Promise<Pressed> {
  const { tab } = on;
  let before = seen.view;
  let link = signInLink(before, before.actions, on.hall.scenario.audience);
  for (let i = 0; link && i < MAX_PRESSES; i++) {
    const effect = await tab.click(link);
    if (effect.kind === 'failed' || effect.kind === 'forbidden') break;
    const signIn = await waitForSignIn(on, before);
    if (signIn) {
      const noted = { ...signIn, why: `提示“${words}”；${signIn.why}` };
      const here: Pressed = { behind: { is: 'sign-in', signIn: noted }, view: await tab.view() };
      return signIn.chooser ? throughChooser(on, here, noted) : here;
    }
    const view = await tab.view();
    const fresh = freshActions(before, view);
    link = signInLink(view, fresh, on.hall.scenario.audience);
    before = view;
  }
  const view = await tab.view();
  // Nothing leads to the sign-in, but the words say whose it is: 请先登录某省统一身份认证平台. An account of the site's own is not said of words alone.
  const named = ownerOf([words], on.hall.city, view.url);
  if (named.words !== null && named.surely && named.unified)
    return {
      behind: {
        is: 'sign-in',
        signIn: {
          kind: 'unified-login',
          host: null,
          why: `提示“${words}”`,
          chooser: false,
        },
      },
      view,
    };
  return { behind: { is: 'hidden', reason: 'login-required', note: `提示“${words}”，但没有见到登录页面` }, view };
}

/** A page that only asks which kind of account one has: the scenario's kind is chosen, to see who asks for the credentials. */
export async function throughChooser(
  on: Pick<PressContext, 'tab' | 'hall'>,
  seen: Pressed,
  signIn: SignIn,
): Promise<Pressed> {
  const { tab } = on;
  const before = seen.view;
  const choice = signInLink(before, askedWithin(before), on.hall.scenario.audience, true);
  if (!choice) return seen;
  const effect = await tab.click(choice);
  if (effect.kind === 'failed' || effect.kind === 'forbidden' || effect.kind === 'nothing') return seen;
  const further = await waitForSignIn(on, before);
  if (!further || further.chooser) return { ...seen, behind: { is: 'sign-in', signIn: further ?? signIn } };
  return { behind: { is: 'sign-in', signIn: further }, view: await tab.view() };
}

async function waitForSignIn(
  { tab, hall }: Pick<PressContext, 'tab' | 'hall'>,
  before: PageView,
): Promise<SignIn | null> {
  const until = performance.now() + ARRIVAL_MS;
  let view = await tab.view();
  for (;;) {
    const signIn = signInOf(view, hall.city, before);
    if (signIn) return signIn;
    if (performance.now() > until) return null;
    await new Promise((r) => setTimeout(r, LOOK_EVERY_MS));
    view = await tab.look();
  }
}

/** The way to the sign-in: the button of the layer that asks, the link of that kind of account, any sign-in link. */
function signInLink(
  view: PageView,
  from: readonly Action[],
  audience: '法人' | '个人',
  kindsOnly = false,
): Action | null {
  const usable = from.filter((a) => a.visible && !a.disabled && [...a.text.trim()].length <= 14);
  const links = usable.filter((a) => SIGN_IN_LINK.test(compact(a.text)));
  const kind = audience === '法人' ? /法人|企业|单位/ : /个人|自然人/;
  const ofKind =
    links.find((a) => kind.test(a.text)) ??
    usable.find((a) => kind.test(a.text) && kindsOnly && [...a.text].length <= 8);
  if (kindsOnly) return ofKind ?? links.find((a) => /统一|国家|省/.test(a.text)) ?? null;
  const inLayer = view.overlay ? usable.filter((a) => a.region === 'overlay') : [];
  const layered =
    inLayer.find((a) => SIGN_IN_LINK.test(compact(a.text))) ?? inLayer.find((a) => GO_ON.test(a.text.trim()));
  return layered ?? ofKind ?? links[0] ?? null;
}
