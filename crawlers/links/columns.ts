import { load } from 'cheerio';
import { fold } from '../answers/reading.ts';
import type { Seen } from '../answers.ts';
import { EMPTY_PHRASES } from '../language/availability.ts';
import type { Looker } from './look.ts';

/** A column of the sites' navigation whose page came. */
export interface Column {
  name: string;
  url: string;
  page: Seen;
}

/** Columns that are looked at in a browser, at the most; five are already the veto of 国办秘函〔2019〕19号. */
export const MAX_COLUMN_LOOKS = 10;
const SURROUND =
  'script, style, noscript, template, [hidden], header, nav, footer, aside, [role=navigation], [class*=header i], [class*=footer i], [class*=nav i], ' +
  '[class*=menu i], [class*=crumb i], [class*=position i], [class*=copyright i], [class*=pag i], [id*=header i], [id*=footer i], [id*=nav i]';
/** Words that a page without any entry may still carry: its own name, "当前位置", a heading. */
const BARE = 12;

/** What a column's page holds, apart from what surrounds every page. */
export interface Content {
  /** Links, rows and cards that could be read or followed. */
  entries: number;
  /** Something to fill in: a query or a form is no list. */
  fields: number;
  media: number;
  words: string;
}

export function contentOf(source: string): Content {
  const $ = load(source);
  $(SURROUND).remove();
  const headings = $('h1, h2, h3').remove().length;
  const links = $('a')
    .toArray()
    .filter((link) => fold($(link).text()).length >= 4 && !/更多|返回|首页|下一页/.test($(link).text()));
  const rows = $('tbody tr, li, dd')
    .toArray()
    .filter((row) => {
      const text = fold($(row).text());
      return text.length >= 6 && !EMPTY_PHRASES.test(text);
    });
  return {
    entries: links.length + rows.length,
    fields: $('input:not([type=hidden]), textarea, select').length,
    media: $('img, iframe, frame, canvas, video, object, embed').length + (headings > 3 ? 1 : 0),
    words: fold($('body').text()),
  };
}

/** Whether nothing is there, by the page's own word or because nothing stands in it at all. */
export function holdsNothing({ entries, fields, media, words }: Content, name: string): boolean {
  if (entries > 0 || fields > 0) return false;
  const said = EMPTY_PHRASES.exec(words);
  if (said) return words.replace(said[0], '').replace(/\s/g, '').length <= 80;
  const left = words.replaceAll(name, '').replace(/当前位置|首页|[\s:：>»|]/g, '');
  return media === 0 && left.length <= BARE;
}

/**
 * Columns that hold nothing. A list may come late by script, so an empty source only makes a candidate: the browser,
 * once the page has settled, decides.
 */
export async function emptyColumns(
  columns: readonly Column[],
  looker: Looker,
): Promise<{ empty: { name: string; url: string }[]; evidence: string[]; unsure: number }> {
  const empty: { name: string; url: string }[] = [];
  const evidence: string[] = [];
  const candidates = columns.filter(
    ({ name, page }) => holdsNothing(contentOf(page.source), name) || page.reading.own === '',
  );
  for (const { name, url } of candidates.slice(0, MAX_COLUMN_LOOKS)) {
    const look = await looker.look(url, {
      keep: ({ seen }) => holdsNothing(contentOf(seen.source), name),
      note: `栏目“${name}”`,
    });
    if (look?.seen && look.verdict?.kind === 'ok' && holdsNothing(contentOf(look.seen.source), name)) {
      empty.push({ name, url });
      evidence.push(...look.evidence);
    }
  }
  return { empty, evidence, unsure: Math.max(0, candidates.length - MAX_COLUMN_LOOKS) };
}

/** Names of columns are short; a headline is not one. */
export const isColumnName = (text: string): boolean =>
  /^[\p{Script=Han}\w“”"·、]{2,10}$/u.test(text) && !/登录|注册|首页|返回|退出|无障碍|长者|English/i.test(text);
