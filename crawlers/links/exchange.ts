import PQueue from 'p-queue';
import { forbiddenLink } from '../browser/submission.ts';
import type { Answer, FetchOptions, Web } from '../browser/web.ts';
import { type Network, watchOwnNetwork } from './network.ts';

/** Exchanges under way with one host; the door's pace decides how fast they follow each other. */
const PER_HOST = 4;
/** Exchanges under way in all. */
const IN_ALL = 16;

/** Asks for links: a queue a host, robots.txt obeyed, redirects into forbidden deeds not followed. */
export interface Exchanges {
  ask(url: string, options?: FetchOptions): Promise<Answer>;
  readonly network: Network;
  /** Whether the host's robots.txt could not be had (RFC 9309 §2.3.1.4), so that nothing of it may be crawled. */
  robotsUnavailable(url: string): Promise<boolean>;
}

export function createExchanges(web: Pick<Web, 'fetch'>): Exchanges {
  const network = watchOwnNetwork(web);
  const all = new PQueue({ concurrency: IN_ALL });
  const hosts = new Map<string, PQueue>();
  const robots = new Map<string, Promise<boolean>>();

  function queueOf(url: string): PQueue {
    const { host } = new URL(url);
    const found = hosts.get(host);
    if (found) return found;
    const queue = new PQueue({ concurrency: PER_HOST });
    hosts.set(host, queue);
    return queue;
  }

  return {
    network,
    ask(url, options = {}) {
      return queueOf(url).add(() =>
        all.add(async () => {
          const answer = await web.fetch(url, {
            robots: true,
            follow: (next) => forbiddenLink('', next) === null,
            ...options,
          });
          network.saw(answer);
          return answer;
        }),
      );
    },
    robotsUnavailable(url) {
      const { origin } = new URL(url);
      const known = robots.get(origin);
      if (known) return known;
      const asked = web
        .fetch(`${origin}/robots.txt`, { maxBytes: 1024 })
        .then(({ status }) => status === null || status >= 500);
      robots.set(origin, asked);
      return asked;
    },
  };
}
