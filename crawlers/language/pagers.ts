/** How lists tell that they go on: words and the names of pictures. */

/** What a pager says beside its buttons: 共6页, 第 1 页, 1/6, 显示1到10,共15记录, 10条/页. */
export const PAGER =
  /共\s*\d+\s*(页|条|项|个|件|笔|记录)|第\s*\d*\s*页|\d+\s*[/／]\s*\d+|显示\s*\d+|每页|[条项]\s*[/／]\s*页|跳(转|到|至)/;
/** Names of pagers' parts: page, paging, pagination, laypage, fenye. */
export const PAGER_PART = /(^|[\s_-])(lay)?(page|pages|pager|paging|pagination|paginate|fenye)($|[\s_\-.\d])/i;
/** Names of pictures and glyphs that stand for what comes next. */
export const NEXT_ICON =
  /(^|[\s_\-./])(next|nextpage|right|forward|xyy|xiayiye|houyiye)($|[\s_\-.\d])|(^|\s)[›>＞→▶►❯⟩▸]($|\s)/i;
/** The same for the last page, which is not the next. */
export const LAST_ICON =
  /(^|[\s_\-./])(last|end|double|weiye|moye|step-forward|fast-forward)($|[\s_\-.\d])|»|[›>＞▶►❯⟩▸]\s*[|｜❘>›▶►]/i;
/** Class names by which lists grey out what leads no further. */
export const GREYED = /(^|[\s_-])(disabled?|is-disabled|nomore|no-more|gray|grey)($|[\s_-])/i;

/** Names of the mark that unfolds a branch of a tree. */
export const UNFOLD_ICON =
  /(^|[\s_-])(switch|expand(er)?|plus|caret|hitarea|collapsed|unfold|zhankai|tree-?icon|noline_close|center_close|roots?_close)($|[\s_\-.\d])|(^|\s)[+＋▸▶►⊞]($|\s)/i;

/** Words under a list that grows while it is scrolled. */
export const SCROLLS_ON =
  /(下滑|上滑|上拉|下拉|向[上下]滑|滑动|滚动)[^，。\n]{0,6}(加载|查看|显示|更多)|^(正在)?加载中[.…。]*$/m;

/** How many pages a list says that it has; null where it does not say. */
export function statedPages(text: string): number | null {
  const m = /共\s*(\d{1,5})\s*页/.exec(text) ?? /第?\s*\d{1,4}\s*页?\s*[/／]\s*共?\s*(\d{1,4})\s*页/.exec(text);
  return m?.[1] ? Number(m[1]) : null;
}

/** Whether a list says that it holds more than is shown: 显示1到10,共15记录, 第1/2页, 当前第 1 页 共 4 页. Null where it does not say. */
export function saysMore(text: string): boolean | null {
  const shown = /显示\s*第?\s*\d+\s*(?:到|至|[-–~～])\s*(\d+)[^\d\n]{0,8}共\s*(\d+)/.exec(text);
  if (shown) return Number(shown[1]) < Number(shown[2]);
  const of = /第?\s*(\d{1,4})\s*页?\s*[/／]\s*共?\s*(\d{1,4})\s*页/.exec(text);
  if (of) return Number(of[1]) < Number(of[2]);
  const pages = statedPages(text);
  const present = /第\s*(\d{1,4})\s*页/.exec(text);
  return pages !== null && present ? Number(present[1]) < pages : null;
}
