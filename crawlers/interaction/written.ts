import { tickOnly } from '../flow/answer.ts';
import { asksToSignIn } from '../flow/login-page.ts';
import { CONSENT, CONSENT_WANTED } from '../language/apply.ts';
import type { PageView } from '../perception/view.ts';
import { type Candidate, entriesOf, placesOf } from './candidates.ts';
import { openGuideTabs } from './guide-tabs.ts';
import { throughHubs, UNSEEN_HUB } from './hubs.ts';
import { judge, type Landing, openEntry, said } from './opening.ts';
import { pageAddress } from './page-address.ts';
import type { Survey } from './survey.ts';
import { goesOn } from './way-on.ts';
import { asksOnly, takes, writtenFormOf } from './written-form.ts';
import { bestOf, blank, ending, type Outcome, outcomeOf, type WrittenFound } from './written-outcome.ts';

/** Entries of one kind that are opened at the most. */
const MAX_OPENED = 3;
/** Pages between an entry and its form: instructions, a consent, a choice. */
const MAX_DEEPER = 2;

/** Opens the entries to complaints, or to questions in writing, and reads the form that a guest gets. Nothing is filled in. */
export async function observeWritten(survey: Survey, kind: 'complaint' | 'consult'): Promise<WrittenFound> {
  const { pages } = survey;
  let at = placesOf(kind, pages);
  if (kind === 'complaint' && !at.includes('guide')) {
    await openGuideTabs(survey, 'talk');
    at = placesOf(kind, pages);
  }
  const outcomes: Outcome[] = [];
  const tried = new Set<string>();
  const words: string[] = [];
  const tryAll = async (candidates: Candidate[]): Promise<void> => {
    for (const candidate of candidates.slice(0, MAX_OPENED)) {
      const key = pageAddress(candidate.action.address) || candidate.text;
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
    if (through.unseen) outcomes.push({ ...blank, reason: through.unseen, note: UNSEEN_HUB });
  }
  return {
    ...bestOf(outcomes),
    at,
    seen: outcomes.some((o) => o.seen),
    chat: outcomes.some((o) => o.chat),
    words: words.join('\n'),
  };
}

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
    const named = NAMES[kind].test(candidate.text) && !(kind === 'complaint' && asksOnly(view));
    const fits = form.kind !== 'open' || named || takes(kind, view);
    const told = fits ? outcomeOf(kind, form, candidate, view, evidence) : null;
    if (told) return told;
    const deeper = depth < MAX_DEEPER;
    let before = view;
    let on = deeper ? goesOn(survey, view, kind, depth > 0) : null;
    const asksConsent = view.fields.some((f) => f.type === 'checkbox') || CONSENT.test(view.overlay?.text ?? fresh);
    const further = on !== null || (fits && deeper && asksConsent);
    // What was not looked at for want of visits is not missing.
    if (further && !survey.room()) return { ...blank, reason: 'budget', note: '页面访问次数用完', evidence };
    if (
      fits &&
      deeper &&
      asksConsent &&
      (!on || unticked(view)) &&
      (await landing.tab.inForm(() => tickOnly(landing.tab))) > 0
    ) {
      // Behind 我已阅读并同意 the button comes to life, or the one that was there all along leads on.
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
    // 请先阅读并勾选: what lies behind a notice that was not passed nobody here has seen.
    if (effect.kind === 'failed' || effect.kind === 'forbidden' || CONSENT_WANTED.test(said(effect)))
      return {
        ...blank,
        reason: effect.kind === 'forbidden' ? 'not-measured' : 'not-found-by-walker',
        note: `“${candidate.text.slice(0, 16)}”的“${on.text.slice(0, 16)}”没有能够通过`,
        evidence,
      };
    if (effect.kind === 'nothing') return ending(view, form, evidence, candidate);
    landing = await judge(survey, landing.tab, before, said(effect), on);
    evidence.push(...landing.evidence);
    if (landing.dead) return { ...blank, outcome: 'dead', note: landing.note, evidence };
  }
}

/** A consent stands there that nobody has ticked yet. */
const unticked = ({ fields }: PageView): boolean =>
  fields.some((f) => f.type === 'checkbox' && f.visible && !f.checked && CONSENT.test(f.label));

/** An entry that names what is looked for means it, whatever its form calls itself. */
const NAMES = {
  complaint: /投诉|举报|建议|意见|诉求|信箱|办不成事|12345|热线|监督|评议/,
  consult: /咨询|提问|留言|信箱|诉求|我要问/,
} as const;
const SAID = { complaint: '投诉', consult: '咨询' } as const;
