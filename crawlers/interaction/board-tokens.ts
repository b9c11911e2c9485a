import { fold, lengthOf } from '../language/normalise.ts';
import type { ContentNode, PageView } from '../perception/view.ts';
import { kindOfTab } from './board-parts.ts';

/** A piece of a board, in the order in which it is read: words or a picture. */
export interface Token {
  text: string;
  picture: boolean;
  /** Stands as a heading, by its markup. */
  head: boolean;
  /** Part of something that can be pressed: a tab, a menu entry. */
  pressed: boolean;
  /** The title of a column, which names no part of the board. */
  column?: true;
}

/** A heading of a part is short; sentences that mention a part are not one. */
const MAX_HEAD = 20;
/** So many pieces after a heading belong to it at the most. */
const MAX_BODY = 120;

/** Charts and images in sight. */
export const picturesIn = (view: PageView): number => tokensOf(view).filter((t) => t.picture).length;

const PICTURE = new Set(['canvas', 'svg', 'img']);
const PRESSED = new Set(['a', 'button']);
const FURNITURE = new Set(['header', 'nav', 'footer', 'aside']);

/** What a board shows, without the furniture of its page. */
export function tokensOf(view: PageView): Token[] {
  const labels = new Set(view.actions.filter((a) => a.visible && lengthOf(a.text) <= MAX_HEAD).map((a) => a.text));
  const tokens: Token[] = [];
  const visit = (n: ContentNode, head: boolean, pressed: boolean, column: boolean): void => {
    if (n.hidden || FURNITURE.has(n.tag) || n.role === 'navigation' || n.role === 'banner') return;
    const isHead = head || /^(h[1-6]|caption|legend|dt|th)$/.test(n.tag);
    const isColumn = column || n.tag === 'th';
    const isPressed = pressed || PRESSED.has(n.tag) || n.role === 'tab' || n.role === 'button';
    if (n.tag === '#text' && n.text) {
      const text = fold(n.text);
      // 部门排名：甲局 第1名；乙局 第2名
      const label = /^([^：:。，]{2,20})[：:](?=.)/.exec(text)?.[1];
      if (label && kindOfTab(label)) {
        tokens.push({ text: label, picture: false, head: true, pressed: false });
        tokens.push({ text: text.slice(label.length + 1), picture: false, head: false, pressed });
      } else
        tokens.push({
          text,
          picture: false,
          head,
          pressed: pressed || (!head && labels.has(text)),
          ...(column && { column: true as const }),
        });
    } else if (PICTURE.has(n.tag)) {
      tokens.push({ text: fold(n.alt ?? n.title ?? ''), picture: true, head: false, pressed: isPressed });
    }
    for (const c of n.children) visit(c, isHead, isPressed, isColumn);
  };
  visit(view.content, false, false, false);
  return tokens;
}

/** What follows a heading up to the next one. */
function bodyAfter(tokens: Token[], at: number): Token[] {
  const body: Token[] = [];
  for (const t of tokens.slice(at + 1, at + 1 + MAX_BODY)) {
    const isPart =
      !t.picture && !t.column && lengthOf(t.text) <= MAX_HEAD && !/\d/.test(t.text) && kindOfTab(t.text) !== null;
    if ((isPart && !t.pressed && body.length > 0 && t.head) || (isPart && body.length === 0)) break;
    body.push(t);
  }
  return body;
}

/** What follows each heading that is one of those asked for. */
export function* headings(tokens: Token[], is: (text: string) => boolean): Generator<Token[]> {
  for (const [at, t] of tokens.entries()) {
    if (t.picture || t.pressed || lengthOf(t.text) > MAX_HEAD || !is(t.text)) continue;
    yield bodyAfter(tokens, at);
  }
}
