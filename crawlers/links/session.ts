import type { BrowserContext } from 'playwright';
import { headerOf } from '../browser/cookies.ts';

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
  const own = cookies.map(({ name, value, domain, path, secure }) => ({
    name,
    value,
    host: domain.replace(/^\./, ''),
    below: domain.startsWith('.'),
    path,
    secure,
  }));
  return { kept: cookies.length + origins.length > 0, header: (url) => headerOf(own, new URL(url)) };
}
