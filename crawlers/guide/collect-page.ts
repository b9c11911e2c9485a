import { forbiddenLink } from '../browser/submission.ts';
import type { Tab } from '../browser/tab.ts';
import type { TargetKey } from '../hall.ts';
import { DEED_ALONE } from '../language/guide-tabs.ts';
import { APPLY, EXPAND } from '../language/navigation.ts';
import type { Action, ContentNode, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import { backTo, sansHash } from './back-to.ts';
import { type Businesses, wantedBusiness } from './business.ts';
import { FOLD_MARKS, labelOf } from './labels.ts';
import { guideContent, isGuideLayer, withinGuide } from './layer.ts';
import { createPointing } from './pointed.ts';
import { pointersOf } from './pointers.ts';
import { createOffers } from './press-offers.ts';
import { isGuide } from './recognise.ts';
import { withTabTitle } from './revealed.ts';
import { createShownFirst } from './shown-first.ts';
import { createSituations } from './situations.ts';
import { tabsByNeighbours } from './tab-bars.ts';
import { createUnfolding } from './unfold.ts';

/** Tabs, accordions and 展开 that are opened at the most on one guide. */
const MAX_OPENED = 28;
/** Words drawn like any other that may do nothing before the rest of them is left alone. */
const MAX_VAIN = 3;

/**
 * Everything that a page of a guide shows, also behind tabs, accordions and 展开: one tree for each state of it that said
 * something new. Stays on the page: what would lead away or begin an application is left alone.
 */
export async function collectPage(
  tab: Tab,
  businesses?: Businesses,
  most = MAX_OPENED,
): Promise<{ trees: ContentNode[]; views: PageView[] }> {
  const whole = await chooseBusiness(tab, await closeNotices(tab), businesses);
  const situations = createSituations(tab);
  const first = await passedBy(tab, await situations.answered(whole));
  const address = sansHash(first.url);
  const trees: ContentNode[] = [guideContent(first)];
  const views: PageView[] = [first];
  const texts = new Set([first.text]);
  const done = new Set<string>();
  const offers = createOffers(tab);
  const pointing = createPointing(tab);
  const unfolding = createUnfolding();
  let view = await pointing.learn(await offers.learn(first, trees[0]!), trees[0]!);
  const shownFirst = createShownFirst();
  let inVain = 0;
  let layer = false;
  for (let i = 0; i < most; ) {
    const within = withinGuide(view);
    const fold = unfolding.next(view, guideContent(view), within);
    const neighbours = fold ? new Set<Action>() : tabsByNeighbours(within, titleOf);
    const offered = fold ? [] : within.filter((a) => opens(a, neighbours.has(a)) && !done.has(nameOf(a)));
    // What is drawn like a word may still be listened to from above it, once it was seen to be so.
    const told = fold ?? offered.find((a) => !a.inert) ?? (inVain < MAX_VAIN ? offered[0] : undefined);
    const pointer = told ? null : pointersOf(guideContent(view), within).find((p) => !done.has(nameOf(p.action)));
    const repeated =
      told || pointer
        ? undefined
        : shownFirst.next(
            view,
            within.filter((a) => opens(a)),
          );
    const next = told ?? pointer?.action ?? repeated;
    if (!next) {
      if (!layer) break;
      // 查看全部信息 laid it over the page, whose own tabs are still to be opened.
      layer = false;
      view = await closeNotices(tab, 'read');
      if (isGuideLayer(view)) break;
      continue;
    }
    if (!fold) i++;
    done.add(nameOf(next));
    const key = keyOf(view, next);
    const again = fold ?? findTarget(view, key);
    if (!again || !('role' in again)) continue;
    const effect = await tab.click(again);
    if (effect.kind === 'opened' || (effect.kind === 'navigated' && sansHash(effect.url) !== address)) {
      // What is said of one material may have a page of its own.
      const page = fold ? await closeNotices(tab) : null;
      const tells = page !== null && /材料名称/.test(page.text) && !isGuide(page);
      if (tells) {
        await offers.learn(page, page.content);
        trees.push(page.content);
      }
      // It led away after all: the guide is opened again, and the rest of it is read as it stands.
      view = await backTo(tab, first);
      if (fold) unfolding.told(tells);
      continue;
    }
    const known = view.text;
    const before = guideContent(view);
    const [layered, inLayer] = [view.overlay !== null, isGuideLayer(view)];
    const shown = await tab.view();
    const own = standsInLayer(shown, key);
    // The layer of the guide is no notice, whatever a part of it is called.
    view = await situations.answered(own ? shown : await closeNotices(tab, 'deed'));
    shownFirst.pressed(next, known, view);
    // A layer with a card's details is the answer to the press, and is closed once it was read.
    const details = view.overlay !== null && (!layered || (inLayer && !isGuideLayer(view) && !own));
    for (let again = 0; again < REFUSED_TRIES && refused(view, known); again++) {
      // Asked too fast: after the wait that the host wants (our pace knows it) the same is pressed once more.
      await new Promise((r) => setTimeout(r, REFUSED_PAUSE_MS));
      const once = findTarget(view, keyOf(view, next));
      if (!once || !('role' in once)) break;
      await tab.click(once);
      view = await closeNotices(tab);
    }
    const says = !texts.has(view.text) && !refused(view, known);
    if (fold) unfolding.told(says);
    else if (told?.inert) inVain = says ? 0 : inVain + 1;
    if (says) {
      texts.add(view.text);
      // The tab's words name what it revealed, where the panel has no title of its own.
      trees.push({ ...guideContent(view), title: pointer?.label ?? titleOf(next.text) });
      views.push(view);
      view = await pointing.learn(await offers.learn(view, trees.at(-1)!), trees.at(-1)!);
    } else if (repeated && view.text !== known) {
      // The panel shown first is back, and is named now.
      const { title: _, ...named } = withTabTitle({ ...guideContent(view), title: titleOf(next.text) }, before);
      trees.push(named);
    }
    layer ||= details && isGuideLayer(view);
    if (details) view = await closeNotices(tab);
  }
  return { trees, views };
}

/** Whether what was pressed still stands in the layer: then it is the guide's own, whatever part of it is shown now. */
function standsInLayer(view: PageView, key: TargetKey): boolean {
  const target = findTarget(view, key);
  return target !== null && 'role' in target && target.region === 'overlay';
}

/** Times at the most that a guide is passed by, while more comes each time or it still says that it is loading. */
const MAX_PASSES = 3;
const LOADING = /^.{0,8}(加载|载入|读取)中.{0,4}$|^正在加载/;

/** Parts of a guide that are asked for only when they come into sight. */
async function passedBy(tab: Tab, view: PageView): Promise<PageView> {
  let passed = view;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    if (!(await tab.scrollThrough())) return passed;
    const before = passed;
    passed = await tab.look();
    const more = passed.text.length > before.text.length;
    if (!more && !passed.text.split('\n').some((line) => LOADING.test(line))) break;
  }
  // A list that keeps only what is in sight gives nothing by it.
  return passed.text.length >= view.text.length ? passed : view;
}

const REFUSED_TRIES = 3;
/** At least this long nothing is asked of a host that said so, milliseconds. */
const REFUSED_PAUSE_MS = 2_200;
const TOO_FAST = /(操作|请求|访问|点击|查询)(过于|太过?|较为|较)?频繁|too many requests/i;
/** Whether a part of the guide answered that one asks too often, which it did not say before. */
const refused = (view: PageView, known: string): boolean =>
  view.text.split('\n').some((l) => l.length <= 60 && TOO_FAST.test(l)) && !TOO_FAST.test(known);

/** Where one page holds several businesses, the wanted one is chosen before anything is read. */
async function chooseBusiness(tab: Tab, view: PageView, businesses: Businesses | undefined): Promise<PageView> {
  const chip = businesses ? wantedBusiness(withinGuide(view), businesses) : null;
  if (!chip || forbiddenLink(chip.text, chip.address ?? '')) return view;
  const effect = await tab.click(chip);
  if (effect.kind === 'opened' || (effect.kind === 'navigated' && sansHash(effect.url) !== sansHash(view.url))) {
    return backTo(tab, view);
  }
  return closeNotices(tab);
}

function nameOf(a: Action): string {
  const title = titleOf(a.text);
  // A part of the guide is told by its name; what stands around it changes with what is shown.
  if (labelOf(title)) return `${title}|${a.frame}|${a.box.x}`;
  return `${title}|${a.box.x}|${a.heading}|${a.around.replace(MARKS, '').slice(0, 24)}`;
}

/** 查看更多材料, 展开全部条件. */
const MORE_OF =
  /^(?:点击)?(?:(?:查看|展开|显示|加载)(?:更多|全部|其余|剩余|完整)[\u4e00-\u9fa5]{2,4}|展开(?:详情|内容|信息|明细|查看)|点开|全部展开)$/;

/** Where a guide has a short form and a whole one. */
const WHOLE_GUIDE =
  /^(?:查看)?(?:完整|详细|详情|全部|标准|专业)版?(?:的)?(?:办事|服务)?指南$|^(?:完整|详细?|标准|专业|全)版$/;

/** What a card of one material keeps behind a button: 查看要素, 材料明细. */
const DETAILS_OF =
  /^(?:点击)?(?:查看|展开|显示)?(?:材料)?(?:要素|明细)(?:信息|详情|说明)?$|^(?:查看|展开)(?:材料|要求)(?:信息|详情|说明)?$/;

/** A fold says what a press would do. */
const FOLDS = /(?:收起[^\p{L}\p{N}]*|[−➖⊖])$/u;
const UNFOLDS = /展开[^\p{L}\p{N}]*$/u;

const MARKS = new RegExp(`\\s*[${FOLD_MARKS}]`, 'g');
const MARK_BEFORE = new RegExp(`^[${FOLD_MARKS}]\\s*`);
const NUMBER_AND_MARK = new RegExp(`\\s*[（(]?\\d*[)）]?\\s*[${FOLD_MARKS}]?$`);

/** The words of a tab or a fold without its mark, its number and the word of its control: ▸ 申请材料 (8) 展开 ∨. */
function titleOf(words: string): string {
  const text = words.replace(MARK_BEFORE, '').replace(NUMBER_AND_MARK, '').trim();
  return text.replace(/(?<=.{2})\s*(点击)?(展开|查看)$/, '').trim() || text;
}

/** A tab or a fold of the guide: named after an element of a guide or beside such, or 展开, and no link to elsewhere. */
function opens(a: Action, beside = false): boolean {
  const text = titleOf(a.text);
  if (FOLDS.test(a.text)) return false;
  if (!a.visible || a.disabled || !text || [...text].length > 14 || a.region === 'header') return false;
  const more = UNFOLDS.test(a.text) || EXPAND.test(text) || MORE_OF.test(text) || DETAILS_OF.test(text);
  // Beside 首页 stands the menu of the site.
  if (a.region === 'nav' && /首页/.test(a.around)) return false;
  // The end of a short page counts as its footer: what unfolds the guide is no menu.
  if (a.region === 'footer' && !(more && a.via !== 'href')) return false;
  if (a.role !== 'tab' && text === a.text.trim() && DEED_ALONE.test(text)) return false;
  if (APPLY.test(text) || forbiddenLink(text, a.address ?? '')) return false;
  // An address that a handler only fetches does not lead away.
  const fetches =
    a.via === 'script' &&
    /fetch\(|ajax|XMLHttpRequest|\.get\(|\.load\(|axios/i.test(a.script) &&
    !/location|open\(/.test(a.script);
  const stays = a.address === null || fetches || /^[^#]*#[^/!]/.test(a.address) || a.role === 'tab';
  if (!stays) return false;
  // Anchors of a scroll-spy show nothing new.
  if (a.via === 'href' && a.address?.includes('#') && a.role !== 'tab') return false;
  return (
    more ||
    beside ||
    WHOLE_GUIDE.test(text) ||
    a.role === 'tab' ||
    labelOf(text) !== null ||
    /^(窗口办理|窗口信息|受理信息|审批信息|其他信息|扩展信息|许可收费|基本信息|办理信息|申请信息|办事信息|更多信息|常见问题|办理材料|材料信息|流程信息|收费信息|设立依据|结果信息|详细信息)$/.test(
      text,
    )
  );
}
