import { type AnswerKind, classify, reasonOf, type Seen } from '../answers.ts';
import type { Tab } from '../browser/tab.ts';
import type { Reason } from '../facts.ts';
import { type FoundLink, linksOnPage } from './collect.ts';
import { seenIn } from './look.ts';

/** The home of a portal or of the district's hall, as it stood in the browser. */
export interface Home {
  url: string;
  /** Address after redirects. */
  finalUrl: string;
  page: Seen | null;
  links: FoundLink[];
  /** Why it was not seen; null where it was. */
  reason: Reason | null;
  kind: AnswerKind | 'down';
}

/** Opens a home and reads its links, those included that scripts have made. Never throws for what the site does. */
export async function openHome(tab: Tab, url: string): Promise<Home> {
  const arrival = await tab.open(url);
  const none = { url, finalUrl: arrival.url, page: null, links: [] };
  if (arrival.error !== null) {
    const reason: Reason =
      arrival.error === 'timeout' ? 'timeout-ours' : arrival.error === 'refused' ? 'blocked' : 'network';
    return { ...none, reason, kind: 'down' };
  }
  const page = await seenIn(tab, arrival);
  if (!page) return { ...none, reason: 'timeout-ours', kind: 'down' };
  const verdict = classify(page);
  const shown = verdict.kind === 'ok' || verdict.kind === 'login';
  if (!shown) return { ...none, page, reason: reasonOf(verdict) ?? 'site-down', kind: verdict.kind };
  return { url, finalUrl: arrival.url, page, links: await linksOnPage(tab.page()), reason: null, kind: verdict.kind };
}
