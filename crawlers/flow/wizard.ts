import type { City } from '../../cities/city.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { FlowStep } from '../facts.ts';
import { CONSENT, ENDS, NEXT } from '../language/apply.ts';
import { SIGN_IN, SIGN_IN_FIRST } from '../language/login.ts';
import { CLOSE, CONFIRM } from '../language/navigation.ts';
import type { Action, PageView } from '../perception/view.ts';
import { applicantChoice } from '../walk/applicant.ts';
import { answer } from './answer.ts';
import { cardsOf, plainestCard } from './cards.ts';
import { bareOf } from './countdown.ts';
import { type ApplicationPage, applicationPage } from './handling-seen.ts';
import { type Hold, holdBack } from './hold.ts';
import { type SignIn, signInOf } from './login-page.ts';
import { nextButton } from './next-button.ts';
import { carriesSample } from './samples.ts';
import { byName, scopeOf, stepsOf } from './step-kind.ts';
import { presentStep } from './stepper.ts';
import { watch } from './watch.ts';

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
/** Times at the most that a page which did not change after all is tried again. */
const MAX_REPEATS = 2;
/** After a press that changed nothing, what comes late is waited for, milliseconds. */
const LATE_MS = 1_200;
const SAVES = '下一步要保存或提交内容，被本程序拦下';
/** A layer with so few characters and nothing to fill in is a message. */
const MESSAGE_LENGTH = 90;

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
  const done = (end: string, signIn: SignIn | null = null): Walk => ({ steps, pages, signIn, end });
  try {
    let unknown = 0;
    let repeats = 0;
    let last = '';
    const seen = new Set<string>();
    for (let page = 0; page < MAX_PAGES; page++) {
      const view = await tab.look();
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
      const moved = await goOn(tab, web, hold, as, kinds);
      if (moved !== true) return done(moved);
    }
    return done('步骤过多');
  } finally {
    await hold.end();
  }
}

/**
 * What came of a press: the next page, nothing, or nothing after something was kept from leaving, which an answer that
 * was missing explains as well; else why the walk ends here.
 */
type Pressed = true | 'nothing' | 'kept' | { end: string };

/** True where the next page of the application came; else why it did not. */
async function goOn(tab: Tab, web: Web, hold: Hold, as: Applicant, kinds: readonly FlowStep[]): Promise<true | string> {
  let kept = false;
  const ended = (p: Pressed): true | string | null => {
    if (p === 'kept') kept = true;
    return p === true ? true : typeof p === 'object' ? p.end : null;
  };
  // No more than the step asks for: first consents and choices, then a card, then marked test words.
  await answer(tab, false, as);
  await consent(tab);
  const who = applicantChoice(scopeOf(await tab.look()).actions, as.audience);
  let end = who ? ended(await pressAndWatch(tab, web, who, hold)) : null;
  if (end !== null) return end;
  end = ended(await pressNext(tab, web, hold));
  if (end !== null) return end;
  const { actions } = scopeOf(await tab.look());
  const isStep = (t: string): boolean => byName(t) !== null;
  // On a page that is no known step, things alike are a site's own entries.
  const cards = kinds.length > 0 ? cardsOf(actions, isStep) : [];
  const links = kinds.includes('situation') ? cardsOf(actions, isStep, true) : [];
  const card = plainestCard(cards) ?? plainestCard(links);
  if (card) {
    end = ended(await pressAndWatch(tab, web, card, hold));
    if (end !== null) return end;
    await answer(tab, false, as);
    end = ended(await pressNext(tab, web, hold));
    if (end !== null) return end;
  }
  if ((await answer(tab, true, as)) > 0) end = ended(await pressNext(tab, web, hold));
  return end ?? (kept ? SAVES : '没有能进入的下一步');
}

/** Presses consents that are drawn as words with a mark, once each; those that have a box were ticked before. */
async function consent(tab: Tab): Promise<void> {
  const view = await tab.look();
  const boxed = view.fields.some((f) => f.type === 'checkbox');
  const drawn = scopeOf(view).actions.filter(
    (a) =>
      !a.disabled &&
      !a.selected &&
      !a.address &&
      a.tag !== 'label' &&
      [...a.text].length >= 6 &&
      [...a.text].length <= 60 &&
      CONSENT.test(a.text) &&
      !ENDS.test(a.text) &&
      (UNTICKED.test(a.text) ||
        // Without a mark it is a consent only where it is neither a button nor says what pressing it does.
        (!boxed &&
          a.tag !== 'button' &&
          a.tag !== 'input' &&
          a.role !== 'button' &&
          /^(我|本人|本单位|申请人)/.test(a.text) &&
          !DEED.test(a.text) &&
          !TICKED.test(a.text) &&
          !NEXT.test(bareOf(a.text)))),
  );
  for (const one of drawn.slice(0, 2)) await tab.click(one);
}
const DEED = /申报|申请(?!人)|办理|下一步|继续|进入|开始|完成|确认/;
const TICKED = /^\s*[☑✓✔√■]/;
const UNTICKED = /^\s*[☐□○◯⬜❏]/;

async function pressNext(tab: Tab, web: Web, hold: Hold): Promise<Pressed> {
  const next = await nextButton(tab, await tab.look());
  if (!next) return 'nothing';
  if (await wouldSend(tab, next)) return { end: '下一步会把填写的内容发出，未点击' };
  return pressAndWatch(tab, web, next, hold);
}

async function pressAndWatch(tab: Tab, web: Web, target: Action, hold: Hold): Promise<Pressed> {
  const before = fingerprint(await tab.view(), await presentStep(tab));
  const kept = hold.withheld();
  await hold.mark();
  const eyes = await watch(tab, web);
  try {
    const effect = await tab.click(target);
    if (effect.kind === 'forbidden') return { end: SAVES };
    if (effect.kind === 'failed') return 'nothing';
    for (const wait of [0, LATE_MS]) {
      if (wait) await new Promise((r) => setTimeout(r, wait));
      const view = await answerMessage(tab);
      if (!view) return { end: '下一步要求确认提交，未确认' };
      if (eyes.asked().some((a) => a.guard !== null) && view.status === 403) return { end: SAVES };
      if (fingerprint(view, await presentStep(tab)) === before) continue;
      // A page that took our refusal for an answer shows what comes after saving; nobody saw a draft being saved.
      return eyes.stopped().length > 0 && hold.wentOnBefore() === false ? { end: SAVES } : true;
    }
    return eyes.stopped().length > 0 || hold.withheld() > kept ? 'kept' : 'nothing';
  } finally {
    eyes.end();
  }
}

/** Closes a message that came up (请填写必填项); null where it asks to confirm what must not be done. */
async function answerMessage(tab: Tab): Promise<PageView | null> {
  const view = await tab.look();
  const text = view.overlay?.text ?? '';
  const asks = view.fields.some((f) => f.visible && f.region === 'overlay');
  if (!view.overlay || asks || [...text].length > MESSAGE_LENGTH || signWords(text)) return view;
  const inLayer = view.actions.filter((a) => a.visible && !a.disabled && a.region === 'overlay');
  if (ENDS.test(text.replace(/提交材料|已提交|提交前/g, '')))
    return inLayer.some((a) => ENDS.test(a.text) || CONFIRM.test(a.text)) ? null : view;
  const button = inLayer.find((a) => CONFIRM.test(a.text)) ?? inLayer.find((a) => CLOSE.test(a.text.trim()));
  if (!button) return view;
  await tab.click(button);
  return tab.look();
}

const signWords = (text: string): boolean => SIGN_IN.test(text) || SIGN_IN_FIRST.test(text);

/** What a press would send with it in an address: a form that is sent by GET and holds what was typed. */
async function wouldSend(tab: Tab, target: Action): Promise<boolean> {
  // A page that does not say is not pressed.
  return tab.ask(target, queryOf).then(
    (query) => query !== null && carriesSample(query),
    () => true,
  );
}

/** Runs in the frame of a button: what its form would put into an address. */
function queryOf(button: Element): string {
  const { form: own, type } = button as HTMLButtonElement;
  const form = own ?? button.closest('form');
  if (!form || !/^(submit|image)$/.test(type ?? '') || (form.method || 'get').toLowerCase() !== 'get') return '';
  return new URLSearchParams([...new FormData(form)].map(([k, v]) => [k, String(v)])).toString();
}

/**
 * What makes a page of an application another one: its address, its headings, its step bar, what it asks and offers.
 * Messages that complain of a missing answer do not.
 */
function fingerprint(view: PageView, marked: string | null): string {
  const scope = scopeOf(view);
  const fields = scope.fields.filter((f) => f.visible).map((f) => `${f.type}|${f.name}|${f.label.slice(0, 20)}`);
  const offered = scope.actions
    .filter((a) => [...a.text].length <= 30 && !COMPLAINS.test(a.text) && !/\d+\s*(s|秒)|[(（]\d+[)）]/.test(a.text))
    .map((a) => a.text);
  return JSON.stringify([
    view.url,
    marked,
    view.headings.map((h) => h.text.replace(/\d+/g, '#')),
    fields,
    offered.slice(0, 60),
  ]);
}

/** A message that comes and goes, whatever it is drawn as. */
const COMPLAINS =
  /不能为空|不得为空|必[填选]|未(填|选|完成)|请(您)?先?(填写|选择|完成|输入|勾选|补充|回答)|(格式|长度)(不正确|错误|有误|不符)/;

const titleOf = (view: PageView, marked: string | null): string =>
  view.headings.findLast((h) => byName(h.text) !== null)?.text ??
  marked ??
  view.overlay?.text.slice(0, 20) ??
  view.headings[0]?.text ??
  view.title;
