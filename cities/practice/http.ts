import iconv from 'iconv-lite';

/** A request as the pages need it. */
export interface Ask {
  method: string;
  path: string;
  query: URLSearchParams;
  cookies: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}
export interface Reply {
  status?: number;
  type?: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  delayMs?: number;
}

const HTML: Readonly<Record<'utf-8' | 'gbk', string>> = { 'utf-8': 'text/html; charset=utf-8', gbk: 'text/html' };

/** A page; a GBK page says so in its meta element only, as the old portals do. */
export function html(body: string, charset: 'utf-8' | 'gbk' = 'utf-8', status = 200): Reply {
  return { status, type: HTML[charset], body: charset === 'gbk' ? iconv.encode(body, 'gbk') : body };
}
export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
export const script = (body: string): Reply => ({ type: 'application/javascript; charset=utf-8', body });
export const redirect = (to: string): Reply => ({ status: 302, headers: { location: to }, body: '' });

export const esc = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Query of an address; a form of a GBK page percent-encodes GBK bytes. */
export function parseQuery(raw: string): URLSearchParams {
  const query = new URLSearchParams();
  for (const pair of raw.split('&')) {
    if (pair === '') continue;
    const [name = '', value = ''] = pair.split('=', 2);
    query.append(decodePart(name), decodePart(value));
  }
  return query;
}

function decodePart(text: string): string {
  const plus = text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(plus);
  } catch {
    const bytes = plus.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return iconv.decode(Buffer.from(bytes, 'latin1'), 'gbk');
  }
}
