import robotsParserModule from 'robots-parser';
import type { Answer } from './web.ts';

/** Its types describe an ES module; what Node gives is the function itself. */
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

/** The name that a robots.txt speaks to us by. */
export const PRODUCT_TOKEN = 'wangting';
/** RFC 9309 §2.5: at least the first 500 KiB are read. */
export const MAX_ROBOTS_BYTES = 500 * 1024;
/** RFC 9309 §2.3.1.2: at least five redirects are followed. */
const MAX_ROBOTS_REDIRECTS = 5;

export interface RobotsVerdict {
  allowed: boolean;
  crawlDelaySeconds: number | null;
}

export interface Robots {
  /** What the robots.txt of the address's origin says of it; asked once an origin. */
  verdict(url: string): Promise<RobotsVerdict>;
}

export interface RobotsOptions {
  fetch(url: string, options: { maxRedirects: number; maxBytes: number }): Promise<Answer>;
  /** Told once an origin that wants its requests spaced. */
  slow?(url: string, seconds: number): void;
}

interface Rules {
  allowed(url: string): boolean;
  crawlDelaySeconds: number | null;
}

const ALL: Rules = { allowed: () => true, crawlDelaySeconds: null };
const NOTHING: Rules = { allowed: () => false, crawlDelaySeconds: null };

/** Reads robots.txt as RFC 9309 says: unreachable or 5xx forbids everything, 4xx nothing. */
export function createRobots({ fetch, slow }: RobotsOptions): Robots {
  const origins = new Map<string, Promise<Rules>>();

  async function read(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const answer = await fetch(address, { maxRedirects: MAX_ROBOTS_REDIRECTS, maxBytes: MAX_ROBOTS_BYTES });
    // A bound of ours says nothing of the site: asked again when there is room again.
    if (answer.error?.kind === 'budget') origins.delete(origin);
    // §2.3.1.2: after too many redirects it may be taken as not there.
    if (answer.error?.kind === 'too-many-redirects') return ALL;
    if (answer.error || answer.status === null || answer.status >= 500) return NOTHING;
    if (answer.status >= 300) return ALL;
    const rules = parseRobots(address, answer.body, answer.truncated);
    if (rules.crawlDelaySeconds) slow?.(address, rules.crawlDelaySeconds);
    return rules;
  }

  return {
    async verdict(text) {
      const url = new URL(text);
      const { origin } = url;
      const known = origins.get(origin) ?? read(origin);
      origins.set(origin, known);
      const rules = await known;
      return {
        allowed: url.pathname === '/robots.txt' || rules.allowed(text),
        crawlDelaySeconds: rules.crawlDelaySeconds,
      };
    },
  };
}

/** The rules that a robots.txt at an address has for us. HTML and other texts without rules allow everything. */
export function parseRobots(address: string, bytes: Uint8Array, truncated = false): Rules {
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r\n|\r|\n/);
  // The line that the bound cut through could say more than its author did.
  if (truncated) lines.pop();
  // §2.2.4: other records (sitemaps) must not come between the lines of a group, as they do for the parser.
  const records = lines.filter((line) => /^\s*(user-agent|allow|disallow|crawl-delay)\s*:/i.test(line));
  const robots = robotsParser(address, records.join('\n'));
  const delay = robots.getCrawlDelay(PRODUCT_TOKEN);
  return {
    allowed: (url) => robots.isAllowed(url, PRODUCT_TOKEN) ?? true,
    crawlDelaySeconds: delay !== undefined && delay > 0 ? delay : null,
  };
}
