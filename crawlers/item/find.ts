import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { isGuide } from '../guide/recognise.ts';
import type { Hall, Place } from '../hall.ts';
import { openHinted } from '../hints.ts';
import type { PageView } from '../perception/view.ts';
import type { Goal } from '../walk/goal.ts';
import { journeyFrom } from '../walk/journey.ts';
import { repeat } from '../walk/repeat.ts';
import { walk } from '../walk/walk.ts';
import { bySearch } from './by-search.ts';
import { CERTAIN, type FoundItem, type ItemSearch } from './found.ts';
import { lookedThrough, unreadLists, wouldHold } from './looked-through.ts';
import { namedOnly } from './named-only.ts';
import { itemByNavigation } from './navigate.ts';
import { openBest, ROWS_TRIED } from './open-best.ts';
import { best, entryOf, mayBeNamed, rowsOf, value } from './rows.ts';

/** How often the lists are gone through again after what was found in them turned out not to be the item. */
const LOOKS = 3;
/** A variety is at hand: whether the lists offer the plain item is asked less stubbornly. */
const FOR_A_BETTER_ONE = { expansions: 16, branches: 5, turns: 8 };
const NAVIGATION = { expansions: 30, clicks: 6, branches: 8, history: true, turns: 12 };
/** A row this good is taken from the hall's own page without a search having to find it. */
const DIRECT = 85;

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
    behindSignIn: null,
    named: false,
    plainNamed: false,
    searchCut: false,
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
        if (opened && (!out.item || opened.item.clicks < out.item.clicks)) {
          const item: FoundItem = { ...opened.item, via: out.item ? out.item.via : 'navigation' };
          out.item = out.item && out.item.place.url !== item.place.url && value(direct) < 95 ? out.item : item;
        }
      }
    }
  }
  if (out.item && !out.item.variety) return out;

  // A variety of the item (a chain's shop) may stand in the search alone, and the item itself in the lists.
  const variety = out.item;
  out.item = null;
  web.progress(`检索未找到${variety ? '更合适的' : ''}事项，按部门和主题查找`);
  const dismissed = new Set<string>();
  const [looks, bounds] = variety ? [1, { ...NAVIGATION, ...FOR_A_BETTER_ONE }] : [LOOKS, NAVIGATION];
  for (let look = 0; look < looks; look++) {
    const goal = itemByNavigation(scenario, city, district, dismissed);
    const unread = unreadLists();
    // To a name that cannot be pressed a way was not seen.
    let named = out.named;
    // Where the search does not find what is there, only such a list shows that something is not.
    let proof = out.works === true;
    const reached: Goal['reached'] = (state) => {
      unread.note(state);
      proof ||= wouldHold(state, hall);
      named ||= mayBeNamed(rowsHere(state.view)) || namedOnly(state.view, scenario, city, district);
      return goal.reached(state);
    };
    const walked = await walk(tab, web, { url: place.url, steps: place.steps }, { ...goal, reached }, bounds);
    out.exhausted = lookedThrough(walked) && proof && !unread.any() && !named && !out.searchCut;
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
    if (opened) out.item = { ...opened.item, via: 'navigation' };
    if (out.item) break;
    // What looked like the item and did not open to a guide may be another thing: the lists are gone through on.
    for (const row of rows.slice(0, ROWS_TRIED)) dismissed.add(entryOf(row));
    const sure = rows.find((r) => (r.match?.score ?? 0) >= CERTAIN);
    if (sure) out.listed ??= { title: sure.title, via: 'navigation' };
  }
  const plain = out.item as FoundItem | null;
  if (variety && out.plainNamed && (!plain || plain.variety)) {
    Object.assign(out, { item: null, named: true, rank: undefined });
  } else if (variety && (!plain || plain.variety)) {
    out.item = variety;
    if (!(await repeat(tab, variety.place.steps))) await tab.open(variety.place.url);
  } else if (variety && plain?.place.url !== variety.place.url) {
    out.rank = out.searchCut || out.named ? undefined : null;
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
      variety: false,
      byAddress: true,
    } as const;
    if (right) return { title: opened.view.headings[0]?.text ?? place.title, place, ...rest };
  }
  return null;
}
