import type { Tab } from '../browser/tab.ts';
import type { Hall } from '../hall.ts';
import { ITEM_WORDS, LOAD_MORE } from '../language/navigation.ts';
import { saysMore } from '../language/pagers.ts';
import { SERVES } from '../language/views.ts';
import type { Action, PageView } from '../perception/view.ts';
import type { Journey } from '../walk/journey.ts';
import { obstacleOf } from '../walk/page-state.ts';
import { CERTAIN, type ItemSearch } from './found.ts';
import { brought, listOf, rankOf } from './in-list.ts';
import { namedOnly } from './named-only.ts';
import { nextPage, unseenPages } from './pager.ts';
import { rollThrough } from './roll.ts';
import { best, mayBeNamed, type Row, rowsOf } from './rows.ts';
import { placeOf, send } from './search.ts';

/** Pages of results that are looked through: a person does not read further. */
const RESULT_PAGES = 3;

/** What one term brought. */
export interface Results {
  picks: Row[];
  /** Place of a pick among all that was listed; 1 is the first. */
  rank(pick: Row): number;
  entries: number;
}

const NOTHING: Omit<Results, 'entries'> = { picks: [], rank: () => 0 };

/** Sends one term and looks through the results: tabs, then pages. Null where it could not be sent. */
export async function searchFor(
  tab: Tab,
  hall: Hall,
  journey: Journey,
  term: string,
  out: ItemSearch,
  settleForCity = false,
  asShown = false,
): Promise<Results | null | 'unobservable'> {
  const { scenario, city, district } = hall;
  const start = journey.steps.length;
  const done = await send(journey, tab, term);
  if (!done.sent) return null;
  let view = await tab.view();
  const obstacle = obstacleOf(view);
  if (obstacle && obstacle.verdict.kind !== 'soft-404' && obstacle.verdict.kind !== 'empty') {
    if (obstacle.verdict.kind === 'serverError' || obstacle.verdict.kind === 'gone') return { ...NOTHING, entries: 0 };
    out.searchReason = {
      reason: obstacle.reason ?? 'load-failed',
      note: `检索结果页不能观察：${obstacle.verdict.why}`,
    };
    return 'unobservable';
  }
  const moved = done.effect?.kind === 'navigated' || done.effect?.kind === 'opened';
  const read = (of: PageView): Row[] => {
    const shown = rowsOf(of, scenario, city, district);
    if (moved) return shown;
    const old = done.shown ? rowsOf(done.shown, scenario, city, district) : [];
    // A button that is called the same in every row was there before, but its row was not.
    const itself = (r: Row): boolean => r.opener.text.includes(r.title) || old.some((o) => o.title === r.title);
    return brought(shown, old, (r) => done.before.has(placeOf(r.opener)) && itself(r));
  };
  const ours = (row: Row): boolean => settleForCity || row.whose !== 'city';
  const tried = new Set<string>();
  let offset = 0;
  let entries = 0;
  let cityCopy = false;
  let unsure = false;
  for (let page = 0; ; ) {
    const rows = read(view);
    const picks = best(rows);
    if (picks.length === 0) out.named ||= mayBeNamed(rows) || namedOnly(view, scenario, city, district, term);
    // The best there is may be a variety beside the plain name, to which no way was seen.
    if (picks[0]?.match?.variety) out.plainNamed ||= namedOnly(view, scenario, city, district, term);
    const tabbed = resultTab(view, scenario.audience, tried);
    const next = furtherOf(view);
    if (picks[0] && ours(picks[0])) {
      const [before, shown] = [offset, rows];
      const here = { picks, rank: (r: Row) => before + rankOf(shown, r), entries: entries + rows.length };
      const doubtful = (picks[0].match?.score ?? 0) < CERTAIN;
      // Titles of news hold the item's name as well: the tab of the items is looked at before them. A better name may stand further on.
      const elsewhere = tabbed ? showsNews(view, tabbed) || doubtful : doubtful && next && page + 1 < RESULT_PAGES;
      if (asShown || !elsewhere) return here;
      unsure = true;
    } else if (picks[0]) cityCopy = true;
    if (tabbed) {
      tried.add(tabbed.text);
      entries += itemRows(rows).length;
      await journey.click(tabbed, `切换到“${tabbed.text}”结果`, 0);
      view = await tab.view();
      continue;
    }
    const list = longestList(rows);
    entries += itemRows(rows).length;
    if (list === 0) break;
    if (page + 1 >= RESULT_PAGES) {
      out.searchCut ||= next !== undefined;
      break;
    }
    if (!next) {
      const rolled = await rollThrough(tab, rows, read, ours);
      const top = rolled.picks[0];
      entries += itemRows(rolled.rows).length - itemRows(rows).length;
      const [before, shown] = [offset, rolled.rows];
      if (top) return { picks: rolled.picks, rank: (r: Row) => before + rankOf(shown, r), entries };
      cityCopy ||= rolled.cityCopy;
      out.searchCut ||= rolled.cut || unseenPages(view, page);
      break;
    }
    const turned = await journey.click(next, '翻看下一页检索结果', 1);
    if (turned.kind === 'nothing' || turned.kind === 'failed') {
      out.searchCut ||= saysMore(view.text) !== false;
      break;
    }
    offset = LOAD_MORE.test(next.text) ? 0 : offset + list;
    view = await tab.view();
    page++;
  }
  if (unsure) {
    if (await journey.back(start)) return searchFor(tab, hall, journey, term, out, settleForCity, true);
    out.searchReason = { reason: 'not-found-by-walker', note: '见过所找事项，未能回到该结果页' };
    return 'unobservable';
  }
  // The city's own copy is taken only where the district has none on any page.
  if (cityCopy && !settleForCity && (await journey.back(start))) return searchFor(tab, hall, journey, term, out, true);
  return { ...NOTHING, entries };
}

/** What shows more of the results: the next page, 加载更多. */
const furtherOf = (view: PageView): PageView['actions'][number] | undefined =>
  nextPage(view) ??
  view.actions.find(
    (a) =>
      a.visible &&
      !a.disabled &&
      LOAD_MORE.test(a.text) &&
      (a.address === null || sameAddress(a.address, view.url)) &&
      a.region !== 'header' &&
      a.region !== 'nav',
  );

const NEWS_TAB = /资讯|新闻|政策|文件|解读|问答|公开|公告|信息/;
/** Whether the tab of the results that is open holds news or policies. @param other a tab beside it */
const showsNews = (view: PageView, other: PageView['actions'][number]): boolean =>
  view.actions.some(
    (a) =>
      a.visible && a.selected && Math.abs(a.box.y - other.box.y) < 20 && a.text.length <= 10 && NEWS_TAB.test(a.text),
  );

/** Entries of a list of items, whatever else a page holds: an error page has a menu too. */
const itemRows = (rows: Row[]): Row[] =>
  rows.filter((r) => r.match !== null || ([...r.title].length >= 5 && ITEM_WORDS.test(r.title)));

const longestList = (rows: Row[]): number => rows.reduce((n, r) => Math.max(n, listOf(rows, r).length), 0);

/** 服务事项、办事(7)、网上办事 7条、办事指南（7）: the part of the results that is no news and no policy. */
const RESULT_TAB =
  /^(网上|政务|可办)?(办事|服务|事项)(服务|事项|指南)?\s*[(（[]?\s*\d*\s*(条|个|项)?\s*[)）\]]?$|^相关(办事)?事项$|^办事服务/;

/** A tab of the results that holds the scenario's kind of items and is not the one that is shown. */
function resultTab(view: PageView, audience: '法人' | '个人', tried: Set<string>): Action | null {
  const wanted = view.actions.filter(
    (a) =>
      a.visible &&
      !a.disabled &&
      !a.selected &&
      a.region !== 'header' &&
      a.region !== 'nav' &&
      a.region !== 'footer' &&
      [...a.text].length <= 10 &&
      !tried.has(a.text),
  );
  // A link to elsewhere is the portal's menu, not a tab; what stands in every row is the row's.
  const here = wanted.filter((a) => a.address === null || sameAddress(a.address, view.url));
  const inRows = (a: Action): boolean =>
    here.some((o) => o !== a && o.text === a.text && o.tag === a.tag && Math.abs(o.box.x - a.box.x) < 6);
  const stays = here.filter((a) => !inRows(a));
  return (
    stays.find((a) => SERVES[audience].test(a.text.replace(/\s*[(（]\d+[)）]\s*$/, '').trim())) ??
    stays.find((a) => RESULT_TAB.test(a.text.trim())) ??
    null
  );
}

const sameAddress = (a: string, b: string): boolean => a.split(/[?#]/)[0] === b.split(/[?#]/)[0];
