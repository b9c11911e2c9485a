import type { Effect, Tab } from '../browser/tab.ts';
import { NOT_SEARCH, SEARCH_BUTTON, SEARCH_FIELD } from '../language/navigation.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import type { Journey } from '../walk/journey.ts';

/** The field into which a person would type what is looked for; null where there is none. */
export function searchField(view: PageView): Field | null {
  const hinted = view.hinted?.search;
  if (hinted && 'options' in hinted) return hinted;
  const fields = view.fields.filter((f) => f.visible && f.tag === 'input' && /^(text|search|)$/.test(f.type));
  const scored = fields
    .map((f) => ({ f, score: scoreField(f, view) }))
    .filter((s) => s.score > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0]?.f ?? null;
}

/** Old pages put what is wanted into the field itself: 请输入关键字. Anything else in it is what somebody typed. */
const ASKS = /请|输入|填写|号码?$/;
/** 请输入关键字，如：身份证: what could be looked for is not what is asked. */
const EXAMPLES = /(例如|比如|诸如|[如例]\s*[:：“"「]).*$/;

function scoreField(f: Field, view: PageView): number {
  const words = `${f.placeholder} ${f.label} ${f.value}`;
  // A search for 临时身份证 does not become a field for the number of one because the term stands in it.
  const asked = [f.placeholder, f.label, ASKS.test(f.value) ? f.value : ''];
  if (asked.some((text) => NOT_SEARCH.test(text.replace(EXAMPLES, '')))) return 0;
  let score = 0;
  if (f.type === 'search') score += 40;
  if (SEARCH_FIELD.test(words)) score += 40;
  if (/事项|服务|办/.test(words)) score += 15;
  if (/搜|search|key|query|wd|^q$/i.test(f.name)) score += 15;
  if (buttonOf(f, view)) score += 30;
  // A form of one text field that asks by GET looks something up.
  const alone =
    f.form >= 0 &&
    f.formMethod === 'get' &&
    view.fields.filter((o) => o.frame === f.frame && o.form === f.form && o.visible).length === 1;
  if (alone) score += 20;
  if (
    f.region === 'footer' ||
    view.fields.some((o) => o.type === 'password' && o.form === f.form && o.frame === f.frame && f.form >= 0)
  )
    score -= 60;
  score += Math.min(10, f.box.w / 60);
  return score >= 30 ? score : 0;
}

/** Buttons beside a field that send nothing. */
const NOT_SEND = /登录|注册|取消|重置|清[空除]|语音|高级|返回|关闭|切换|选择|上传|×/;

/** The button that belongs to a search field: of its form or beside it. */
export function buttonOf(field: Field, view: PageView): Action | null {
  const near = view.actions
    .filter((a) => a.visible && !a.disabled && a.frame === field.frame)
    .map((a) => ({
      a,
      dx: a.box.x - (field.box.x + field.box.w),
      dy: Math.abs(a.box.y + a.box.h / 2 - (field.box.y + field.box.h / 2)),
    }))
    // Behind the field, or on the line below it from its left edge on.
    .filter(({ dx, dy }) => dx > -field.box.w - 10 && dx < 260 && dy < 48);
  const named = near.filter(({ a }) => SEARCH_BUTTON.test(a.text.trim()));
  const chosen =
    named.sort((p, q) => p.dy + Math.abs(p.dx) - (q.dy + Math.abs(q.dx)))[0] ??
    near.filter(({ a, dx }) => a.text.trim() === '' && dx > -80 && dx < 60 && a.box.w < 120)[0] ??
    // Whatever it says: the one button that stands right behind the field.
    near.filter(
      ({ a, dx }) =>
        (a.tag === 'button' || a.tag === 'input') &&
        dx > -80 &&
        dx < 40 &&
        [...a.text].length <= 6 &&
        !NOT_SEND.test(a.text),
    )[0];
  return chosen?.a ?? null;
}

export interface Sent {
  sent: boolean;
  effect: Effect | null;
  /** What was there before the search was sent, suggestions included: none of it is a result. */
  before: ReadonlySet<string>;
  /** The page before it was sent; null where nothing could be typed. */
  shown: PageView | null;
}

/** What tells an element of a list from the same words elsewhere. */
export const placeOf = (a: Pick<Action, 'tag' | 'text' | 'box'>): string => `${a.tag}|${a.text}|${a.box.x}|${a.box.w}`;

/** Types a term and sends the search: by its button, by Enter where the button does nothing. One click (CONTRACT.md §6). */
export async function send(journey: Journey, tab: Tab, term: string): Promise<Sent> {
  const field = searchField(await tab.view());
  if (!field) return { sent: false, effect: null, before: new Set(), shown: null };
  await journey.type(field, term, `在搜索框输入“${term}”`);
  const view = await tab.look();
  const before = new Set(view.actions.filter((a) => a.visible).map(placeOf));
  const again = searchField(view);
  const button = again ? buttonOf(again, view) : null;
  if (button) {
    const effect = await journey.click(button, '发起搜索', 1);
    if (effect.kind !== 'nothing' && effect.kind !== 'failed' && effect.kind !== 'forbidden')
      return { sent: true, effect, before, shown: view };
    journey.forgetLast();
  }
  const now = searchField(await tab.view());
  if (!now) return { sent: false, effect: null, before, shown: view };
  const effect = await journey.enter(now, '回车发起搜索', 1);
  // Where there was nothing to press and Enter is not heard, nobody knows what the search would have answered.
  const unheard = !button && effect.kind === 'nothing';
  if (unheard) journey.forgetLast();
  return { sent: effect.kind !== 'failed' && !unheard, effect, before, shown: view };
}
