import { hasAny, type Meaning, meaningOf, SIGN_OUT, tokensOf } from './request-words.ts';

/** A deed that a part of a request names, and what its words mean. */
export interface Named {
  tokens: string[];
  meaning: Meaning;
}

/** What a name means by its last part: `item.queryList`, `/api/item/queryList`. */
export function named(text: string): Named {
  const parts = text.split(/[/.#:]/).filter(Boolean);
  const tokens = tokensOf(parts.at(-1) ?? text);
  return { tokens, meaning: meaningOf(tokens) };
}

/** The segments of the path, without session ids and endings of programs; a route of an application in the browser counts as path. */
export function segmentsOf(url: URL): Named[] {
  const path = `${url.pathname}${hashRoute(url)}`;
  return path
    .split('/')
    .map((part) =>
      decoded(part)
        .replace(/;.*$/, '')
        .replace(/\.(html?|shtml|jspx?|jhtml|do|action|aspx?|ashx|php|json|htm|cmd|xhtml)$/i, ''),
    )
    .filter(Boolean)
    .map((part) => {
      const tokens = tokensOf(part);
      return { tokens, meaning: meaningOf(tokens) };
    });
}

/** Applications that route in the browser: `#/user/logout`. */
const hashRoute = (url: URL) => (/^#!?\//.test(url.hash) ? url.hash.replace(/^#!?/, '').replace(/\?.*$/, '') : '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the path means: the last segment that holds a verb or a noun of reading decides, ids and titles behind it do not. */
export function pathMeaning(segments: readonly Named[]): Named {
  for (const segment of segments.toReversed()) {
    if (segment.meaning === 'none') continue;
    // `/delete/list`, `/save/info/page`: a folder that is nothing but a deed outweighs a noun behind it.
    if (segment.meaning === 'noun' && segment !== segments[0]) {
      const bare = segments.find(
        (s) => s !== segment && s.tokens.length === 1 && s.meaning === 'write' && s.tokens[0] !== 'upload',
      );
      if (bare) return bare;
    }
    return segment;
  }
  return { meaning: 'none', tokens: [] };
}

const ACTION_KEY =
  /^(action|act|method|methodname|op|oper|operate|operation|opt|cmd|command|do|func|function|funcname|fn|m|a|api|apiname|service|servicename|serviceid|interface|interfacename|handler|event)$/i;
const SEARCH_KEY =
  /^(q|query|key|keys|keyword|keywords|kw|wd|word|words|search|searchword|searchname|searchkey|name|title|text|content)$/i;

/** What the parameters name as the deed: `?action=getArea`, `?logout`, `?save=1`. */
export function queryDeeds(url: URL): Named[] {
  const deeds: Named[] = [];
  const searches = [...url.searchParams.keys()].some((key) => SEARCH_KEY.test(key));
  for (const [key, value] of url.searchParams) {
    // An address given along (`?service=https://…/logout`) is where to go afterwards.
    if (/^(https?:)?\/\//.test(value)) continue;
    if (ACTION_KEY.test(key)) deeds.push(named(value.slice(0, 200)));
    else if (
      value === '' ||
      /^(1|true|yes|y|on)$/i.test(value) ||
      (/^submit$/i.test(key) && !searches && !/[搜查检找]|search|query|go/i.test(value))
    ) {
      const deed = named(key);
      if (deed.meaning === 'write' || signsOut(deed.tokens)) deeds.push(deed);
    }
  }
  return deeds;
}

/** Interfaces that pass on to another (`anony?action=…&url=/api/save`) do what the inner address says. */
export function innerDeeds(url: URL): Named[] {
  const deeds: Named[] = [];
  for (const [key, value] of url.searchParams)
    if (/^(url|path|uri|target|api|requrl|interfaceurl|portal\.url)$/i.test(key) && /^(https?:\/)?\//.test(value)) {
      const deed = named(value.replace(/[?#].*$/, ''));
      if (deed.meaning !== 'none') deeds.push(deed);
    }
  return deeds;
}

/** Whether words end a session: logout, log out, tuichu. 注销 in pinyin is more often a kind of item. */
export function signsOut(tokens: string[]): boolean {
  if (tokens.some((t) => /^(logout|logoff|signout|signoff|loginout|tuichu)$/.test(t))) return true;
  const joined = tokens.join(' ');
  if (/\b(log|sign|login) (out|off)\b|\b(exit|quit) (login|system|sys)\b|\blogin exit\b/.test(joined)) return true;
  return tokens.length === 1 && hasAny(tokens, SIGN_OUT) && tokens[0] !== 'zhuxiao';
}

/** Whether words speak of a rating. */
export const isRating = (tokens: readonly string[]) =>
  tokens.some((t) => /^(rate|rating|evaluate|evaluation|appraise|pingjia|haochaping|satisfaction|vote)$/.test(t));
