import { openTab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { type FactOf, type FactValue, observed, unobservable } from '../facts.ts';
import { tight } from '../guide/text.ts';
import {
  AUDIENCE_TAB,
  DEPARTMENT_NAME,
  ITEM_VIEW,
  opensRegions,
  THEME_NAME,
  VIEW_NAMED,
} from '../language/navigation.ts';
import { entryRegion } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { obstacleOf } from '../walk/page-state.ts';
import type { State } from '../walk/walk.ts';

type View = FactValue<'entry.views'>[number];
const VIEWS: readonly View[] = ['region', 'department', 'theme', 'audience'];

/** Names of one kind that make a way in without any title above them: departments, themes. */
const ENOUGH = 3;
/** Lists that are opened at the most: their filters are ways in, too. */
const MAX_LISTS = 2;
/** Signs that an entry of a menu has at the most. */
const ENTRY = 12;

/** The ways in to the services that a page of the hall offers. Pure. */
export function viewsIn(view: PageView): Set<View> {
  const entries = view.actions.filter((a) => a.region !== 'footer' && [...a.text].length <= 20);
  const shown = entries.filter((a) => a.visible);
  const lines = [...view.text.split('\n'), ...view.headings.map((h) => h.text)].map(tight);
  const named = (kind: View): boolean =>
    lines.some((line) => VIEW_NAMED[kind].test(line)) || shown.some((a) => isWay(kind, tight(a.text)));
  // A row of the list names its department behind the item; a department's own site is no way into this hall.
  const own = shown.filter((a) => a.address === null || hostOf(a.address) === hostOf(view.url));
  const names = new Set(own.map((a) => a.text.trim()).filter((t) => !t.includes(' ')));
  const many = (words: RegExp): boolean => [...names].filter((t) => words.test(t)).length >= ENOUGH;
  const found = new Set<View>();
  const regions = new Set(entries.map((a) => entryRegion(a.text)).filter((r) => r !== null));
  const lists = view.fields.some((f) => f.options.filter((o) => entryRegion(o.text) !== null).length > 1);
  if (named('region') || regions.size > 1 || lists || shown.some((a) => opensRegions(a.text, a.around)))
    found.add('region');
  if (named('department') || many(DEPARTMENT_NAME)) found.add('department');
  if (named('theme') || many(THEME_NAME)) found.add('theme');
  const audience = (who: keyof typeof AUDIENCE_TAB): boolean =>
    [...lines, ...shown.map((a) => tight(a.text))].some((l) => AUDIENCE_TAB[who].test(l));
  if (named('audience') || (audience('个人') && audience('法人'))) found.add('audience');
  return found;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/**
 * Ways in that the hall offers: on its own page, on the way to it, and where one is lacking on the lists that it leads to.
 * What stands on a list that could not be opened is not known to be lacking.
 */
export async function viewsOf(
  web: Web,
  { view: hall, steps }: Pick<State, 'view' | 'steps'>,
  evidence: readonly string[],
): Promise<FactOf<'entry.views'>> {
  const found = viewsIn(hall);
  if (steps.some((s) => s.deed !== 'open' && entryRegion(s.text) !== null)) found.add('region');
  const kept = [...evidence];
  const lists = listsOf(hall);
  let unseen: string | null = null;
  if (found.size < VIEWS.length && lists.length > 0) {
    const tab = await openTab(web);
    try {
      for (const list of lists.slice(0, MAX_LISTS)) {
        if (found.size === VIEWS.length) break;
        const opened = list.via === 'href' && list.script === '' && list.address !== null && web.budget.room();
        const arrival =
          opened && (await web.allowed(list.address as string)) ? await tab.open(list.address as string) : null;
        const view = arrival?.error === null ? await closeNotices(tab) : null;
        if (!view || obstacleOf(view)) {
          unseen = list.text;
          continue;
        }
        for (const way of viewsIn(view)) found.add(way);
        const shot = await tab.shot(`网厅的“${list.text}”`);
        if (shot) kept.push(shot);
      }
    } finally {
      await tab.close();
    }
  }
  if (unseen !== null && found.size < VIEWS.length)
    return unobservable('not-found-by-walker', `网厅的“${unseen}”没有看到，导航方式不全`, kept);
  return observed(
    'entry.views',
    VIEWS.filter((v) => found.has(v)),
    kept,
  );
}

/** Entries of the hall to lists of its items, the widest first, one of each address. */
function listsOf(hall: PageView): Action[] {
  const seen = new Set<string>();
  const named = (a: Action): boolean => {
    const text = tight(a.text);
    return ITEM_VIEW.test(text) || Object.values(AUDIENCE_TAB).some((t) => t.test(text)) || isView(text);
  };
  return hall.actions
    .filter((a) => a.visible && a.region !== 'footer' && [...a.text].length <= ENTRY && named(a))
    .filter((a) => {
      const key = a.address ?? a.script;
      const fresh = key !== '' && key !== hall.url && !seen.has(key);
      seen.add(key);
      return fresh;
    })
    .sort((a, b) => Number(ITEM_VIEW.test(b.text)) - Number(ITEM_VIEW.test(a.text)));
}

const isView = (text: string): boolean =>
  (['department', 'theme', 'audience'] as const).some((kind) => isWay(kind, text));

/** A bare word that can be pressed is a way in; as a line it may only head a column. */
function isWay(kind: View, text: string): boolean {
  return VIEW_NAMED[kind].test(text) || VIEW_NAMED[kind].test(`按${text}`);
}
