import { CHAT_FURNITURE, TYPING } from '../language/interaction.ts';
import { fold, normalise } from '../language/normalise.ts';
import type { Action, ContentNode, PageView } from '../perception/view.ts';

/** What came after a question, as far as it is shown. */
export interface Reply {
  texts: string[];
  /** Links and buttons that came with it. */
  links: Action[];
  /** The assistant says that it is still at it. */
  typing: boolean;
}

interface Piece {
  text: string;
  hidden: boolean;
}

/** A page with more pieces of text than this is not a chat alone. */
const BIG_PAGE = 80;
/** A part that holds more of a big page than this is the page itself. */
const WHOLE_SHARE = 0.5;

/** Whose words come next (您的问题：, 小青：), and not words of theirs. */
const LABEL = /^[^\s，。；！？,;!?]{1,8}[:：]$/;

/** Reads the reply to a question by what a page shows now and did not show before. Pure. */
export function readReply(before: PageView, after: PageView, question: string): Reply {
  const shownBefore = count(pieces(before.content).filter((p) => !p.hidden));
  const allBefore = count(pieces(before.content));
  const total = pieces(after.content).length;
  const echo = normalise(question);
  const said = (p: Piece): boolean => !isEcho(p.text, echo) && !LABEL.test(p.text);
  const says = (node: ContentNode): Piece[] => fresh(pieces(node), shownBefore).filter(said);

  // The smallest part of the page that holds the question and something else that is new.
  let scope: ContentNode = after.content;
  let found: Piece[] | null = null;
  for (const node of pathToEcho(after.content, echo).reverse()) {
    const size = pieces(node).length;
    if (total > BIG_PAGE && size > total * WHOLE_SHARE) break;
    const here = says(node);
    if (here.length > 0) {
      scope = node;
      found = here;
      break;
    }
  }
  // On a whole page, what only came out of hiding (a carousel, a menu) is no reply.
  found ??= fresh(pieces(after.content), allBefore).filter(said);

  const typing = found.some((p) => TYPING.test(p.text));
  const texts = found
    .map((p) => p.text)
    .filter((t) => !TYPING.test(t) && !CHAT_FURNITURE.test(t))
    // A clock or a counter.
    .filter((t) => /[\u4e00-\u9fa5a-z]{2}/i.test(t));
  return { texts, links: texts.length > 0 ? linksOf(before, after, scope, texts) : [], typing };
}

/** Actions that came with the reply: in its part of the page, and more often there than before. */
function linksOf(before: PageView, after: PageView, scope: ContentNode, texts: string[]): Action[] {
  const key = (a: Action): string => `${a.frame}|${a.text}|${a.address ?? ''}|${a.script}`;
  const old = new Map<string, number>();
  for (const a of before.actions) if (a.visible) old.set(key(a), (old.get(key(a)) ?? 0) + 1);
  const addresses = new Set<string>();
  const visit = (n: ContentNode): void => {
    if (n.href) addresses.add(n.href);
    for (const c of n.children) visit(c);
  };
  visit(scope);
  const body = normalise(texts.join('\n'));
  const found: Action[] = [];
  for (const a of after.actions) {
    if (!a.visible) continue;
    const left = old.get(key(a)) ?? 0;
    if (left > 0) {
      old.set(key(a), left - 1);
      continue;
    }
    const text = normalise(a.text);
    const mine = (a.address !== null && addresses.has(a.address)) || (text !== '' && body.includes(text));
    if (mine && !CHAT_FURNITURE.test(fold(a.text))) found.push(a);
  }
  return found;
}

function pieces(node: ContentNode, hidden = false, into: Piece[] = []): Piece[] {
  const out = hidden || node.hidden === true;
  if (node.text && node.tag === '#text') into.push({ text: node.text, hidden: out });
  for (const child of node.children) pieces(child, out, into);
  return into;
}

/** Clocks and counters change by their digits alone. */
const sign = (text: string): string => text.replace(/\d+/g, '#');

function count(all: Piece[]): Map<string, number> {
  const n = new Map<string, number>();
  for (const p of all) n.set(sign(p.text), (n.get(sign(p.text)) ?? 0) + 1);
  return n;
}

function fresh(now: Piece[], before: Map<string, number>): Piece[] {
  const left = new Map(before);
  return now.filter((p) => {
    if (p.hidden) return false;
    const n = left.get(sign(p.text)) ?? 0;
    if (n > 0) left.set(sign(p.text), n - 1);
    return n === 0;
  });
}

const isEcho = (text: string, echo: string): boolean => {
  const t = normalise(text);
  return t !== '' && (t === echo || (t.includes(echo) && t.length <= echo.length + 12));
};

/** The nodes from the root to the last visible text that repeats the question. */
function pathToEcho(root: ContentNode, echo: string): ContentNode[] {
  let last: ContentNode[] = [];
  const visit = (node: ContentNode, path: ContentNode[]): void => {
    if (node.hidden) return;
    if (node.tag === '#text' && node.text && isEcho(node.text, echo)) last = path;
    for (const c of node.children) visit(c, [...path, node]);
  };
  visit(root, []);
  return last;
}
