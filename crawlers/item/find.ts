import { PAGES_FOR_LATER } from '../browser/budget.ts';
import { onlyTells } from '../browser/submission-rules.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { Reason } from '../facts.ts';
import { isGuide } from '../guide/recognise.ts';
import type { Hall, Place } from '../hall.ts';
import { openHinted } from '../hints.ts';
import { AUDIENCE_TAB, ITEM_WORDS, LOAD_MORE, SEARCH_OPENER } from '../language/navigation.ts';
import type { PageView } from '../perception/view.ts';
import { type Journey, journeyFrom } from '../walk/journey.ts';
import { obstacleOf } from '../walk/page-state.ts';
import { repeat, walk } from '../walk/walk.ts';
import { entryOf, itemByNavigation } from './navigate.ts';
import { openRow } from './open.ts';
import { nextPage } from './pager.ts';
import { best, brought, listOf, type Row, rankOf, rowsOf, value } from './rows.ts';
import { placeOf, searchField, send } from './search.ts';

/** Pages of results that are looked through: a person does not read further. */
const RESULT_PAGES = 3;
/** Rows that are tried one after the other where the first does not open. */
const ROWS_TRIED = 3;
/** A row this good is the item, whether or not it opens. */
const CERTAIN = 70;
/** How often the lists are gone through again after what was found in them turned out not to be the item. */
const LOOKS = 3;
const NAVIGATION = { expansions: 26, clicks: 6, branches: 8, history: true };
/** A row this good is taken from the hall's own page without a search having to find it. */
const DIRECT = 85;

export interface FoundItem {
  title: string;
  code: string | null;
  place: Place;
  clicks: number;
  via: 'search' | 'navigation';
  whose: Row['whose'];
  /** The address of a document where the guide is a file rather than a page. */
  document: string | null;
  /** Opened by the address of a hint: nothing is known of clicks. */
  byAddress?: true;
}

export interface ItemSearch {
  item: FoundItem | null;
  /** Null where it could not be observed, with the reason beside. */
  works: boolean | null;
  rank: number | null | undefined;
  searchReason: { reason: Reason; note: string } | null;
  /** The item stood in a list, although its guide could not be opened. */
  listed: { title: string; via: FoundItem['via'] } | null;
  /** True where everything promising was looked through without finding the item. */
  exhausted: boolean;
  obstacle: { reason: Reason; note: string } | null;
  evidence: string[];
}

/**
 * Finds the item on the hall: by its search, else by department, theme and object (CONTRACT.md §6, assessment notes 6.1).
 * @param from the hall, and whether the tab stands there already
 */
export async function findItem(
  tab: Tab,
  web: Web,
  hall: Hall,
  from: { place: Place; stands: boolean },
  entryClicks: number,
): Promise<ItemSearch> {
  const { scenario, city, district } = hall;
  const { place } = from;
  const out: ItemSearch = {
    item: null,
    works: null,
    rank: undefined,
    searchReason: null,
    listed: null,
    exhausted: false,
    obstacle: null,
    evidence: [],
  };
  const view = from.stands ? await tab.view() : await repeat(tab, place.steps);
  if (!view) {
    out.obstacle = { reason: 'not-found-by-walker', note: '不能重走到网厅页面' };
    out.searchReason = out.obstacle;
    return out;
  }
  const rowsHere = (v: PageView) => rowsOf(v, scenario, city, district);
  const direct = best(rowsHere(view)).find(
    (r) => (r.match?.score ?? 0) >= DIRECT && (r.whose === 'district' || r.whose === 'unsaid'),
  );

  const viaSearch = await bySearch(tab, web, hall, place, entryClicks, out);
  if (viaSearch) out.item = viaSearch;
  if (!out.item || (direct && out.item.clicks > entryClicks + 1)) {
    if (direct) {
      const journey = journeyFrom(tab, place, entryClicks);
      if (await journey.back(place.steps.length)) {
        const opened = await openBest(tab, hall, journey, [direct], out);
        if (opened && (!out.item || opened.clicks < out.item.clicks)) {
          const item: FoundItem = { ...opened, via: out.item ? out.item.via : 'navigation' };
          out.item = out.item && out.item.place.url !== item.place.url && value(direct) < 95 ? out.item : item;
        }
      }
    }
  }
  if (out.item) return out;

  web.progress('检索未找到事项，按部门和主题查找');
  const dismissed = new Set<string>();
  for (let look = 0; look < LOOKS; look++) {
    const goal = itemByNavigation(scenario, city, district, dismissed);
    const walked = await walk(tab, web, { url: place.url, steps: place.steps }, goal, NAVIGATION);
    out.exhausted = walked.exhausted && walked.expansions > 2 && walked.obstacles.every((o) => o.score < 60);
    const wall = walked.obstacles.find((o) => o.score >= 60 && o.obstacle.reason);
    if (wall?.obstacle.reason)
      out.obstacle = { reason: wall.obstacle.reason, note: `查找途中的页面不能观察：${wall.obstacle.verdict.why}` };
    if (!walked.found) break;
    const journey = journeyFrom(tab, { steps: walked.found.steps }, entryClicks + walked.found.clicks);
    const there = await journey.back(walked.found.steps.length);
    // What was found and cannot be seen again is no proof that there is nothing.
    out.exhausted = false;
    if (!there) break;
    const rows = best(rowsHere(there)).filter((r) => !dismissed.has(entryOf(r)));
    const opened = await openBest(tab, hall, journey, rows, out);
    if (opened) out.item = { ...opened, via: 'navigation' };
    if (out.item) break;
    // What looked like the item and did not open to a guide may be another thing: the lists are gone through on.
    for (const row of rows.slice(0, ROWS_TRIED)) dismissed.add(entryOf(row));
    const sure = rows.find((r) => (r.match?.score ?? 0) >= CERTAIN);
    if (sure) out.listed ??= { title: sure.title, via: 'navigation' };
  }
  out.item ??= await atHintedAddress(tab, web);
  return out;
}

/** The guide at the address that the city file gives: to be read, although no way to it was found. */
async function atHintedAddress(tab: Tab, web: Web): Promise<FoundItem | null> {
  for (const step of ['guide', 'item'] as const) {
    const opened = await openHinted(tab, web, step);
    if (!opened) continue;
    const right = isGuide(opened.view);
    web.hints?.opened(step, right);
    const { place } = opened;
    const rest = {
      code: null,
      clicks: 0,
      via: 'navigation',
      whose: 'unsaid',
      document: null,
      byAddress: true,
    } as const;
    if (right) return { title: opened.view.headings[0]?.text ?? place.title, place, ...rest };
  }
  return null;
}

async function bySearch(
  tab: Tab,
  web: Web,
  hall: Hall,
  place: Place,
  entryClicks: number,
  out: ItemSearch,
): Promise<FoundItem | null> {
  if (!searchField(await tab.view()) && !(await openSearch(tab, journeyFrom(tab, place, entryClicks)))) {
    out.searchReason = { reason: 'not-found-by-walker', note: '网厅页面上没有找到搜索框' };
    return null;
  }
  const terms = [...new Set([hall.scenario.name, ...hall.scenario.searchTerms])];
  let entries = 0;
  for (const [i, term] of terms.entries()) {
    if (!web.budget.room(PAGES_FOR_LATER)) {
      out.searchReason = { reason: 'budget', note: `页面访问次数用完，“${term}”等词未检索` };
      break;
    }
    web.progress(`在网厅检索“${term}”`);
    // A further term is typed where one stands; only a hit is walked again from the hall, for its clicks.
    let journey = journeyFrom(tab, place, entryClicks);
    if (i > 0 && !searchField(await tab.view()) && !(await journey.back(place.steps.length))) break;
    if (!searchField(await tab.view()) && !(await openSearch(tab, journey))) break;
    let results = await searchFor(tab, hall, journey, term, out);
    if (results === 'unobservable') break;
    if (results && i > 0 && results.picks.length > 0) {
      journey = journeyFrom(tab, place, entryClicks);
      if (!(await journey.back(place.steps.length))) break;
      if (!searchField(await tab.view()) && !(await openSearch(tab, journey))) break;
      results = await searchFor(tab, hall, journey, term, out);
      if (results === 'unobservable') break;
    }
    if (!results) continue;
    entries += results.entries;
    if (i === 0) out.rank = results.rank;
    const shot = await tab.shot(
      results.picks[0] ? `检索“${term}”的结果` : `检索“${term}”没有找到所需事项`,
      results.picks[0]?.opener,
    );
    if (shot && (i === 0 || results.picks.length > 0)) out.evidence.push(shot);
    if (results.picks.length === 0) continue;
    out.works = true;
    const top = results.picks[0] as Row;
    if ((top.match?.score ?? 0) >= CERTAIN) out.listed = { title: top.title, via: 'search' };
    const opened = await openBest(tab, hall, journey, results.picks, out);
    if (opened) return { ...opened, via: 'search' };
    break;
  }
  if (out.works === null && !out.searchReason)
    out.works = entries > 0 ? true : await controlSearch(tab, web, hall, place, out);
  return null;
}

/** A link or an icon that leads to the search, where the page shows no field at once. */
async function openSearch(tab: Tab, journey: Journey): Promise<boolean> {
  const view = await tab.view();
  const hinted = view.hinted?.search;
  const opener =
    hinted && 'role' in hinted
      ? hinted
      : view.actions.find(
          (a) => a.visible && !a.disabled && a.region !== 'footer' && SEARCH_OPENER.test(a.text.trim()),
        );
  if (!opener) return false;
  const effect = await journey.click(opener, `点“${opener.text}”打开搜索`);
  return effect.kind !== 'failed' && effect.kind !== 'forbidden' && searchField(await tab.view()) !== null;
}

interface Results {
  picks: Row[];
  rank: number | null;
  entries: number;
}

/** Sends one term and looks through the results: tabs, then pages. Null where it could not be sent. */
async function searchFor(
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
    if (obstacle.verdict.kind === 'serverError' || obstacle.verdict.kind === 'gone')
      return { picks: [], rank: null, entries: 0 };
    out.searchReason = {
      reason: obstacle.reason ?? 'load-failed',
      note: `检索结果页不能观察：${obstacle.verdict.why}`,
    };
    return 'unobservable';
  }
  const moved = done.effect?.kind === 'navigated' || done.effect?.kind === 'opened';
  const tried = new Set<string>();
  let offset = 0;
  let entries = 0;
  let cityCopy = false;
  let unsure = false;
  for (let page = 0; page < RESULT_PAGES; ) {
    const shown = rowsOf(view, scenario, city, district);
    const rows = moved
      ? shown
      : brought(shown, done.shown ? rowsOf(done.shown, scenario, city, district) : [], (r) =>
          done.before.has(placeOf(r.opener)),
        );
    const picks = best(rows);
    const tabbed = resultTab(view, scenario.audience, tried);
    if (picks[0] && (settleForCity || picks[0].whose !== 'city')) {
      const here = { picks, rank: offset + rankOf(rows, picks[0]), entries: entries + rows.length };
      // Titles of news hold the item's name as well: the tab of the items is looked at before them.
      if (!tabbed || asShown || !(showsNews(view, tabbed) || (picks[0].match?.score ?? 0) < CERTAIN)) return here;
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
    const next =
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
    if (!next || list === 0) break;
    const turned = await journey.click(next, '翻看下一页检索结果', 1);
    if (turned.kind === 'nothing' || turned.kind === 'failed') break;
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
  return { picks: [], rank: null, entries };
}

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
function resultTab(view: PageView, audience: '法人' | '个人', tried: Set<string>): PageView['actions'][number] | null {
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
  // A link to elsewhere is the portal's menu, not a tab.
  const stays = wanted.filter((a) => a.address === null || sameAddress(a.address, view.url));
  return (
    stays.find((a) => AUDIENCE_TAB[audience].test(a.text.trim())) ??
    stays.find((a) => RESULT_TAB.test(a.text.trim())) ??
    null
  );
}

const sameAddress = (a: string, b: string): boolean => a.split(/[?#]/)[0] === b.split(/[?#]/)[0];

/** A toast that can be pressed away is no result. */
const MESSAGE =
  /(系统|网络|服务器?|接口)(繁忙|异常|错误|超时|忙)|请?稍[后候](再试|重试)|(没有|暂无|未)(找到|查询到|检索到|搜索到|相关)|(查询|加载|请求|搜索|检索)(失败|出错|异常)/;

/** Whether the search finds anything at all: a control term that every hall has (CONTRACT.md §6). */
async function controlSearch(tab: Tab, web: Web, hall: Hall, place: Place, out: ItemSearch): Promise<boolean | null> {
  const stopped = web.stopped.length;
  const journey = journeyFrom(tab, place, 0);
  if (!(await journey.back(place.steps.length))) return null;
  const before = new Set((await tab.view()).actions.filter((a) => a.visible).map((a) => a.text));
  const done = await send(journey, tab, hall.scenario.controlTerm);
  if (!done.sent) {
    out.searchReason = { reason: 'not-found-by-walker', note: '搜索框不能使用' };
    return null;
  }
  const view = await tab.view();
  const obstacle = obstacleOf(view);
  if (obstacle?.reason && obstacle.verdict.kind !== 'serverError' && obstacle.verdict.kind !== 'empty') {
    out.searchReason = { reason: obstacle.reason, note: `检索结果页不能观察：${obstacle.verdict.why}` };
    return null;
  }
  const shot = await tab.shot(`检索对照词“${hall.scenario.controlTerm}”`);
  if (shot) out.evidence.push(shot);
  const found = view.actions.filter(
    (a) =>
      a.visible &&
      !before.has(a.text) &&
      [...a.text].length >= 4 &&
      a.region !== 'footer' &&
      a.region !== 'header' &&
      !MESSAGE.test(a.text),
  );
  // What the guard held back makes the site say that it is out of order.
  if (found.length === 0 && web.stopped.slice(stopped).some(({ rule }) => !onlyTells(rule))) {
    out.searchReason = { reason: 'own-fault', note: '检索请求被本程序拦下' };
    return null;
  }
  return found.length > 0;
}

/** Opens the best rows one after the other until one of them is a guide; notes what stood in the way of those that are not. */
async function openBest(
  tab: Tab,
  hall: Hall,
  journey: Journey,
  rows: Row[],
  out: Pick<ItemSearch, 'obstacle'>,
): Promise<Omit<FoundItem, 'via'> | null> {
  const at = journey.steps.length;
  for (const [i, row] of rows.slice(0, ROWS_TRIED).entries()) {
    if (i > 0 && !(await journey.back(at))) return null;
    const opened = await openRow(tab, hall, journey, row);
    if (!opened) continue;
    if ('obstacle' in opened) {
      const { reason, verdict } = opened.obstacle;
      out.obstacle ??= { reason: reason ?? 'load-failed', note: `“${row.title}”的页面不能观察：${verdict.why}` };
      continue;
    }
    const view = await tab.view();
    return {
      title: opened.row.title,
      code: opened.row.match?.code ?? null,
      place: { url: view.url, title: view.title, steps: [...journey.steps] },
      clicks: journey.clicks,
      whose: opened.row.whose,
      document: opened.document,
    };
  }
  return null;
}
