import { classify, reasonOf, type Verdict } from '../answers.ts';
import type { Reason } from '../facts.ts';
import { fold } from '../language/normalise.ts';
import type { ContentNode, PageView } from '../perception/view.ts';

/** What stands in the way on a page, if anything; null where the page is itself. */
export interface Obstacle {
  verdict: Verdict;
  reason: Reason | null;
}

/** So many things to do make a page that is in use. */
const USABLE_ACTIONS = 5;

/**
 * Judges a rendered page by the same rules as an exchange, on what a person sees of it.
 * @param others pages of the same site: what stands on them as well is the site's frame, and no part of what this page says
 */
export function obstacleOf(view: PageView, others: readonly PageView[] = []): Obstacle | null {
  const linkTexts = view.actions.filter((a) => a.visible).length;
  const own = ownWords(view.content, new Set(others.flatMap(({ content }) => wordsOf(content))));
  const password = view.fields.some((f) => f.type === 'password' && f.visible);
  const verdict = classify({
    url: view.url,
    status: view.status,
    headers: {},
    reading: {
      title: view.title,
      headings: view.headings.map((h) => h.text),
      text: fold(view.text),
      own,
      links: linkTexts,
      scripts: 0,
      media: countMedia(view.content),
      password,
      html: true,
    },
    source: '',
  });
  if (verdict.kind === 'ok') return null;
  // A page that is in use may say of a part of itself that it is closed; one that is closed says so and little else.
  const framed = verdict.kind === 'soft-404' && others.length > 0 && !inUse(view, others);
  const inPassing =
    !framed && (verdict.kind === 'maintenance' || verdict.kind === 'soft-404') && linkTexts >= USABLE_ACTIONS;
  if (inPassing && ![view.title, ...view.headings.map((h) => h.text)].some((t) => t.includes(verdict.why))) return null;
  return { verdict, reason: reasonOf(verdict) };
}

/** Whether there is more to do on a page than on the others of its site. */
function inUse(view: PageView, others: readonly PageView[]): boolean {
  const known = new Set(others.flatMap(({ actions }) => actions.map((a) => a.text)));
  const fields = new Set(others.flatMap((o) => o.fields.map((f) => f.name || f.placeholder)));
  const asks = view.fields.some((f) => f.visible && !fields.has(f.name || f.placeholder));
  return asks || view.actions.filter((a) => a.visible && !known.has(a.text)).length >= USABLE_ACTIONS;
}

function wordsOf(node: ContentNode): string[] {
  return [...(node.text ? [node.text] : []), ...node.children.flatMap(wordsOf)];
}

const FURNITURE = new Set(['a', 'select', 'button', 'label', 'header', 'nav', 'footer', 'aside', 'form']);

function ownWords(node: ContentNode, known: ReadonlySet<string>): string {
  const parts: string[] = [];
  const visit = (n: ContentNode): void => {
    if (n.hidden || FURNITURE.has(n.tag) || n.role === 'navigation' || n.role === 'banner' || n.role === 'contentinfo')
      return;
    if (n.text && !known.has(n.text)) parts.push(n.text);
    for (const c of n.children) visit(c);
  };
  visit(node);
  return fold(parts.join(' '));
}

function countMedia(node: ContentNode): number {
  let n = 0;
  const visit = (c: ContentNode): void => {
    if (c.hidden) return;
    if (/^(img|iframe|frame|embed|object|canvas|video|svg)$/.test(c.tag)) n++;
    for (const k of c.children) visit(k);
  };
  visit(node);
  return n;
}
