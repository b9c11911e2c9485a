import { openTab, type Tab } from './browser/tab.ts';
import type { Web } from './browser/web.ts';
import { defineCrawler, type Observation } from './crawler.ts';
import { districtHall } from './entry/goal.ts';
import { listsWithoutOurs, type Sighting, sight, unsettled } from './entry/regions-seen.ts';
import type { FactOf, Reason } from './facts.ts';
import { observed, unobservable } from './facts.ts';
import type { Hall, Place } from './hall.ts';
import { openHinted } from './hints.ts';
import type { Goal, State } from './walk/goal.ts';
import { record } from './walk/record.ts';
import { leaveStanding } from './walk/standing.ts';
import { type Walked, walk } from './walk/walk.ts';

/** Bounds of the search from one start. A person who has clicked seven times has given up (assessment 9, A1.2: > 7 = 0). */
const BOUNDS = { expansions: 26, clicks: 7, branches: 9, turns: 12 };
/** The way from the district's own government site is searched less widely: it names its hall or it does not. */
const DISTRICT_BOUNDS = { expansions: 12, clicks: 4, branches: 6, turns: 12 };

type Level = 'province' | 'city' | 'district';

/** Finds the shortest way to the district's hall: from the provincial home, else the city's, else the district's own site. */
export const entryPath = defineCrawler({
  name: 'entry',
  provides: ['entry.level', 'entry.clicks', 'entry.path'],
  async observe(hall, web) {
    const tab = await openTab(web);
    let stands = null as Place | null;
    try {
      return await search(hall, web, tab, (place) => {
        stands = place;
      });
    } finally {
      // A tab with hints tells their book of every deed, and the next step has a book of its own.
      if (stands && !web.hints) leaveStanding(web, tab, stands);
      else await tab.close();
    }
  },
});

async function search(
  hall: Hall,
  web: Web,
  tab: Tab,
  arrived: (place: Place) => void,
): Promise<Observation<'entry.level' | 'entry.clicks' | 'entry.path'>> {
  const { city, district } = hall;
  const goal = districtHall(city, district);
  const starts: { level: Level; url: string }[] = [{ level: 'province', url: city.portals.province }];
  if (city.portals.city !== city.portals.province) starts.push({ level: 'city', url: city.portals.city });
  const own = district.portal ?? city.portals.district;
  if (own && own !== city.portals.city) starts.push({ level: 'district', url: own });

  let doubt: { reason: Reason; note: string } | null = null;
  let shut = false;
  for (const { level, url } of starts) {
    web.progress(`从${LEVEL_NAMES[level]}寻找${district.name}网厅`);
    const seen: Seen = { withoutOurs: false, sightings: [] };
    const walked = await walk(
      tab,
      web,
      { url },
      watching(goal, seen, hall, level),
      level === 'district' ? DISTRICT_BOUNDS : BOUNDS,
    );
    if (!walked.found) {
      shut ||= seen.withoutOurs;
      doubt ??= doubtOf(walked, LEVEL_NAMES[level]);
      const open = level === 'district' ? null : unsettled(seen.sightings, walked, city, district);
      if (open) doubt ??= { reason: 'not-found-by-walker', note: `${LEVEL_NAMES[level]}：${open}` };
      continue;
    }
    const { place, stands } = await record(tab, walked.found, `${district.name}网厅`);
    if (stands && goal.reached({ ...walked.found, view: await tab.view() }) !== null) arrived(place);
    const trail = { hall: place };
    // A way found lower down says where one has to start only if the ways above it were really looked for.
    if (doubt)
      return {
        facts: all(unobservable(doubt.reason, `${doubt.note}；从${LEVEL_NAMES[level]}可以到达`, evidenceOf(place))),
        trail,
      };
    return { facts: entryFacts(level, walked.found, place), trail };
  }
  const hinted = await openHinted(tab, web, 'region');
  if (hinted) {
    const right = goal.reached({ steps: hinted.place.steps, clicks: 0, path: [], view: hinted.view }) !== null;
    web.hints?.opened('region', right);
    const note = `${doubt ? `${doubt.note}；` : ''}没有找到从门户走到网厅的路，按城市文件给出的地址打开`;
    const fact = unobservable(doubt?.reason ?? 'not-found-by-walker', note, evidenceOf(hinted.place));
    if (right) return { facts: all(fact), trail: { hall: hinted.place } };
  }
  doubt ??= shut
    ? null
    : { reason: 'not-found-by-walker', note: `没有找到${district.name}网厅的入口，也没有见到列出各区县而缺少它的地方` };
  const shot = await tab.shot('没有找到通往区县网厅的入口');
  const evidence = shot ? [shot] : [];
  if (doubt) return { facts: all(unobservable(doubt.reason, doubt.note, evidence)) };
  const facts = {
    'entry.level': observed('entry.level', 'none', evidence),
    'entry.clicks': unobservable('not-found-by-walker'),
    'entry.path': unobservable('not-found-by-walker'),
  };
  return { facts };
}

interface Seen {
  withoutOurs: boolean;
  sightings: Sighting[];
}

/** The goal, with what the pages on the way say of regions noted. */
function watching(goal: Goal, seen: Seen, { city, district }: Hall, level: Level): Goal {
  return {
    ...goal,
    reached(state) {
      seen.withoutOurs ||= listsWithoutOurs(state.view, city, district);
      seen.sightings.push(sight(state, city, district, level));
      return goal.reached(state);
    },
  };
}

const LEVEL_NAMES: Record<Level, string> = { province: '省级门户', city: '市级门户', district: '区县政府网站' };

function entryFacts(
  level: Level,
  found: State,
  place: Place,
): Observation<'entry.level' | 'entry.clicks' | 'entry.path'>['facts'] {
  const evidence = evidenceOf(place);
  return {
    'entry.level': observed('entry.level', level, evidence),
    'entry.clicks': observed('entry.clicks', found.clicks, evidence),
    'entry.path': observed('entry.path', found.path, evidence),
  };
}

const all = (fact: FactOf<never>) => ({ 'entry.level': fact, 'entry.clicks': fact, 'entry.path': fact });

const evidenceOf = (place: Place): string[] =>
  [...place.steps.map((s) => s.evidence), place.arrival ?? null].filter((e) => e !== null);

/** Why a search that found nothing proves nothing; null where it was a full search of a site that answered. */
function doubtOf(walked: Walked, where: string): { reason: Reason; note: string } | null {
  if (walked.start.error) {
    const reason = walked.start.error.startsWith('timeout') ? 'timeout-ours' : 'network';
    return { reason, note: `${where}打不开（${walked.start.error.slice(0, 80)}）` };
  }
  const o = walked.start.obstacle;
  if (o && o.verdict.kind !== 'empty')
    return { reason: o.reason ?? 'load-failed', note: `${where}不能观察：${o.verdict.why}` };
  if (!walked.exhausted) return { reason: 'budget', note: `${where}的可能入口未能全部试完` };
  const wall = walked.obstacles.find(
    (x) => x.score >= 60 && x.obstacle.reason !== null && x.obstacle.reason !== 'load-failed',
  );
  if (wall)
    return {
      reason: wall.obstacle.reason ?? 'blocked',
      note: `${where}通往网厅的页面不能观察：${wall.obstacle.verdict.why}`,
    };
  return null;
}
