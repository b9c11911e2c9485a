import { load } from 'cheerio';
import { fold } from '../answers/reading.ts';
import type { Seen } from '../answers.ts';
import { EMPTY_PHRASES } from '../language/availability.ts';
import { normalize } from './address.ts';
import { linksInSource } from './collect.ts';
import type { Looker } from './look.ts';

/** A link of a home with the name of a column, whose page came. */
export interface Column {
  name: string;
  url: string;
  page: Seen;
  /** It stands in the home's own navigation. */
  navigation: boolean;
}

/** Columns that are looked at in a browser, at the most; five are already the veto of 国办秘函〔2019〕19号. */
export const MAX_COLUMN_LOOKS = 12;
const SURROUND =
  'script, style, noscript, template, [hidden], header, nav, footer, aside, [role=navigation], [class*=header i], [class*=footer i], [class*=nav i], ' +
  '[class*=menu i], [class*=crumb i], [class*=position i], [class*=copyright i], [class*=pag i], [id*=header i], [id*=footer i], [id*=nav i]';
/** Words that a page without any entry may still carry: its own name, where one is, the licence of the site. */
const BARE = 12;
const SAID_BESIDE = 80;
/** A link that stands on this share of a host's pages is their frame. */
const FRAME_SHARE = 0.6;
const FRAME_PAGES = 4;

/** Links that a host's pages have in common: those are nobody's entries. Too few pages tell nothing. */
export function frameOf(pages: readonly Seen[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { source, url } of pages) {
    const links = new Set(linksInSource(source, url).map(({ href, base }) => normalize(href, base)));
    for (const link of links) if (link) counts.set(link, (counts.get(link) ?? 0) + 1);
  }
  if (pages.length < FRAME_PAGES) return new Set();
  return new Set([...counts].filter(([, count]) => count >= pages.length * FRAME_SHARE).map(([link]) => link));
}

/** What a column's page holds, apart from what surrounds every page. */
export interface Content {
  /** Links and rows that could be read or followed. */
  entries: number;
  /** Something to fill in: a query or a form is no list. */
  fields: number;
  media: number;
  words: string;
}

export function contentOf({ source, url }: Seen, frame: ReadonlySet<string>): Content {
  const $ = load(source);
  $(SURROUND).remove();
  $('a').each((_, link) => {
    const address = normalize($(link).attr('href') ?? '', url);
    if (address !== null && frame.has(address)) $(link).remove();
  });
  const links = $('a')
    .toArray()
    .filter((link) => fold($(link).text()).length >= 4 && !/更多|返回|首页|[上下]一页/.test($(link).text()));
  const rows = $('tr:not(:has(th)), li, dd')
    .toArray()
    .filter((row) => {
      const text = fold($(row).text());
      return text.length >= 6 && !EMPTY_PHRASES.test(text);
    });
  const content = {
    entries: links.length + rows.length,
    fields: $('input:not([type=hidden]), textarea, select').length,
    media: $('img, iframe, frame, canvas, video, object, embed').length,
  };
  $('a, title').remove();
  return { ...content, words: fold($('body').text()) };
}

/** Whether nothing is there: by the page's own word, or because nothing at all stands in it. */
export function holdsNothing({ entries, fields, media, words }: Content, name: string): 'said' | 'bare' | null {
  if (entries > 0 || fields > 0) return null;
  const said = EMPTY_PHRASES.exec(words);
  if (said) return words.replace(said[0], '').replace(/\s/g, '').length <= SAID_BESIDE ? 'said' : null;
  const left = words.replaceAll(name, '').replace(/当前位置|首页|[\s:：>»|]/g, '');
  return media === 0 && left.length <= BARE ? 'bare' : null;
}

export interface EmptyColumns {
  empty: { name: string; url: string }[];
  evidence: string[];
  /** Candidates that were not looked at. */
  unsure: number;
}

/**
 * Columns that hold nothing. A list may come late by script, so an empty source only makes a candidate: the browser,
 * once the page has settled, decides. A page without a word about it counts only where the navigation leads to it.
 */
export async function emptyColumns(
  columns: readonly Column[],
  pages: readonly Seen[],
  looker: Looker,
): Promise<EmptyColumns> {
  const frames = new Map<string, Set<string>>();
  const frameFor = (url: string): Set<string> => {
    const { host } = new URL(url);
    const frame = frames.get(host) ?? frameOf(pages.filter((page) => new URL(page.url).host === host));
    frames.set(host, frame);
    return frame;
  };
  const nothing = (page: Seen, { name, navigation }: Column): boolean => {
    const found = holdsNothing(contentOf(page, frameFor(page.url)), name);
    return found === 'said' || (found === 'bare' && navigation);
  };
  const candidates = columns
    .filter((column) => nothing(column.page, column) || column.page.reading.text === '')
    .sort((a, b) => Number(b.navigation) - Number(a.navigation));
  const result: EmptyColumns = { empty: [], evidence: [], unsure: Math.max(0, candidates.length - MAX_COLUMN_LOOKS) };
  for (const column of candidates.slice(0, MAX_COLUMN_LOOKS)) {
    const { name, url } = column;
    const look = await looker.look(url, { keep: ({ seen }) => nothing(seen, column), note: `栏目“${name}”` });
    if (look?.seen && look.verdict?.kind === 'ok' && nothing(look.seen, column)) {
      result.empty.push({ name, url });
      result.evidence.push(...look.evidence);
    }
  }
  return result;
}

/** Names of columns are short; a headline is not one. */
export const isColumnName = (text: string): boolean =>
  /^[\p{Script=Han}\w“”"·、]{2,10}$/u.test(text) && !/登录|注册|首页|返回|退出|无障碍|长者|English/i.test(text);
