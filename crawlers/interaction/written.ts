import { forbiddenLink } from '../browser/submission.ts';
import type { FactValue, Reason } from '../facts.ts';
import { tickOnly } from '../flow/answer.ts';
import { cardsOf } from '../flow/cards.ts';
import { asksToSignIn } from '../flow/login-page.ts';
import type { WayStep } from '../hall.ts';
import { CONSENT } from '../language/apply.ts';
import { FORM_GOES_ON, HUB_OF, NOT_OPEN, PERSON_SAYS, ROBOT_SAYS } from '../language/interaction.ts';
import type { Action, PageView } from '../perception/view.ts';
import { obstacleOf } from '../walk/page-state.ts';
import { keyOf } from '../walk/target.ts';
import { type Candidate, candidatesOf, entriesOf, furnitureOf, placesOf, scoreOf } from './candidates.ts';
import { byAddress, judge, type Landing, openEntry, said } from './opening.ts';
import { type Looked, opening, type PlaceKind, type Survey } from './survey.ts';
import { takes, type WrittenForm, writtenFormOf } from './written-form.ts';

/** Entries of one kind that are opened at the most. */
const MAX_OPENED = 3;
/** Pages between an entry and its form: instructions, a consent, a choice. */
const MAX_DEEPER = 2;

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

type Outcome = Omit<WrittenFound, 'at' | 'words'>;

/** Opens the entries to complaints, or to questions in writing, and reads the form that a guest gets. Nothing is filled in. */
export async function observeWritten(survey: Survey, kind: 'complaint' | 'consult'): Promise<WrittenFound> {
  const { pages } = survey;
  const at = placesOf(kind, pages);
  const outcomes: Outcome[] = [];
  const tried = new Set<string>();
  const words: string[] = [];
  const tryAll = async (candidates: Candidate[]): Promise<void> => {
    for (const candidate of candidates.slice(0, MAX_OPENED)) {
      const key = stripped(candidate.action.address) || candidate.text;
      if (tried.has(key)) continue;
      tried.add(key);
      if (!survey.room()) {
        outcomes.push({ ...blank, reason: 'budget', note: '页面访问次数用完' });
        return;
      }
      survey.web.progress(`查看“${candidate.text.slice(0, 12)}”`);
      const landing = await openEntry(survey, candidate);
      if (landing.view && !landing.reason && !landing.dead) words.push(landing.view.title, landing.view.text);
      outcomes.push(await observeLanding(survey, candidate, landing, kind));
      if (outcomes.at(-1)?.outcome === 'open') return;
    }
  };
  await tryAll(entriesOf(kind, survey));
  // Nothing is called missing before the page that gathers all interaction was looked at.
  if (outcomes.every((o) => o.outcome !== 'open' && o.outcome !== 'case-number-only' && o.reason === null)) {
    const through = await throughHubs(survey, kind);
    for (const place of through.at) if (!at.includes(place)) at.push(place);
    await tryAll(through.candidates);
  }
  return {
    ...bestOf(outcomes),
    at,
    seen: outcomes.some((o) => o.seen),
    chat: outcomes.some((o) => o.chat),
    words: words.join('\n'),
  };
}

const blank: Outcome = { outcome: null, reason: null, note: '', evidence: [], seen: false, chat: false };

async function observeLanding(
  survey: Survey,
  candidate: Candidate,
  first: Landing,
  kind: 'complaint' | 'consult',
): Promise<Outcome> {
  let landing = first;
  const evidence = [...first.evidence];
  for (let depth = 0; ; depth++) {
    const { view, reason, note, fresh } = landing;
    if (reason) return { ...blank, reason, note, evidence, seen: reason === 'login-required' };
    if (landing.dead || landing.nothing) {
      // Only the entry itself is broken; what stands deeper may be.
      return { ...blank, outcome: 'dead', note: note || '入口打不开', evidence, seen: false };
    }
    if (!view) return { ...blank, reason: 'not-found-by-walker', note, evidence };
    const form = writtenFormOf(view);
    const fits = form.kind !== 'open' || NAMES[kind].test(candidate.text) || takes(kind, view);
    const told = fits ? outcomeOf(kind, form, candidate, view, evidence) : null;
    if (told) return told;
    const deeper = depth < MAX_DEEPER;
    let before = view;
    let on = deeper ? goesOn(survey, view, kind, depth > 0) : null;
    const asksConsent = view.fields.some((f) => f.type === 'checkbox') || CONSENT.test(view.overlay?.text ?? fresh);
    const further = on !== null || (fits && deeper && asksConsent);
    // What was not looked at for want of visits is not missing.
    if (further && !survey.room()) return { ...blank, reason: 'budget', note: '页面访问次数用完', evidence };
    if (fits && deeper && !on && asksConsent && (await tickOnly(landing.tab)) > 0) {
      // Behind 我已阅读并同意 the button comes to life.
      before = await landing.tab.look();
      on = goesOn(survey, before, kind, depth > 0);
    }
    // The form of the other kind may have ours beside it.
    if (!on && !fits)
      return { ...blank, outcome: 'none', note: `“${candidate.text.slice(0, 16)}”的表单不受理${SAID[kind]}`, evidence };
    if (!on) return ending(view, form, evidence, candidate);
    const effect = await landing.tab.click(on);
    if (landing.tab === survey.tab) survey.left();
    if (asksToSignIn(said(effect)))
      return { ...blank, reason: 'login-required', note: `“${on.text.slice(0, 16)}”须先登录`, evidence, seen: true };
    if (effect.kind === 'nothing' || effect.kind === 'failed' || effect.kind === 'forbidden')
      return ending(view, form, evidence, candidate);
    landing = await judge(survey, landing.tab, before, said(effect), on);
    evidence.push(...landing.evidence);
    if (landing.dead) return { ...blank, outcome: 'dead', note: landing.note, evidence };
  }
}

function outcomeOf(
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

function ending(view: PageView, form: WrittenForm, evidence: string[], candidate: Candidate): Outcome {
  const closed = NOT_OPEN.exec(view.text)?.[0];
  if (closed && view.text.length < 400)
    return { ...blank, outcome: 'none', note: `“${candidate.text}”提示${closed}`, evidence };
  // What lies behind a notice that was not passed nobody here has seen.
  const barred = view.actions.find((a) => a.visible && a.disabled && FORM_GOES_ON.test(a.text.trim()));
  if (barred && form.kind === 'none' && CONSENT.test(view.text))
    return { ...blank, reason: 'not-found-by-walker', note: `“${candidate.text}”的须知没有能够通过`, evidence };
  if (/扫码|二维码|小程序|APP/i.test(view.text) && form.kind === 'none' && view.text.length < 600)
    return { ...blank, reason: 'not-found-by-walker', note: `“${candidate.text}”须在移动端使用`, evidence };
  return { ...blank, outcome: 'none', note: `“${candidate.text}”：${form.why}`, evidence };
}

/** An entry that names what is looked for means it, whatever its form calls itself. */
const NAMES = {
  complaint: /投诉|举报|建议|意见|诉求|信箱|办不成事|12345|热线|监督|评议/,
  consult: /咨询|提问|留言|信箱|诉求|我要问/,
} as const;
const SAID = { complaint: '投诉', consult: '咨询' } as const;
/** The way on to the other kind's form. */
const OTHER = { complaint: /咨询|提问/, consult: /投诉|举报/ } as const;

/** What leads on from an introduction to the form; nothing that stands in the menus of the whole site. */
function goesOn(survey: Survey, view: PageView, kind: 'complaint' | 'consult', again: boolean): Action | null {
  const furniture = furnitureOf(survey.pages);
  // What lies under a layer, or beside one that leads on itself, is for when the layer is gone.
  const layered = view.actions.some((a) => a.visible && a.region === 'overlay' && FORM_GOES_ON.test(a.text.trim()));
  const usable = view.actions.filter(
    (a) =>
      a.visible &&
      !a.disabled &&
      !(view.overlay !== null && a.region !== 'overlay' && (a.covered || layered)) &&
      a.region !== 'footer' &&
      !furniture(a) &&
      (a.address === null || stripped(a.address) !== stripped(view.url)) &&
      !forbiddenLink(a.text, a.address ?? ''),
  );
  const words = kind === 'complaint' ? /投诉|建议|写信|诉求|反映/ : /咨询|提问|留言|写信|诉求/;
  // What is complained of is chosen first: the form comes to any of the kinds.
  const kinds = !again && CHOOSE_KIND.test(view.text) ? cardsOf(usable, () => false, true)[0] : undefined;
  if (kinds) return kinds;
  return (
    usable.find((a) => FORM_GOES_ON.test(a.text.trim()) && words.test(a.text)) ??
    usable.find((a) => FORM_GOES_ON.test(a.text.trim()) && !OTHER[kind].test(a.text)) ??
    (again ? null : (usable.find((a) => scoreOf(kind, a) >= 70 && words.test(a.text)) ?? null))
  );
}

const CHOOSE_KIND =
  /请?(先)?(选择|点选|点击)[^。\n]{0,8}(类别|类型|分类|事项|领域|对象|部门)|(类别|类型|分类|事项)[^。\n]{0,4}(选择|请选)/;

const stripped = (url: string | null): string => (url ?? '').replace(/[#].*$/, '').replace(/\/+$/, '');

/** Pages that gather all interaction are opened at the most. */
const MAX_HUBS = 2;

/** The entries on the pages that gather all interaction, the most promising page first. */
export async function throughHubs(
  survey: Survey,
  kind: 'complaint' | 'consult' | 'rating',
): Promise<{ candidates: Candidate[]; at: PlaceKind[] }> {
  const likely = (hub: Candidate): number => (HUB_OF[kind].test(hub.text) ? 1 : 0);
  const hubs = candidatesOf('hub', survey.pages)
    // A page for complaints alone takes no questions.
    .filter((h) => kind !== 'consult' || !/投诉|监督/.test(h.text) || /咨询|互动/.test(h.text))
    .sort((a, b) => likely(b) - likely(a));
  for (const hub of hubs.slice(0, MAX_HUBS)) {
    const candidates = await throughHub(survey, hub, kind);
    if (candidates.length > 0) return { candidates, at: hub.at };
  }
  return { candidates: [], at: [] };
}

/** The entries on a page that gathers all interaction, as if that page were one of those looked at. */
async function throughHub(
  survey: Survey,
  hub: Candidate,
  kind: 'complaint' | 'consult' | 'rating',
): Promise<Candidate[]> {
  if (!survey.room()) return [];
  const landing = await openEntry(survey, hub);
  if (!landing.view || landing.reason || landing.dead || obstacleOf(landing.view)) return [];
  const form = kind === 'rating' ? null : writtenFormOf(landing.view);
  if (kind !== 'rating' && (form?.kind === 'case-number-only' || (form?.kind === 'open' && takes(kind, landing.view))))
    return [{ ...hub, kind }];
  const page: Looked = { ...hub.page, url: landing.view.url, view: landing.view, steps: wayTo(hub, landing.view.url) };
  return candidatesOf(kind, [page]).map((c) =>
    c.action.address === null || c.action.via === 'form'
      ? c
      : { ...c, action: { ...c.action, via: 'href' as const, script: '' } },
  );
}

/** How a page that gathers all interaction is reached once more, for entries on it that have no address. */
function wayTo({ page, action }: Candidate, url: string): WayStep[] {
  if (byAddress(action) || !page.view) return [opening(url)];
  const why = `打开“${action.text}”`;
  const target = keyOf(page.view, action);
  return [...page.steps, { deed: 'click', text: action.text, url, counts: false, target, why, evidence: null }];
}

function bestOf(outcomes: Outcome[]): Outcome {
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
