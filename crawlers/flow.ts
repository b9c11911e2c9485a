import { openTab, type Tab } from './browser/tab.ts';
import type { Web } from './browser/web.ts';
import { defineCrawler, type Observation } from './crawler.ts';
import { type FactOf, notApplicable, observed, type Reason, unobservable } from './facts.ts';
import { type Applied, pressApply } from './flow/apply-entry.ts';
import { applyCandidates } from './flow/candidates.ts';
import { openGuide } from './flow/guide-page.ts';
import { handlingSeen, type SeenInFlow } from './flow/handling-seen.ts';
import type { SignIn } from './flow/login-page.ts';
import { openSignIn, throughChooser } from './flow/sign-in-way.ts';
import { furthestOf, stepsBefore } from './flow/steps.ts';
import { type SeenStep, walkWizard } from './flow/wizard.ts';
import type { Hall } from './hall.ts';
import { obstacleOf } from './walk/page-state.ts';

const PROVIDES = ['apply.entry', 'apply.loginHost', 'flow.furthest', 'flow.steps'] as const;
/** What the application itself shows of the handling is handed back beside: it adds to what the guide declares. */
type Provided = (typeof PROVIDES)[number] | SeenInFlow;

/** From the guide through the apply entry: to the sign-in, or through an open wizard up to the step before submitting. */
export const flow = defineCrawler<Provided>({
  name: 'flow',
  provides: PROVIDES,
  async observe(hall, web) {
    if (!hall.trail.guide) return withoutGuide(hall);
    const tab = await openTab(web);
    try {
      web.progress('从办事指南进入在线办理');
      const guide = await openGuide(tab, web, hall);
      if (!guide) return unreached(hall, 'not-found-by-walker', '不能重走到办事指南');
      const stands = guide.isPage ? obstacleOf(guide.view) : null;
      const offers = applyCandidates(guide.view, guide.around).length > 0;
      if (stands?.reason && !offers) return unreached(hall, stands.reason, `办事指南不能观察：${stands.verdict.why}`);
      const applied = await pressApply(tab, web, hall, guide);
      return await report(hall, web, tab, applied);
    } finally {
      // What a page sends while it is closed is judged as strictly as what it sends while it is filled in.
      await tab.close();
      web.setPhase('load');
    }
  },
});

async function report(hall: Hall, web: Web, tab: Tab, applied: Applied): Promise<Observation<Provided>> {
  const steps = stepsBefore(hall);
  const level = web.signedIn ? 'session' : 'guest';
  let handling: { [I in SeenInFlow]?: FactOf<I> } = {};
  let { entry, signIn, note } = applied;
  const { evidence, opened } = applied;
  if (opened && entry !== 'dead')
    steps.push({ kind: 'apply', title: opened.text, url: opened.url, evidence: evidence[0] ?? null });
  if (opened && applied.chosen)
    steps.push({
      kind: 'situation',
      title: applied.chosen,
      url: opened.url,
      evidence: evidence[1] ?? evidence[0] ?? null,
    });
  if (signIn) {
    // `login` only where a sign-in page stands (CONTRACT.md §6).
    if (signIn.host !== null) {
      const { title } = await tab.view();
      steps.push({ kind: 'login', title, url: tab.page().url(), evidence: evidence.at(-1) ?? null });
    }
  } else if (entry === 'form') {
    web.setPhase('form');
    web.progress('走到提交之前的一步');
    const walked = await walkWizard(
      tab,
      web,
      { city: hall.city, audience: hall.scenario.audience, district: hall.district.name },
      applied.before ?? undefined,
    );
    steps.push(...walked.steps);
    handling = handlingSeen(walked.pages, hall.facts, level);
    note = `${note}；${walked.end}`;
    const reached = walked.asked === null ? walked.signIn : await behindAsking(tab, hall, walked.asked);
    if (reached) {
      signIn = await whoAsks(tab, hall, reached);
      if (walked.asked !== null && signIn.host !== null) {
        const { title, url } = await tab.view();
        steps.push({ kind: 'login', title, url, evidence: await tab.shot(`登录页面：${title}`) });
      }
      // Choices before the sign-in belong to the way to it; what was filled in before makes the entry an open form.
      if (!walked.steps.some((s) => AN_APPLICATION.has(s.kind))) {
        entry = signIn.kind;
        note = `先选择情形或阅读须知，再登录；${signIn.why}`;
      }
    } else if (!walked.steps.some((s) => AN_APPLICATION.has(s.kind))) {
      // Behind questions that could not be passed a form may wait as well as a sign-in.
      entry = null;
    }
  }
  const shots = steps.map((s) => s.evidence).filter((e) => e !== null);
  const furthest = furthestOf(steps);
  const url = opened?.url ?? tab.page().url();
  return {
    facts: {
      'apply.entry': entry
        ? { ...observed('apply.entry', entry, evidence, level), note }
        : unobservable(applied.reason ?? 'not-found-by-walker', note, evidence),
      'apply.loginHost': signIn
        ? signIn.host === null
          ? unobservable('login-required', signIn.why, evidence)
          : { ...observed('apply.loginHost', signIn.host, evidence, level), note: signIn.why }
        : entry
          ? notApplicable('没有走到登录页面')
          : unobservable(applied.reason ?? 'not-found-by-walker', note, evidence),
      // What was hidden from us may lie further on: only an end that was seen is one (blocked is not broken).
      'flow.furthest': entry
        ? observed('flow.furthest', furthest, shots, level)
        : unobservable(
            applied.reason ?? 'not-found-by-walker',
            `看到的最后一步为“${steps.at(-1)?.title ?? ''}”；${note}`,
            evidence,
          ),
      'flow.steps': observed('flow.steps', steps, shots, level),
      ...handling,
    },
    ...(opened
      ? { trail: { apply: { url, title: opened.text, steps: [] }, waySites: withSite(hall.trail.waySites, url) } }
      : {}),
  };
}

/** A page that only leads on to a sign-in (使用统一身份认证平台账号登录) is not the one that asks for the credentials. */
async function whoAsks(tab: Tab, hall: Hall, signIn: SignIn): Promise<SignIn> {
  if (!signIn.chooser) return signIn;
  const seen = { behind: { is: 'sign-in', signIn } as const, view: await tab.view() };
  const { behind } = await throughChooser({ tab, hall }, seen, signIn);
  return behind.is === 'sign-in' ? behind.signIn : signIn;
}

/** The sign-in to which a layer sends that turns a guest away; null where it does not come. */
async function behindAsking(tab: Tab, hall: Hall, words: string): Promise<SignIn | null> {
  const { behind } = await openSignIn({ tab, hall }, { view: await tab.view() }, words);
  return behind.is === 'sign-in' ? behind.signIn : null;
}

const AN_APPLICATION = new Set<SeenStep['kind']>(['form', 'materials', 'delivery', 'review']);

/** No guide: an end that was seen where the hall has no such item or nothing leads to it, else our own way that ended. */
function withoutGuide(hall: Hall): Observation<Provided> {
  const { facts } = hall;
  const item = facts['item.found'];
  if (item?.state === 'observed' && item.value === false) return ended(hall, '网厅没有所需事项');
  if (facts['entry.level']?.value === 'none') return ended(hall, '走不到区县网厅');
  const why = item?.reason ?? facts['entry.level']?.reason ?? 'not-found-by-walker';
  return unreached(hall, why, '没有走到办事指南');
}

function ended(hall: Hall, note: string): Observation<Provided> {
  const steps = stepsBefore(hall);
  return {
    facts: {
      'apply.entry': unobservable('not-found-by-walker', note),
      'apply.loginHost': unobservable('not-found-by-walker', note),
      'flow.furthest': { ...observed('flow.furthest', furthestOf(steps)), note },
      'flow.steps': observed('flow.steps', steps),
    },
  };
}

function unreached(hall: Hall, reason: Reason, note: string): Observation<Provided> {
  const unseen: FactOf<never> = unobservable(reason, note);
  return {
    facts: {
      'apply.entry': unseen,
      'apply.loginHost': unseen,
      'flow.furthest': unseen,
      'flow.steps': observed('flow.steps', stepsBefore(hall)),
    },
  };
}

function withSite(sites: string[], url: string): string[] {
  if (!URL.canParse(url)) return sites;
  const { origin } = new URL(url);
  return origin === 'null' || sites.includes(origin) ? sites : [...sites, origin];
}
