import { createHash } from 'node:crypto';
import { classifyAnswer, type Seen, seen, type Verdict } from '../answers.ts';
import type { Answer } from '../browser/web.ts';
import type { Exchanges } from './exchange.ts';

/** What a host says to an address that cannot exist. */
export interface MadeUp {
  url: string;
  answer: Answer;
  verdict: Verdict;
  /** Null where no page came. */
  page: Seen | null;
}

/** How hosts answer made-up addresses, and what they show at home; each asked once a host. */
export interface MadeUps {
  host(url: string): Promise<MadeUp>;
  home(url: string): Promise<Seen | null>;
  /** What the same page says when its parameters name something that cannot exist; null where it has none. */
  parameter(url: string): Promise<MadeUp> | null;
}

/** @param seed city and round, so that the same round asks for the same address again */
export function createMadeUps(exchanges: Pick<Exchanges, 'ask'>, seed: string): MadeUps {
  const known = new Map<string, Promise<MadeUp>>();
  const homes = new Map<string, Promise<Seen | null>>();

  function ask(folder: string): Promise<MadeUp> {
    const before = known.get(folder);
    if (before) return before;
    // One request a host to see its error page is no crawl of links.
    const asked = askNow(`${folder}${madeUpName(seed, folder)}`, false);
    known.set(folder, asked);
    return asked;
  }

  async function askNow(url: string, robots: boolean): Promise<MadeUp> {
    const answer = await exchanges.ask(url, { maxBytes: 512 * 1024, robots });
    return { url, answer, verdict: classifyAnswer(answer), page: answer.error ? null : seen(answer) };
  }

  return {
    host: (url) => ask(`${new URL(url).origin}/`),
    parameter(url) {
      const { origin, pathname, searchParams } = new URL(url);
      const last = [...searchParams.keys()].at(-1);
      if (last === undefined) return null;
      const page = `${origin}${pathname}`;
      const key = `${page}?${[...searchParams.keys()].join('&')}`;
      const other = url.replace(/=[^=&#]*(#.*)?$/, `=${madeUpName(seed, page)}`);
      if (other === url) return null;
      const asked = known.get(key) ?? askNow(other, true);
      known.set(key, asked);
      return asked;
    },
    home(url) {
      const { origin } = new URL(url);
      const known = homes.get(origin);
      if (known) return known;
      const asked = exchanges
        .ask(`${origin}/`, { maxBytes: 512 * 1024 })
        .then((answer) => (answer.error ? null : seen(answer)));
      homes.set(origin, asked);
      return asked;
    },
  };
}

/** A name that no site has; says whose it is, for whoever reads the site's log. */
export function madeUpName(seed: string, folder: string): string {
  const digest = createHash('sha256').update(`${seed}\n${folder}`).digest('hex').slice(0, 12);
  return `wangting-no-such-page-${digest}.html`;
}
