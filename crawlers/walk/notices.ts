import type { Tab } from '../browser/tab.ts';
import { bareOf, waits } from '../flow/countdown.ts';
import { isGuideLayer } from '../guide/layer.ts';
import {
  asksForRegion,
  BROWSER_ADVICE,
  CLOSE,
  GO_ON,
  LEAVING,
  REGION_SWITCH,
  USUAL_MODE,
} from '../language/navigation.ts';
import { looksLikeRegion } from '../language/regions.ts';
import { oncePer } from '../once.ts';
import type { Action, PageView } from '../perception/view.ts';
import { applicantChoice } from './applicant.ts';

/** Layers closed one after the other at the most: first-visit guides have several pages. */
const MAX_LAYERS = 5;

const NOTICE = /公告|通知|温馨提示|新手|引导|欢迎|cookie|隐私|升级提醒|重要提示|系统提示|友情提示|调查问卷|满意度调查/i;

/**
 * Closes what lies over the page and is no business of the visit: notices, hints for first-time visitors, cookie bars.
 * Costs no click (CONTRACT.md §6). A layer in which a region is chosen, or which asks whether to leave, stays, and so does a guide in a layer,
 * unless it was `read`.
 */
export async function closeNotices(tab: Tab, after: 'arrival' | 'deed' | 'read' = 'arrival'): Promise<PageView> {
  let view = await tab.view();
  for (let i = 0; i < MAX_LAYERS && view.overlay; i++) {
    if (!(after === 'read' && isGuideLayer(view)) && isBusiness(view)) return view;
    // What came up after a deed of ours is most likely its answer; only what calls itself a notice is closed.
    if (after === 'deed' && !NOTICE.test(view.overlay.text.slice(0, 120))) return view;
    const counted = stayed(tab).has(view.overlay.text) ? view : await countedDown(tab, view);
    if (counted !== view) {
      view = counted;
      if (!view.overlay) break;
    }
    const inLayer = view.actions.filter((a) => a.region === 'overlay' && a.visible && !a.disabled);
    const close =
      inLayer.find((a) => CLOSE.test(bareOf(a.text))) ??
      inLayer.find((a) => USUAL_MODE.test(a.text.trim())) ??
      (advises(view.overlay.text) ? inLayer.find((a) => GO_ON.test(a.text.trim())) : undefined) ??
      inLayer.find((a) => /关闭|close|×/i.test(`${a.text} ${a.script}`) && a.text.length <= 8) ??
      crossOf(view, inLayer);
    if (!close) return view;
    const before = view.signature;
    await tab.click(close);
    view = await tab.view();
    if (view.signature === before) return view;
  }
  return view;
}

/** A drawing without a name, in pixels; what is larger is a picture. */
const MARK = 64;
/** Drawings that do something else. */
const OTHER_MARK =
  /refresh|reload|play|pause|next|prev|arrow|left|right|search|voice|mic|audio|sound|down|print|share|like|star|heart|thumb|zan|collect|fav|user|kefu|service|robot|chat|phone|tel|qr/i;
const CROSS = /close|cross|shut|cancel|guanbi|cha\b/i;

/** The cross of a notice may be drawn without any name: the one thing in the layer that can be pressed and bears no words. */
function crossOf(view: PageView, inLayer: readonly Action[]): Action | undefined {
  if (view.fields.some((f) => f.region === 'overlay' && f.visible)) return undefined;
  const drawn = inLayer.filter((a) => a.text.trim() === '' && a.address === null && !a.inert);
  const [mark] = drawn;
  if (!mark || drawn.length > 1 || mark.box.w > MARK || mark.box.h > MARK) return undefined;
  const drawing = `${mark.icon ?? ''} ${mark.script}`;
  if (OTHER_MARK.test(drawing)) return undefined;
  return CROSS.test(drawing) || NOTICE.test(view.overlay?.text.slice(0, 120) ?? '') ? mark : undefined;
}

/** Layers of a tab that were waited for in vain: a number of seconds that never counts down is a mere word. */
const stayed: (tab: Tab) => Set<string> = oncePer(() => new Set<string>());

/** A notice that may be closed only after some seconds, or closes itself then. */
async function countedDown(tab: Tab, first: PageView): Promise<PageView> {
  let view = first;
  const started = first.overlay?.text ?? '';
  const until = performance.now() + COUNTDOWN_MS;
  const counts = ({ actions, overlay }: PageView): boolean => {
    const inLayer = actions.filter((a) => a.region === 'overlay' && a.visible);
    if (inLayer.some((a) => !a.disabled && CLOSE.test(bareOf(a.text)))) return false;
    return inLayer.some((a) => waits(a) && CLOSE.test(bareOf(a.text))) || CLOSES_ITSELF.test(overlay?.text ?? '');
  };
  while (view.overlay && counts(view) && performance.now() < until) {
    await new Promise((r) => setTimeout(r, LOOK_EVERY_MS));
    view = await tab.look();
  }
  if (view.overlay?.text === started) stayed(tab).add(started);
  return view;
}
const CLOSES_ITSELF = /\d+\s*(s|秒)钟?(后|之后)(可以?|将|会|自动)*(关闭|跳过|消失|进入)/;
/** Notices are held before the reader for so long at the most, milliseconds. */
const COUNTDOWN_MS = 16_000;
const LOOK_EVERY_MS = 500;

/** 浏览器版本过低，是否继续访问: asks of the browser, not whether one wants to leave. */
const advises = (text: string): boolean => BROWSER_ADVICE.test(text) && !/离开|跳转|即将前往|第三方|外部/.test(text);

/** A layer that belongs to the way: region chooser, leave-site question, sign-in, form. */
function isBusiness(view: PageView): boolean {
  const inLayer = view.actions.filter((a) => a.region === 'overlay' && a.visible);
  if (inLayer.filter((a) => looksLikeRegion(a.text)).length >= 2) return true;
  const text = view.overlay?.text ?? '';
  // A guide that comes up over its list.
  if (isGuideLayer(view)) return true;
  // Who applies is asked of the visitor.
  if (applicantChoice(inLayer, '法人') !== null) return true;
  if (LEAVING.test(text) && !advises(text)) return true;
  if (text.length < 200 && (REGION_SWITCH.test(text) || asksForRegion(text.slice(0, 40))) && !NOTICE.test(text))
    return true;
  return view.fields.some((f) => f.region === 'overlay' && f.visible && (f.type === 'password' || f.tag === 'select'));
}
