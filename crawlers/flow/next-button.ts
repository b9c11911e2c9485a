import type { Tab } from '../browser/tab.ts';
import { ENDS, NEXT, NO_CONDITION } from '../language/apply.ts';
import type { Action, PageView } from '../perception/view.ts';
import { bareOf, COUNTS, waits } from './countdown.ts';
import { isConsentBeside } from './drawn-consent.ts';
import { isText, scopeOf } from './step-kind.ts';

/** A countdown on a notice is waited for at the most this long, milliseconds: 须知 of 5 to 30 s are usual. */
const COUNTDOWN_MS = 35_000;
/** A button that is not ready and counts nothing down is given this long, milliseconds. */
const UNREADY_MS = 2_500;
const LOOK_EVERY_MS = 500;
/** A number that stays as it is for so many looks is no countdown. */
const STILL_LOOKS = 4;

/** The button to the next step; waits for a countdown on it. Null where only buttons are left that submit or save. */
export async function nextButton(tab: Tab, first: PageView): Promise<Action | null> {
  const start = performance.now();
  let view = first;
  let still = 0;
  let shown = '';
  let ticked = false;
  for (;;) {
    const buttons = nextButtons(view);
    const { text, actions } = scopeOf(view);
    // A button that cannot be pressed yet may be no more than words.
    const told = text
      .split('\n')
      .filter((l) => l.length <= 24 && COUNTS.test(l) && NEXT.test(bareOf(l).replace(/\s+/g, '')));
    const unready = actions.filter(waits).map((a) => a.text);
    const now = [...buttons.map((a) => a.text), ...told, ...unready].join('|');
    still = now === shown ? still + 1 : 0;
    shown = now;
    const ready = buttons.find((a) => !a.disabled && (!COUNTS.test(a.text) || still >= STILL_LOOKS));
    if (ready) return ready;
    const counting =
      buttons.some((a) => COUNTS.test(a.text)) ||
      /\d+\s*秒(后|之后)|倒计时|阅读(时间)?[^。]{0,8}\d+\s*(秒|s)/.test(text) ||
      // A number that stands still is how many there are.
      (told.length + unready.length > 0 && still < STILL_LOOKS);
    if (buttons.length === 0 && !counting) return null;
    if (!ticked && !counting && buttons.length > 0) {
      ticked = true;
      if ((await tickConditions(tab, view)) > 0) {
        view = await tab.look();
        continue;
      }
    }
    if (performance.now() - start > (counting ? COUNTDOWN_MS : UNREADY_MS)) return null;
    await new Promise((r) => setTimeout(r, LOOK_EVERY_MS));
    view = await tab.look();
  }
}

/** Where nothing is asked but ticks (逐条核对，全部符合的方可申报), the button waits for all of them. */
async function tickConditions(tab: Tab, view: PageView): Promise<number> {
  const fields = scopeOf(view).fields.filter((f) => f.visible);
  if (!fields.every((f) => f.type === 'checkbox' && !NO_CONDITION.test(f.label))) return 0;
  const open = fields.filter((f) => !f.checked);
  for (const field of open) await tab.ask(field, (el) => (el as HTMLInputElement).click());
  return open.length;
}

/** Words that fit best first; of equals the last on the page, where wizards have their buttons. */
function nextButtons(view: PageView): Action[] {
  const rank = (a: Action): number => (/下\s*一/.test(a.text) ? 3 : /继续|同意|开始|进入/.test(a.text) ? 2 : 1);
  const scope = scopeOf(view);
  // Below a form 确定 hands it in.
  const filledIn = scope.fields.some((f) => f.visible && (isText(f) || f.type === 'file'));
  return scope.actions
    .filter((a) => {
      const text = bareOf(a.text);
      if (filledIn && /^(确\s*定|确\s*认)$/.test(text)) return false;
      return (
        NEXT.test(text.replace(/\s+/g, '')) && !ENDS.test(text) && !namesStep(a) && !isConsentBeside(a, scope.actions)
      );
    })
    .sort((a, b) => rank(b) - rank(a) || b.box.y - a.box.y);
}

/** A choice that is drawn as a button or a name on the step bar, not the button below it. */
const namesStep = (a: Action): boolean => /^(li|dt|th|td|label|h\d)$/.test(a.tag) && !a.script && !a.address;
