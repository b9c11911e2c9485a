import type { Effect, Tab } from '../browser/tab.ts';
import type { Reason } from '../facts.ts';
import { newLines } from '../flow/difference.ts';
import { asksToSignIn, signInOf } from '../flow/login-page.ts';
import { HARMLESS } from '../flow/watch.ts';
import { MAINTENANCE_PHRASES } from '../language/availability.ts';
import { NOT_OPEN } from '../language/interaction.ts';
import type { Action, PageView } from '../perception/view.ts';
import { goesOn } from '../walk/leaving.ts';
import { closeNotices } from '../walk/notices.ts';
import { obstacleOf } from '../walk/page-state.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import type { Candidate } from './candidates.ts';
import { type Looked, SPACING_MS, type Survey } from './survey.ts';
import { unfoldedBy } from './unfolded.ts';

/** What an entry led to. */
export interface Landing {
  /** The tab in which it stands. */
  tab: Tab;
  /** The page as it is now; null where nothing can be said of it. */
  view: PageView | null;
  /** Words that were not on the page of the entry, dialogs included. */
  fresh: string;
  /** Set where it could not be observed. */
  reason: Reason | null;
  /** Set where the entry is broken, confirmed by a second, spaced try. */
  dead: string | null;
  /** Nothing happened, twice. */
  nothing: boolean;
  evidence: string[];
  note: string;
}

const TRIES = 2;

/** Opens an entry as a person would and tells what came. A broken entry is tried again after a while. */
export async function openEntry(survey: Survey, candidate: Candidate): Promise<Landing> {
  const { action, page } = candidate;
  let landing: Landing | null = null;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if (attempt > 1) await new Promise((r) => setTimeout(r, SPACING_MS));
    const stopped = survey.web.stopped.length;
    landing = byAddress(action)
      ? await openAddress(survey, action, page)
      : await pressEntry(survey, action, page, attempt > 1);
    // What our own guard stopped on the way is not the site's fault, and a second try would be stopped, too.
    if ((landing.dead || landing.nothing) && survey.web.stopped.slice(stopped).some((s) => !HARMLESS.has(s.rule)))
      return {
        ...landing,
        reason: 'own-fault',
        dead: null,
        nothing: false,
        note: `“${action.text}”的请求被本程序拦下`,
      };
    if (!landing.dead && !landing.nothing) return landing;
    if (!survey.room()) break;
  }
  return landing as Landing;
}

/** A plain link can be opened by its address beside the page that holds it. */
export const byAddress = (action: Action): boolean =>
  action.via === 'href' && action.script === '' && action.address !== null;

async function openAddress(survey: Survey, action: Action, page: Looked): Promise<Landing> {
  const tab = survey.side;
  const url = action.address as string;
  const base = { tab, fresh: '', nothing: false, evidence: [] as string[], note: '' };
  // It stands there untouched since it was opened for something else.
  const { aside } = survey;
  if (aside?.url === url && aside.landing.view === (await tab.view())) return aside.landing;
  survey.aside = null;
  if (!(await survey.web.allowed(url)))
    return { ...base, view: null, reason: 'not-measured', dead: null, note: '入口地址不在允许访问之列' };
  const arrival = await tab.open(url);
  if (arrival.error) {
    const dead = arrival.error === 'dns' || arrival.error === 'connect' ? `连不上 ${url}` : null;
    // An address that our own rules take for a deed (/complaint/add) was never asked for.
    if (arrival.error === 'refused')
      return { ...base, view: null, reason: 'own-fault', dead: null, note: `“${action.text}”的地址按规定不访问` };
    const reason: Reason | null = dead ? null : arrival.error === 'timeout' ? 'timeout-ours' : 'network';
    return { ...base, view: null, reason, dead, note: `“${action.text}”打不开` };
  }
  await closeNotices(tab);
  const landing = await judge(survey, tab, page.view, arrival.dialogs.map((d) => d.message).join('\n'), action);
  if (landing.view && !landing.dead && !landing.reason) survey.aside = { url, landing };
  return landing;
}

async function pressEntry(survey: Survey, action: Action, page: Looked, anew: boolean): Promise<Landing> {
  const { tab } = survey;
  const base = { tab, view: null, fresh: '', dead: null, nothing: false, evidence: [] as string[] };
  let before = await survey.go(page, anew);
  const find = (view: PageView | null) => (view ? findTarget(view, keyOf(page.view ?? view, action)) : null);
  let target = find(before);
  for (const opener of page.openers ?? []) {
    if (!before || (target && 'role' in target && target.visible)) break;
    // It stands in something that has to be unfolded first.
    const fold = findTarget(before, keyOf(page.view ?? before, opener));
    const opened = fold && 'role' in fold ? await unfoldedBy(tab, before, fold) : null;
    survey.left();
    if (opened) target = find(opened);
    before = await tab.look();
  }
  if (before && !target) {
    // What a script draws may come later than it did before.
    await new Promise((r) => setTimeout(r, SPACING_MS));
    before = await tab.look();
    target = find(before);
  }
  if (!before || !target || !('role' in target))
    return { ...base, reason: 'not-found-by-walker', note: `再次访问时没有见到“${action.text}”` };
  const effect = await tab.click(target);
  survey.left();
  if (effect.kind === 'forbidden')
    return { ...base, reason: 'not-measured', note: `“${action.text}”按规定不点击（${effect.why ?? ''}）` };
  if (effect.kind === 'failed' || effect.kind === 'download')
    return { ...base, reason: 'not-found-by-walker', note: `“${action.text}”点击不成功` };
  return judge(survey, tab, before, said(effect), action, effect.kind === 'nothing');
}

export const said = (effect: Effect): string => effect.dialogs.map((d) => d.message).join('\n');

/** Judges what stands in the tab after an entry was opened. */
export async function judge(
  survey: Survey,
  tab: Tab,
  before: PageView | null,
  dialogs: string,
  action: Pick<Action, 'text'>,
  nothing = false,
): Promise<Landing> {
  let view = await tab.view();
  const on = signInOf(view, survey.hall.city) ? null : goesOn(view);
  if (on) {
    await tab.click(on);
    view = await tab.view();
  }
  const shot = await tab.shot(`“${action.text}”打开的页面`);
  const evidence = shot ? [shot] : [];
  const fresh = `${dialogs}\n${newWords(before, view)}`.trim();
  const base = { tab, view, fresh, dead: null, nothing: false, evidence, reason: null, note: '' };
  const layer = view.overlay?.text ?? '';
  if (signInOf(view, survey.hall.city) || asksToSignIn(dialogs) || (fresh.length < 400 && asksToSignIn(fresh)))
    return { ...base, reason: 'login-required', note: `“${action.text}”须先登录` };
  if (asksToSignIn(layer) && layer.length < 300)
    return { ...base, reason: 'login-required', note: `“${action.text}”须先登录` };
  const obstacle = obstacleOf(view, sameSite(survey, view));
  // What has not been opened yet is seen as it is: there is nothing behind the entry.
  const notYet =
    obstacle?.verdict.kind === 'maintenance' && view.text.length < 600 && NOT_OPEN.test(obstacle.verdict.why);
  if (obstacle && !notYet) {
    const { kind, why } = obstacle.verdict;
    if (kind === 'gone' || kind === 'soft-404' || kind === 'serverError' || kind === 'empty')
      return { ...base, dead: why, note: `“${action.text}”打不开：${why}` };
    return { ...base, reason: obstacle.reason ?? 'blocked', note: `“${action.text}”不能观察：${why}` };
  }
  const closed = fresh.length <= CLOSED_LENGTH ? closedFor(fresh) : null;
  if (closed) return { ...base, reason: 'maintenance', note: `“${action.text}”不能观察：${closed}` };
  if (/^(chrome-error|about):/.test(view.url)) return { ...base, dead: '连不上', note: `“${action.text}”打不开` };
  if (nothing && dialogs === '') return { ...base, nothing: true, note: `点击“${action.text}”没有反应` };
  return base;
}

function sameSite({ pages }: Survey, { url }: PageView): PageView[] {
  const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : address);
  return pages.flatMap((p) => (p.view && p.view.url !== url && originOf(p.view.url) === originOf(url) ? [p.view] : []));
}

/** An entry whose page says that it is closed for works, and little else beside the frame of the site. */
const CLOSED_LENGTH = 200;
const WORKS = /维护|升级|检修|停机/;
/** The words by which what came up says that it is closed for now; what is not open yet is another matter. */
function closedFor(fresh: string): string | null {
  if (NOT_OPEN.test(fresh)) return null;
  const said = MAINTENANCE_PHRASES.map((p) => p.words.exec(fresh)?.[0]);
  return said.find((words) => words !== undefined && WORKS.test(words)) ?? null;
}

/** Lines that are shown now and were not shown before. */
export function newWords(before: PageView | null, after: PageView): string {
  if (!before) return after.text;
  return newLines(before, after).join('\n');
}
