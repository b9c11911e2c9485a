import type { Scenario } from '../../cities/scenario.ts';
import { forbiddenLink } from '../browser/submission.ts';
import type { Tab } from '../browser/tab.ts';
import type { Reason } from '../facts.ts';
import { isGuide } from '../guide/recognise.ts';
import { matchItem } from '../item/match.ts';
import { HUMAN } from '../language/interaction.ts';
import { normalise } from '../language/normalise.ts';
import type { Action, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import { judge, type Landing } from './opening.ts';
import type { Reply } from './reply.ts';
import { SPACING_MS, type Survey } from './survey.ts';

/** Links of replies that are opened at the most, over all questions. */
const MAX_LINKS = 4;

/** A link in a reply: an element, or an address written out as text. */
interface ReplyLink {
  text: string;
  address: string | null;
  action: Action | null;
  view: PageView | null;
}

export interface LinksVerdict {
  /** A page about the item opened. */
  works: boolean;
  /** Links that did not open, confirmed. */
  dead: { text: string; url: string; why: string }[];
  /** Links of which nothing can be said, with why. */
  unseen: Reason[];
  /** How many links the replies had. */
  count: number;
  evidence: string[];
}

/** Opens the links of the replies until one leads to a page about the item. */
export async function openReplyLinks(
  survey: Survey,
  chat: Tab,
  replies: { reply: Reply; view: PageView }[],
): Promise<LinksVerdict> {
  const { scenario } = survey.hall;
  const links = ranked(
    replies.flatMap(({ reply, view }) => linksOf(reply, view)),
    scenario,
  );
  const verdict: LinksVerdict = { works: false, dead: [], unseen: [], count: links.length, evidence: [] };
  for (const link of links.slice(0, MAX_LINKS)) {
    if (!survey.room()) {
      verdict.unseen.push('budget');
      break;
    }
    const landing = await openLink(survey, chat, link);
    verdict.evidence.push(...landing.evidence);
    if (landing.dead) verdict.dead.push({ text: link.text, url: link.address ?? '', why: landing.dead });
    else if (landing.reason) verdict.unseen.push(landing.reason);
    else if (landing.view && aboutItem(landing, scenario, link.text)) {
      verdict.works = true;
      return verdict;
    }
  }
  return verdict;
}

function linksOf(reply: Reply, view: PageView): ReplyLink[] {
  const links: ReplyLink[] = reply.links
    .filter((a) => !HUMAN.test(a.text) && !forbiddenLink(a.text, a.address ?? '') && !/^(tel|mailto):/i.test(a.script))
    .map((a) => ({ text: a.text, address: a.address, action: a, view }));
  for (const text of reply.texts)
    for (const [url] of text.matchAll(/https?:\/\/[\w\-.:/?#=&%@~+!,;]+[\w/=#]/g))
      if (!links.some((l) => l.address === url)) links.push({ text: url, address: url, action: null, view: null });
  return links;
}

/** What names the item first; one link an address; what could only send another message comes last. */
function ranked(links: ReplyLink[], scenario: Scenario): ReplyLink[] {
  const seen = new Set<string>();
  const score = (l: ReplyLink): number =>
    (matchItem(l.text, scenario)?.score ?? 0) +
    (l.address ? 60 : 0) +
    (/指南|办理|申报|详情|查看/.test(l.text) ? 20 : 0);
  return links
    .filter((l) => {
      const key = l.address ?? l.text;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .filter((l) => l.address || opensByScript(l) || matchItem(l.text, scenario))
    .sort((a, b) => score(b) - score(a));
}

const opensByScript = (l: ReplyLink): boolean =>
  /window\.open|location|href|open|jump|goto|push/i.test(l.action?.script ?? '');

/** A landing, and the address that a press led to. */
type Opened = Landing & { ledTo?: string };

async function openLink(survey: Survey, chat: Tab, link: ReplyLink): Promise<Landing> {
  const { ledTo, ...first } = await openOnce(survey, chat, link);
  if (!first.dead) return first;
  await new Promise((r) => setTimeout(r, SPACING_MS));
  const { ledTo: _, ...again } = await openOnce(survey, chat, link);
  // A chat that was left may have forgotten what it said; where its link led is still there.
  const forgotten = again.reason === 'not-found-by-walker' && ledTo !== undefined;
  return forgotten ? openAddress(survey, { ...link, address: ledTo }) : again;
}

async function openOnce(survey: Survey, chat: Tab, link: ReplyLink): Promise<Opened> {
  if (link.address && link.action?.via !== 'script') return openAddress(survey, link);
  return pressLink(survey, chat, link);
}

async function openAddress(survey: Survey, link: ReplyLink): Promise<Landing> {
  const tab = survey.beside;
  const url = link.address as string;
  const base = { tab, view: null, fresh: '', reason: null, dead: null, nothing: false, evidence: [], note: '' };
  if (!(await survey.web.allowed(url))) return { ...base, reason: 'not-measured' };
  const arrival = await tab.open(url);
  if (arrival.error === 'download') return { ...base, reason: 'not-measured' };
  if (arrival.error === 'dns' || arrival.error === 'connect') return { ...base, dead: '连不上' };
  if (arrival.error) return { ...base, reason: arrival.error === 'timeout' ? 'timeout-ours' : 'network' };
  await closeNotices(tab);
  return judge(survey, tab, null, '', { text: link.text });
}

/** A link without an address is pressed where it stands; the guard keeps every message from being sent. */
async function pressLink(survey: Survey, chat: Tab, link: ReplyLink): Promise<Opened> {
  const base = { tab: chat, view: null, fresh: '', reason: null, dead: null, nothing: false, evidence: [], note: '' };
  const before = await chat.look();
  const target = link.action && link.view ? findTarget(before, keyOf(link.view, link.action)) : null;
  if (!target || !('role' in target)) return { ...base, reason: 'not-found-by-walker' };
  const stopped = survey.web.stopped.length;
  const effect = await chat.click(target);
  if (effect.kind === 'failed' || effect.kind === 'forbidden' || effect.kind === 'download')
    return { ...base, reason: 'not-measured' };
  // It would have asked the assistant something more: no link.
  if (survey.web.stopped.length > stopped) return base;
  const landing = await judge(survey, chat, before, '', { text: link.text }, effect.kind === 'nothing');
  const led = effect.kind === 'opened' || effect.kind === 'navigated';
  if (led) await chat.back();
  const ledTo = led && /^https?:/.test(effect.url) ? { ledTo: effect.url } : {};
  return { ...landing, ...ledTo, nothing: false };
}

/** Whether what opened is about the item: it says so in its title, its headings or its layer, or is a guide that names it. */
export function aboutItem(landing: Pick<Landing, 'view' | 'fresh'>, scenario: Scenario, linkText: string): boolean {
  const { view } = landing;
  if (!view) return false;
  const named = (text: string): boolean =>
    text.length <= 200 && text.split(/[-–—_|｜>›\n]/).some((t) => matchItem(t, scenario));
  if (named(view.title) || view.headings.some((h) => named(h.text))) return true;
  const names = scenario.names.flat().map(normalise);
  const says = (text: string): boolean => names.some((n) => normalise(text).includes(n));
  if (view.overlay && says(view.overlay.text)) return true;
  if (!says(view.text)) return false;
  return isGuide(view) || matchItem(linkText, scenario) !== null;
}
