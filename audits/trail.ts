import type { Hall, Trail } from '../crawlers/hall.ts';

/** The trail with what a step adds; the sites of the hall and the guide are way sites, a sign-in page's is not. */
export function mergeTrail(hall: Hall, added: Partial<Trail>): Trail {
  const trail = { ...hall.trail, ...added };
  const entry = hall.facts['apply.entry']?.value;
  const login = entry === 'unified-login' || entry === 'own-login';
  const found = [trail.hall?.url, trail.guide?.url].flatMap((url) => originOf(url) ?? []);
  const signIn = login && added.apply ? originOf(added.apply.url) : null;
  const sites = (added.waySites ?? []).filter((site) => site !== signIn || found.includes(site));
  return { ...trail, waySites: [...new Set([...hall.trail.waySites, ...found, ...sites])] };
}

function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { origin, protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : null;
}
