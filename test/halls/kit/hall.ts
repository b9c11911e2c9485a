import type { City } from '../../../cities/city.ts';
import { type Ask, gif, listen, type Site } from './site.ts';
import type { Truth } from './truth.ts';

export type Addresses = Record<string, string>;

/** One thing a visitor does on the shortest way, for the test that confirms the sheet's number of clicks. */
export interface Move {
  do: 'goto' | 'click' | 'hover' | 'choose' | 'type' | 'script' | 'wait';
  /** Address (goto), selector (in any frame), or an expression (script). */
  target: string;
  value?: string;
  /** Counts by CONTRACT §6: a link, a region, a dialogue, a search. Hovering, opening a menu, closing a notice do not. */
  counts?: true;
  /** The window that opens is the one to go on in. */
  opens?: true;
}

export interface HallDefinition {
  name: string;
  /** Names of the origins; each becomes a port. */
  origins: readonly string[];
  sites(at: Addresses): Record<string, Site>;
  city(at: Addresses): City;
  truth(at: Addresses): Truth;
  /** From the start of `entry.level` to the hall; absent where there is no way. */
  entry?(at: Addresses): Move[];
  /** From the provincial home to the guide. */
  guide?(at: Addresses): Move[];
  /** The search by the scenario's full name, to confirm `search.rank`. */
  search?(at: Addresses): {
    moves: Move[];
    /** Selector of one result. */
    entries: string;
    /** Text of the wanted entry. */
    wanted: string;
    /** Entries on the pages before. */
    before?: number;
  };
  /** What stands on the page after `entry` and after `guide`. */
  proof?: {
    hall?: string[];
    guide?: string[] /** The guide's words are in a picture or a document. */;
    guideElsewhere?: true;
  };
  /** Addresses (method, blank, url) that must never be asked for, beside the common ones. */
  traps?: RegExp[];
  /** Requests other than GET that only read. */
  reads?: RegExp[];
  /** Addresses that only the crawl of links would ask for although robots.txt forbids it. */
  forbidden?: RegExp[];
  /** Questions to an assistant: more than three, or one twice, disturbs. */
  asks?: RegExp[];
}

export interface Sent {
  hall: string;
  site: string;
  kind: 'trap' | 'write' | 'socket' | 'robots' | 'asked-again' | 'too-soon';
  method: string;
  url: string;
  body: string;
  at: string;
}

export interface RunningHall {
  name: string;
  city: City;
  truth: Truth;
  definition: HallDefinition;
  at: Addresses;
}

/** Never to be asked for in any hall, whatever the method. */
const COMMON = [
  /\/(log|sign)_?-?out\b/i,
  /[?&](action|method|op|do)=(submit|save|saveDraft|delete|del|logout|pay|upload|cancel)\b/i,
  /\/(submit|save|saveDraft|draft|autosave|upload|pay|delete|remove|cancelApply|sendSms|smsCode|rate|addComplaint)(\.\w+)?(\/|\?|$)/i,
];

/** Whether this request (method, blank, url) is one that must never be made. */
export const isTrap = (definition: HallDefinition, line: string): boolean =>
  [...COMMON, ...(definition.traps ?? [])].some((trap) => trap.test(line));

/** Tells the host's watch that somebody came too soon after a Retry-After; set by a site through its answer's header. */
const PATIENCE = 'retry-after';

export async function startHall(
  definition: HallDefinition,
  report: (sent: Sent) => void,
  said?: (text: string) => string,
) {
  const open = await Promise.all(definition.origins.map(async (name) => [name, await listen(said)] as const));
  const at: Addresses = Object.fromEntries(open.map(([name, l]) => [name, l.origin]));
  const sites = definition.sites(at);
  const asked: string[] = [];
  for (const [name, listening] of open) {
    const site = sites[name];
    if (!site) throw new Error(`${definition.name}: no site for ${name}`);
    let notBefore = 0;
    listening.server.on('upgrade', ({ url = '/' }, socket) => {
      const at = new Date().toISOString();
      report({ hall: definition.name, site: name, kind: 'socket', method: 'UPGRADE', url, body: '', at });
      socket.destroy();
    });
    listening.use(async (ask) => {
      const line = `${ask.method} ${ask.url}`;
      const note = (kind: Sent['kind']) =>
        report({
          hall: definition.name,
          site: name,
          kind,
          method: ask.method,
          url: ask.url,
          body: ask.body.slice(0, 500),
          at: new Date().toISOString(),
        });
      if (Date.now() < notBefore) note('too-soon');
      if (isTrap(definition, line)) {
        note('trap');
        return { body: '<!doctype html><meta charset="utf-8"><title>操作成功</title><p>操作成功</p>' };
      }
      if (definition.forbidden?.some((rule) => rule.test(line))) note('robots');
      if (definition.asks?.some((rule) => rule.test(line))) {
        const question = ask.body || ask.url;
        if (asked.includes(question) || asked.length >= 3) note('asked-again');
        asked.push(question);
      } else if (!/^(GET|HEAD|OPTIONS)$/.test(ask.method) && !definition.reads?.some((read) => read.test(line))) {
        note('write');
      }
      const reply = (await site(ask)) ?? furniture(ask);
      const wait = reply && typeof reply !== 'string' ? reply.headers?.[PATIENCE] : undefined;
      // A quarter of a second for requests that were on their way already.
      if (typeof wait === 'string') notBefore = Date.now() + Number(wait) * 1000 - 250;
      return reply;
    });
  }
  const hall: RunningHall = {
    name: definition.name,
    city: definition.city(at),
    truth: definition.truth(at),
    definition,
    at,
  };
  return {
    hall,
    close: async () => {
      await Promise.all(open.map(([, l]) => l.close()));
    },
  };
}

/** What every server has, so that no hall is accused of its icon. */
function furniture(ask: Ask) {
  return ask.path === '/favicon.ico' ? gif() : null;
}
