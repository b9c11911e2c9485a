import type { Tab } from '../browser/tab.ts';
import type { ContentNode, PageView } from '../perception/view.ts';
import { findAgain } from '../walk/target.ts';
import { pointersOf } from './pointers.ts';
import { fold, tight } from './text.ts';

/** Values that are pointed at at the most on one guide. */
const MAX_POINTED = 12;
/** What comes up under the pointer beside a value is a sentence or two, not a part of the page, characters. */
const LONGEST = 500;
/** A title that only says what a press would do. */
const LEADS = /^(?:点击|请?查看|展开|更多|详情|打开)/;

/**
 * Learns what comes up only while one points at a control that stands in a value's place (办理时间 | 查看时间), and writes
 * it on the content as if the page had said it. Nothing is pressed.
 */
export function createPointing(tab: Tab): { learn(view: PageView, tree: ContentNode): Promise<PageView> } {
  const known = new Map<string, string>();
  return {
    async learn(given, tree) {
      let view = given;
      const told = new Map<number, Map<string, string>>();
      for (const { action, label, title } of pointersOf(tree, given.actions)) {
        const key = `${label}|${action.text}|${action.around}`;
        // The browser itself draws a title; no script can see it there.
        if (title !== undefined && !LEADS.test(title) && tight(title) !== tight(action.text))
          known.set(key, fold(title));
        if (!known.has(key) && known.size < MAX_POINTED) {
          const again = findAgain(view, action);
          if (!again || again.around !== action.around) continue;
          const before = new Set((await tab.view()).text.split('\n').map(tight));
          const effect = await tab.hover(again);
          if (effect.kind === 'navigated' || effect.kind === 'opened') return tab.view();
          view = await tab.view();
          const fresh = view.text.split('\n').filter((line) => tight(line) !== '' && !before.has(tight(line)));
          const text = fold(fresh.join(' '));
          known.set(key, text.length <= LONGEST ? text : '');
        }
        const text = known.get(key);
        if (text) told.set(action.frame, (told.get(action.frame) ?? new Map()).set(`${action.id}`, text));
      }
      write(tree, 0, told);
      return view;
    },
  };
}

/** Puts what was learned in the place of the control. */
function write(node: ContentNode, frame: number, told: Map<number, Map<string, string>>): void {
  const here = node.frame ?? frame;
  const text = node.act === undefined ? undefined : told.get(here)?.get(`${node.act}`);
  if (text !== undefined) {
    delete node.act;
    node.tag = 'span';
    node.children = [{ tag: '#text', text, children: [] }];
  } else for (const child of node.children) write(child, here, told);
}
