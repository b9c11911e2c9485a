import { load } from 'cheerio';
import type { RunningHall } from './hall.ts';
import { isTrap } from './hall.ts';

/** Redirects are followed by hand: one of them leaves this machine. A 5xx is tried three times, as some recover. */
async function answer(url: string): Promise<Response | null> {
  let last: Response | null = null;
  for (let attempt = 0; attempt < 3; attempt++) {
    last = await fetch(url, { redirect: 'manual' }).catch(() => null);
    if (last && last.status < 500) break;
  }
  return last;
}

/**
 * Follows every plain link from the portals' homes and the hall's pages, three pages deep, and returns those that answer 404, 410 or
 * 5xx although the sheet does not name them: a hall must not accuse itself. Links of scripts are the browser's walk to try.
 */
export async function strayDead(hall: RunningHall): Promise<string[]> {
  const { city, truth, at, definition } = hall;
  const own = Object.values(at);
  const named = Object.values(truth.links).flatMap((l) => [
    ...(l?.bad ?? []).map((b) => b.url),
    ...(l?.tolerated ?? []),
  ]);
  const seen = new Set<string>();
  const stray: string[] = [];
  let pages = Object.values(city.portals).filter((url) => url !== undefined);
  for (let depth = 0; depth < 4; depth++) {
    const next: string[] = [];
    for (const url of pages.slice(0, 200)) {
      const key = url.replace(/#.*/, '');
      if (seen.has(key) || named.includes(key) || !own.some((origin) => key.startsWith(origin))) continue;
      seen.add(key);
      const line = `GET ${key.slice(new URL(key).origin.length)}`;
      if (isTrap(definition, line) || definition.forbidden?.some((rule) => rule.test(line))) continue;
      const response = await answer(key);
      const location = response?.headers.get('location');
      if (location) next.push(new URL(location, key).href);
      if (!response || response.status === 404 || response.status === 410 || response.status >= 500) {
        if (response?.status !== 521) stray.push(`${response?.status ?? 'no answer'} ${key}`);
        continue;
      }
      if (!(response.headers.get('content-type') ?? '').includes('html')) continue;
      const bytes = Buffer.from(await response.arrayBuffer());
      const $ = load(bytes.toString('utf8'));
      const base = $('base[href]').attr('href') ?? '';
      const from = new URL(base, key).href;
      for (const element of $('a[href], area[href], iframe[src], frame[src]')) {
        const href = $(element).attr('href') ?? $(element).attr('src') ?? '';
        // A page that is not UTF-8 says its words in bytes that this crawl cannot read: such links are the browser's walk to try.
        if (!href || href.includes('\uFFFD') || /^(javascript|mailto|tel|#)/i.test(href)) continue;
        const target = URL.canParse(href, from) ? new URL(href, from).href : '';
        if (own.some((origin) => target.startsWith(origin))) next.push(target);
      }
    }
    pages = next;
  }
  return stray;
}
