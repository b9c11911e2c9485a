import { forbiddenLink } from '../browser/submission.ts';
import { itemLike, offersItems } from '../entry/offers.ts';
import { mergeViews, readViews, VIEWS, type View, type ViewsSeen } from '../entry/views.ts';
import { type FactOf, observed, type Reason, unobservable } from '../facts.ts';
import { fold } from '../language/normalise.ts';
import { entryRegion } from '../language/regions.ts';
import { LISTS_SERVICES } from '../language/views.ts';
import { originOf } from '../origin.ts';
import type { Action, PageView } from '../perception/view.ts';
import { openEntry } from './opening.ts';
import { pageAddress } from './page-address.ts';
import type { Looked, Survey } from './survey.ts';

/** Entries to lists of services that are opened at the most; the second only where the first shows none. */
const MAX_OPENED = 2;
/** So many items are a list; fewer are what is asked for most. */
const LIST = 8;
const NAMES: Record<View, string> = {
  region: '区划切换',
  department: '按部门',
  theme: '按主题',
  audience: '按服务对象',
};

/**
 * The ways in that the district's hall offers: on its home, on the pages that led from there to the guide, and, where some
 * are not seen there, on the list of services that one entry opens. None is called missing before such a list was looked at.
 */
export async function observeViews(survey: Survey): Promise<FactOf<'entry.views'>> {
  const hall = survey.pages.find((p) => p.place === 'hall');
  if (!hall) return unobservable('not-found-by-walker', '没有走到区县网厅');
  if (!hall.view) return unobservable(hall.reason ?? 'not-measured', '区县网厅未能查看', hall.evidence);
  const { passed } = survey;
  const seen = [hall, ...passed].flatMap((p) => (p.view ? [readViews(p.view)] : []));
  seen.push(...survey.pages.flatMap((p) => asHome(p, hall)));
  if (switchedOnTheWay(hall))
    seen.push({ offered: new Map([['region', '进入网厅时所选的区划']]), doubtful: new Map() });
  const evidence = [...hall.evidence];
  let listed = passed.some((p) => p.view && !searched(p) && offersItems(p.view).offers);
  const entries = listEntries(hall.view);
  // A hall that leads to no list is the list itself.
  listed ||= entries.length === 0 && hall.view.actions.filter(itemLike).length >= LIST;
  entries.splice(MAX_OPENED);
  let unseen: Reason | null = null;
  for (let shown = false; !shown && entries.length > 0 && lacking(seen).length > 0; ) {
    const list = await openList(survey, hall, entries.shift() as Action);
    if (typeof list === 'string') unseen = list;
    if (list === null || typeof list === 'string') continue;
    seen.push(readViews(list.view));
    evidence.push(...list.evidence);
    shown = offersItems(list.view).offers;
    listed ||= shown;
  }
  evidence.push(...passed.flatMap((p) => p.evidence.filter((e) => !evidence.includes(e))));
  if (unseen !== null && lacking(seen).length > 0)
    return unobservable(unseen, '网厅的服务列表未能查看，导航方式可能不止所见', evidence);
  return told(seen, listed, evidence);
}

function told(seen: readonly ViewsSeen[], listed: boolean, evidence: string[]): FactOf<'entry.views'> {
  const { offered, doubtful } = mergeViews(seen);
  const has = VIEWS.filter((v) => offered.has(v));
  const lacks = lacking(seen);
  const saw = has.map((v) => `${NAMES[v]}（“${offered.get(v)}”）`).join('、');
  // Where nothing at all was recognised, it is the words that are not known here.
  if (has.length === 0) return unobservable('not-found-by-walker', '没有认出任何分类导航', evidence);
  if (lacks.length > 0) {
    const doubt = lacks.find((v) => doubtful.has(v));
    const why = doubt
      ? `是否${NAMES[doubt]}不能确定（“${doubtful.get(doubt)}”）`
      : listed
        ? null
        : '没有看到列出事项的页面';
    if (why) return unobservable('not-found-by-walker', `见到${saw}；${why}`, evidence);
  }
  return { ...observed('entry.views', has, evidence), note: `见到${saw}` };
}

function lacking(seen: readonly ViewsSeen[]): View[] {
  const { offered } = mergeViews(seen);
  return VIEWS.filter((v) => !offered.has(v));
}

/**
 * The home of a portal that shows the hall in the same document offers for both; what stands at the same host only may be
 * meant for the city alone.
 */
function asHome({ place, view }: Looked, hall: Looked): ViewsSeen[] {
  if (place !== 'home' || !view || !hall.view || originOf(view.url) !== originOf(hall.view.url)) return [];
  const { offered } = readViews(view);
  if (new URL(view.url).pathname === new URL(hall.view.url).pathname) return [{ offered, doubtful: new Map() }];
  return [{ offered: new Map(), doubtful: offered }];
}

/** What a search lists was asked for, not offered. */
const searched = ({ steps }: Looked): boolean => steps.some((step) => step.deed === 'type' || step.deed === 'send');

/** A region that was chosen on the hall's own site to come there can be chosen otherwise there. */
function switchedOnTheWay({ steps, url }: Looked): boolean {
  return steps.some(
    (step, i) =>
      (step.deed === 'click' || step.deed === 'select') &&
      entryRegion(step.text) !== null &&
      originOf(steps[i - 1]?.url) === originOf(url) &&
      originOf(step.url) === originOf(url),
  );
}

/** What an entry to the list of services opens; null where it opens nothing, a reason where that could not be seen. */
async function openList(
  survey: Survey,
  page: Looked,
  entry: Action,
): Promise<{ view: PageView; evidence: string[] } | Reason | null> {
  if (!survey.room()) return 'budget';
  const candidate = { kind: 'hub' as const, page, action: entry, score: 0, text: fold(entry.text), at: [page.place] };
  survey.web.progress(`查看“${candidate.text.slice(0, 12)}”`);
  const landing = await openEntry(survey, candidate);
  if (landing.dead || landing.nothing) return null;
  if (landing.reason || !landing.view) return landing.reason ?? 'not-measured';
  await landing.tab.scrollToEnd();
  return { view: await landing.tab.look(), evidence: landing.evidence };
}

/** The entries to lists of services, the one that promises the fullest first. */
function listEntries(view: PageView): Action[] {
  const usable = view.actions.filter(
    (a) =>
      a.visible &&
      !a.disabled &&
      a.region !== 'footer' &&
      (a.address === null || originOf(a.address) === originOf(view.url)) &&
      pageAddress(a.address) !== pageAddress(view.url) &&
      !forbiddenLink(a.text, a.address ?? ''),
  );
  return LISTS_SERVICES.flatMap(
    (words) => usable.find((a) => words.test(fold(a.text).replace(/[：:▼▾∨⌄›»>→\s]+$/, ''))) ?? [],
  );
}
