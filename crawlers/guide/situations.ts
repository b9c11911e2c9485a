import type { Tab } from '../browser/tab.ts';
import { ASKS_SITUATION, TO_GUIDE } from '../language/navigation.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { backTo } from './back-to.ts';
import { withinGuide } from './layer.ts';

/** Questions that are answered at the most on one guide. */
const MAX_QUESTIONS = 4;
/** Lines between the question and its first option at the most, and between two options: what one is for stands below its name. */
const NEAR = 3;
/** No situation: how a visitor rates the guide, how a result is fetched. */
const NO_SITUATION = /满意|好评|差评|评价|反馈|邮寄|自取|领取|纸质|电子/;
/** The plainest: a shop that is opened anew. */
const PLAINEST = /新办|新开办|首次|设立|单体|一般|普通/;

/** Where what a guide shows depends on the situation, as materials do. */
export interface Situations {
  /** Answers by the plainest situation and has it shown; the page as it is then, or as it was where nothing is asked. */
  answered(view: PageView): Promise<PageView>;
}

export function createSituations(tab: Tab): Situations {
  const done = new Set<string>();
  return {
    async answered(given) {
      let view = given;
      for (
        let asked = questionIn(view);
        asked && !done.has(asked.key) && done.size < MAX_QUESTIONS;
        asked = questionIn(view)
      ) {
        done.add(asked.key);
        const { option } = asked;
        await tab.inForm(() => ('role' in option ? tab.click(option) : tab.choose(option, option.options[0]!)));
        const on = questionIn(await tab.look())?.on;
        if (!on) return tab.view();
        const effect = await tab.inForm(() => tab.click(on));
        if (effect.kind === 'opened' || effect.kind === 'navigated') return backTo(tab, given);
        view = await closeNotices(tab, 'deed');
      }
      return view;
    },
  };
}

/** A question for the situation with round options below it and, below these, the button that goes on. */
interface Question {
  key: string;
  /** The plainest. */
  option: Action | Field;
  on: Action;
}

function questionIn(view: PageView): Question | null {
  if (!ASKS_SITUATION.test(view.text)) return null;
  const own = withinGuide(view).filter((a) => a.visible && !a.disabled);
  const rings = view.fields.filter((f) => f.visible && f.type === 'radio' && f.options.length > 0);
  const options = [...own.filter((a) => a.role === 'radio' && a.tag !== 'input'), ...rings].map((target) => ({
    target,
    text: ('role' in target ? target.text : (target.options[0]?.text ?? '')).trim(),
  }));
  const buttons = own.filter((a) => a.address === null && TO_GUIDE.test(a.text.trim()));
  if (options.length < 2 || buttons.length === 0) return null;
  const lines = view.text.split('\n').map((line) => line.trim());
  for (const [at, line] of lines.entries()) {
    if (!ASKS_SITUATION.test(line)) continue;
    const group: typeof options = [];
    let last = at;
    for (let i = at + 1; i <= last + NEAR && i < lines.length; i++) {
      const option = options.find((o) => !group.includes(o) && begins(o.text, lines[i]!));
      if (!option) continue;
      group.push(option);
      last = i;
    }
    const below = lines.slice(last + 1, last + 1 + NEAR);
    const on = buttons.find((b) => below.includes(b.text.trim()));
    if (group.length < 2 || !on || group.some((o) => NO_SITUATION.test(o.text))) continue;
    const plainest = group.find((o) => PLAINEST.test(o.text)) ?? group[0]!;
    return { key: `${line}|${group.map((o) => o.text).join('|')}`, option: plainest.target, on };
  }
  return null;
}

/** An option's name and what it is for may stand on lines of their own. */
const begins = (option: string, line: string): boolean =>
  line.length >= 2 && (option.startsWith(line) || line.startsWith(option)) && option.length >= 2;
