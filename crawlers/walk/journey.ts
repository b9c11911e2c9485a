import type { Effect, Tab } from '../browser/tab.ts';
import { answer } from '../flow/answer.ts';
import type { Answerer, Place, WayStep } from '../hall.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import { closeNotices } from './notices.ts';
import { repeat } from './repeat.ts';
import { framesMoved, keyOf } from './target.ts';

/** A way that is walked once, deed by deed, and can be done again: what is not a search. */
export interface Journey {
  readonly steps: WayStep[];
  readonly clicks: number;
  click(action: Action, why: string, cost?: number): Promise<Effect>;
  hover(action: Action, why: string): Promise<Effect>;
  type(field: Field, text: string, why: string): Promise<void>;
  enter(field: Field, why: string, cost: number): Promise<Effect>;
  /** Takes an option of a list or a radio button. */
  choose(field: Field, option: Field['options'][number], why: string): Promise<Effect>;
  /** Answers what the page asks, by the plainest situation; the number of answers given. */
  answer(why: string, as: Answerer): Promise<number>;
  /** Drops the last deed: it had no effect. */
  forgetLast(): void;
  /** The last deed was a click after all: what it opened stands on the same page. */
  countLast(): void;
  /** Goes back to where the journey stood after `count` steps, by doing them again from a fresh visit. */
  back(count: number): Promise<PageView | null>;
}

/** @param place where the journey begins; its steps are not done here. */
export function journeyFrom(tab: Tab, place: Pick<Place, 'steps'>, clicks: number): Journey {
  let steps = [...place.steps];
  const costs = new WeakMap<WayStep, number>();
  const startClicks = clicks;
  const counted = () => steps.slice(place.steps.length).reduce((sum, s) => sum + (costs.get(s) ?? 0), startClicks);

  const note = async (deed: WayStep['deed'], text: string, target: Action | Field, why: string): Promise<WayStep> => {
    const view = await tab.view();
    const step: WayStep = {
      deed,
      text,
      url: view.url,
      counts: false,
      target: keyOf(view, target),
      why,
      evidence: null,
    };
    steps.push(step);
    return step;
  };
  const finish = async (step: WayStep, effect: Effect, cost: number): Promise<void> => {
    const confirms = effect.dialogs.filter((d) => d.type === 'confirm' && d.accepted).length;
    costs.set(step, cost + confirms);
    step.counts = cost > 0;
    await closeNotices(tab, effect.kind === 'navigated' || effect.kind === 'opened' ? 'arrival' : 'deed');
    step.url = tab.page().url();
  };

  return {
    get steps() {
      return steps;
    },
    get clicks() {
      return counted();
    },
    async click(action, why, cost) {
      const step = await note('click', action.text, action, why);
      // Marking scrolls, and a menu that is open under the pointer would close.
      if (steps.at(-2)?.deed !== 'hover') step.evidence = await tab.shot(`${why}：${action.text}`, action);
      const before = await tab.view();
      const effect = await tab.click(action);
      const moved = effect.kind === 'navigated' || effect.kind === 'opened' || framesMoved(before, await tab.view());
      await finish(step, effect, cost ?? (moved ? 1 : 0));
      return effect;
    },
    async hover(action, why) {
      const step = await note('hover', action.text, action, why);
      const effect = await tab.hover(action);
      await finish(step, effect, 0);
      return effect;
    },
    async type(field, text, why) {
      await note('type', text, field, why);
      await tab.type(field, text);
    },
    async enter(field, why, cost) {
      const step = await note('send', '', field, why);
      const effect = await tab.pressEnter(field);
      await finish(step, effect, cost);
      return effect;
    },
    async choose(field, option, why) {
      const step = await note('select', option.text, field, why);
      step.evidence = await tab.shot(`${why}：${option.text}`, field);
      const effect = await tab.choose(field, option);
      await finish(step, effect, 0);
      return effect;
    },
    async answer(why, as) {
      const given = await answer(tab, false, as);
      if (given === 0) return 0;
      const { url } = await tab.look();
      const evidence = await tab.shot(why);
      steps.push({ deed: 'answer', text: '', url, counts: false, as, target: null, why, evidence });
      return given;
    },
    forgetLast() {
      steps = steps.slice(0, -1);
    },
    countLast() {
      const step = steps.at(-1);
      if (!step || step.counts) return;
      step.counts = true;
      costs.set(step, 1 + (costs.get(step) ?? 0));
    },
    async back(count) {
      const view = await repeat(tab, steps.slice(0, count));
      steps = steps.slice(0, count);
      return view;
    },
  };
}
