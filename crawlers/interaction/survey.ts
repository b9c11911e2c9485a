import { keepScreenshot } from '../browser/evidence.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { Reason } from '../facts.ts';
import { firstVisitOf } from '../first-visit.ts';
import type { Hall, WayStep } from '../hall.ts';
import type { Action, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { leadsThrough, onWay, sameAddress, sameWay, waysOf } from '../walk/on-way.ts';
import { obstacleOf } from '../walk/page-state.ts';
import { repeat } from '../walk/repeat.ts';
import type { Candidate } from './candidates.ts';
import { backTo, openAgain } from './come-back.ts';
import type { Landing } from './opening.ts';

/** No entry is opened after so many pages, the ways to hall and guide included; what is under way may add up to three. */
const MAX_VISITS = 22;
/** Between two tries of a page that did not come, milliseconds: a short overload has passed by then. */
export const SPACING_MS = 1_500;

/** Toasts (系统繁忙，请稍后重试) are gone after this, milliseconds; layer.msg shows them for three seconds. */
const TOAST_MS = 3_500;

export type PlaceKind = 'home' | 'hall' | 'guide';

/** One of the pages on which interaction is looked for, and what was seen there. */
export interface Looked {
  place: PlaceKind;
  name: string;
  url: string;
  /** Null where the page could not be looked at; `reason` tells why. */
  view: PageView | null;
  reason: Reason | null;
  steps: WayStep[];
  evidence: string[];
  /** What tabs of the page show that were opened for the entries behind them. */
  parts?: PageView[];
  /** The name of such a tab that could not be opened. */
  shut?: string;
  /** What its tabs were looked through for. */
  tabbed?: ('talk' | 'phone')[];
  /** What unfolds to show some of the `parts`. */
  openers?: Action[];
}

export interface Survey {
  hall: Hall;
  web: Web;
  /** Walks to the pages themselves. */
  tab: Tab;
  /** Opens what they link to. */
  side: Tab;
  /** Opens what stands in answers, while the chat stays where it is. */
  beside: Tab;
  pages: Looked[];
  /** Pages between the hall and the guide, seen in passing. */
  passed: Looked[];
  /** Whether the bound on page visits leaves room for another one. */
  room(): boolean;
  /**
   * Stands on a page again; does nothing where the tab still stands there untouched, and walks only where neither going
   * back nor its address shows it. `anew`: the document itself is to be loaded again.
   */
  go(page: Looked, anew?: boolean): Promise<PageView | null>;
  /** The tab was used: the next `go` has to come back. */
  left(): void;
  /** The tab was used in a way that going back does not undo: the next `go` loads its page anew. */
  forget(): void;
  /** Floating things that opened a robot's window, under no name of a robot. */
  robots: Candidate[];
  /** What hubs led to: they are asked for by several searches. */
  hubs: Map<string, Landing>;
  /** What stands in `side`, as it was judged. */
  aside: { url: string; landing: Landing } | null;
}

/** Looks once at the homes that no first visit has shown, the hall and the guide; the guide last, and the tab stays there. */
export async function survey(hall: Hall, web: Web, tabs: Pick<Survey, 'tab' | 'side' | 'beside'>): Promise<Survey> {
  const { tab } = tabs;
  const before = web.budget.spent.pageVisits;
  const pages = listPages(hall);
  for (const page of pages) {
    const seen = page.place === 'home' ? firstVisitOf(web, page.url)?.look : null;
    if (seen) Object.assign(page, seen);
  }
  let standing: Looked | null = null;
  /** Where the tab stood before it was used. */
  let from: Looked | null = null;
  /** Pages that their address alone does not show. */
  const indirect = new Set<Looked>();
  const done: Survey = {
    hall,
    web,
    ...tabs,
    pages,
    passed: [],
    room: () => web.budget.spent.pageVisits - before < MAX_VISITS && web.budget.room(),
    robots: [],
    hubs: new Map(),
    aside: null,
    async go(page, anew = false) {
      if (standing === page && !anew) return tab.view();
      standing = null;
      let view = from === page && !anew ? await backTo(tab, page) : null;
      from = null;
      if (!view && page.view && page.steps.length > 1 && !indirect.has(page)) {
        view = await openAgain(tab, page);
        if (!view) indirect.add(page);
      }
      view ??= await walkTo(tab, page.steps);
      if (view) standing = page;
      return view;
    },
    left() {
      from = standing ?? from;
      standing = null;
    },
    forget() {
      from = null;
      standing = null;
    },
  };
  // A first visit of a home would end the session with which the guide may be shown.
  if (pages.every((p) => p.place !== 'home' || p.view)) standing = await takeOnWay(done);
  // What lies on the way to another page is looked at in passing; the longest way comes last, and the tab stays there.
  const ends = pages.filter((p) => !pages.some((o) => o !== p && leadsThrough(o.steps, p.steps)));
  for (const page of [...ends, ...pages]) {
    if (page.view || page.reason) continue;
    web.progress(`查看${page.name}上的互动入口`);
    await look(tab, page, done);
    standing = page.view ? page : null;
  }
  return done;
}

/** Homes of the portals, the hall, the guide; equal addresses once. */
function listPages(hall: Hall): Looked[] {
  const { province, city, district } = hall.city.portals;
  const homes: [string, string | undefined][] = [
    ['省级门户首页', province],
    ['市级门户首页', city],
    ['区县门户首页', district ?? hall.district.portal],
  ];
  const pages: Looked[] = [];
  const base = { view: null, reason: null };
  for (const [name, url] of homes) {
    if (!url || pages.some((p) => sameAddress(p.url, url))) continue;
    pages.push({ ...base, evidence: [], place: 'home', name, url, steps: [opening(url)] });
  }
  const { hall: found, guide } = hall.trail;
  if (found) pages.push({ ...base, evidence: [], place: 'hall', name: '区县网厅', url: found.url, steps: found.steps });
  if (guide)
    pages.push({ ...base, evidence: [], place: 'guide', name: '办事指南', url: guide.url, steps: guide.steps });
  return pages;
}

/** The first step of a way that begins at an address. */
export const opening = (url: string): WayStep => ({
  deed: 'open',
  text: '',
  url,
  counts: false,
  target: null,
  why: '首页',
  evidence: null,
});

/** Takes over what the walk to the guide passed, where the guide is shown again by its address; the tab then stands on it. Null where it is not. */
async function takeOnWay({ tab, web, pages, passed }: Survey): Promise<Looked | null> {
  const ways = onWay(web);
  const guide = pages.find((p) => p.place === 'guide');
  const last = ways.at(-1);
  if (!guide || !last || !sameWay(guide.steps, last.steps)) return null;
  const view = await openAgain(tab, { ...guide, view: last.view });
  // What is in its way may be gone on a walk.
  if (!view || obstacleOf(view)) return null;
  await take(tab, web, guide, view);
  for (const { steps, view: seen, evidence } of ways.slice(0, -1)) {
    const page = pages.find((p) => sameWay(p.steps, steps));
    if (page && !page.view && !obstacleOf(seen)) Object.assign(page, { view: seen, reason: null, evidence });
    else if (!page) passed.push(passing({ ...guide, evidence }, steps, seen));
  }
  return guide;
}

/** Looks at a page, and in passing at those that lie on the way to it. */
async function look(tab: Tab, page: Looked, { pages, passed, web }: Survey): Promise<void> {
  const hall = pages.find((p) => p.place === 'hall');
  const beyond = page.place === 'guide' && hall && leadsThrough(page.steps, hall.steps) ? hall.steps.length : Infinity;
  for (const attempt of [1, 2]) {
    if (page.place === 'guide') passed.length = 0;
    const wayOf = waysOf(page.steps);
    const view = await repeat(tab, page.steps, true, async (step) => {
      const way = wayOf(step);
      const other = pages.find((p) => p !== page && !p.view && sameWay(p.steps, way));
      // The elements that the way goes on with were found already: nothing may be looked at anew here.
      if (other) await take(tab, web, other, await tab.view());
      if (way.length > beyond) passed.push(passing(page, way, await tab.view()));
    });
    if (view) {
      await tab.scrollToEnd();
      let now = await tab.look();
      if (obstacleOf(now)?.verdict.kind === 'maintenance') {
        await new Promise((r) => setTimeout(r, TOAST_MS));
        now = await tab.look();
      }
      await take(tab, web, page, now);
      if (page.reason !== 'load-failed') return;
    } else page.reason = 'network';
    if (attempt === 1) await new Promise((r) => setTimeout(r, SPACING_MS));
  }
}

async function take(tab: Tab, web: Web, page: Looked, view: PageView): Promise<void> {
  const obstacle = obstacleOf(view);
  const shot = await keepScreenshot(tab.page(), web.evidence, page.name);
  page.evidence = shot ? [shot] : [];
  if (obstacle || /^(chrome-error|about):/.test(view.url)) {
    page.view = null;
    page.reason = obstacle ? (obstacle.reason ?? 'load-failed') : 'network';
    return;
  }
  page.view = view;
  page.reason = null;
}

async function walkTo(tab: Tab, steps: WayStep[]): Promise<PageView | null> {
  const view = await repeat(tab, steps);
  if (!view) return null;
  await closeNotices(tab);
  await tab.scrollToEnd();
  return tab.look();
}

/**
 * Whether a home stayed unseen through its site's own fault: down at every spaced try of the samples too. Nobody finds anything
 * on it, and it leaves nothing open; one that was blocked, in maintenance or only slow for us does.
 */
export function isDown({ view, place, url }: Looked, { city, district, facts }: Hall): boolean {
  const { portals } = city;
  const homes = {
    'site.province': portals.province,
    'site.city': portals.city,
    'site.district': portals.district ?? district.portal,
  };
  return (
    view === null &&
    place === 'home' &&
    Object.entries(homes).some(
      ([id, home]) => home !== undefined && sameAddress(home, url) && facts[id as keyof typeof homes]?.value === 'down',
    )
  );
}

const passing = ({ evidence }: Looked, steps: WayStep[], view: PageView): Looked => ({
  place: 'hall',
  name: '前往办事指南途中',
  url: view.url,
  view,
  reason: null,
  steps,
  evidence,
});
