import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { ENDS } from '../language/apply.ts';
import { SIGN_IN, SIGN_IN_FIRST } from '../language/login.ts';
import { CLOSE, CONFIRM } from '../language/navigation.ts';
import type { Action, PageView } from '../perception/view.ts';
import { fingerprint } from './fingerprint.ts';
import type { Hold } from './hold.ts';
import { nextButton } from './next-button.ts';
import { carriesSample } from './samples.ts';
import { presentStep } from './stepper.ts';
import { watch } from './watch.ts';

/** After a press that changed nothing, what comes late is waited for, milliseconds. */
const LATE_MS = 1_200;
/** Why the walk ends where going on would save something. */
export const SAVES = '下一步要保存或提交内容，被本程序拦下';
/** A layer with so few characters and nothing to fill in is a message. */
const MESSAGE_LENGTH = 90;

/**
 * What came of a press: the next page, nothing, or nothing after something was kept from leaving, which an answer that
 * was missing explains as well; else why the walk ends here.
 */
export type Onward = true | 'nothing' | 'kept' | { end: string };

/** Presses the button of the next step, unless what was typed would leave with it. */
export async function pressNext(tab: Tab, web: Web, hold: Hold): Promise<Onward> {
  const next = await nextButton(tab, await tab.look());
  if (!next) return 'nothing';
  if (await wouldSend(tab, next)) return { end: '下一步会把填写的内容发出，未点击' };
  return pressAndWatch(tab, web, next, hold);
}

/** Presses what should lead on and tells what came of it. */
export async function pressAndWatch(tab: Tab, web: Web, target: Action, hold: Hold): Promise<Onward> {
  const before = fingerprint(await tab.view(), await presentStep(tab));
  const kept = hold.withheld();
  await hold.mark();
  const eyes = await watch(tab, web);
  try {
    const effect = await tab.click(target);
    if (effect.kind === 'forbidden') return { end: SAVES };
    if (effect.kind === 'failed') return 'nothing';
    for (const wait of [0, LATE_MS, 2 * LATE_MS]) {
      if (wait) await new Promise((r) => setTimeout(r, wait));
      const view = await answerMessage(tab);
      if (!view) return { end: '下一步要求确认提交，未确认' };
      if (eyes.asked().some((a) => a.guard !== null) && view.status === 403) return { end: SAVES };
      if (fingerprint(view, await presentStep(tab)) === before) continue;
      // A page that took our refusal for an answer shows what comes after saving; nobody saw a draft being saved.
      return eyes.stopped().length > 0 && hold.wentOnBefore() === false ? { end: SAVES } : true;
    }
    return eyes.stopped().length > 0 || hold.withheld() > kept ? 'kept' : 'nothing';
  } finally {
    eyes.end();
  }
}

/** Closes a message that came up (请填写必填项); null where it asks to confirm what must not be done. */
async function answerMessage(tab: Tab): Promise<PageView | null> {
  const view = await tab.look();
  const text = view.overlay?.text ?? '';
  const asks = view.fields.some((f) => f.visible && f.region === 'overlay');
  if (!view.overlay || asks || [...text].length > MESSAGE_LENGTH || signWords(text)) return view;
  const inLayer = view.actions.filter((a) => a.visible && !a.disabled && a.region === 'overlay');
  if (ENDS.test(text.replace(/提交材料|已提交|提交前/g, '')))
    return inLayer.some((a) => ENDS.test(a.text) || CONFIRM.test(a.text)) ? null : view;
  const button = inLayer.find((a) => CONFIRM.test(a.text)) ?? inLayer.find((a) => CLOSE.test(a.text.trim()));
  if (!button) return view;
  await tab.click(button);
  return tab.look();
}

const signWords = (text: string): boolean => SIGN_IN.test(text) || SIGN_IN_FIRST.test(text);

/** What a press would send with it in an address: a form that is sent by GET and holds what was typed. */
async function wouldSend(tab: Tab, target: Action): Promise<boolean> {
  // A page that does not say is not pressed.
  return tab.ask(target, queryOf).then(
    (query) => query !== null && carriesSample(query),
    () => true,
  );
}

/** Runs in the frame of a button: what its form would put into an address. */
function queryOf(button: Element): string {
  const { form: own, type } = button as HTMLButtonElement;
  const form = own ?? button.closest('form');
  if (!form || !/^(submit|image)$/.test(type ?? '') || (form.method || 'get').toLowerCase() !== 'get') return '';
  return new URLSearchParams([...new FormData(form)].map(([k, v]) => [k, String(v)])).toString();
}
