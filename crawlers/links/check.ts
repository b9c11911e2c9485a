import { refreshOf } from '../answers/refresh.ts';
import { classifyAnswer, type Seen, seen, type Verdict } from '../answers.ts';
import { forbiddenLink } from '../browser/submission.ts';
import type { Answer, FetchOptions } from '../browser/web.ts';
import { isLoopback } from '../reachability/sites.ts';
import { isDocumentAddress, isDocumentAnswer, isDocumentContent, isRoute, withoutRoute } from './address.ts';
import type { Exchanges } from './exchange.ts';
import { judgeBeside, judgeDocument } from './judge.ts';
import type { Looker } from './look.ts';
import type { MadeUps } from './made-up.ts';
import { unknownHost } from './network.ts';
import { createSecondLook, type Shown } from './second-look.ts';
import { createShells } from './shell.ts';
import { samePage } from './similarity.ts';
import { badVerdict, type LinkVerdict, type Try, verdictOf } from './verdict.ts';

/** Tries before a link is called broken (assessment notes 7.5: ×3, spaced). */
export const TRIES = 3;
/** Milliseconds between the tries: a restart or a burst of load should be over by the last. */
export const SPACING_MS: readonly number[] = [5_000, 20_000];
/** On loopback nothing is restarted by others and nobody is disturbed. */
export const LOOPBACK_SPACING_MS: readonly number[] = [250, 750];
/** Pages that send on by a meta tag, one after the other, at the most. */
const MAX_HOPS = 2;
/** Bytes of a page that are read; its links and its message stand there. */
const PAGE_BYTES = 1024 * 1024;
/** Bytes of a document: its kind is all that matters. */
const DOCUMENT_BYTES = 16 * 1024;
/** A document of which HEAD says that it is at least this large is not fetched. */
const LARGE_DOCUMENT = 256 * 1024;
/** Links of a host that was never heard of which may run into all their timeouts; the others are left. */
const SILENT_LINKS = 4;

export interface CheckOptions {
  exchanges: Exchanges;
  madeUps: MadeUps;
  /** Null: without a browser, and then what only a browser could show is not held against a link. */
  looker: Looker | null;
  spacingMs?: readonly number[];
  loopbackSpacingMs?: readonly number[];
  timeoutMs?: number;
  /** Way sites: their pages are compared with the host's answer to a made-up address, and their shells opened. */
  own?: (url: string) => boolean;
  isHome?: (url: string) => boolean;
  /** Cookie header of the session in which the hall shows its region: what is there with it is not gone. For own sites. */
  session?: (url: string) => string | null;
}

export interface Checker {
  check(url: string): Promise<LinkVerdict>;
}

/**
 * Judges links, one verdict an address (CONTRACT.md §6 Links). Nothing is called broken on one answer: 404, 410, unknown
 * hosts and loops are confirmed by a second GET, 5xx and timeouts by three spaced ones; refusals are only counted.
 */
export function createChecker(options: CheckOptions): Checker {
  const { exchanges, madeUps, looker } = options;
  const isHome = options.isHome ?? (() => false);
  const second = createSecondLook({ looker, madeUps, isHome });
  const isShell = createShells({ madeUps, own: options.own ?? (() => false), isHome });
  const known = new Map<string, Promise<LinkVerdict>>();
  const heard = new Set<string>();
  const silent = new Map<string, number>();

  async function run(url: string, hops = 0): Promise<LinkVerdict> {
    const { host } = new URL(url);
    const tries: Try[] = [];
    const started = performance.now();
    const document = isDocumentAddress(url);
    if (document && goodHead(await ask(url, tries, { method: 'HEAD' })))
      return verdictOf(tries, { outcome: 'ok', document });
    let answer: Answer;
    for (let count = 1; ; count++) {
      if (!heard.has(host) && (silent.get(host) ?? 0) >= SILENT_LINKS)
        return verdictOf(tries, { outcome: 'skipped', skipped: 'bound', why: '该主机始终没有应答，其余链接不再检查' });
      answer = await ask(url, tries, { maxBytes: document ? DOCUMENT_BYTES : PAGE_BYTES });
      if (answer.status !== null) heard.add(host);
      const done = await conclude(url, answer, tries, hops);
      if (done) return (done.outcome === 'gone' ? await inSession(url, tries) : null) ?? done;
      if (count === TRIES) break;
      await pause(spacing(url, count - 1));
    }
    if (gets(tries).every(({ kind }) => kind === 'timeout')) silent.set(host, (silent.get(host) ?? 0) + 1);
    return broken(answer, tries, await exchanges.network.worksSince(started));
  }

  /** Whether a page that says to a stranger that it is gone is there for who chose the region; null where it is not. */
  async function inSession(url: string, tries: Try[]): Promise<LinkVerdict | null> {
    const said = tries.at(-1)?.kind;
    const cookie = options.own?.(url) && (said === 'gone' || said === 'soft-404') ? options.session?.(url) : null;
    if (!cookie) return null;
    // Where it leads on to is none of the session's business.
    const answer = await ask(url, tries, { maxBytes: PAGE_BYTES, headers: { cookie }, maxRedirects: 0 });
    const found = classifyAnswer(answer);
    if (found.kind !== 'ok') return null;
    const shown = await present(url, answer, found, tries, MAX_HOPS);
    return shown.outcome === 'ok' ? { ...shown, why: '选定区划后可以打开' } : null;
  }

  async function ask(url: string, tries: Try[], how: FetchOptions): Promise<Answer> {
    const timeoutMs = options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs };
    const answer = await exchanges.ask(withoutRoute(url), { ...how, ...timeoutMs });
    const { kind, why } = classifyAnswer(answer);
    const { status, finalUrl } = answer;
    tries.push({ method: how.method ?? 'GET', status, finalUrl, kind, why, ms: Math.round(answer.totalMs) });
    return answer;
  }

  /** A verdict where this answer settles the matter; null where the link has to be asked again. */
  async function conclude(url: string, answer: Answer, tries: Try[], hops: number): Promise<LinkVerdict | null> {
    const found = classifyAnswer(answer);
    const { kind, why } = found;
    const confirmed = gets(tries).at(-2)?.kind === kind;
    switch (kind) {
      case 'refused':
        return verdictOf(tries, { outcome: 'skipped', why, skipped: skippedBy(answer) });
      case 'blocked': {
        const shown = found.block === 'challenge' ? await second.challenge(url) : null;
        if (shown) return verdictOf(tries, { outcome: 'ok', why: `${why}，浏览器可以打开`, page: shown.page });
        return verdictOf(tries, { outcome: 'blocked', why });
      }
      case 'gone':
        return confirmed ? badVerdict(tries, 'gone', why, { page: seen(answer) }) : null;
      case 'redirect':
        return confirmed ? badVerdict(tries, 'redirect', why) : null;
      case 'unreachable':
        return confirmed && unknownHost(answer, exchanges.network) ? badVerdict(tries, 'gone', '域名不存在') : null;
      case 'soft-404':
        return confirmed ? softNotFound(url, answer, why, tries) : null;
      case 'maintenance':
        return answer.status !== null && answer.status >= 500 ? null : verdictOf(tries, { outcome: 'blocked', why });
      case 'serverError':
      case 'timeout':
        return null;
      default:
        return present(url, answer, found, tries, hops);
    }
  }

  /** An answer with 2xx: a document must be one, a page must not be what the host answers to anything. */
  async function present(
    url: string,
    answer: Answer,
    found: Verdict,
    tries: Try[],
    hops: number,
  ): Promise<LinkVerdict> {
    const document = isDocumentAnswer(answer.headers) || isDocumentContent(answer.body) || isDocumentAddress(url);
    const page = document ? null : seen(answer);
    const fine = verdictOf(tries, { outcome: 'ok', why: found.why, document, page });
    if (document) {
      if (found.kind === 'login') return { ...fine, outcome: 'blocked' };
      const judged = judgeDocument(url, answer, found);
      if (judged?.kind === 'gone') return badVerdict(tries, 'gone', judged.why, { document, page: seen(answer) });
      if (judged?.kind === 'withheld') return { ...fine, outcome: 'blocked', why: judged.why };
      const shown =
        judged?.kind === 'compare'
          ? await second.words(url)
          : judged?.kind === 'page'
            ? await pageInPlace(url, judged.why, tries)
            : null;
      return shown?.gone ? badVerdict(tries, 'gone', shown.gone, { document, ...evidenceOf(shown) }) : fine;
    }
    if (page === null || found.kind === 'login') return fine;
    // A page that only sends on is what it sends to.
    const next = hops < MAX_HOPS ? refreshOf(page) : null;
    const on = next !== null && forbiddenLink('', next) === null ? next : null;
    if (on) {
      const { outcome, why, ...target } = await run(on, hops + 1);
      if (outcome === 'gone') return badVerdict(tries, 'gone', `转到 ${on}：${why}`, { evidence: target.evidence });
      return outcome === 'ok' ? { ...fine, page: target.page ?? page } : fine;
    }
    // A route, or a shell that scripts fill: the server answers them all alike, so only what is shown counts.
    const drawn = found.browser && options.own?.(url) && !isHome(url);
    if ((url.includes('#') && isRoute(new URL(url).hash)) || drawn || (await isShell(url, page))) {
      const shown = await second.words(url);
      return shown?.gone
        ? badVerdict(tries, 'gone', shown.gone, evidenceOf(shown))
        : { ...fine, page: shown?.page ?? page };
    }
    return compared(url, answer, page, tries, fine);
  }

  /** A whole page in place of a document: what the host answers to anything is no document, whatever else it is. */
  async function pageInPlace(url: string, why: string, tries: Try[]): Promise<Shown | null> {
    const madeUp = await madeUps.host(url);
    if (madeUp.answer.status !== 200 || !madeUp.page) return null;
    const whole = await ask(url, tries, { maxBytes: PAGE_BYTES });
    if (whole.status !== 200) return null;
    const page = seen(whole);
    if (!samePage(page, madeUp.page)) return null;
    return page.reading.scripts > 0 ? second.inPlace(url, why) : { gone: why, page, evidence: [] };
  }

  async function compared(
    url: string,
    answer: Answer,
    page: Seen,
    tries: Try[],
    fine: LinkVerdict,
  ): Promise<LinkVerdict> {
    const own = options.own?.(url) ?? false;
    if (isHome(url) || isIndex(url) || !(own || answer.redirects.length > 0)) return fine;
    const madeUp = await madeUps.host(url);
    const home = own && madeUp.answer.status === 200 ? await madeUps.home(url) : null;
    const beside = judgeBeside(url, answer, page, { madeUp, home, own });
    if (beside.kind === 'none') return fine;
    if (beside.kind === 'gone') return softNotFound(url, answer, beside.why, tries);
    const shown = await second.beside(url, beside.why);
    return shown?.gone
      ? badVerdict(tries, 'gone', shown.gone, evidenceOf(shown))
      : { ...fine, page: shown?.page ?? page };
  }

  /** The source says that nothing is there. Where scripts may say otherwise, a browser has the last word. */
  async function softNotFound(url: string, answer: Answer, why: string, tries: Try[]): Promise<LinkVerdict> {
    const page = seen(answer);
    const shown = page.reading.scripts > 0 ? await second.beside(url, why) : null;
    // 该文章不存在，3 秒后自动跳转: what says so and then sends its visitor home has said it.
    const sentHome = shown?.page ? isIndex(shown.page.url) && !isIndex(url) && sameHost(url, shown.page.url) : false;
    if (shown && !shown.gone && !sentHome)
      return verdictOf(tries, { outcome: 'ok', why: '浏览器中可以打开', page: shown.page });
    return badVerdict(tries, 'gone', shown?.gone ?? why, { page, evidence: shown?.evidence ?? [] });
  }

  function spacing(url: string, at: number): number {
    const steps = isLoopback(url)
      ? (options.loopbackSpacingMs ?? LOOPBACK_SPACING_MS)
      : (options.spacingMs ?? SPACING_MS);
    return steps[Math.min(at, steps.length - 1)] ?? 0;
  }

  return {
    check(url) {
      const before = known.get(url);
      if (before) return before;
      const now = run(url);
      known.set(url, now);
      return now;
    },
  };
}

/**
 * All tries failed. 5xx at every one is the server's; a timeout at every one is the site's if others could be reached
 * meanwhile. Refused connections, resets, TLS failures and mixed failures say that we could not get there, no more.
 */
function broken(answer: Answer, tries: readonly Try[], networkWorks: boolean): LinkVerdict {
  const asked = gets(tries);
  const why = asked.at(-1)?.why ?? '';
  if (asked.every(({ status, kind }) => kind !== 'timeout' && status !== null && status >= 500))
    return badVerdict(tries, 'serverError', why, { page: seen(answer) });
  if (asked.every(({ kind }) => kind === 'timeout') && networkWorks)
    return badVerdict(tries, 'timeout', why, { status: null });
  return verdictOf(tries, { outcome: 'blocked', why });
}

const gets = (tries: readonly Try[]): Try[] => tries.filter(({ method }) => method === 'GET');
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const evidenceOf = ({ page, evidence }: { page: Seen | null; evidence: string[] }) => ({ page, evidence });

/** The home under the names that servers give it. */
const isIndex = (url: string): boolean => /^\/((index|default|home|main)(\.\w+)?)?$/i.test(new URL(url).pathname);

const sameHost = (a: string, b: string): boolean => new URL(a).host === new URL(b).host;

function skippedBy(answer: Answer): LinkVerdict['skipped'] {
  if (answer.error?.kind === 'robots') return 'robots';
  return answer.error?.kind === 'budget' ? 'bound' : 'refused';
}

/** HEAD is a hint: only what plainly is a large document is left at that. */
function goodHead(answer: Answer): boolean {
  if (answer.status === null || answer.status >= 300 || !isDocumentAnswer(answer.headers)) return false;
  return Number(answer.headers['content-length'] ?? 0) >= LARGE_DOCUMENT;
}
