import { forbiddenLink } from '../browser/submission.ts';
import type { Tab } from '../browser/tab.ts';
import { asksToSignIn, isSignInAddress } from '../flow/login-page.ts';
import { NO_FILE } from '../language/guide-values.ts';
import type { Action, ContentNode, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { findAgain } from '../walk/target.ts';
import { textOf } from './nodes.ts';
import { untoldOffers } from './offers.ts';

/** Buttons for forms and samples that are pressed at the most on one guide. */
const MAX_PRESSED = 12;
/** What else is offered for download on every page. */
const NO_FORM = /app|客户端|手机|浏览器|插件|控件|驱动|办事指南|二维码|证照|证书|电子票|打印/i;

/**
 * Learns where forms and samples lie whose buttons keep their address to a script: each is pressed once, and what was
 * learned is written on the content as if the page had said it.
 */
export function createOffers(tab: Tab): { learn(view: PageView, tree: ContentNode): Promise<PageView> } {
  const known = new Map<string, Learned>();
  return {
    async learn(given, tree) {
      let view = given;
      const seen = new Map<string, number>();
      for (const { node, action, row } of offersOf(given, tree)) {
        const twin = seen.get(row) ?? 0;
        seen.set(row, twin + 1);
        const key = `${row}|${twin}`;
        if (!known.has(key) && known.size < MAX_PRESSED) {
          const again = findAgain(view, action);
          if (!again || again.around !== action.around) continue;
          const pressed = await press(tab, again);
          known.set(key, pressed);
          view = pressed.view;
        }
        const learned = known.get(key);
        if (learned?.address) node.href = learned.address;
        if (learned?.lost) node.lost = true;
      }
      return view;
    },
  };
}

function offersOf(view: PageView, tree: ContentNode): { node: ContentNode; action: Action; row: string }[] {
  const byPlace = new Map(view.actions.map((a) => [`${a.frame} ${a.id}`, a]));
  return untoldOffers(tree).flatMap(({ node, frame, row }) => {
    const action = byPlace.get(`${frame} ${node.act}`);
    const words = textOf(node) || node.title || '';
    if (!action?.visible || action.disabled || /^(?:header|nav)$/.test(action.region)) return [];
    return NO_FORM.test(words) || forbiddenLink(action.text, action.address ?? '')
      ? []
      : [{ node, action, row: `${row}|${words}` }];
  });
}

interface Learned {
  address: string | null;
  lost: boolean;
}

/** Where the press led, or that it was answered that there is nothing; the page stands as before. */
async function press(tab: Tab, action: Action): Promise<Learned & { view: PageView }> {
  const page = tab.page();
  const shown = await tab.view();
  const before = new Set(shown.text.split('\n'));
  const effect = await tab.click(action);
  const led = effect.kind === 'opened' || effect.kind === 'navigated';
  const asked = led && isSignInAddress(effect.url);
  // What is offered is the address that was asked for: a page of errors to which it sends on is nobody's file.
  const offered = led && !asked ? (effect.asked ?? effect.url) : undefined;
  const address = effect.kind === 'download' ? effect.files?.[0] : offered;
  const answers = led ? [] : [...effect.dialogs.map((d) => d.message), ...(await tab.view()).text.split('\n')];
  const fresh = answers.filter((line) => line.length <= 60 && !before.has(line));
  // A refusal says nothing of what is refused.
  const refused = fresh.some((line) => asksToSignIn(line) || /登\s*[录陆]|权限|实名|稍后/.test(line));
  const lost = !refused && fresh.some((line) => NO_FILE.test(line));
  // A window that was opened for a file stays open, and empty.
  if (tab.page() !== page || effect.kind === 'navigated') await tab.back();
  // A layer in which the button stands holds others, perhaps.
  let view = await closeNotices(tab, shown.overlay ? 'deed' : 'arrival');
  // A script that puts another page in the guide's place leaves nothing to go back to.
  if (view.url !== shown.url && (await tab.open(shown.url)).error === null) view = await closeNotices(tab);
  return { address: address && /^https?:/.test(address) ? address : null, lost: lost && !address, view };
}
