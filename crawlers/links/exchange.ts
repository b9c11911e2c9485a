import PQueue from 'p-queue';
import { forbiddenLink } from '../browser/submission.ts';
import type { Answer, FetchOptions, Web } from '../browser/web.ts';
import { type Network, watchOwnNetwork } from './network.ts';

/** Exchanges under way with one host; the door's pace decides how fast they follow each other. */
export const PER_HOST = 4;
/** Exchanges under way in all. */
const IN_ALL = 16;

/** `rules`: it was read. `server-error`: 5xx, which forbids the crawl. `unreachable`: the host did not answer. */
type RobotsState = 'rules' | 'server-error' | 'unreachable';

/** Asks for links: a queue a host, robots.txt obeyed, redirects into forbidden deeds not followed. */
export interface Exchanges {
  ask(url: string, options?: FetchOptions): Promise<Answer>;
  readonly network: Network;
  /** Whether the host's robots.txt could not be had (RFC 9309 §2.3.1.4), so that nothing of it may be crawled. */
  robotsUnavailable(url: string): Promise<boolean>;
  /** Tells of a host that answered elsewhere, in the browser. */
  heard(url: string): void;
}

export function createExchanges(web: Pick<Web, 'fetch'>): Exchanges {
  const network = watchOwnNetwork(web);
  const all = new PQueue({ concurrency: IN_ALL });
  const queues = new Map<string, PQueue>();
  const robots = new Map<string, Promise<RobotsState>>();
  const answering = new Set<string>();

  function queueOf(url: string): PQueue {
    const { host } = new URL(url);
    const found = queues.get(host) ?? new PQueue({ concurrency: PER_HOST });
    queues.set(host, found);
    return found;
  }

  async function ask(url: string, options: FetchOptions): Promise<Answer> {
    const bound = await web.fetch(url, { robots: true, ...options });
    if (bound.error?.kind !== 'robots' || answering.has(new URL(url).host)) return bound;
    if ((await robotsOf(url)) !== 'unreachable') return bound;
    // A host of which nothing was ever heard has no robots.txt to obey; whether it is there at all is the question.
    return web.fetch(url, { ...options, robots: false });
  }

  function robotsOf(url: string): Promise<RobotsState> {
    const { origin } = new URL(url);
    const known = robots.get(origin);
    if (known) return known;
    const asked = web.fetch(`${origin}/robots.txt`, { maxBytes: 1024 }).then(({ status }): RobotsState => {
      if (status === null) return 'unreachable';
      return status >= 500 ? 'server-error' : 'rules';
    });
    robots.set(origin, asked);
    return asked;
  }

  return {
    network,
    ask: (url, options = {}) =>
      queueOf(url).add(() =>
        all.add(async () => {
          const answer = await ask(url, { follow: (next) => forbiddenLink('', next) === null, ...options });
          network.saw(answer);
          if (answer.status !== null) answering.add(new URL(answer.finalUrl).host);
          return answer;
        }),
      ),
    robotsUnavailable: async (url) => (await robotsOf(url)) !== 'rules',
    heard: (url) => void answering.add(new URL(url).host),
  };
}
