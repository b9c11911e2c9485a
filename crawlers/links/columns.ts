import { load } from 'cheerio';
import { fold } from '../answers/reading.ts';
import type { Seen } from '../answers.ts';
import { EMPTY_PHRASES } from '../language/availability.ts';
import { oncePer } from '../once.ts';
import { normalize } from './address.ts';
import { baseOf } from './collect.ts';
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
/** Words that a page without any entry may still carry: its own name, where one is. */
const BARE = 12;
/** What may stand beside 暂无数据. */
const SAID_BESIDE = 40;
/** What stands on this share of a host's pages is their frame; fewer pages tell nothing. */
const FRAME_SHARE = 0.6;
const FRAME_PAGES = 4;
const NO_ENTRY = /更多|返回|首页|[上下]一页|关闭|打印|收藏|返回顶部/;

type PartKind = 'link' | 'field' | 'media' | 'words';
interface Part {
  kind: PartKind;
  /** The same on every page that has it. */
  key: string;
  text: string;
}

type Page = Pick<Seen, 'source' | 'url'>;

/** What a page is made of, without what surrounds every page by its own mark-up. */
const partsOf: (page: Page) => Part[] = oncePer(({ source, url }) => {
  const $ = load(source);
  const base = baseOf($, url);
  $(SURROUND).remove();
  const parts: Part[] = [];
  $('body *').each((_, element) => {
    const node = $(element);
    const attribute = (name: string) => node.attr(name) ?? '';
    if (element.tagName === 'a') {
      const href = attribute('href').trim();
      // A place on the same page, or a script: the same on every page, whatever that page's address.
      const address = (href.startsWith('#') ? null : normalize(href, base)) ?? `${href} ${attribute('onclick')}`;
      parts.push({ kind: 'link', key: `a ${address}`, text: fold(node.text()) });
    } else if (/^(input|textarea|select)$/.test(element.tagName)) {
      if (attribute('type') !== 'hidden')
        parts.push({
          kind: 'field',
          key: `f ${attribute('name')} ${attribute('id')} ${attribute('placeholder')}`,
          text: '',
        });
    } else if (/^(img|iframe|frame|canvas|video|object|embed)$/.test(element.tagName)) {
      parts.push({ kind: 'media', key: `m ${attribute('src')}`, text: '' });
    }
  });
  $('a').remove();
  $('body, body *')
    .contents()
    .each((_, node) => {
      const text = node.type === 'text' ? fold(node.data) : '';
      if (/[\p{L}\p{N}]/u.test(text)) parts.push({ kind: 'words', key: `t ${text}`, text });
    });
  return parts;
});

/** What a host's pages have in common: nobody's entries, nobody's words. */
export function frameOf(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(partsOf(page).map((part) => part.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (pages.length < FRAME_PAGES) return new Set();
  return new Set([...counts].filter(([, count]) => count >= pages.length * FRAME_SHARE).map(([key]) => key));
}

/** What a column's page holds of its own. */
export interface Content {
  /** Links that could be followed. */
  entries: number;
  /** Something to fill in: a query or a form is no list. */
  fields: number;
  media: number;
  words: string;
}

export function contentOf(page: Page, frame: ReadonlySet<string>): Content {
  const own = partsOf(page).filter(({ key }) => !frame.has(key));
  const count = (kind: PartKind) => own.filter((part) => part.kind === kind).length;
  return {
    entries: own.filter(({ kind, text }) => kind === 'link' && text.length >= 4 && !NO_ENTRY.test(text)).length,
    fields: count('field'),
    media: count('media'),
    words: own.flatMap(({ kind, text }) => (kind === 'words' ? [text] : [])).join(' '),
  };
}

/** Whether nothing is there: by the page's own word, or because nothing at all stands in it. */
export function holdsNothing({ entries, fields, media, words }: Content, name: string): 'said' | 'bare' | null {
  if (entries > 0 || fields > 0) return null;
  const left = words.replaceAll(name, '').replace(/当前位置|您的位置|首页|[\s:：>»|]/g, '');
  const said = EMPTY_PHRASES.exec(left);
  // Pictures and players are something, whatever else is said to be missing.
  if (said) return media === 0 && left.length - said[0].length <= SAID_BESIDE ? 'said' : null;
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
    if (look === null || look.failed) result.unsure++;
    if (look?.seen && !look.failed && look.verdict?.kind === 'ok' && nothing(look.seen, column)) {
      result.empty.push({ name, url });
      result.evidence.push(...look.evidence);
    }
  }
  return result;
}

/** Names of columns are short; a headline is not one. */
export const isColumnName = (text: string): boolean =>
  /^[\p{Script=Han}\w“”"·、]{2,10}$/u.test(text) && !/登录|注册|首页|返回|退出|无障碍|长者|English/i.test(text);
