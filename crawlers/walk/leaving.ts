import { GO_ON, GO_ON_FROM_PAGE, LEAVES_SITE, LEAVING } from '../language/navigation.ts';
import type { Action, PageView } from '../perception/view.ts';

/** A page that only asks has little else to press beside the frame of its site. */
const FEW = 8;
const FRAME: readonly Action['region'][] = ['header', 'nav', 'footer', 'overlay'];

/**
 * What goes on from a question whether one wants to leave the site, in a layer or on a page of its own that stands between
 * (portals.md B2); null where nothing asks.
 */
export function goesOn(view: PageView): Action | null {
  if (view.overlay) {
    if (!LEAVING.test(view.overlay.text)) return null;
    return view.actions.find((a) => a.region === 'overlay' && a.visible && GO_ON.test(a.text.trim())) ?? null;
  }
  const own = view.actions.filter((a) => a.visible && !a.disabled && !FRAME.includes(a.region));
  if (own.length > FEW || view.fields.some((f) => f.visible && !FRAME.includes(f.region))) return null;
  const asks = (line: string): boolean => LEAVES_SITE.test(line) && !SENDS_AWAY.test(line);
  const titled = [view.title, ...view.headings.map((h) => h.text)].some(asks);
  if (!titled && !view.text.split('\n').some((l) => l.length <= 150 && asks(l))) return null;
  // 确定 answers many questions: it goes on only where the page is about nothing else.
  return own.find(({ text }) => GO_ON_FROM_PAGE.test(text.trim()) && (titled || !CONFIRMS.test(text.trim()))) ?? null;
}
/** Not gone on from: a page that is not there, a session that is over, something done. */
const SENDS_AWAY = /不存在|已删除|失效|首页|登[录陆]|超时|成功/;
const CONFIRMS = /^(确定|确认)/;
