import type { Reason } from '../facts.ts';
import { SERVICE_SITE } from '../language/views.ts';
import { originOf } from '../origin.ts';
import { sameAddress } from '../walk/on-way.ts';
import { isDown, type Looked, type Survey } from './survey.ts';

/** Why nothing may be called missing: a page that would show it could not be looked at. Null where all were. */
export interface Gap {
  reason: Reason;
  note: string;
}

/** What a page that stayed unseen leaves open; null where all that would show an entry were looked at. */
export function gapOf({ hall, pages }: Survey): Gap | null {
  const blind = pages.find((p) => !p.view && !isDown(p, hall));
  if (blind) return { reason: blind.reason ?? 'not-measured', note: `${blind.name}未能查看` };
  const noHall = hall.facts['entry.level']?.state === 'observed' && hall.facts['entry.level'].value === 'none';
  if (!hall.trail.hall && !noHall) return { reason: 'not-found-by-walker', note: '没有走到区县网厅' };
  const noItem = hall.facts['item.found']?.state === 'observed' && hall.facts['item.found'].value === false;
  if (!hall.trail.guide && !noHall && !noItem) return { reason: 'not-found-by-walker', note: '没有走到办事指南' };
  const beyond = serviceSiteBeyond(pages);
  return beyond ? { reason: 'not-found-by-walker', note: `“${beyond}”通往的站点未能查看` } : null;
}

/**
 * Where the district's own government site passed for its hall and leads on to services elsewhere, what stands there may
 * have what the site itself lacks. The name of that entry; null where there is none.
 */
function serviceSiteBeyond(pages: readonly Looked[]): string | null {
  const hall = pages.find((p) => p.place === 'hall');
  if (!hall?.view || !pages.some((p) => p.place === 'home' && sameAddress(p.url, hall.url))) return null;
  const known = new Set(pages.map((p) => originOf(p.url)));
  const on = hall.view.actions.find(
    (a) =>
      a.visible &&
      a.region !== 'footer' &&
      a.address &&
      SERVICE_SITE.test(a.text.trim()) &&
      !known.has(originOf(a.address)),
  );
  return on?.text ?? null;
}
