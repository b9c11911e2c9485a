import { isUtf8 } from 'node:buffer';

/**
 * Which character set an answer is written in. Many older portals are GB2312 or GBK and say so in a meta tag only, or
 * nowhere, or wrongly; decoded as UTF-8 their words of error, maintenance and refusal could not be read.
 */
export interface Decoded {
  text: string;
  /** WHATWG name of the encoding that was used. */
  charset: string;
  /** What decided. `valid` and `guess`: nothing usable was declared. */
  by: 'bom' | 'header' | 'meta' | 'valid' | 'guess';
}

/** A declaration must stand in the first 1024 bytes (HTML standard); templates with long comments put it later. */
const META_WINDOW = 4096;

/** Decodes a body by byte order mark, Content-Type, meta tag, else as UTF-8 where it is that, else as GB18030. */
export function decode(body: Uint8Array, headers: Record<string, string> = {}): Decoded {
  const mark = byteOrderMark(body);
  if (mark) return { text: read(body, mark), charset: mark, by: 'bom' };
  const fromHeader = label(/charset\s*=\s*["']?([\w:.-]+)/i.exec(headers['content-type'] ?? '')?.[1]);
  const byHeader = declared(body, fromHeader);
  if (byHeader) return { ...byHeader, by: 'header' };
  const fromMeta = label(metaCharset(body));
  const byMeta = declared(body, fromMeta);
  if (byMeta) return { ...byMeta, by: 'meta' };
  const text = strictly(body, 'utf-8');
  if (text !== null) return { text, charset: 'utf-8', by: 'valid' };
  const guess = strictly(body, 'gb18030');
  if (guess !== null) return { text: guess, charset: 'gb18030', by: 'guess' };
  const charset = fromHeader ?? fromMeta ?? 'utf-8';
  return { text: read(body, charset), charset, by: 'guess' };
}

/** The body by a declared encoding; null where a server-wide default (utf-8, iso-8859-1) is wrong for one old page: its bytes contradict it. */
function declared(body: Uint8Array, charset: string | null): Pick<Decoded, 'text' | 'charset'> | null {
  if (!charset || charset === 'windows-1252') return null;
  const text = strictly(body, charset);
  return text === null ? null : { text, charset };
}

function byteOrderMark(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  return null;
}

function metaCharset(body: Uint8Array): string | undefined {
  const head = Buffer.from(body.subarray(0, META_WINDOW)).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  );
}

/** The encoding that a declared label means; GB2312 and GBK are read by their superset, as browsers nearly do. */
function label(declared: string | undefined): string | null {
  if (!declared) return null;
  if (/^utf-?8$/i.test(declared)) return 'utf-8';
  try {
    const { encoding } = new TextDecoder(declared.trim());
    if (encoding === 'gbk') return 'gb18030';
    // A meta tag that could be read byte by byte cannot be in UTF-16: the HTML standard takes it as UTF-8.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** Null where the bytes are not in it. `stream` forgives a character that the end of a shortened body cut in two. */
function strictly(body: Uint8Array, charset: string): string | null {
  // What is UTF-8 is told and read many times faster than by the general decoder.
  if (charset === 'utf-8' && isUtf8(body)) return Buffer.from(body.buffer, body.byteOffset, body.length).toString();
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body, { stream: true });
  } catch {
    return null;
  }
}

const read = (body: Uint8Array, charset: string): string => new TextDecoder(charset).decode(body);
