import { ENDS } from '../language/apply.ts';
import type { Action } from '../perception/view.ts';

/** Cards of one choice at the most; more are a list to browse. */
const MAX_CARDS = 16;
/** Things to press on one page up to which it is looked which of them hold others. */
const MANY = 400;
const CONTROL = /^(上一步|返回|取消|关闭|重置|首页|展开|收起|更多|下载|查看|预览|打印|×|x)/i;
const ELSEWHERE = /下一步|继续|确定|查看|下载|登录|注册|咨询|客服/;
/** The fewest conditions: 否, 无, 新办. */
const PLAIN = /^(否|无|没有|不)|新办|新开办|首次|核发|设立|单体|普通|一般/;
const CHOICE = /新办|首次|核发|变更|是|否/;

/**
 * Things alike that can be pressed and lead nowhere else, of which one is to be chosen; empty where there are none.
 * @param links on a page that asks for a situation and nothing else, links are choices as well
 */
export function cardsOf(actions: readonly Action[], isStep: (text: string) => boolean, links = false): Action[] {
  const cards = actions.filter((a) => {
    const n = [...a.text].length;
    return (
      !a.disabled &&
      (links || !a.address) &&
      a.region !== 'header' &&
      a.region !== 'aside' &&
      n >= 1 &&
      n <= 60 &&
      !ENDS.test(a.text) &&
      !CONTROL.test(a.text.trim()) &&
      !ELSEWHERE.test(a.text) &&
      // Names on the step bar; a card may hold such a word among others.
      !(n <= 8 && isStep(a.text))
    );
  });
  const groups = new Map<string, Action[]>();
  // A page with so much to press is a list to browse.
  const few = cards.length <= MANY ? cards.filter((outer) => !cards.some((inner) => holds(outer, inner))) : cards;
  for (const a of few) {
    const key = `${a.frame}|${a.tag}|${a.region}|${Math.round(a.box.h / 8)}`;
    groups.set(key, [...(groups.get(key) ?? []), a]);
  }
  const fitting = [...groups.values()].filter((g) => g.length >= 2 && g.length <= MAX_CARDS);
  return fitting.sort((a, b) => weight(b) - weight(a))[0] ?? [];
}

/** What stands around a choice and hears its clicks is no choice itself. */
const holds = (outer: Action, inner: Action): boolean => {
  const [o, i] = [outer.box, inner.box];
  const around = i.x >= o.x && i.y >= o.y && i.x + i.w <= o.x + o.w && i.y + i.h <= o.y + o.h && i.w * i.h < o.w * o.h;
  return outer.frame === inner.frame && around && outer.text !== inner.text && outer.text.includes(inner.text);
};

/** Choices side by side that answer questions of their own, each with what is asked before it. */
export function questionsOf(cards: readonly Action[]): Action[][] {
  const inRow = (a: Action): boolean => cards.filter((o) => a.around.includes(o.text)).length >= 2;
  const rows = Map.groupBy(cards, (a) => (inRow(a) ? a.around : ''));
  return [...rows.values()];
}

/** The plainest card where none is chosen yet. */
export function plainestCard(cards: readonly Action[]): Action | null {
  if (cards.some((a) => a.selected)) return null;
  return cards.find((a) => PLAIN.test(a.text)) ?? cards[0] ?? null;
}

/** Larger ones are the business of the page. */
const weight = (group: readonly Action[]): number =>
  group.reduce((sum, a) => sum + Math.min(a.box.w * a.box.h, 60_000), 0) / group.length +
  (group.some((a) => CHOICE.test(a.text)) ? 20_000 : 0);
