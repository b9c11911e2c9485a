import type { BrowserContext } from 'playwright';

/** What a browser keeps of a visit. */
export interface Session {
  /** Whether sites keep anything at all: cookies, or what their scripts store. */
  kept: boolean;
  /** The Cookie header that goes with an address, or null. */
  header(url: string): string | null;
}

/** The session as it stands: a hall may show its region by it. */
export async function sessionOf(context: BrowserContext): Promise<Session> {
  const { cookies, origins } = await context.storageState().catch(() => ({ cookies: [], origins: [] }));
  return {
    kept: cookies.length + origins.length > 0,
    header(url) {
      const { hostname, pathname, protocol } = new URL(url);
      const sent = cookies.filter(({ domain, path, secure }) => {
        const host = domain.replace(/^\./, '');
        const own = hostname === host || (domain.startsWith('.') && hostname.endsWith(`.${host}`));
        // RFC 6265 §5.1.4: /app is not above /apple.
        const above = pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
        return own && above && (!secure || protocol === 'https:');
      });
      return sent.length > 0 ? sent.map(({ name, value }) => `${name}=${value}`).join('; ') : null;
    },
  };
}
