import { PAGES_FOR_LATER } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { Hall, Place } from '../hall.ts';
import { SEARCH_ICON, SEARCH_OPENER } from '../language/navigation.ts';
import { type Journey, journeyFrom } from '../walk/journey.ts';
import { controlSearch } from './control-search.ts';
import { CERTAIN, type FoundItem, type ItemSearch } from './found.ts';
import { openBest } from './open-best.ts';
import { searchFor } from './results.ts';
import type { Row } from './rows.ts';
import { searchField } from './search.ts';

/** Looks for the item by the search of the hall, term by term; notes in `out` what the search itself showed. */
export async function bySearch(
  tab: Tab,
  web: Web,
  hall: Hall,
  place: Place,
  entryClicks: number,
  out: ItemSearch,
): Promise<FoundItem | null> {
  const first = journeyFrom(tab, place, entryClicks);
  if (!searchField(await tab.view()) && !(await openSearch(tab, first))) {
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
    let journey = i === 0 ? first : journeyFrom(tab, place, entryClicks);
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
    if (i === 0 && results.picks[0]) out.rank = results.rank(results.picks[0]);
    // Results that name the item in words of which no row was made out: its place is not known, and it is not missing.
    else if (i === 0 && !out.named) out.rank = null;
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
    if (!opened) break;
    // The best name may have been another thing, as the old version of the guide.
    if (i === 0) out.rank = results.rank(opened.entry);
    return { ...opened.item, via: 'search' };
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
          (a) =>
            a.visible &&
            !a.disabled &&
            a.region !== 'footer' &&
            (SEARCH_OPENER.test(a.text.trim()) || SEARCH_ICON.test(a.icon ?? '')),
        );
  if (!opener) return false;
  const effect = await journey.click(opener, `点“${opener.text}”打开搜索`);
  return effect.kind !== 'failed' && effect.kind !== 'forbidden' && searchField(await tab.view()) !== null;
}
