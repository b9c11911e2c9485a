import { readHtml } from '../answers/reading.ts';
import type { Seen, Verdict } from '../answers.ts';
import type { Answer } from '../browser/web.ts';
import { decode } from '../charset.ts';
import { ABOUT_THE_VISITOR } from '../language/availability.ts';
import { isDocumentAddress, isDocumentAnswer, isDocumentContent } from './address.ts';
import type { MadeUp } from './made-up.ts';
import { samePage } from './similarity.ts';

/** What is made of an answer with 2xx beyond its own words. */
export type Suspicion =
  | { kind: 'none' }
  /** Says itself that it does not exist, or is what the host answers to anything. */
  | { kind: 'gone'; why: string }
  /** May be: a browser has to show it beside a made-up address. */
  | { kind: 'compare'; why: string }
  /** A page came in place of a document: it may be what the host answers to anything. */
  | { kind: 'page'; why: string }
  /** Not to this visitor: nothing is said of what was asked for. */
  | { kind: 'withheld'; why: string };

const NONE: Suspicion = { kind: 'none' };
/** Words of a page that stands in place of a document; a viewer has a frame, a document saved as HTML has text. */
const ERROR_PAGE = 200;
const ERROR_ADDRESS = /(^|[/_-])(404|4xx|error|err|errorpage|page404|notfound|not-found|nopage)(\.\w+|\/|$)/i;
/** A picture of being lost has no words; a page with more than a heading has some. */
const WORDLESS = 8;

/** Whether a document came where one was asked for; `null` where it was not one. */
export function judgeDocument(url: string, answer: Answer, verdict: Verdict): Suspicion | null {
  const announced = isDocumentAddress(url) || isDocumentAnswer(answer.headers);
  if (!announced) return null;
  if (isDocumentContent(answer.body)) return NONE;
  if (answer.body.length === 0) return { kind: 'gone', why: '文件为空' };
  const { text } = decode(answer.body, answer.headers);
  const sniffed = /^\s*(<!doctype html|<html|<head|<body|<script|<meta)/i.test(text.slice(0, 1000));
  if (sniffed) {
    const reading = readHtml(text);
    const withheld = withheldBy(reading.own.length <= ERROR_PAGE ? reading.own : reading.headings.join(' '));
    if (withheld) return withheld;
    if (verdict.browser || (reading.scripts > 0 && reading.text.length < ERROR_PAGE))
      return { kind: 'compare', why: '内容由脚本生成' };
    if (reading.text.length <= ERROR_PAGE && reading.media === 0)
      return { kind: 'gone', why: `以网页代替文件：${reading.text.slice(0, 80)}` };
    return { kind: 'page', why: '以网页代替文件，与不存在的地址回答相同' };
  }
  return refusalInData(text);
}

const withheldBy = (text: string): Suspicion | null =>
  ABOUT_THE_VISITOR.test(text) ? { kind: 'withheld', why: text.slice(0, 80) } : null;

/** Said for success where an interface numbers its answers. */
const SUCCESS = new Set<unknown>([
  0,
  1,
  200,
  '0',
  '1',
  '200',
  '00',
  '0000',
  '000000',
  true,
  'true',
  'ok',
  'success',
  'SUCCESS',
  'OK',
]);

/** `{"code":500,"msg":"文件不存在"}` in place of a file. Data that brings something may bring the file. */
function refusalInData(text: string): Suspicion {
  const data = parsed(text);
  if (typeof data !== 'object' || data === null) return NONE;
  const fields = new Map(Object.entries(data).map(([name, value]) => [name.toLowerCase(), value as unknown]));
  const brings = [...fields].some(([name, value]) =>
    typeof value === 'object'
      ? value !== null && Object.keys(value).length > 0
      : typeof value === 'string' && (leadsOn(value) || (BRINGS.has(name) && value.length > 100)),
  );
  const states = ['code', 'status', 'errcode', 'success', 'state', 'ret'].flatMap((name) => fields.get(name) ?? []);
  if (brings || states.length === 0 || states.some((state) => SUCCESS.has(state))) return NONE;
  return withheldBy(text) ?? { kind: 'gone', why: `以数据代替文件：${text.slice(0, 80)}` };
}

/** Fields whose words, if there are many, are the file. */
const BRINGS = new Set(['data', 'result', 'url', 'content', 'file']);

/** Whether a value is an address, or the path of a document. */
const leadsOn = (value: string): boolean =>
  /^(https?:)?\/\/\S+$/i.test(value) ||
  (/^\S+$/.test(value) && URL.canParse(value, NOWHERE) && isDocumentAddress(new URL(value, NOWHERE).href));
const NOWHERE = 'http://host.invalid';

function parsed(text: string): unknown {
  try {
    return /^\s*[{[]/.test(text) ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** http→https, a slash at the end or a language folder is not another page. */
function sameTarget(a: string, b: string): boolean {
  const key = (text: string) => {
    const url = new URL(text);
    return `${url.host}${url.pathname.replace(/\/(index\.\w+)?$/, '')}${url.search}`;
  };
  return key(a) === key(b);
}

/** What the host is known to say: to a made-up address, and at its home. */
export interface Beside {
  madeUp: MadeUp;
  /** Null where the home was not read. */
  home: Seen | null;
  /** Whether this host's home may be held against a link: on way sites; elsewhere a unit's home is what was meant. */
  own: boolean;
}

/**
 * Compares an answer with the host's to a made-up address. Equal answers alone prove nothing: a host may answer anything
 * with a page that a person is content with. A link is gone where both are sent to the same place, where both are given
 * the host's home in place of a page of its own, or where both show no word at all.
 */
export function judgeBeside(url: string, answer: Answer, page: Seen, { madeUp, home, own }: Beside): Suspicion {
  const sent = answer.redirects.length > 0 && !sameTarget(url, answer.finalUrl);
  if (
    sent &&
    !page.ordinary &&
    ERROR_ADDRESS.test(new URL(answer.finalUrl).pathname) &&
    page.reading.text.length <= ERROR_PAGE
  )
    return { kind: 'gone', why: `转到错误页 ${new URL(answer.finalUrl).pathname}` };
  const other = madeUp.page;
  if (!own || !other || madeUp.answer.status === null || madeUp.answer.status >= 300) return NONE;
  if (madeUp.verdict.kind !== 'ok' && madeUp.verdict.kind !== 'soft-404' && madeUp.verdict.kind !== 'empty')
    return NONE;
  if (sent && sameTarget(answer.finalUrl, madeUp.answer.finalUrl))
    return { kind: 'gone', why: '与不存在的地址转到同一页面' };
  if (!samePage(page, other)) return NONE;
  // What scripts draw is not in the source: equal shells prove nothing.
  if (page.reading.scripts > 0) return { kind: 'compare', why: '与不存在的地址显示相同' };
  return provesNothing(page, home) ? NONE : { kind: 'gone', why: '与不存在的地址回答相同' };
}

/** Whether a page that a made-up address shows too is still one that somebody may have wanted. */
export function provesNothing(page: Seen, home: Seen | null): boolean {
  if (home !== null && samePage(page, home)) return false;
  const wordless = page.reading.own.replace(/\s/g, '').length < WORDLESS;
  return !wordless || page.reading.media === 0;
}
