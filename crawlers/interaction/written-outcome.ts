import type { FactValue, Reason } from '../facts.ts';
import { CONSENT } from '../language/apply.ts';
import { FORM_GOES_ON, NOT_OPEN, PERSON_SAYS, ROBOT_SAYS } from '../language/interaction.ts';
import { compact } from '../language/normalise.ts';
import type { PageView } from '../perception/view.ts';
import type { Candidate } from './candidates.ts';
import type { PlaceKind } from './survey.ts';
import type { WrittenForm } from './written-form.ts';

/** What the entries to write something down led to. */
export interface WrittenFound {
  outcome: 'open' | 'case-number-only' | 'dead' | 'none' | null;
  reason: Reason | null;
  note: string;
  evidence: string[];
  at: PlaceKind[];
  /** An entry was seen that leads to a form, be it behind a sign-in. */
  seen: boolean;
  /** A chat stood where a form was looked for. */
  chat: boolean;
  /** What the pages say that the entries led to: a channel named nowhere else may stand there. */
  words: string;
}

export type Outcome = Omit<WrittenFound, 'at' | 'words'>;

/** Nothing was seen, and nothing stood in the way. */
export const blank: Outcome = { outcome: null, reason: null, note: '', evidence: [], seen: false, chat: false };

/** What a form that takes something makes of an entry; null where the page holds none. */
export function outcomeOf(
  kind: 'complaint' | 'consult',
  form: WrittenForm,
  candidate: Candidate,
  view: PageView,
  evidence: string[],
): Outcome | null {
  // Who asks how something is done has no number of a case yet; whether another form takes the question is not known.
  if (form.kind === 'case-number-only' && kind === 'consult')
    return {
      ...blank,
      reason: 'not-found-by-walker',
      note: `“${candidate.text.slice(0, 16)}”只受理已有办件的问题（${form.why}）`,
      evidence,
    };
  if (form.kind === 'open' || form.kind === 'case-number-only')
    return {
      ...blank,
      outcome: form.kind,
      note: `“${candidate.text.slice(0, 16)}”：${form.why}`,
      evidence,
      seen: true,
    };
  if (form.kind === 'chat')
    return ROBOT_SAYS.test(view.text) || PERSON_SAYS.test(view.text)
      ? { ...blank, outcome: 'none', note: '打开的是对话窗口', evidence, chat: true }
      : {
          ...blank,
          outcome: 'open',
          note: `“${candidate.text.slice(0, 16)}”打开可填写问题的窗口`,
          evidence,
          seen: true,
        };
  return null;
}

/** What an entry comes to where nothing leads on and no form is there. */
export function ending(view: PageView, form: WrittenForm, evidence: string[], candidate: Candidate): Outcome {
  const closed = NOT_OPEN.exec(view.text)?.[0];
  if (closed && view.text.length < 400)
    return { ...blank, outcome: 'none', note: `“${candidate.text}”提示${closed}`, evidence };
  // What lies behind a notice that was not passed nobody here has seen.
  const barred = view.actions.find((a) => a.visible && a.disabled && FORM_GOES_ON.test(compact(a.text)));
  if (barred && form.kind === 'none' && CONSENT.test(view.text))
    return { ...blank, reason: 'not-found-by-walker', note: `“${candidate.text}”的须知没有能够通过`, evidence };
  if (/扫码|二维码|小程序|APP/i.test(view.text) && form.kind === 'none' && view.text.length < 600)
    return { ...blank, reason: 'not-found-by-walker', note: `“${candidate.text}”须在移动端使用`, evidence };
  return { ...blank, outcome: 'none', note: `“${candidate.text}”：${form.why}`, evidence };
}

/** What was seen to work outweighs what stood in the way, and that what is missing. */
export function bestOf(outcomes: Outcome[]): Outcome {
  return (
    outcomes.find((o) => o.outcome === 'open') ??
    outcomes.find((o) => o.outcome === 'case-number-only') ??
    outcomes.find((o) => o.reason === 'login-required') ??
    outcomes.find((o) => o.reason) ??
    outcomes.find((o) => o.outcome === 'dead') ??
    outcomes.find((o) => o.outcome === 'none') ??
    blank
  );
}

/** `dead` is no value of complaints: an entry that does not open is no way to complain. */
export function complaintOf(found: WrittenFound): FactValue<'interaction.complaint'> | null {
  if (found.outcome === null) return null;
  return found.outcome === 'dead' ? 'none' : found.outcome;
}
