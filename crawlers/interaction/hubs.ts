import type { Reason } from '../facts.ts';
import type { WayStep } from '../hall.ts';
import { HUB_OF } from '../language/interaction.ts';
import { obstacleOf } from '../walk/page-state.ts';
import { keyOf } from '../walk/target.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { byAddress, type Landing, openEntry } from './opening.ts';
import { type Looked, opening, type PlaceKind, type Survey } from './survey.ts';
import { takes, writtenFormOf } from './written-form.ts';

/** Pages that gather all interaction are opened at the most. */
const MAX_HUBS = 2;

/** Said where such a page could not be looked at: what may stand on it is not missing. */
export const UNSEEN_HUB = '汇集互动交流的页面未能查看';

type Sought = keyof typeof HUB_OF;

/** The entries on the pages that gather all interaction, the most promising page first; `unseen` where one could not be looked at. */
export async function throughHubs(
  survey: Survey,
  kind: Sought,
): Promise<{ candidates: Candidate[]; at: PlaceKind[]; unseen: Reason | null }> {
  let unseen: Reason | null = null;
  const likely = (hub: Candidate): number => (HUB_OF[kind].test(hub.text) ? 1 : 0);
  const hubs = candidatesOf('hub', survey.pages)
    // A page for complaints alone takes no questions.
    .filter((h) => kind !== 'consult' || !/投诉|监督/.test(h.text) || /咨询|互动/.test(h.text))
    .sort((a, b) => likely(b) - likely(a));
  for (const hub of hubs.slice(0, MAX_HUBS)) {
    const landing = await openHub(survey, hub);
    if (!landing || landing.reason) unseen ??= landing?.reason ?? 'budget';
    const candidates = landing ? entriesOn(landing, hub, kind) : [];
    if (candidates.length > 0) return { candidates, at: hub.at, unseen };
  }
  return { candidates: [], at: [], unseen };
}

/** The entries on a page that gathers all interaction, as if that page were one of those looked at. */
function entriesOn(landing: Landing, hub: Candidate, kind: Sought): Candidate[] {
  if (!landing.view || landing.reason || landing.dead || obstacleOf(landing.view)) return [];
  const written = kind === 'complaint' || kind === 'consult';
  const form = written ? writtenFormOf(landing.view) : null;
  if (written && (form?.kind === 'case-number-only' || (form?.kind === 'open' && takes(kind, landing.view))))
    return [{ ...hub, kind }];
  const page: Looked = { ...hub.page, url: landing.view.url, view: landing.view, steps: wayTo(hub, landing.view.url) };
  return candidatesOf(kind, [page]).map((c) =>
    c.action.address === null || c.action.via === 'form'
      ? c
      : { ...c, action: { ...c.action, via: 'href' as const, script: '' } },
  );
}

/** Opens a hub once for all that is looked for through it; null where there is no room for it. */
async function openHub(survey: Survey, hub: Candidate): Promise<Landing | null> {
  const key = `${hub.page.url}|${hub.action.address ?? ''}|${hub.text}`;
  const known = survey.hubs.get(key);
  if (known) return known;
  if (!survey.room()) return null;
  const landing = await openEntry(survey, hub);
  survey.hubs.set(key, landing);
  return landing;
}

/** How a page that gathers all interaction is reached once more, for entries on it that have no address. */
function wayTo({ page, action }: Candidate, url: string): WayStep[] {
  if (byAddress(action) || !page.view) return [opening(url)];
  const why = `打开“${action.text}”`;
  const target = keyOf(page.view, action);
  return [...page.steps, { deed: 'click', text: action.text, url, counts: false, target, why, evidence: null }];
}
