import { html, serve, serveHttp2, serveTls, type TestServer } from './servers.ts';
import { DEEDS, leaving, PAGE } from './trying.ts';

const KINDS = { http: serve, https: serveTls, 'HTTP/2': serveHttp2 } as const;

/** A site of pages that act by themselves: at once and ahead of anybody's asking (`/`), by leaving (`/leave/…`), by a redirect (`/redirected`). */
export function actingSite(kind: keyof typeof KINDS): Promise<TestServer> {
  return KINDS[kind](({ url = '', headers }, response) => {
    const how = /^\/leave\/(meta|script|form)$/.exec(url)?.[1] as 'meta' | 'script' | 'form' | undefined;
    if (url === '/redirected') return response.writeHead(302, { location: '/user/logout?by=redirect&when=load' }).end();
    if (url === '/rules') return response.writeHead(200, { 'content-type': RULES }).end(rules('file'));
    const inline = encodeURIComponent(
      rules('data', `${kind === 'http' ? 'http' : 'https'}://${headers.host ?? headers[':authority']}`),
    );
    if (url === '/') response.setHeader('speculation-rules', `"/rules", "data:${RULES},${inline}"`);
    html(response, how ? leaving(how) : url === '/' ? PAGE : '<!doctype html><title>网厅</title><p>已到达</p>');
  });
}

const RULES = 'application/speculationrules+json';

const rules = (by: string, origin = '') =>
  JSON.stringify({
    prefetch: [{ source: 'list', urls: [`${origin}/user/logout?by=${by}Ahead&when=load`], eagerness: 'immediate' }],
    prerender: [{ source: 'list', urls: [`${origin}/user/logout?by=${by}Drawn&when=load`], eagerness: 'immediate' }],
  });

/** Whether a request reached an address with an effect, by any method. */
export const hasEffect = (line: string): boolean =>
  DEEDS.some((deed) => line.includes(` ${deed}`)) || line.startsWith('UPGRADE');
