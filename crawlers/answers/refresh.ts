import { load } from 'cheerio';
import type { Seen } from '../answers.ts';

/** Seconds after which a page that sends on has done so for whoever followed the link. */
const SOON = 10;
/** A page with more words than this is read before it sends on. */
const LITTLE = 120;

/** Where a page sends its visitor by `<meta http-equiv=refresh>`; null where it stays, only loads itself again, or has something to say. */
export function refreshOf(page: Pick<Seen, 'source' | 'url' | 'reading' | 'ordinary'>): string | null {
  if (page.ordinary || page.reading.text.length > LITTLE) return null;
  const { source, url } = page;
  if (!/http-equiv\s*=\s*["']?refresh/i.test(source)) return null;
  const content = load(source)('meta[http-equiv="refresh" i]').first().attr('content') ?? '';
  const [, seconds = '', target = ''] = /^\s*(\d+)\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(content) ?? [];
  if (target === '' || Number(seconds) > SOON || !URL.canParse(target.trim(), url)) return null;
  const to = new URL(target.trim(), url);
  to.hash = '';
  return /^https?:$/.test(to.protocol) && to.href !== new URL(url).href ? to.href : null;
}
