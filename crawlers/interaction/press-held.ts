import type { Route } from 'playwright';
import { inTime } from '../browser/in-time.ts';
import type { Tab } from '../browser/tab.ts';
import { asksToSignIn } from '../flow/login-page.ts';
import type { Action, PageView } from '../perception/view.ts';
import { judge, type Landing, said } from './opening.ts';
import type { Survey } from './survey.ts';

/** What an entry led to, and how many requests of the page were held back when it was pressed. */
export interface Pressed {
  landing: Landing;
  held: number;
}

/** A press that led nowhere, to be told in what way. */
export const noLanding = (tab: Tab): Landing => ({
  tab,
  view: null,
  fresh: '',
  reason: null,
  dead: null,
  nothing: false,
  evidence: [],
  note: '',
});

/** Presses an entry while everything is held back that could carry a message. */
export async function pressHeld(survey: Survey, tab: Tab, before: PageView, target: Action): Promise<Pressed> {
  const stopped = survey.web.stopped.length;
  const { effect, held } = await holdingBack(tab, () => tab.click(target));
  if (effect.kind === 'failed' || effect.kind === 'forbidden' || effect.kind === 'download')
    return { landing: { ...noLanding(tab), reason: 'not-measured', note: `“${target.text}”未能点击` }, held };
  const landing = await judge(survey, tab, before, said(effect), target, effect.kind === 'nothing');
  if (asksToSignIn(said(effect))) landing.reason = 'login-required';
  return { landing, held: held + survey.web.stopped.length - stopped };
}

/** Lets a page do only what opens pages: its own requests for data, in which a message could be, do not leave. */
async function holdingBack<T>(tab: Tab, deed: () => Promise<T>): Promise<{ effect: T; held: number }> {
  const page = tab.page();
  let held = 0;
  const hold = async (route: Route): Promise<void> => {
    const type = route.request().resourceType();
    if (
      type === 'xhr' ||
      type === 'fetch' ||
      type === 'ping' ||
      type === 'eventsource' ||
      route.request().method() !== 'GET'
    ) {
      held++;
      return route.abort('blockedbyclient').catch(() => undefined);
    }
    return route.fallback().catch(() => undefined);
  };
  await inTime(page, page.route('**/*', hold));
  try {
    return { effect: await deed(), held };
  } finally {
    await inTime(page, page.unroute('**/*', hold)).catch(() => undefined);
  }
}
