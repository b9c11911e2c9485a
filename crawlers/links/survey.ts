import type { Seen } from '../answers.ts';
import { isDocumentAddress, type LinkClass, type WaySites } from './address.ts';
import type { Checker } from './check.ts';
import { framesInSource, linksInSource } from './collect.ts';
import { crawlPages } from './crawl.ts';
import type { Looker } from './look.ts';
import { type Link, type Registry, sample } from './registry.ts';
import type { Judged } from './tally.ts';

/** Pages are read this many links deep from a home (CONTRACT.md §6). */
export const DEPTH = 2;
/** Frames of one page that are read with it. */
const MAX_FRAMES = 4;
/** A page with fewer words of its own, and scripts, may get its list from an interface. */
const LATE_LIST = 80;

export interface SurveyOptions {
  sites: WaySites;
  registry: Registry;
  checker: Checker;
  looker: Looker;
  /** Whether a page was read in a browser already. */
  isRead: (url: string) => boolean;
  /** Inner links, and attachments and links to other hosts each, at the most. */
  maxInner: number;
  maxOther: number;
  /** Pages that are opened in a browser for lists that come by script. */
  maxRendered: number;
  seed: string;
}

export interface Survey {
  /** Checks links of one depth; answers the new links that stand on their pages, in a fixed order. */
  level(chosen: readonly Link[], depth: number): Promise<Link[]>;
  /** Takes of new links what the bounds allow, without chance. */
  choose(fresh: readonly Link[]): Link[];
  readonly judged: readonly Judged[];
  readonly truncated: Readonly<Record<LinkClass, boolean>>;
}

/** Walks from the homes' links to those of deeper pages. Pages are read where they are checked: nothing is asked for twice. */
export function createSurvey(options: SurveyOptions): Survey {
  const { sites, registry, checker, looker, isRead, maxInner, maxOther, seed } = options;
  const judged: Judged[] = [];
  const truncated: Record<LinkClass, boolean> = { home: false, inner: false, attachments: false, external: false };
  let renderable = options.maxRendered;

  async function pageOf(url: string): Promise<Seen | null> {
    const { outcome, page } = await checker.check(url);
    return outcome === 'ok' && page?.reading.html && sites.has(page.url) ? page : null;
  }

  /** Reads pages by Crawlee's frontier; by the address that was asked for. */
  async function readAll(urls: readonly string[]): Promise<Map<string, Seen>> {
    const found = new Map<string, Seen>();
    await crawlPages({
      urls,
      get: pageOf,
      read: ({ asked, page }) => void found.set(asked, page),
    });
    return found;
  }

  /** What else stands on a page: its frames of the same sites, and a list that scripts bring. */
  async function sourcesOf(page: Seen, asked: string, frames: ReadonlyMap<string, Seen>): Promise<Seen[]> {
    const framed = framesOf(page).flatMap((url) => frames.get(url) ?? []);
    const late = framed.length === 0 && page.reading.scripts > 0 && page.reading.own.length < LATE_LIST;
    if (!late || isRead(asked) || renderable <= 0) return [page, ...framed];
    renderable--;
    const look = await looker.look(asked);
    return [page, ...(look?.seen && sites.has(look.seen.url) ? [look.seen] : [])];
  }

  const framesOf = ({ source, url }: Seen): string[] =>
    framesInSource(source, url)
      .filter((frame) => sites.has(frame) && !isDocumentAddress(frame))
      .slice(0, MAX_FRAMES);

  return {
    judged,
    truncated,
    async level(chosen, depth) {
      const urls =
        depth < DEPTH ? chosen.map(({ url }) => url).filter((url) => sites.has(url) && !isDocumentAddress(url)) : [];
      const pages = await readAll(urls);
      judged.push(
        ...(await Promise.all(chosen.map(async (link) => ({ link, verdict: await checker.check(link.url) })))),
      );
      const frames = await readAll([...new Set([...pages.values()].flatMap(framesOf))]);
      const fresh: Link[] = [];
      for (const url of urls) {
        const page = pages.get(url);
        if (!page) continue;
        for (const { source, url: base, charset } of await sourcesOf(page, url, frames))
          fresh.push(...registry.add(linksInSource(source, base, charset), url, depth + 1));
      }
      return fresh;
    },
    choose(fresh) {
      const bounds: [LinkClass, number][] = [
        ['inner', maxInner],
        ['attachments', maxOther],
        ['external', maxOther],
      ];
      return bounds.flatMap(([name, bound]) => {
        const taken = judged.filter(({ link, verdict }) => registry.classOf(link, verdict.document) === name).length;
        const wanted = fresh.filter((link) => registry.classOf(link, false) === name);
        const chosen = sample(wanted, Math.max(0, bound - taken), `${seed}\n${name}`);
        truncated[name] ||= chosen.length < wanted.length;
        return chosen;
      });
    },
  };
}
