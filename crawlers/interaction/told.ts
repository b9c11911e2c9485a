import { type FactId, type FactOf, type FactValue, observed, unobservable } from '../facts.ts';
import type { Gap } from './gap.ts';
import { isDown, type Looked, type Survey } from './survey.ts';

/** Screenshots of the pages that were looked at. */
export const shots = (pages: readonly Looked[]): string[] => pages.flatMap((p) => p.evidence);

/** What was looked for everywhere and not found: observed as missing, or not known where a page stayed unseen. */
export function missing<I extends FactId>(
  id: I,
  value: FactValue<I>,
  gap: Gap | null,
  seen: Survey,
  what: string,
): FactOf<I> {
  if (gap) return unobservable(gap.reason, `未见${what}，但${gap.note}`, shots(seen.pages));
  const names = (pages: readonly Looked[]): string => pages.map((p) => p.name).join('、');
  const down = seen.pages.filter((p) => isDown(p, seen.hall));
  return {
    ...observed(id, value, shots(seen.pages)),
    note: `在${names(seen.pages.filter((p) => p.view))}均未见${what}${down.length > 0 ? `；${names(down)}打不开` : ''}`,
  };
}

export const withNote = <I extends FactId>(fact: FactOf<I>, note: string): FactOf<I> =>
  note ? { ...fact, note } : fact;

type PlacesId = 'interaction.assistantAt' | 'interaction.complaintAt' | 'interaction.ratingAt';

/** Where entries were seen; what is not among it was looked at, or nothing is said. */
export function placesFact<I extends PlacesId>(id: I, at: FactValue<I>, gap: Gap | null, { pages }: Survey): FactOf<I> {
  const evidence = shots(pages);
  const everywhere = (['home', 'hall', 'guide'] as const).every((place) => at.includes(place));
  const noGuide = pages.some((p) => p.place === 'guide') ? null : NO_GUIDE;
  const shut = pages.find((p) => p.shut && !at.includes(p.place));
  const unopened: Gap | null = shut
    ? { reason: 'not-found-by-walker', note: `${shut.name}的“${shut.shut}”未能打开` }
    : null;
  const unseen = gap ?? noGuide ?? unopened;
  return unseen && !everywhere ? unobservable(unseen.reason, unseen.note, evidence) : observed(id, at, evidence);
}
/** What may stand on a guide alone is not missing without one. */
export const NO_GUIDE: Gap = { reason: 'not-found-by-walker', note: '没有办事指南可看' };
