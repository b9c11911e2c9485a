import { personalData, type RequestBody } from './request-body.ts';
import type { Named } from './request-meaning.ts';
import { isPersonal, tokensOf } from './request-words.ts';

/** What can be done with a region by who only looks: another is shown from then on. */
const CHOOSES = /^(change|changes|switch|set|select|choose|toggle|goto|jump|qiehuan)$/;
/** What is chosen so. */
const PLACE =
  /^(site|sites|station|area|areas|region|regions|city|cities|county|counties|district|districts|province|division|zone|street|town|xzqh|xzqhdm|xzq|quhua|qhdm|diqu|quyu|quxian|zhandian|website|webid|location|locale)$/;
/** Where a choice of place is kept with a person, or belongs to something that one has written. */
const OWN =
  /^(user|users|member|members|account|my|mine|profile|person|personal|info|address|addresses|contact|consignee|enterprise|company|apply|case|material|materials|form|forms|\w*center|grzx|yhzx|hyzx|admin|manage|manager|delivery|order|sbxx|bjxx|status|state|level|score|star|pwd|password)$/;
/** What may stand beside these in the name of the deed itself. */
const FILLER = /^(to|by|current|new|the|and|code|id|name|page|index)$/;

/** Parts of the names of what says a place: siteId, areaCode, xzqhdm, cityName. */
const PLACE_PART = /^(code|id|name|no|dm|mc|bm|bh|type|key|current|parent|p|to|new|fzid|zd|dq|qh|webid|regn)$/;
const saysPlace = (name: string): boolean => {
  const tokens = tokensOf(name);
  return tokens.some((t) => PLACE.test(t)) && tokens.every((t) => PLACE.test(t) || PLACE_PART.test(t));
};
/** What frameworks add to every form. */
const BESIDE =
  /^(code|id|name|type|lx|url|to|goto|target|back|backurl|returnurl|redirect|redirecturl|from|page|flag|t|ts|_|_?csrf.*|.*token|__\w+|struts\.\w+|method|action|cmd|op)$/i;
/** A code, an address or the name of a division, nothing that somebody has written. */
const SHORT = /^[\w./:?=&%#|,~-]{0,120}$|^[\u4e00-\u9fa5]{1,18}(省|自治区|市|区|县|旗|州|盟|镇|乡|街道|本级)$/u;
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
  const deed = posts.at(-1)?.tokens ?? [];
  if (!deed.every((t) => CHOOSES.test(t) || PLACE.test(t) || FILLER.test(t))) return false;
  const said: (readonly [string, string])[] = [...body.entries, ...search];
  if (body.file || body.password || said.length === 0 || said.length > MAX_ENTRIES) return false;
  // A body that says nothing by names is none of a form.
  if (body.text !== '' && body.entries.length === 0) return false;
  if (!said.every(([name, value]) => (saysPlace(name) || BESIDE.test(name)) && SHORT.test(value))) return false;
  return (
    said.some(([name]) => saysPlace(name) || /^(code|id|name)$/i.test(name)) &&
    !said.some(([name, value]) => personalData(`${name}=${value}`))
  );
}

/** Numbers of pages. */
const PAGING = /^(page|page_?num|page_?no|page_?size|page_?index)$/i;

/** Whether a request says nothing but of which region something is asked: nobody has rated or written anything in it. */
export function saysOnlyWhere(body: RequestBody, search: URLSearchParams): boolean {
  const entries = [...body.entries, ...search];
  const paging = ([name, value]: [string, string]): boolean => PAGING.test(name) && /^\d{1,4}$/.test(value);
  return (
    !body.file &&
    !body.password &&
    (body.entries.length > 0 || body.text.trim() === '') &&
    entries.length <= MAX_ENTRIES &&
    entries.some(([name]) => saysPlace(name)) &&
    entries.every((entry) => paging(entry) || (saysPlace(entry[0]) && SHORT.test(entry[1])))
  );
}
