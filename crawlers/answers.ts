import { isOrdinary } from './answers/ordinary.ts';
import { fold, looksLikeHtml, type Reading, readAnswer, readHtml } from './answers/reading.ts';
import { refreshOf } from './answers/refresh.ts';
import { challengeOf, refusalOf, shellOf } from './answers/refusals.ts';
import { saysGone, saysMaintenance } from './answers/words.ts';
import type { Answer } from './browser/web.ts';
import { decode } from './charset.ts';
import type { Reason } from './facts.ts';
import { LOGIN_ADDRESS, LOGIN_WORDS } from './language/availability.ts';
import { oncePer } from './once.ts';

export const ANSWER_KINDS = [
  'ok',
  'login',
  'gone',
  'soft-404',
  'maintenance',
  'blocked',
  'serverError',
  'timeout',
  'empty',
  'redirect',
  'unreachable',
  'refused',
] as const;
/**
 * What an exchange or a page turned out to be. `blocked`: refused to us, not broken. `unreachable`: no HTTP answer
 * (DNS, connection, TLS). `refused`: our own guard, robots.txt or budget stopped it. `redirect`: a loop or too many hops.
 */
export type AnswerKind = (typeof ANSWER_KINDS)[number];
export type BlockKind = 'status' | 'waf' | 'challenge' | 'captcha' | 'rate' | 'geo';

export interface Verdict {
  kind: AnswerKind;
  /** Why it was refused, where `kind` is `blocked`. */
  block: BlockKind | null;
  /** The words, status or mark that decided; for people and for evidence. */
  why: string;
  /** True where only a browser can tell: a script challenge, or an application that is drawn by script. */
  browser: boolean;
}

/** What was seen of a page, by HTTP or rendered. */
export interface Seen {
  url: string;
  status: number | null;
  headers: Record<string, string>;
  readonly reading: Reading;
  /** True where its words cannot make it anything but an ordinary page: what its reading would say then need not be asked. */
  ordinary?: boolean;
  /** The source, for the marks of anti-robot products. */
  readonly source: string;
  /** WHATWG name of its character set, in which the queries of its links go out. */
  charset?: string;
}

/**
 * HTTP states that mean "not for you" rather than "broken": CONTRACT.md §6, and 402, 407, 423, 425, 444, 493 and 999,
 * which firewalls and proxies use. The research notes add 567 (a WAF's own).
 */
const BLOCK_STATUSES = new Set([401, 402, 403, 405, 407, 412, 418, 423, 425, 429, 444, 451, 493, 521, 567, 999]);

const verdict = (kind: AnswerKind, why: string, block: BlockKind | null = null, browser = false): Verdict => ({
  kind,
  block,
  why,
  browser,
});

/**
 * An ordinary page, read when somebody asks and kept as the bytes that came: thousands of links lead to such pages, and few are asked for again.
 * A class, because so many are made.
 */
class UnreadPage implements Seen {
  readonly ordinary = true;
  readonly url: string;
  readonly status: number | null;
  readonly headers: Record<string, string>;
  readonly charset: string;
  readonly #body: Uint8Array;
  #reading: Reading | null = null;

  constructor({ finalUrl, status, headers, body }: Answer, charset: string) {
    this.url = finalUrl;
    this.status = status;
    this.headers = headers;
    this.charset = charset;
    this.#body = body;
  }
  get source(): string {
    return decode(this.#body, this.headers).text;
  }
  get reading(): Reading {
    this.#reading ??= readHtml(this.source);
    return this.#reading;
  }
}

function read(answer: Answer): Seen {
  const { body, headers, finalUrl: url, status } = answer;
  const { text: source, charset } = decode(body, headers);
  const type = headers['content-type'] ?? '';
  if (status === 200 && looksLikeHtml(source, type) && isOrdinary(source)) return new UnreadPage(answer, charset);
  return { url, status, headers, reading: readAnswer(source, type), source, charset };
}

/** Several judge an answer, and reading it is most of the work: it is done once. */
const judged = oncePer((answer: Answer) => {
  const page = read(answer);
  return { page, verdict: answer.error ? classifyError(answer.error) : classify(page) };
});

/** What was seen by an exchange. */
export const seen = (answer: Answer): Seen => judged(answer).page;

/** Classifies an exchange. The same answer always gives the same verdict. */
export const classifyAnswer = (answer: Answer): Verdict => judged(answer).verdict;

function classifyError(error: NonNullable<Answer['error']>): Verdict {
  const why = `${error.kind}: ${fold(error.message)}`;
  if (error.kind === 'timeout') return verdict('timeout', why);
  if (error.kind === 'too-many-redirects') return verdict('redirect', why);
  if (error.kind === 'refused' || error.kind === 'robots' || error.kind === 'budget') return verdict('refused', why);
  return verdict('unreachable', why);
}

/** Classifies what was seen: refusals first (they may come with any status), then the status, then the page's words. */
export function classify(page: Seen): Verdict {
  const { status } = page;
  if (page.ordinary && status === 200) return verdict('ok', '200');
  const { reading } = page;
  const challenge = challengeOf(page);
  if (challenge) return verdict('blocked', challenge, 'challenge', true);
  const refusal = refusalOf(page);
  if (refusal) return verdict('blocked', refusal.why, refusal.block);
  if (status !== null && BLOCK_STATUSES.has(status)) return byStatus(status);
  if (status === 404 || status === 410) return verdict('gone', String(status));
  if (status !== null && status >= 500) {
    const closed = saysMaintenance(reading);
    return closed && status === 503 ? verdict('maintenance', closed) : verdict('serverError', String(status));
  }
  // What else begins with 4 (400, 406, 408, 414 …) says that it disliked the request; that is no proof against the page.
  if (status !== null && status >= 400) return verdict('blocked', String(status), 'status', true);
  if (signIn(page)) return verdict('login', '登录页面');
  const gone = saysGone(reading);
  if (gone) return verdict('soft-404', gone);
  const closed = saysMaintenance(reading);
  if (closed) return verdict('maintenance', closed);
  const shell = shellOf(reading);
  if (shell) return verdict('ok', shell, null, true);
  // 首页 of many portals is such a page: it has nothing to show and sends on.
  if (refreshOf(page)) return verdict('ok', '转向另一页', null, true);
  if (reading.text === '' && reading.media === 0 && reading.scripts === 0) return verdict('empty', '空白页面');
  return verdict('ok', String(status ?? ''));
}

function byStatus(status: number): Verdict {
  if (status === 429) return verdict('blocked', '429', 'rate');
  if (status === 412 || status === 521) return verdict('blocked', String(status), 'challenge', true);
  return verdict('blocked', String(status), 'status', status !== 401);
}

/** A page whose business is signing in; a home page with a login box in a corner is not one. */
function signIn({ url, reading }: Seen): boolean {
  const named = LOGIN_WORDS.test(reading.title) || reading.headings.some((heading) => LOGIN_WORDS.test(heading));
  const words = LOGIN_WORDS.test(reading.text);
  if (reading.password) return named || (words && reading.text.length < 1500) || reading.text.length < 200;
  return words && reading.text.length < 600 && (named || LOGIN_ADDRESS.test(url));
}

/** The reason that a fact carries when this verdict stood in the way; null where nothing did. */
export function reasonOf(found: Verdict): Reason | null {
  switch (found.kind) {
    case 'blocked':
      return found.block === 'captcha' ? 'captcha' : found.block === 'challenge' ? 'challenge' : 'blocked';
    case 'login':
      return 'login-required';
    case 'maintenance':
      return 'maintenance';
    case 'timeout':
      return 'timeout-ours';
    case 'unreachable':
      return 'network';
    case 'refused':
      return found.why.startsWith('robots') ? 'robots' : found.why.startsWith('budget') ? 'budget' : 'blocked';
    case 'serverError':
    case 'empty':
      return 'load-failed';
    default:
      return null;
  }
}
