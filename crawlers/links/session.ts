import type { BrowserContext } from 'playwright';

/** Cookies as a browser keeps them; answers the Cookie header of an address, or null. */
export type Session = (url: string) => string | null;

/** What a browser would send along: the session in which a hall shows its region is kept so. */
export async function sessionOf(context: BrowserContext): Promise<Session> {
  const cookies = await context.cookies().catch(() => []);
  return (url) => {
    const { hostname, pathname, protocol } = new URL(url);
    const sent = cookies.filter(({ domain, path, secure }) => {
      const host = domain.replace(/^\./, '');
      const own = hostname === host || (domain.startsWith('.') && hostname.endsWith(`.${host}`));
      return own && pathname.startsWith(path) && (!secure || protocol === 'https:');
    });
    return sent.length > 0 ? sent.map(({ name, value }) => `${name}=${value}`).join('; ') : null;
  };
}
