import iconv from 'iconv-lite';

/**
 * An address as it stands on a page, with the query in the page's own character set, as browsers send it (HTML standard, "encoding-parse a
 * URL"): on a GBK page `?mc=政策` goes out as %D5%FE%B2%DF. Path and fragment are UTF-8 everywhere.
 */
export function inCharsetOf(href: string, charset: string | undefined): string {
  if (!charset || /^utf-?8$/i.test(charset) || !iconv.encodingExists(charset)) return href;
  const at = href.indexOf('?');
  if (at < 0) return href;
  const [query = '', ...fragment] = href.slice(at + 1).split('#');
  const encoded = query.replace(/[^\x00-\x7f]+/g, (words) =>
    [...iconv.encode(words, charset)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
  return `${href.slice(0, at + 1)}${encoded}${fragment.length > 0 ? `#${fragment.join('#')}` : ''}`;
}
