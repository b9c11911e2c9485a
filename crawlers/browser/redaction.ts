import { LOGIN_ADDRESS } from '../language/availability.ts';
import { IDENTITY, isIdentity, MOBILE } from './personal-numbers.ts';

/** What stands where a secret was. */
export const GONE = '***';

/** Names of what opens a session or proves who asks, alone or at the end of a longer name (`X-CSRF-Token`, `user_token`). */
const NAME =
  '(?:[\\w.-]{0,30}(?:token|jwt|csrf|xsrf|session(?:_?id|_?key)?|passw(?:or)?d|secret)|jsessionid|phpsessid|asp\\.net_sessionid|sid|ticket|authorization|auth_?code|pwd|openid|unionid)';
// Every repetition is bounded or cannot begin twice at one place: hostile pages must not make a pattern run away.
const QUOTE = `(?:\\\\?["'\`]|&quot;|&#34;)`;
/** Parameters of an address, also of one that stands inside another (`?back=https%3A%2F%2F…%3Fticket%3D…`). */
const PARAMETER = new RegExp(
  `([?&;#]|&amp;|%3f|%26|%3b|%23)(${NAME}|st|code|sign|signature)(=|%3d)((?:(?!%26|%23|&amp;)[^&?"'<>\\s#;])+)`,
  'gi',
);
/** `JSESSIONID=…` in a script or a header. */
const PAIR = new RegExp(`(?<![\\w.-])(${NAME})=([\\w.~+/%:-]{8,})`, 'gi');
/** `"access_token": "…"`, `var csrfToken = '…'`. */
const KEYED = new RegExp(
  `(?<![\\w.-])(${NAME})(${QUOTE}?\\s{0,8}[:=]\\s{0,8}${QUOTE})([\\w.~+/=%:-]{6,})(?=${QUOTE})`,
  'gi',
);
/** Whole lines of headers. */
const HEADER = /\b((?:set-)?cookie|authorization)(["']?\s{0,8}:\s{0,8}["']?)(?!\s{0,8}\*)[^\r\n"'<]{6,}/gi;
const BEARER = /\b(Bearer)\s+[\w.~+/=-]{16,}/g;
/** JSON Web Tokens, wherever they stand. */
const JWT = /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;
/** What a page remembers in fields that nobody sees. */
const HOLDER = /<(?:input|meta)\b[^<>]{0,2000}>/gi;
const HOLDS_SECRET = new RegExp(
  `\\btype\\s*=\\s*["']?password\\b|\\b(?:name|id|property|http-equiv)\\s*=\\s*["']?${NAME}(?=["'\\s/>])`,
  'i',
);
const HELD = /\b(value|content)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i;

/**
 * A text, page or address without what would let somebody else in (tokens, sessions, passwords) and without numbers that belong to a person:
 * identity cards, and mobile telephones, also where an office gives one as its own. Hotlines (12345) and landlines stay: guides are judged by them.
 */
export function redactText(text: string): string {
  return text
    .replace(HOLDER, (tag) => (HOLDS_SECRET.test(tag) ? tag.replace(HELD, `$1="${GONE}"`) : tag))
    .replace(PARAMETER, (all, before: string, name: string, is: string, value: string, at: number) =>
      isHarmless(name, value, text.slice(Math.max(0, at - BEFORE), at), text.slice(at, at + AFTER))
        ? all
        : `${before}${name}${is}${GONE}`,
    )
    .replace(PAIR, (all, name: string, value: string) => (isHarmless(name, value, '', '') ? all : `${name}=${GONE}`))
    .replace(KEYED, `$1$2${GONE}`)
    .replace(HEADER, `$1$2${GONE}`)
    .replace(BEARER, `$1 ${GONE}`)
    .replace(JWT, GONE)
    .replace(IDENTITY, (number) => (isIdentity(number) ? `${number.slice(0, 6)}********${GONE}` : number))
    .replace(MOBILE, (all, before: string, first: string, last: string, at: number, whole: string) =>
      isNumberOfThing(whole, at, all.length) ? all : `${before}${first}****${last}`,
    );
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Digits that are the name of a page or the id of a thing: `/art/15912345678.html`, `?id=13812345678`. */
const isNumberOfThing = (text: string, at: number, length: number): boolean =>
  (/\/$/.test(text.slice(Math.max(0, at - 1), at)) &&
    /^(\.\w{2,5})?([/?#"'\s]|$)/.test(text.slice(at + length, at + length + 8))) ||
  /[?&;][\w.-]{0,20}id=$/i.test(text.slice(Math.max(0, at - 24), at));

/** Characters that are looked at before and behind a parameter. */
const BEFORE = 200;
const AFTER = 300;
/** What stands around an address. */
const AROUND = /["'<>\s]/;

/** Names of pages that show an item, in an address; what leads to a sign-in or comes back from one is none of them. */
const SHOWS_ITEM = /guide|item|matter|detail|affair|bszn|zhinan|shixiang|sxxq/i;
const SIGNS_IN = /log-?in|sign-?in|sso|oauth|auth\b|callback|passport|\bcas\b/i;
const HEX = /^([\da-f]{24}|[\da-f]{32})$/i;

/**
 * Short values are places or states of a list (`sid=1024`, `st=list`). A code that begins with digits of a region, or is a UUID, is an item's: its address must open
 * again, and the codes of sign-ins that look alike are good for one use only. A UUID without its dashes may as well be a sign-in's: it is an item's where the address says so.
 */
function isHarmless(name: string, value: string, before: string, after: string): boolean {
  if (/^(sid|st|sign|signature)$/i.test(name)) return value.length < 16;
  if (/^ticket$/i.test(name)) return /^\d{1,8}$/.test(value);
  if (!/^code$/i.test(name)) return false;
  // What a sign-in hands over comes with the state that it was asked with.
  if (/[?&;](state|session_state)(=|%3d)/i.test(before + after)) return /^\d{1,8}$/.test(value);
  if (value.length < 16 || /^\d{6,}[\dA-Z]*$/.test(value) || UUID.test(value)) return true;
  if (!HEX.test(value)) return false;
  const address = addressAround(before, after);
  return address !== null && SHOWS_ITEM.test(address.before) && !signsIn(address.before + address.after);
}

const signsIn = (address: string): boolean => SIGNS_IN.test(address) || LOGIN_ADDRESS.test(address);

/** The address that a parameter stands in; null where its beginning or its end is too far away to be seen: nobody knows whose it is. */
function addressAround(before: string, after: string): { before: string; after: string } | null {
  const own = before.split(AROUND).at(-1) ?? '';
  const rest = after.split(AROUND, 1)[0] ?? '';
  return own.length === BEFORE || rest.length === AFTER ? null : { before: own, after: rest };
}

/** A text without these very values, as they stand and as an address writes them. */
export function withoutValues(text: string, values: readonly string[]): string {
  return values.reduce((rest, value) => rest.replaceAll(value, GONE).replaceAll(encodeURIComponent(value), GONE), text);
}
