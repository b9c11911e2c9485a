import type { Tab } from '../browser/tab.ts';
import { tickOnly } from '../flow/answer.ts';
import { ASKS_SITUATION, TO_GUIDE } from '../language/navigation.ts';
import type { Action, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { withinGuide } from './layer.ts';

/** Questions one after the other at the most. */
const MAX_QUESTIONS = 4;
/** So far below the last option its button stands at the most, pixels. */
const BELOW = 240;

/**
 * Where what a guide shows depends on the situation, as materials do, answers by the plainest one and has it shown. The page as it is then; as
 * it was where nothing is asked or nothing came of the answers.
 */
export async function chooseSituation(tab: Tab, given: PageView): Promise<PageView> {
  let view = given;
  for (let i = 0; i < MAX_QUESTIONS; i++) {
    if (!onward(view)) return view;
    const before = view.signature;
    await tab.inForm(() => tickOnly(tab));
    const on = onward(await tab.look());
    if (!on) return tab.view();
    const effect = await tab.inForm(() => tab.click(on));
    if (effect.kind === 'opened' || effect.kind === 'navigated') {
      await tab.back();
      return closeNotices(tab);
    }
    view = await closeNotices(tab, 'deed');
    if (view.signature === before) return view;
  }
  return view;
}

/** The button below round options that ask for the situation. */
function onward(view: PageView): Action | null {
  if (!ASKS_SITUATION.test(view.text)) return null;
  const own = withinGuide(view);
  const options = [...own.filter((a) => a.role === 'radio'), ...view.fields.filter((f) => f.type === 'radio')].filter(
    (o) => o.visible,
  );
  const last = options.sort((a, b) => a.box.y - b.box.y).at(-1);
  if (!last || options.length < 2) return null;
  const foot = last.box.y + last.box.h;
  return (
    own.find(
      (a) =>
        a.visible &&
        !a.disabled &&
        a.address === null &&
        a.frame === last.frame &&
        TO_GUIDE.test(a.text.trim()) &&
        a.box.y >= last.box.y &&
        a.box.y - foot <= BELOW,
    ) ?? null
  );
}
