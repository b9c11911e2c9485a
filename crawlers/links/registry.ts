import { createHash } from 'node:crypto';
import { classOf, type LinkClass, normalize, type WaySites, whySkipped } from './address.ts';
import type { FoundLink } from './collect.ts';

/** An address of the city, with the place where it was found first. */
export interface Link {
  url: string;
  text: string;
  foundOn: string;
  /** 0: on a home; 1, 2: on a page so many links deeper. */
  depth: number;
  navigation: boolean;
}

/** All addresses of a city, each once, in the order in which pages and links were read. */
export interface Registry {
  /** Adds what stands on a page; answers what is new. */
  add(found: readonly FoundLink[], foundOn: string, depth: number): Link[];
  classOf(link: Link, document: boolean): LinkClass;
  all(): Link[];
  /** Links that are not followed: another scheme, a forbidden deed, nothing to follow. */
  readonly skipped: Readonly<Record<LinkClass, number>>;
}

/** @param files addresses that were offered as files, whatever they look like */
export function createRegistry(sites: WaySites, files: ReadonlySet<string> = new Set()): Registry {
  const links = new Map<string, Link>();
  const left = new Set<string>();
  const skipped: Record<LinkClass, number> = { attachments: 0, external: 0, home: 0, inner: 0 };
  const classFor = (link: Link, document: boolean) =>
    classOf(link.url, { document: document || files.has(link.url), onHome: link.depth === 0, sites });

  return {
    skipped,
    classOf: classFor,
    all: () => [...links.values()],
    add(found, foundOn, depth) {
      const fresh: Link[] = [];
      for (const { href, base, text, navigation } of found) {
        const url = normalize(href, base);
        const reason = whySkipped(href, text, url);
        const link: Link = { url: url ?? href, text, foundOn, depth, navigation };
        if (reason === 'empty') continue;
        if (reason !== null || url === null) {
          // A forbidden deed is forbidden by its words; the same address under other words is another link.
          const key = `${reason} ${url ?? href.trim()}`;
          if (!left.has(key)) skipped[url === null ? (depth === 0 ? 'home' : 'inner') : classFor(link, false)]++;
          left.add(key);
          continue;
        }
        const known = links.get(url);
        if (known) {
          if (known.text === '' && text !== '' && known.foundOn === foundOn) known.text = text;
          known.navigation ||= navigation && depth === 0;
          continue;
        }
        links.set(url, link);
        fresh.push(link);
      }
      return fresh;
    },
  };
}

/** A sample without chance: the same city, round and addresses give the same choice, in any order found. */
export function sample<T extends { url: string }>(from: readonly T[], size: number, seed: string): T[] {
  if (from.length <= size) return [...from];
  const lot = (url: string) => createHash('sha256').update(`${seed}\n${url}`).digest('hex');
  return from
    .map((item) => ({ item, lot: lot(item.url) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
}
