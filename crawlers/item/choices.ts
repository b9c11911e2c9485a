import type { Tab } from '../browser/tab.ts';
import { isGuide } from '../guide/recognise.ts';
import type { Hall } from '../hall.ts';
import { ENDS } from '../language/apply.ts';
import { GUIDE_LINK, TO_GUIDE } from '../language/navigation.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import type { Journey } from '../walk/journey.ts';
import { type Match, matchItem } from './match.ts';
import type { Row } from './rows.ts';

/** Pages of questions one after the other at the most. */
const MAX_PAGES = 4;
/** A name this close may be chosen. */
const LIKELY = 40;

/** An option that names the wanted item. */
export interface Wanted {
  field: Field;
  option: Field['options'][number];
  match: Match;
}

/** The business item to be chosen from a list or from radio buttons, where a page offers it so. */
export function businessItem(view: PageView, { scenario }: Hall): Wanted | null {
  const offered = view.fields
    .filter((f) => f.visible && f.region !== 'header' && f.region !== 'footer')
    .flatMap((field) => field.options.map((option) => ({ field, option, match: matchItem(option.text, scenario) })))
    .filter((o): o is Wanted => (o.match?.score ?? 0) >= LIKELY && o.option.disabled !== true);
  return offered.sort((a, b) => b.match.score - a.match.score)[0] ?? null;
}

/**
 * Through what a main item asks before its guide opens: which business item is meant, then what the situation is. Null
 * where no guide came of the answers.
 * @param row the main item
 */
export async function throughChoices(
  tab: Tab,
  journey: Journey,
  row: Row,
  wanted: Wanted | null,
  { scenario, district }: Hall,
): Promise<{ row: Row; document: null } | null> {
  const as = { audience: scenario.audience, district: district.name };
  const own: Row = wanted ? { ...row, title: wanted.option.text, match: wanted.match } : row;
  const isChosen =
    wanted?.field.tag === 'select' ? wanted.field.value === wanted.option.value : wanted?.field.checked === true;
  if (wanted && !isChosen) await journey.choose(wanted.field, wanted.option, '选择所需的业务办理项');
  for (let page = 0; page < MAX_PAGES; page++) {
    if (isGuide(await tab.look(), own.title)) return { row: own, document: null };
    const given = await journey.answer('按最简单的情形回答', as);
    const on = onward(await tab.view());
    if (!on) return null;
    // Choosing in the page costs nothing; to have the guide shown one presses.
    const effect = await journey.click(on, '选定之后查看办事指南', 1);
    if (effect.kind === 'failed' || effect.kind === 'forbidden' || (effect.kind === 'nothing' && given === 0))
      return null;
  }
  return isGuide(await tab.view(), own.title) ? { row: own, document: null } : null;
}

/** The button that goes on to the guide: what names it before what only goes on. */
function onward(view: PageView): Action | null {
  const usable = view.actions.filter(
    (a) =>
      a.visible &&
      !a.disabled &&
      [...a.text].length <= 12 &&
      !/^(header|nav|footer)$/.test(a.region) &&
      !ENDS.test(a.text),
  );
  return (
    usable.find((a) => GUIDE_LINK.test(a.text) && a.tag !== 'a') ??
    usable.find((a) => TO_GUIDE.test(a.text.trim())) ??
    usable.find((a) => GUIDE_LINK.test(a.text)) ??
    null
  );
}
