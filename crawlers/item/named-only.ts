import type { City, District } from '../../cities/city.ts';
import type { Scenario } from '../../cities/scenario.ts';
import { SEARCH_ECHO } from '../language/navigation.ts';
import type { PageView } from '../perception/view.ts';
import { matchItem } from './match.ts';
import { rowsOf } from './rows.ts';
import { ownersOf, titleIn } from './title.ts';
import { whoseIs } from './whose.ts';

/** A name this close is the item's. */
const NAMED = 85;

/**
 * Whether a page names the item in plain words for which no row stands: there may be a way to it that was not seen.
 * @param term what was searched for, which the page may only repeat
 */
export function namedOnly(view: PageView, scenario: Scenario, city: City, district: District, term = ''): boolean {
  const owners = ownersOf(city, district);
  const named = view.text
    .split('\n')
    .map((line) => ({ line, title: titleIn(line, owners) }))
    .filter(({ line, title }) => {
      if (
        (matchItem(title, scenario)?.score ?? 0) < NAMED ||
        (term !== '' && (line === term || SEARCH_ECHO.test(line)))
      )
        return false;
      const whose = whoseIs(line, city, district);
      return whose === 'district' || whose === 'unsaid';
    });
  if (named.length === 0) return false;
  const rows = rowsOf(view, scenario, city, district);
  return named.some(({ line, title }) => !rows.some((r) => line.includes(r.title) || r.text.includes(title)));
}
