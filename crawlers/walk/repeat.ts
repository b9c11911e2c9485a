import { MAX_SCREENS } from '../browser/scrolling.ts';
import type { Tab } from '../browser/tab.ts';
import { answer } from '../flow/answer.ts';
import type { TargetKey, WayStep } from '../hall.ts';
import { entryRegion } from '../language/regions.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import { closeNotices } from './notices.ts';
import { findTarget } from './target.ts';

/** Does recorded steps again from a fresh visit; null where one of them can no longer be done. */
export async function repeat(
  tab: Tab,
  steps: WayStep[],
  fresh = true,
  each?: (step: WayStep, target: Action | Field | null) => Promise<void>,
): Promise<PageView | null> {
  if (fresh) await tab.fresh();
  let view: PageView | null = fresh ? null : await tab.view();
  for (const step of steps) {
    if (step.deed === 'open') {
      const arrival = await tab.open(step.url);
      if (arrival.error) return null;
      view = await closeNotices(tab);
      await each?.(step, null);
      continue;
    }
    if (step.deed === 'roll' || step.deed === 'answer') {
      await each?.(step, null);
      if (step.deed === 'roll') await tab.rollOn();
      else await tab.inForm(() => answer(tab, false, step.as));
      view = await tab.look();
      continue;
    }
    if (!view || !step.target) return null;
    let target = findTarget(view, step.target);
    if (!target) target = await furtherDown(tab, view, step.target);
    // It may stand further down in a list that draws only what is in sight.
    for (let i = 0; !target && i < MAX_SCREENS && (await tab.rollOn()); i++)
      target = findTarget(await tab.look(), step.target);
    if (!target) return null;
    await each?.(step, target);
    if (step.deed === 'hover' && 'role' in target) await tab.hover(target);
    else if (step.deed === 'click' && 'role' in target) await tab.click(target);
    else if (step.deed === 'select' && 'options' in target) {
      const option = target.options.find((o) => o.text === step.text);
      if (!option) return null;
      await tab.choose(target, option);
    } else if (step.deed === 'type' && 'options' in target) {
      await tab.write(target, step.text);
    } else if (step.deed === 'send' && 'options' in target) await tab.pressEnter(target);
    else return null;
    view = await closeNotices(tab, 'deed');
  }
  return view;
}

/** In a list in a box of its own that draws only what is in sight: entries like the one that is missing stand there. */
async function furtherDown(tab: Tab, first: PageView, key: TargetKey): Promise<Action | Field | null> {
  let view = first;
  for (let i = 0; i < MAX_SCREENS; i++) {
    const like = view.actions.filter((a) => a.visible && a.tag === key.tag && a.role === key.role);
    const entry = like.findLast((a) => entryRegion(a.text) !== null);
    if (!entry || !(await tab.rollOn(entry))) return null;
    view = await tab.look();
    const target = findTarget(view, key);
    if (target) return target;
  }
  return null;
}
