import type { Tab } from '../browser/tab.ts';
import { CONSENT, ENDS, NEXT } from '../language/apply.ts';
import type { Action } from '../perception/view.ts';
import { bareOf, COUNTS } from './countdown.ts';
import { scopeOf } from './step-kind.ts';

/** Presses consents that are drawn as words with a mark, once each; those that have a box were ticked before. */
export async function pressConsents(tab: Tab): Promise<void> {
  const view = await tab.look();
  const boxed = view.fields.some((f) => f.type === 'checkbox');
  const { actions } = scopeOf(view);
  const drawn = actions.filter(
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
          readsAsConsent(a) &&
          !TICKED.test(a.text) &&
          (!NEXT.test(bareOf(a.text)) || besideButton(a, actions)))),
  );
  // The mark beside the words was pressed for itself: once more would take the consent back.
  for (const one of drawn.slice(0, 2)) if ((await tab.ask(one, wasTicked)) !== true) await tab.click(one);
}

/** Runs in the frame of a consent: whether what answers the page (answer-script/drawn.ts) pressed the mark in its row. */
function wasTicked(el: Element): boolean {
  const noted = (window as unknown as { [k: symbol]: Set<string> | undefined })[Symbol.for('wangting.drawn')];
  const words = (e: Element | null): string => ((e as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  return noted !== undefined && (noted.has(words(el)) || noted.has(words(el.parentElement)));
}

/** Words of a consent that are neither a button nor say what pressing them does. */
const readsAsConsent = (a: Action): boolean =>
  a.tag !== 'button' &&
  a.tag !== 'input' &&
  a.role !== 'button' &&
  a.address === null &&
  CONSENT.test(a.text) &&
  /^(我|本人|本单位|申请人)/.test(a.text.trim()) &&
  !DEED.test(a.text);

/** 我已阅读并同意以上内容 is the button that goes on where it stands alone, and a consent beside a button that does, or will once it has counted down. */
const besideButton = (a: Action, actions: readonly Action[]): boolean =>
  actions.some(
    (b) =>
      b !== a &&
      b.visible &&
      !b.text.includes(a.text) &&
      !a.text.includes(b.text) &&
      !readsAsConsent(b) &&
      !ENDS.test(b.text) &&
      (NEXT.test(bareOf(b.text).replace(/\s+/g, '')) || COUNTS.test(b.text)),
  );

/** A consent that is drawn as words beside the button that goes on: pressed for a tick, and never to go on. */
export const isConsentBeside = (a: Action, actions: readonly Action[]): boolean =>
  readsAsConsent(a) && besideButton(a, actions);

const DEED = /申报|申请(?!人)|办理|下一步|继续|进入|开始|完成|确认/;
const TICKED = /^\s*[☑✓✔√■]/;
const UNTICKED = /^\s*[☐□○◯⬜❏]/;
