import type { Tab } from '../browser/tab.ts';
import { CONSENT, ENDS, NEXT } from '../language/apply.ts';
import { bareOf } from './countdown.ts';
import { scopeOf } from './step-kind.ts';

/** Presses consents that are drawn as words with a mark, once each; those that have a box were ticked before. */
export async function pressConsents(tab: Tab): Promise<void> {
  const view = await tab.look();
  const boxed = view.fields.some((f) => f.type === 'checkbox');
  const drawn = scopeOf(view).actions.filter(
    (a) =>
      !a.disabled &&
      !a.selected &&
      !a.address &&
      a.tag !== 'label' &&
      [...a.text].length >= 6 &&
      [...a.text].length <= 60 &&
      CONSENT.test(a.text) &&
      !ENDS.test(a.text) &&
      (UNTICKED.test(a.text) ||
        // Without a mark it is a consent only where it is neither a button nor says what pressing it does.
        (!boxed &&
          a.tag !== 'button' &&
          a.tag !== 'input' &&
          a.role !== 'button' &&
          /^(我|本人|本单位|申请人)/.test(a.text) &&
          !DEED.test(a.text) &&
          !TICKED.test(a.text) &&
          !NEXT.test(bareOf(a.text)))),
  );
  for (const one of drawn.slice(0, 2)) await tab.click(one);
}

const DEED = /申报|申请(?!人)|办理|下一步|继续|进入|开始|完成|确认/;
const TICKED = /^\s*[☑✓✔√■]/;
const UNTICKED = /^\s*[☐□○◯⬜❏]/;
