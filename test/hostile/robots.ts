import type { Case, Serving } from './kit.ts';
import { endless } from './kit.ts';

/** What a robots.txt is, and whether `/list` may be crawled by it. `delay`: its Crawl-delay, seconds. */
export interface RobotsCase extends Case {
  robots: Serving;
  allowed: boolean;
}

const rules = 'User-agent: *\nDisallow: /list\n';

/** Files that are no robots.txt, or more than one. Each case has a server of its own. */
export const robots: readonly RobotsCase[] = [
  {
    id: 'robots-50-megabytes',
    does: 'a robots.txt without end whose rule stands in the first line',
    comes: 'the first 500 KiB are read: not allowed',
    robots: (_, response) => {
      response.write(rules);
      endless(response, '# 没有尽头\n'.repeat(4_000));
    },
    allowed: false,
  },
  {
    id: 'robots-rule-behind-the-bound',
    does: 'a robots.txt of 600 KiB whose rule stands at its end',
    comes: 'allowed: what is behind the bound is not read (RFC 9309 §2.5)',
    robots: (_, response) => void response.end(`${'# \n'.repeat(200 * 1024)}${rules}`),
    allowed: true,
  },
  {
    id: 'robots-html',
    does: 'a page instead of a robots.txt, with status 200',
    comes: 'allowed: no rules stand in it',
    robots: (_, response) => void response.end('<!doctype html><title>404</title><p>Disallow: /list</p>'),
    allowed: true,
  },
  {
    id: 'robots-500',
    does: '500',
    comes: 'not allowed (RFC 9309 §2.3.1.4)',
    robots: (_, response) => void response.writeHead(500).end(),
    allowed: false,
  },
  {
    id: 'robots-503-for-ever',
    does: '503 with Retry-After: 999999',
    comes: 'not allowed; nobody waits so long',
    robots: (_, response) => void response.writeHead(503, { 'retry-after': '999999' }).end(),
    allowed: false,
  },
  {
    id: 'robots-403',
    does: '403',
    comes: 'allowed (RFC 9309 §2.3.1.3)',
    robots: (_, response) => void response.writeHead(403).end(),
    allowed: true,
  },
  {
    id: 'robots-loop',
    does: '302 to itself',
    comes: 'allowed, as if there were none (RFC 9309 §2.3.1.2)',
    robots: (_, response) => void response.writeHead(302, { location: '/robots.txt' }).end(),
    allowed: true,
  },
  {
    id: 'robots-to-metadata',
    does: '302 to the metadata service',
    comes: 'not asked for there; not allowed, because it could not be had',
    robots: (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/robots.txt' }).end(),
    allowed: false,
  },
  {
    id: 'robots-pattern-bomb',
    does: 'rules of thousands of stars (a regular expression that explodes)',
    comes: 'a verdict within a second',
    robots: (_, response) =>
      void response.end(
        `User-agent: *\nDisallow: /${'*a'.repeat(2_000)}$\n${`Disallow: /${'*'.repeat(300)}x\n`.repeat(50)}`,
      ),
    allowed: true,
  },
  {
    id: 'robots-delay-of-years',
    does: 'Crawl-delay: 99999999',
    comes: 'allowed; the pace is MAX_DELAY_MS at the most',
    robots: (_, response) => void response.end('User-agent: *\nCrawl-delay: 99999999\n'),
    allowed: true,
  },
];
