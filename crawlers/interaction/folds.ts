import { FOLD_NAME, FOLD_TOOL } from '../language/interaction.ts';
import { compact, lengthOf } from '../language/normalise.ts';
import { originOf } from '../origin.ts';
import type { Action, PageView } from '../perception/view.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import { candidatesOf, floats, folded, type Kind, SURE, scoreOf } from './candidates.ts';
import { chatBoxOf } from './chat-box.ts';
import type { Gap } from './gap.ts';
import { newWords } from './opening.ts';
import { robotic } from './robot.ts';
import type { Looked, Survey } from './survey.ts';
import { leadsNowhere, namedIn, unfoldedBy } from './unfolded.ts';

/** What unfolds by the pointer or a press and may hold entries: a ball, a tab at the edge, a word of a menu. */
interface Fold {
  opener: Action;
  /** Its markup holds such entries; else only its name, or that it floats, promises something. */
  holds: boolean;
}

/** What came up when a fold was opened, once for all pages of a site. */
interface Unfolded {
  /** The page with nothing but what came up; null where nothing did. */
  part: PageView | null;
  /** A robot's window came up. */
  robot: boolean;
  /** It is a picture that the pointer gave its words, and nothing was pressed. */
  named: boolean;
}

/** Folds that are opened at the most: those that surely hold something, and on the chance of it. */
const MAX_HOLDING = 4;
const MAX_GUESSED = 3;
/** Pictures that only the pointer names, beside these: a column of tools at the edge. */
const MAX_NAMED = 8;
/** The box around a fold may begin this far from what is pressed, pixels. */
const NEAR = 120;
/** Names of such things are no longer. */
const MAX_NAME = 8;
const KINDS: readonly Kind[] = ['assistant', 'human', 'consult', 'complaint', 'rating'];

/**
 * Opens what entries are kept in (a floating ball, a drawer, a menu without addresses), once a site, by the pointer and else by a press:
 * what stands in it stands on every page that has it. Of such things whose markup does not show what they hold a few are tried where a page
 * shows no assistant or no way to complain, before either is called missing. What was not opened may hold what is missed.
 */
export async function openFolds(survey: Survey): Promise<Gap | null> {
  const known = new Map<string, Unfolded | null>();
  let shut: Gap | null = null;
  const left = { holding: MAX_HOLDING, guessed: MAX_GUESSED };
  let named = 0;
  for (const page of survey.pages) {
    if (!page.view) continue;
    for (const { opener, holds } of foldsOf(page, page.view)) {
      const name = compact(opener.text);
      // Pictures of one make are told by where they float.
      const at = name === '' ? `${opener.box.x},${opener.box.y}` : '';
      const sign = `${originOf(page.url)}|${opener.tag}|${name}|${opener.icon ?? ''}|${at}`;
      let unfolded = known.get(sign);
      const share = holds ? 'holding' : 'guessed';
      if (unfolded === undefined && left[share] > 0 && survey.room()) {
        left[share]--;
        unfolded = await unfold(survey, page, page.view, opener);
        if (unfolded?.named && named++ < MAX_NAMED) left[share]++;
        known.set(sign, unfolded);
      }
      if (!unfolded) {
        shut ??= { reason: 'not-found-by-walker', note: `${page.name}上的“${name || '图标'}”没有展开查看` };
        continue;
      }
      if (unfolded.part) {
        page.parts = [...(page.parts ?? []), unfolded.part];
        page.openers = [...(page.openers ?? []), opener];
      }
      if (unfolded.robot) asAssistant(survey, page, opener);
    }
  }
  return shut;
}

/** A floating thing that opened a robot's window is its entry, whatever it is called. */
function asAssistant(survey: Survey, page: Looked, action: Action): void {
  if (candidatesOf('assistant', [page]).some((c) => c.action === action)) return;
  const text = compact(action.text) || action.around;
  const twin = survey.robots.find((c) => c.text === text && originOf(c.page.url) === originOf(page.url));
  if (!twin) survey.robots.push({ kind: 'assistant', page, action, score: SURE, text, at: [page.place] });
  else if (!twin.at.includes(page.place)) twin.at.push(page.place);
}

function foldsOf(page: Looked, view: PageView): Fold[] {
  const lacks = KINDS.filter((kind) => !inSight(kind, page));
  const held = view.actions.filter(
    (a) =>
      !a.visible && a.comesUpIn && !folded(a) && lacks.some((kind) => scoreOf(kind, { ...a, visible: true }) >= SURE),
  );
  const holding = new Set(held.flatMap((a) => openerOf(view, a) ?? []));
  const guess = lacks.includes('assistant') || lacks.includes('complaint');
  const guessed = guess ? view.actions.filter((a) => !holding.has(a) && mayUnfold(a)) : [];
  return [
    ...[...holding].map((opener) => ({ opener, holds: true })),
    // What names itself before bare pictures.
    ...guessed
      .sort((a, b) => Number(b.text !== '') - Number(a.text !== ''))
      .map((opener) => ({ opener, holds: false })),
  ];
}

const inSight = (kind: Kind, { view }: Looked): boolean =>
  view?.actions.some((a) => (a.visible || folded(a)) && scoreOf(kind, { ...a, visible: true }) >= SURE) === true;

/** What stands where something hidden comes up: the innermost thing at that place that leads nowhere by itself. */
function openerOf(view: PageView, { comesUpIn, frame }: Action): Action | null {
  if (!comesUpIn) return null;
  const { x, y, text } = comesUpIn;
  const off = (a: Action): number => Math.abs(a.box.x - x) + Math.abs(a.box.y - y);
  const near = view.actions.filter(
    (a) => a.visible && !a.disabled && a.frame === frame && leadsNowhere(a) && text.includes(a.text) && off(a) <= NEAR,
  );
  return near.sort((a, b) => Number(a.inert === true) - Number(b.inert === true) || off(a) - off(b))[0] ?? null;
}

/** Floats, leads nowhere by itself and is no entry of its own: what it does only a press shows. */
function mayUnfold(a: Action): boolean {
  if (!a.visible || a.covered || a.disabled || (a.inert && !a.hovers) || a.frame > 0 || !floats(a)) return false;
  if (a.region === 'header' || a.region === 'nav' || a.region === 'footer') return false;
  const name = compact(a.text);
  // A picture that leads somewhere may get its words under the pointer, and is not pressed.
  if (!leadsNowhere(a) && (name !== '' || !a.hovers)) return false;
  if (lengthOf(name) > MAX_NAME || FOLD_TOOL.test(`${name} ${a.icon ?? ''}`)) return false;
  return (
    (name === '' ? a.box.w >= 28 && a.box.w <= 140 : FOLD_NAME.test(name)) && KINDS.every((k) => scoreOf(k, a) === 0)
  );
}

/** Null where it was not seen again. */
async function unfold(survey: Survey, page: Looked, view: PageView, opener: Action): Promise<Unfolded | null> {
  const nothing: Unfolded = { part: null, robot: false, named: false };
  const { tab } = survey;
  const before = await survey.go(page);
  const target = before ? findTarget(before, keyOf(view, opener)) : null;
  if (!before || !target || !('role' in target)) return null;
  survey.web.progress(`展开“${(opener.text || opener.icon || '浮标').slice(0, 12)}”`);
  const after = await unfoldedBy(tab, before, target);
  // Open as it stands now, a second press would shut it.
  survey.forget();
  if (!after) return nothing;
  const shown = new Set(before.actions.filter((a) => a.visible).map(signOf));
  const came = after.actions.filter((a) => a.visible && !shown.has(signOf(a)));
  const part = { ...after, actions: came, fields: [], text: newWords(before, after) };
  return {
    part: came.length > 0 ? part : null,
    robot: chatBoxOf(after) !== null && chatBoxOf(before) === null && robotic(null, after, part.text),
    named: namedIn(after, target) !== null,
  };
}

const signOf = (a: Action): string => `${a.tag}|${a.text}|${a.address ?? a.script}`;
