import { forbiddenLink } from '../browser/submission.ts';
import type { Reason } from '../facts.ts';
import { textOf } from '../guide/nodes.ts';
import { DIMENSIONS, RATE_NOW } from '../language/interaction.ts';
import type { PageView } from '../perception/view.ts';
import { type BoardReading, readBoard } from './board.ts';
import type { Candidate } from './candidates.ts';
import { byAddress, openEntry } from './opening.ts';
import type { Looked, Survey } from './survey.ts';

/** Forms that are opened at the most. */
const MAX_FORMS = 2;

export interface RatingForm {
  /** What the form offers; null where none was seen. */
  form: Pick<BoardReading, 'levels' | 'dimensions'> | null;
  /** Why none was seen, where there is an entry to one. */
  reason: Reason | null;
  note: string;
  evidence: string[];
}

/**
 * Looks at the form by which a guest rates, beside a board that does not name the levels: nothing in it is chosen or sent.
 * @param from entries to ratings that were not opened yet, and the page of results, which may lead to the form
 */
export async function lookAtForm(
  survey: Survey,
  from: { entries: readonly Candidate[]; board: PageView },
): Promise<RatingForm> {
  const { entries, board } = from;
  const found: RatingForm = { form: null, reason: null, note: '', evidence: [] };
  const named = entries.filter(
    (c) => RATE_NOW.test(c.text) && byAddress(c.action) && !forbiddenLink(c.text, c.action.address ?? ''),
  );
  const all = [...linksOn(board, survey.pages), ...named];
  const seen = new Set<string>();
  for (const entry of all) {
    const key = entry.action.address?.split(/[?#]/)[0] ?? entry.text;
    if (seen.has(key)) continue;
    if (seen.size >= MAX_FORMS || !survey.room()) break;
    seen.add(key);
    const landing = await openEntry(survey, entry);
    found.evidence.push(...landing.evidence);
    if (landing.reason || !landing.view) {
      found.reason ??= landing.reason;
      found.note ||= landing.note;
      continue;
    }
    const { levels } = readBoard(landing.view);
    if (levels === null) continue;
    // Tags may be drawn only when a level was chosen, which nobody here does: where none are there, none are missing.
    if (DIMENSIONS.test(textOf(landing.view.content, true)))
      return { ...found, form: { levels, dimensions: true }, reason: null, note: '' };
    found.note ||= `评价页有${levels}个等级，标签可能在选定等级后才出现，未点选`;
  }
  return found;
}

/** Plain links of the board to a form. */
function linksOn(board: PageView, pages: readonly Looked[]): Candidate[] {
  const [first] = pages;
  if (!first) return [];
  const page: Looked = { ...first, url: board.url, view: board, steps: [] };
  return board.actions
    .filter((a) => a.visible && RATE_NOW.test(a.text.trim()) && byAddress(a) && !forbiddenLink(a.text, a.address ?? ''))
    .map((action) => ({ kind: 'rating', page, action, score: 0, text: action.text, at: [] }));
}
