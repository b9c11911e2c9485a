import { getSetCookies, Headers } from 'undici';

/** Cookies of one exchange, so that a site which sets one and redirects is not read as a loop. Nothing is kept after it. */
export interface CookieJar {
  take(url: URL, setCookie: readonly string[]): void;
  /** The Cookie header for an address, or null. */
  header(url: URL): string | null;
  /** Changes whenever a cookie changes. */
  digest(): string;
}

/** Longer cookies are not kept (RFC 6265bis §5.6: 4096 octets of name and value), and of one exchange not more than these. */
const MAX_COOKIE_BYTES = 4_096;
const MAX_COOKIES = 180;
/** What is sent of them: servers take heads of 8 to 16 KB, and what they refuse would be held against them. */
const MAX_HEADER_BYTES = 8_192;

export interface Cookie {
  name: string;
  value: string;
  host: string;
  /** Goes to the hosts below as well. */
  below: boolean;
  path: string;
  secure: boolean;
}

/** The Cookie header that goes with an address (RFC 6265 §5.4), or null. */
export function headerOf(cookies: readonly Cookie[], { hostname, pathname, protocol }: URL): string | null {
  const sent = cookies.filter(
    ({ host, below, path, secure }) =>
      (hostname === host || (below && hostname.endsWith(`.${host}`))) &&
      // §5.1.4: /app is not above /apple.
      (pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`)) &&
      (!secure || protocol === 'https:'),
  );
  // The newest are what the server waits for.
  const pairs: string[] = [];
  let bytes = 0;
  for (const c of sent.toReversed()) {
    const pair = `${c.name}=${c.value}`;
    bytes += pair.length + 2;
    if (bytes > MAX_HEADER_BYTES) break;
    pairs.unshift(pair);
  }
  return pairs.length > 0 ? pairs.join('; ') : null;
}

export function createCookieJar(): CookieJar {
  const cookies: Cookie[] = [];
  return {
    take(url, setCookie) {
      const headers = new Headers();
      for (const line of setCookie) {
        try {
          headers.append('set-cookie', line);
        } catch {
          // A header that no browser would take either.
        }
      }
      for (const cookie of getSetCookies(headers)) {
        const domain = cookie.domain?.replace(/^\./, '').toLowerCase();
        if (domain && url.hostname !== domain && !url.hostname.endsWith(`.${domain}`)) continue;
        const host = domain ?? url.hostname;
        const path = cookie.path?.startsWith('/') ? cookie.path : '/';
        const at = cookies.findIndex((c) => c.name === cookie.name && c.host === host && c.path === path);
        if (at >= 0) cookies.splice(at, 1);
        const over =
          cookie.maxAge !== undefined ? cookie.maxAge <= 0 : cookie.expires && Number(cookie.expires) < Date.now();
        if (over || cookie.name.length + cookie.value.length > MAX_COOKIE_BYTES) continue;
        cookies.push({
          name: cookie.name,
          value: cookie.value,
          host,
          below: domain !== undefined,
          path,
          secure: cookie.secure ?? false,
        });
        if (cookies.length > MAX_COOKIES) cookies.shift();
      }
    },
    header: (url) => headerOf(cookies, url),
    digest: () =>
      cookies
        .map((c) => `${c.host}${c.path}${c.name}=${c.value}`)
        .sort()
        .join('\n'),
  };
}
