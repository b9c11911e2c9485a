import type { City } from '../../../cities/city.ts';

export interface Crawled {
  pages: Map<string, { status: number; type: string; text: string }>;
  /** Address → page on which it was first found. */
  found: Map<string, string>;
  bad: Map<string, number | string>;
}

const SIDE_EFFECT = /logout|submit|saveDraft|delete|cancel/;

/** A plain crawl of a city's sites by what stands in href: no browser, no rules, to `depth` links from the homes. */
export async function crawl(city: City, more: readonly string[], depth: number): Promise<Crawled> {
  const homes = [city.portals.province, city.portals.city, city.portals.district ?? '', ...more].filter(Boolean);
  const hosts = new Set(homes.map((h) => new URL(h).host));
  const crawled: Crawled = {
    pages: new Map(),
    found: new Map(homes.map((h) => [h.split('#')[0]!, ''])),
    bad: new Map(),
  };
  let frontier = [...crawled.found.keys()];
  for (let level = 0; level <= depth && frontier.length > 0; level++) {
    const next: string[] = [];
    await Promise.all(
      frontier.map(async (url) => {
        const response = await fetch(url, { redirect: 'follow' });
        const bytes = Buffer.from(await response.arrayBuffer());
        const type = response.headers.get('content-type') ?? '';
        const charset = /charset=["']?gbk/i.test(bytes.subarray(0, 600).toString('latin1')) ? 'gbk' : 'utf-8';
        const text = type.startsWith('text/html') ? new TextDecoder(charset).decode(bytes) : '';
        crawled.pages.set(url, { status: response.status, type, text });
        if (response.status >= 400 && response.status !== 521) crawled.bad.set(url, response.status);
        else if (/页面不存在|文件不存在/.test(text)) crawled.bad.set(url, 'soft');
        if (!hosts.has(new URL(response.url).host) || crawled.bad.has(url)) return;
        for (const [, href] of text.matchAll(/(?:href|iframe[^>]* src)="([^"]*)"/g)) {
          const clean = href!.replaceAll('&amp;', '&');
          if (/^(javascript:|mailto:|tel:|#|$)/.test(clean) || SIDE_EFFECT.test(clean)) continue;
          const to = new URL(clean, response.url);
          to.hash = '';
          if (crawled.found.has(to.href)) continue;
          crawled.found.set(to.href, url);
          next.push(to.href);
        }
      }),
    );
    frontier = next;
  }
  return crawled;
}
