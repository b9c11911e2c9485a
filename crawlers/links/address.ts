import type { City } from '../../cities/city.ts';
import { forbiddenLink } from '../browser/submission.ts';
import { LOGIN_ADDRESS } from '../language/availability.ts';

export type LinkClass = 'attachments' | 'external' | 'home' | 'inner';

/** Documents and archives by their address; pictures, sounds and films are no attachments of a service. */
const DOCUMENT = /\.(pdf|docx?|xlsx?|pptx?|wps|et|dps|ofd|rtf|csv|zip|rar|7z|tar|gz|tgz|ceb|xps|odt|ods)$/i;
/** Addresses that hand a file out by a parameter: `download.do?file=表.doc`. */
const DOCUMENT_PARAMETER =
  /[?&][^=&#]*(file|name|path|attach|url)[^=&#]*=[^&#]*\.(pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar)(&|#|$)/i;
/** The same where the address itself says that it hands a file out, whatever the parameter is called: `down?f=表.doc`. */
const DOWN = /(^|\/)(do|get)?_?down(load)?s?(\.\w{1,5})?$/i;
const NAMED_DOCUMENT = /[?&][^=&#]+=[^&#]*\.(pdf|docx?|xlsx?|pptx?|wps|et|ofd|zip|rar)(&|#|$)/i;
/** Handlers that hand a file out by its number: `downLoadFile?id=…`, `fileService/download.do?fileid=…`. */
const DOCUMENT_HANDLER =
  /(^|\/)(get|do)?_?(down_?(load)?_?(file|attach(ment)?|doc(ument)?)|(file|attach(ment)?|doc(ument)?)_?down(load)?)(\.\w{1,5})?$/i;
/** `attach/get?guid=…`, `attach.do?id=…`, `getFile?id=…`, `fjxz.do?id=…` (附件下载): what is asked for is the attachment itself. */
const ATTACHMENT_HANDLER =
  /(^|\/)((get|open|view|show|read|fetch)?[/_-]?(attach(ment)?|annex|accessory|fujian)s?([/_-]?(get|open|view|show|read|fetch|info))?|(get|read|fetch)_?files?|files?[/_-](get|read|fetch)|fjxz|xzfj|down_?fj)(\.\w{1,5})?$/i;
const DOCUMENT_NUMBER = /[?&][^=&#]*id=[^&#]/i;
/** The same with the number in the path: `file/download/7702`, `downloadFile/9f3c01`, `attachments/12/download`. */
const FILE_WORD = '(?:file|attach(?:ment)?|annex|accessory|doc(?:ument)?)s?';
const DOWN_WORD = '(?:get|do)?_?down_?(?:load)?s?';
const NUMBER = '[\\w-]*\\d[\\w-]*';
const DOCUMENT_PATH = new RegExp(
  `(^|/)(${FILE_WORD}[/_-]?${DOWN_WORD}/${NUMBER}|${DOWN_WORD}[/_-]?${FILE_WORD}/${NUMBER}|${FILE_WORD}/${NUMBER}/${DOWN_WORD})$`,
  'i',
);
/** `download.do?attachId=…`: the parameter says that it is a file. */
const DOWNLOAD = /(^|\/)(do)?download(\.\w{1,5})?$/i;
const FILE_NUMBER = /[?&](fid|(file|attach|annex|accessory|doc)\w*id)=[^&#]/i;
const DOCUMENT_TYPE =
  /application\/(pdf|msword|vnd\.(ms-|openxmlformats|oasis|wps|rar|ofd)|zip|x-zip|x-rar|x-7z|rtf|ofd|wps|octet-stream|x-download|force-download|kswps|kset)|text\/csv/i;

/** Parameters that carry a session, whatever their value. */
const SESSION =
  /^(jsessionid|phpsessid|asp\.net_sessionid|aspsessionid\w*|sessionid|session_id|sess_id|cfid|cftoken|sessid)$/i;
/** The same in short; an id of a thing may be called so too, so the value must look drawn by lot. */
const SESSION_SHORT = /^(sid|session|zsessionid|s_id)$/i;
const DRAWN = /^(?=.*\d)(?=.*[a-z])[a-z0-9_-]{16,}$/i;
/** Parameters against caches, where the value is a time or a random number. */
const STAMP = /^(_|t|_t|ts|time|timestamp|tm|stamp|r|rnd|rand|random|ran|nocache|_dc|_r|_rand|_time|v_t)$/i;
const STAMP_VALUE = /^(\d{10}|\d{13}|0?\.\d{4,})$/;

/**
 * The one address of all that differ only by session id, time stamp or fragment; a fragment that is a route of an
 * application (`#/…`, `#!…`) stays. Null where `href` is no http(s) address (CONTRACT.md §6: such links are skipped).
 */
export function normalize(href: string, base?: string): string | null {
  const raw = href.trim();
  if (raw === '') return null;
  let url: URL;
  try {
    url = new URL(raw, base);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.hostname === '') return null;
  // Each change has the whole address parsed anew: only where there is something to change.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  if (url.pathname.includes(';')) url.pathname = url.pathname.replace(/;(jsessionid|phpsessid|sid)=[^/;]*/gi, '');
  if (url.href.includes('#') && !isRoute(url.hash)) url.hash = '';
  if (url.search !== '') {
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '' && !volatile(pair));
    url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  }
  return url.href;
}

export const isRoute = (hash: string): boolean => /^#!?\/./.test(hash) || /^#!\w/.test(hash);

/** Taken pair by pair, so that what stays keeps its writing (GBK escapes, empty values, order). */
function volatile(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=', 2);
  if (SESSION.test(name)) return true;
  if (SESSION_SHORT.test(name)) return DRAWN.test(value);
  return STAMP.test(name) && STAMP_VALUE.test(value);
}

/** The address as asked by HTTP: without its route, which only a browser knows. */
export const withoutRoute = (url: string): string => url.split('#', 1)[0] ?? url;

/** A document by its address. */
export function isDocumentAddress(url: string): boolean {
  const { pathname, search } = new URL(url);
  if (DOCUMENT.test(decodePath(pathname)) || DOCUMENT_PARAMETER.test(decodePath(search))) return true;
  return (
    DOCUMENT_PATH.test(pathname) ||
    ((DOCUMENT_HANDLER.test(pathname) || ATTACHMENT_HANDLER.test(pathname)) && DOCUMENT_NUMBER.test(search)) ||
    (DOWNLOAD.test(pathname) && FILE_NUMBER.test(search)) ||
    (DOWN.test(pathname) && NAMED_DOCUMENT.test(decodePath(search)))
  );
}

/** A document by what the server says of it. */
export function isDocumentAnswer(headers: Record<string, string>): boolean {
  if (/^\s*attachment/i.test(headers['content-disposition'] ?? '')) return true;
  return DOCUMENT_TYPE.test(headers['content-type'] ?? '');
}

/** A document by its first bytes: PDF, ZIP (docx, xlsx, ofd), OLE (doc, xls, wps), RAR, 7z, gzip, RTF. */
export const isDocumentContent = (body: Uint8Array): boolean =>
  MARKS.some((mark) => mark.every((byte, at) => body[at] === byte));
const MARKS = ['%PDF', 'PK\x03\x04', 'PK\x05\x06', '\xd0\xcf\x11\xe0', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', '{\\rtf'].map(
  (mark) => [...Buffer.from(mark, 'latin1')],
);

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The hosts that make up the way to the hall (CONTRACT.md §6 Links), port included where it is not the scheme's own. */
export interface WaySites {
  has(url: string): boolean;
  hosts: readonly string[];
}

/** Portals of the city file and the hosts where hall, guide or apply entry were found; sign-in hosts never. */
export function waySites(
  city: Pick<City, 'portals' | 'unifiedLogin'>,
  district: { portal?: string | undefined },
  found: readonly string[],
): WaySites {
  const own = [city.portals.province, city.portals.city, city.portals.district, district.portal];
  const portals = new Set(own.filter((url) => url !== undefined).map((url) => new URL(url).host));
  const hosts = new Set(portals);
  for (const origin of found) {
    const host = URL.canParse(origin) ? new URL(origin).host : origin;
    if (host !== '' && !signInHost(host, city.unifiedLogin ?? [])) hosts.add(host);
  }
  for (const host of city.unifiedLogin ?? []) hosts.delete(host);
  return { has: (url) => hosts.has(new URL(url).host), hosts: [...hosts] };
}

/** A host that is there for signing in: named by the city file, or by its own name (tyrz., sso., login. …). */
export function signInHost(host: string, unifiedLogin: readonly string[]): boolean {
  if (unifiedLogin.some((known) => known === host || (!known.includes(':') && known === host.split(':')[0])))
    return true;
  return /^[a-z]/i.test(host) && LOGIN_ADDRESS.test((host.split('.')[0] ?? '').toLowerCase());
}

/** The first class that fits (CONTRACT.md §6): attachments, external, home, inner. */
export function classOf(
  url: string,
  { document, onHome, sites }: { document: boolean; onHome: boolean; sites: WaySites },
): LinkClass {
  if (document || isDocumentAddress(url)) return 'attachments';
  if (!sites.has(url)) return 'external';
  return onHome ? 'home' : 'inner';
}

/** Why a link, whose address is normalized in `url`, is not followed, or null: nothing to follow, another scheme, or a deed that is never done (CONTRACT.md §7). */
export function whySkipped(href: string, text: string, url: string | null): 'empty' | 'scheme' | 'forbidden' | null {
  const raw = href.trim();
  if (raw === '' || raw === '#' || /^#[^/!]/.test(raw)) return 'empty';
  if (url === null) return 'scheme';
  return forbiddenLink(text, url) === null ? null : 'forbidden';
}
