import { keepScreenshot } from '../browser/evidence.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import { isGuide } from '../guide/recognise.ts';
import type { Hall } from '../hall.ts';
import { normalise } from '../language/normalise.ts';
import type { Action, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { keepOnWay, leadsThrough, type OnWay, waysOf } from '../walk/on-way.ts';
import { repeat } from '../walk/repeat.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import { furnitureKey, type Surroundings } from './candidates.ts';

/** The guide as it stands open, with what was seen on the way to it. */
export interface GuidePage {
  view: PageView;
  around: Surroundings;
  /** False where the way ends at a document, and what is open is the page that links to it. */
  isPage: boolean;
  /** What the guard had stopped when the way to the guide began: what it stopped since may have broken the guide. */
  stoppedBefore: number;
  /** Opens it again as it was, without what a press left; null where that fails. */
  reopen(): Promise<PageView | null>;
}

/** Windows that a press may have left open. */
const MAX_WINDOWS = 6;

/** Walks to the guide once more and notes what stands on the pages before it; null where the way cannot be walked. */
export async function openGuide(tab: Tab, web: Web, hall: Hall): Promise<GuidePage | null> {
  const stoppedBefore = web.stopped.length;
  const place = hall.trail.guide;
  if (!place) return null;
  const furniture = new Set<string>();
  const passed: OnWay[] = [];
  const wayOf = waysOf(place.steps);
  const through = hall.trail.hall?.steps;
  const beyond = through && leadsThrough(place.steps, through) ? through.length : undefined;
  const walked = await repeat(tab, place.steps, true, async (step) => {
    const seen = await tab.view();
    const steps = wayOf(step);
    // From the hall on; the homes have their own first visits.
    if (beyond !== undefined && steps.length >= beyond && passed.at(-1)?.steps.length !== steps.length) {
      const shot = await keepScreenshot(tab.page(), web.evidence, '前往办事指南途中');
      passed.push({ steps, view: seen, evidence: shot ? [shot] : [] });
    }
    // The guide of another business on the way has its entry where this one has it.
    if (sameAddress(seen.url, place.url) || isGuide(seen)) return;
    for (const a of seen.actions) if (a.visible && [...a.text].length <= 14) furniture.add(furnitureKey(a));
  });
  if (walked) keepOnWay(web, [...passed, { steps: place.steps, view: walked, evidence: [] }]);
  const document = /\.(pdf|docx?|ofd|wps)([?#]|$)/i.test(place.url);
  if (!walked && document) return null;
  const view = walked ?? (await direct(tab, place.url));
  if (!view) return null;
  const around = { furniture, itemName: hall.facts['item.name']?.value ?? hall.scenario.name };
  let page = tab.page();
  return {
    view,
    around,
    stoppedBefore,
    isPage:
      !document &&
      !/\.pdf([?#]|$)/i.test(view.url) &&
      (sameAddress(view.url, place.url) || speaksOf(view, around.itemName)),
    async reopen() {
      for (let i = 0; tab.page() !== page && i < MAX_WINDOWS; i++) await tab.back();
      // Opening an address that differs by its route only would not load it again.
      if (!view.url.includes('#') && /^https?:/.test(view.url)) {
        const again = await direct(tab, view.url);
        if (again && again.title === view.title) return again;
      }
      const again = await repeat(tab, place.steps);
      page = tab.page();
      return again;
    },
  };
}

async function direct(tab: Tab, url: string): Promise<PageView | null> {
  const arrival = await tab.open(url);
  return arrival.error ? null : closeNotices(tab);
}

/** An action found again after the page was opened once more. */
export function sameAction(before: PageView, action: Action, after: PageView): Action | null {
  const found = findTarget(after, keyOf(before, action));
  return found && 'role' in found ? found : null;
}

const speaksOf = (view: PageView, itemName: string): boolean => normalise(view.text).includes(normalise(itemName));
export const sameAddress = (a: string, b: string): boolean => a.replace(/[?#]$/, '') === b.replace(/[?#]$/, '');
