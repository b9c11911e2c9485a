import type { City } from '../../cities/city.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { FlowStep } from '../facts.ts';
import type { Action, PageView } from '../perception/view.ts';
import { applicantChoice } from '../walk/applicant.ts';
import { answer } from './answer.ts';
import { cardsOf, plainestCard, questionsOf } from './cards.ts';
import { pressConsents } from './drawn-consent.ts';
import { fingerprint } from './fingerprint.ts';
import { type ApplicationPage, applicationPage } from './handling-seen.ts';
import { type Hold, holdBack } from './hold.ts';
import { MESSAGE } from './layer-questions.ts';
import { asksToSignIn, type SignIn, signInOf } from './login-page.ts';
import { type Onward, pressAndWatch, pressNext, SAVES } from './next-page.ts';
import { byName, scopeOf, stepsOf } from './step-kind.ts';
import { presentStep } from './stepper.ts';

export interface SeenStep {
  kind: FlowStep;
  title: string;
  url: string;
  evidence: string | null;
}

export interface Walk {
  steps: SeenStep[];
  /** What each page said, for what it shows of the handling. */
  pages: ApplicationPage[];
  /** The sign-in at which the way of a guest ended. */
  signIn: SignIn | null;
  /** Words of the layer that turned a guest away; null where none did. */
  asked: string | null;
  /** Why the walk did not go on, for people. */
  end: string;
}

/** Who applies, and for where. */
export interface Applicant {
  city: City;
  audience: '法人' | '个人';
  /** Name of the district whose hall it is. */
  district: string;
}

/** Pages of a wizard that are walked at the most, questions one after the other included. */
const MAX_PAGES = 20;
/** Pages in a row that show no known step. */
const MAX_UNKNOWN = 2;
/** Questions of one page that are answered by what is drawn as cards. */
const MAX_QUESTIONS = 6;
/** A page that says 正在跳转 where a layer was may take this long, milliseconds: toasts that redirect after 2 to 3 s. */
const LEFT_MS = 4_000;
const LOOK_EVERY_MS = 300;
/** Times at the most that a page which did not change after all is tried again. */
const MAX_REPEATS = 2;

/**
 * Walks an open wizard up to the step before submitting: ticks consents, takes the plainest situation, and types marked
 * test words where a step cannot be left without. Presses nothing that submits, saves, uploads or pays; what pages send
 * by themselves is stopped by the guard, whose phase has to be `form`.
 */
export async function walkWizard(tab: Tab, web: Web, as: Applicant, guide?: PageView): Promise<Walk> {
  const { city } = as;
  const steps: SeenStep[] = [];
  const pages: ApplicationPage[] = [];
  const hold = await holdBack(tab);
  const done = (end: string, signIn: SignIn | null = null, asked: string | null = null): Walk => ({
    steps,
    pages,
    signIn,
    asked,
    end,
  });
  try {
    let unknown = 0;
    let repeats = 0;
    let last = '';
    let layered = false;
    const seen = new Set<string>();
    for (let page = 0; page < MAX_PAGES; page++) {
      const view = await afterLayer(tab, layered ? guide : undefined);
      layered = view.overlay !== null;
      const marked = await presentStep(tab);
      const here = fingerprint(view, marked);
      // Messages come and go, and a slow page may still show the step before: once more is no way back.
      const stays = here === last && repeats < MAX_REPEATS;
      if (seen.has(here) && !stays) return done('回到了看过的一步');
      repeats = stays ? repeats + 1 : repeats;
      seen.add(here);
      last = here;
      const kinds = stepsOf(view, city, marked, steps.length > 0, page === 0 ? guide : undefined);
      unknown = kinds.length === 0 ? unknown + 1 : 0;
      if (unknown >= MAX_UNKNOWN) return done('页面不是可辨认的办理步骤');
      const fresh = kinds.filter((k) => !steps.some((s) => s.kind === k));
      if (fresh.length > 0) {
        const title = titleOf(view, marked);
        const evidence = await tab.shot(`办理步骤：${title}`);
        for (const kind of fresh) steps.push({ kind, title, url: view.url, evidence });
      }
      const shot = steps.findLast((s) => kinds.includes(s.kind))?.evidence ?? null;
      pages.push(applicationPage(view, kinds, shot, page === 0 ? guide : undefined));
      if (kinds.includes('login')) return done('登录页', signInOf(view, city, page === 0 ? guide : undefined));
      if (kinds.includes('review')) return done('提交之前的最后一步');
      const layer = view.overlay?.text ?? '';
      if (layer.length <= MESSAGE && asksToSignIn(layer)) return done('要求登录', null, layer.slice(0, 40));
      const moved = await goOn(tab, web, hold, as, kinds);
      if (moved !== true) return done(moved);
    }
    return done('步骤过多');
  } finally {
    await hold.end();
  }
}

/** The page as it is; a guide from which an answered layer went stands bare until what the answers lead to comes. */
async function afterLayer(tab: Tab, guide: PageView | undefined): Promise<PageView> {
  let view = await tab.look();
  for (const start = performance.now(); guide && performance.now() - start < LEFT_MS; view = await tab.look()) {
    if (view.url !== guide.url || view.overlay) break;
    await new Promise((r) => setTimeout(r, LOOK_EVERY_MS));
  }
  return view;
}

/** True where the next page of the application came; else why it did not. */
async function goOn(tab: Tab, web: Web, hold: Hold, as: Applicant, kinds: readonly FlowStep[]): Promise<true | string> {
  let kept = false;
  const ended = (p: Onward): true | string | null => {
    if (p === 'kept') kept = true;
    return p === true ? true : typeof p === 'object' ? p.end : null;
  };
  // No more than the step asks for: first consents and choices, then a card, then marked test words.
  await answer(tab, false, as);
  await pressConsents(tab);
  const who = applicantChoice(scopeOf(await tab.look()).actions, as.audience);
  let end = who ? ended(await pressAndWatch(tab, web, who, hold)) : null;
  if (end !== null) return end;
  end = ended(await pressNext(tab, web, hold));
  if (end !== null) return end;
  const tried = new Set<string>();
  for (let card = await nextCard(tab, kinds, tried); card; card = await nextCard(tab, kinds, tried)) {
    end = ended(await pressAndWatch(tab, web, card, hold));
    if (end !== null) return end;
  }
  if (tried.size > 0) {
    await answer(tab, false, as);
    end = ended(await pressNext(tab, web, hold));
    if (end !== null) return end;
  }
  if ((await answer(tab, true, as)) > 0) end = ended(await pressNext(tab, web, hold));
  return end ?? (kept ? SAVES : '没有能进入的下一步');
}

/** The plainest card of the first question that has no answer yet and was not tried: each answer may draw all of them anew. */
async function nextCard(tab: Tab, kinds: readonly FlowStep[], tried: Set<string>): Promise<Action | null> {
  const { actions } = scopeOf(await tab.look());
  const isStep = (t: string): boolean => byName(t) !== null;
  // On a page that is no known step, things alike are a site's own entries.
  const cards = kinds.length > 0 ? cardsOf(actions, isStep) : [];
  const links = kinds.includes('situation') ? cardsOf(actions, isStep, true) : [];
  for (const question of questionsOf(cards.length > 0 ? cards : links)) {
    const card = plainestCard(question);
    // 是 and 否 answer many questions: what is asked tells them apart.
    const key = [question[0]?.around ?? '', ...question.map((a) => a.text)].join('|');
    if (!card || tried.has(key) || tried.size >= MAX_QUESTIONS) continue;
    tried.add(key);
    return card;
  }
  return null;
}

const titleOf = (view: PageView, marked: string | null): string =>
  view.headings.findLast((h) => byName(h.text) !== null)?.text ??
  marked ??
  view.overlay?.text.slice(0, 20) ??
  view.headings[0]?.text ??
  view.title;
