import type { City } from '../../../cities/city.ts';
import type { Planted } from '../../../cities/practice/planted/facts.ts';

export interface Crawled {
  /** Address → page on which it was first found. */
  found: Map<string, string>;
  bad: Map<string, number | string>;
}

interface Fetched {
  url: string;
  status: number;
  text: string;
}

const SIDE_EFFECT = /logout|submit|saveDraft|delete|cancel/;

/** A page as text, in the charset that its meta element names. */
export async function fetchText(url: string, headers: Record<string, string> = {}): Promise<Fetched> {
  const response = await fetch(url, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  const gbk = /charset=["']?gbk/i.test(bytes.subarray(0, 600).toString('latin1'));
  const readable = /^(text|application\/json)/.test(type);
  return {
    url: response.url,
    status: response.status,
    text: readable ? new TextDecoder(gbk ? 'gbk' : 'utf-8', { fatal: true }).decode(bytes) : '',
  };
}

/** Addresses in a page or in what an interface answers. */
function addressesIn({ text, url }: Fetched): string[] {
  const plain = text.replaceAll('\\', '').replaceAll('&amp;', '&');
  const found = plain.matchAll(/(?:href|iframe[^>]* src|"href"|frame src|[^a-z]url|data-link)\s*[=:]\s*"([^"]*)"/g);
  return [...found]
    .map((m) => m[1]!)
    .filter((a) => !/^(javascript:|mailto:|tel:|#|$|\$|'|\+)/.test(a) && !a.includes("'") && !SIDE_EFFECT.test(a))
    .map((a) => {
      const to = new URL(a, url);
      to.hash = '';
      return to.href;
    });
}

/** What the single-page application loads for the areas on a city's way. */
function interfacesOf(city: City, planted: Planted): [url: string, area: string][] {
  if (planted.family !== 'spa') return [];
  const hash = new URL(planted.hall).hash;
  const district = new URLSearchParams(hash.slice(hash.indexOf('?'))).get('area') ?? '';
  const provinceOrigin = new URL(city.portals.province).origin;
  const cityOrigin = new URL(city.portals.city).origin;
  const item = /localInnerCode=(\d+)/.exec(planted.facts['item.url'] ?? '')?.[1];
  const calls: [string, string][] = [
    [`${provinceOrigin}/gateway/home`, `${city.code.slice(0, 2)}0000`],
    [`${cityOrigin}/gateway/home`, city.code],
    [`${provinceOrigin}/gateway/home`, district],
  ];
  if (item) calls.push([`${provinceOrigin}/gateway/guide?id=${item}`, district]);
  return calls;
}

/** A plain crawl of a city's sites by the addresses in their pages: no browser, no rules, no bound but the depth. */
export async function crawl(city: City, planted: Planted, depth: number): Promise<Crawled> {
  const seeds = [
    city.portals.province,
    city.portals.city,
    city.portals.district ?? '',
    planted.hall,
    planted.facts['item.url'] ?? '',
  ]
    .filter(Boolean)
    .map((s) => s.split('#')[0]!);
  const hosts = new Set(seeds.map((h) => new URL(h).host));
  const crawled: Crawled = { found: new Map(seeds.map((h) => [h, ''])), bad: new Map() };
  let frontier = [...crawled.found.keys()];
  const take = (page: Fetched): string[] => {
    const fresh = addressesIn(page).filter((a) => !crawled.found.has(a));
    for (const a of fresh) crawled.found.set(a, page.url);
    return fresh;
  };
  for (const [url, area] of interfacesOf(city, planted)) {
    const reply = await fetchText(url, { 'x-area-code': area });
    if (reply.status === 200 && reply.text.startsWith('{')) frontier.push(...take(reply));
  }
  for (let level = 0; level <= depth && frontier.length > 0; level++) {
    const next: string[] = [];
    for (const batch of chunks(frontier, 24))
      await Promise.all(
        batch.map(async (url) => {
          const page = await fetchText(url);
          if (page.status >= 400 && ![403, 521].includes(page.status)) crawled.bad.set(url, page.status);
          else if (/页面不存在|文件不存在/.test(page.text)) crawled.bad.set(url, 'soft');
          else if (hosts.has(new URL(page.url).host) || isGuideFrame(page)) next.push(...take(page));
        }),
      );
    frontier = next;
  }
  return crawled;
}

const isGuideFrame = (page: Fetched): boolean => new URL(page.url).pathname.startsWith('/aaa/');

function chunks<T>(list: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
