import { personalData, type RequestBody } from './request-body.ts';
import type { Named } from './request-meaning.ts';
import { isPersonal } from './request-words.ts';

/** What can be done with a region by who only looks: another is shown from then on. */
const CHOOSES = /^(change|changes|switch|set|select|choose|toggle|goto|jump|qiehuan)$/;
/** What is chosen so. */
const PLACE =
  /^(site|sites|station|area|areas|region|regions|city|cities|county|counties|district|districts|province|division|zone|street|town|xzqh|xzqhdm|xzq|quhua|qhdm|diqu|quyu|quxian|zhandian|website|webid|location|locale)$/;
/** Where a choice of place is kept with a person, or belongs to something that one has written. */
const OWN =
  /^(user|users|member|account|my|mine|profile|person|personal|info|address|addresses|contact|consignee|enterprise|company|apply|case|material|materials|form|forms)$/;

/** Names of what says a place: siteId, areaCode, xzqhdm, cityName; and of what frameworks add to every form. */
const SAYS_PLACE =
  /^[\w.[\]]*(site|station|area|region|city|county|district|province|division|zone|street|town|xzqh|xzq|qhdm|quhua|diqu|dq|webid|regn|org|level)[\w.[\]]*$/i;
const BESIDE =
  /^(code|id|name|type|lx|url|to|goto|target|back|backurl|returnurl|redirect|redirecturl|from|page|flag|t|ts|_|_?csrf.*|.*token|__\w+|struts\.\w+|method|action|cmd|op)$/i;
/** A code, a name or an address, nothing that somebody has written. */
const SHORT = /^[\w./:?=&%#|,~-]{0,120}$|^[\u4e00-\u9fa5（）()·]{1,20}$/u;
const MAX_ENTRIES = 6;

/**
 * Whether a post only says which region is to be shown (`/site/change.do` with `siteCode=jq`, `?method=switchArea`): CONTRACT.md §7
 * allows to choose one. All that it holds has to be the place: whatever else is sent along makes it a request like others.
 */
export function choosesRegion(named: readonly Named[], body: RequestBody, search: URLSearchParams): boolean {
  if (named.some(({ meaning }) => meaning === 'write')) return false;
  const posts = named.filter(({ meaning }) => meaning === 'post');
  if (posts.some(({ tokens }) => !tokens.some((t) => CHOOSES.test(t)))) return false;
  const tokens = named.flatMap((n) => n.tokens);
  if (!tokens.some((t) => CHOOSES.test(t)) || !tokens.some((t) => PLACE.test(t))) return false;
  if (tokens.some((t) => OWN.test(t)) || isPersonal(tokens)) return false;
  const said: (readonly [string, string])[] = [...body.entries, ...search];
  if (body.file || body.password || said.length === 0 || said.length > MAX_ENTRIES) return false;
  // A body that says nothing by names is none of a form.
  if (body.text !== '' && body.entries.length === 0) return false;
  if (!said.every(([name, value]) => (SAYS_PLACE.test(name) || BESIDE.test(name)) && SHORT.test(value))) return false;
  return (
    said.some(([name]) => SAYS_PLACE.test(name) || /^(code|id|name)$/i.test(name)) &&
    !said.some(([name, value]) => personalData(`${name}=${value}`))
  );
}
