import { forbiddenLink } from '../browser/submission.ts';
import type { Tab } from '../browser/tab.ts';
import type { Reason } from '../facts.ts';
import { textOf } from '../guide/nodes.ts';
import { DIMENSIONS, FIVE_LEVELS, RATE_NOW } from '../language/interaction.ts';
import { compact } from '../language/normalise.ts';
import type { PageView } from '../perception/view.ts';
import { type BoardReading, readBoard } from './board.ts';
import type { Candidate } from './candidates.ts';
import { byAddress, judge, type Landing, openEntry, said } from './opening.ts';
import type { RatingFound } from './rating.ts';
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

/** Words of an entry that opens a form; 评价 alone may be what sends one. */
const opensForm = (text: string): boolean =>
  RATE_NOW.test(compact(text)) && !/^(进行)?(评价|打分|评分)$/.test(compact(text));

/**
 * The form that an entry without an address opens on the board where the tab stands, pressed there; null where there is none
 * or the tab stands elsewhere by now.
 */
export async function pressForm(survey: Survey, tab: Tab, board: PageView): Promise<RatingForm | null> {
  const now = await tab.view();
  const entry = now.actions.find(
    (a) => a.visible && !a.disabled && opensForm(a.text) && !byAddress(a) && !forbiddenLink(a.text, a.address ?? ''),
  );
  // Beside what is to be filled in, the same words send it.
  const stands = now.fields.some((f) => f.visible && (/^(radio|checkbox)$/.test(f.type) || f.tag === 'textarea'));
  if (now.url !== board.url || !entry || stands || !survey.room()) return null;
  const effect = await tab.click(entry);
  if (tab === survey.tab) survey.left();
  if (effect.kind === 'nothing' || effect.kind === 'failed' || effect.kind === 'forbidden') return null;
  return readForm(await judge(survey, tab, now, said(effect), entry));
}

/** What an entry to a form led to. */
function readForm({ view, reason, note, evidence }: Landing): RatingForm {
  const none: RatingForm = { form: null, reason, note, evidence };
  return (view && !reason ? offeredBy(view, evidence) : null) ?? none;
}

/** What a page lets one choose from, be it that not all of it is known; null where it names no levels. */
function offeredBy(view: PageView, evidence: string[]): RatingForm | null {
  const { levels } = readBoard(view);
  if (levels === null) return null;
  const none: RatingForm = { form: null, reason: null, note: '', evidence };
  // Tags may be drawn only when a level was chosen, which nobody here does: where none are there, none are missing.
  if (DIMENSIONS.test(textOf(view.content, true))) return { ...none, form: { levels, dimensions: true } };
  return { ...none, note: `评价页有${levels}个等级，标签可能在选定等级后才出现，未点选` };
}

/** The form that stands on a page looked at, such as the guide; fewer levels than all may be those of something else. */
export function standingForm(pages: readonly Looked[]): RatingForm | null {
  for (const { view, evidence } of pages)
    if (view && readBoard(view).levels === FIVE_LEVELS.length) return offeredBy(view, evidence);
  return null;
}

/**
 * Looks at the form by which a guest rates, beside a board that does not name the levels: nothing in it is chosen or sent.
 */
export async function lookAtForm(
  survey: Survey,
  { entries, board, pressed }: NonNullable<RatingFound['unnamed']>,
): Promise<RatingForm> {
  const found: RatingForm = pressed ?? { form: null, reason: null, note: '', evidence: [] };
  if (found.form) return found;
  const named = entries.filter(
    (c) => RATE_NOW.test(compact(c.text)) && byAddress(c.action) && !forbiddenLink(c.text, c.action.address ?? ''),
  );
  const all = [...linksOn(board, survey.pages), ...named];
  const seen = new Set<string>();
  for (const entry of all) {
    const key = entry.action.address?.split(/[?#]/)[0] ?? entry.text;
    if (seen.has(key)) continue;
    if (seen.size >= MAX_FORMS || !survey.room()) break;
    seen.add(key);
    const read = readForm(await openEntry(survey, entry));
    found.evidence.push(...read.evidence);
    if (read.form) return { ...found, form: read.form, reason: null, note: '' };
    found.reason ??= read.reason;
    found.note ||= read.note;
  }
  return found;
}

/** Plain links of the board to a form. */
function linksOn(board: PageView, pages: readonly Looked[]): Candidate[] {
  const [first] = pages;
  if (!first) return [];
  const page: Looked = { ...first, url: board.url, view: board, steps: [] };
  return board.actions
    .filter(
      (a) => a.visible && RATE_NOW.test(compact(a.text)) && byAddress(a) && !forbiddenLink(a.text, a.address ?? ''),
    )
    .map((action) => ({ kind: 'rating', page, action, score: 0, text: action.text, at: [] }));
}
