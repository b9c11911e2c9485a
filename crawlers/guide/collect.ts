import type { Tab } from '../browser/tab.ts';
import { isSignInAddress } from '../flow/login-page.ts';
import type { ContentNode, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import { backTo, sansHash } from './back-to.ts';
import type { Businesses } from './business.ts';
import { collectPage } from './collect-page.ts';
import { guideContent, withinGuide } from './layer.ts';
import { walk } from './nodes.ts';
import { ownPages } from './own-pages.ts';
import { tight } from './text.ts';

/** Tabs and folds that are opened at the most on the page of one part. */
const MOST_OF_A_PART = 6;

/** Everything that a guide shows, on its page or on those that its list of contents leads to. Ends on the guide's page. */
export async function collectGuide(
  tab: Tab,
  businesses?: Businesses,
): Promise<{ trees: ContentNode[]; views: PageView[] }> {
  const contents = await closeNotices(tab);
  const { trees, opened } = await collectOwnPages(tab, contents, businesses);
  if (trees.length === 0) return collectPage(tab, businesses);
  return { trees: [without(guideContent(contents), opened), ...trees], views: [contents] };
}

async function collectOwnPages(
  tab: Tab,
  contents: PageView,
  businesses?: Businesses,
): Promise<{ trees: ContentNode[]; opened: ReadonlySet<number> }> {
  const trees: ContentNode[] = [];
  const opened = new Set<number>();
  let view = contents;
  for (const { title, action } of ownPages(contents, withinGuide(contents))) {
    const target = findTarget(view, keyOf(contents, action));
    if (!target || !('role' in target)) continue;
    const effect = await tab.click(target);
    const led =
      effect.kind === 'opened' || (effect.kind === 'navigated' && sansHash(effect.url) !== sansHash(contents.url));
    // Parts that unfold on the page itself are read as such.
    if (!led) return { trees: [], opened: new Set() };
    const signIn = isSignInAddress(effect.url);
    const part = signIn ? { trees: [UNREAD] } : await collectPage(tab, businesses, MOST_OF_A_PART);
    for (const tree of part.trees) trees.push(titled(tree, title));
    opened.add(action.id);
    view = await backTo(tab, contents);
  }
  return { trees, opened };
}

/** Stands for what did not come: a part behind a sign-in is not known, neither empty nor missing. */
const UNREAD: ContentNode = {
  tag: 'p',
  children: [{ tag: '#text', text: '加载中', children: [] }],
};

/** A page that does not name itself bears the name by which it was opened. */
const titled = (tree: ContentNode, title: string): ContentNode =>
  [...walk(tree)].some((node) => !node.hidden && node.tag === '#text' && tight(node.text ?? '') === tight(title))
    ? tree
    : { tag: '#document', children: [{ tag: 'h2', children: [{ tag: '#text', text: title, children: [] }] }, tree] };

/** What the list of contents tells beside a part (共9份) is no value of it: the part was opened. */
const without = (tree: ContentNode, opened: ReadonlySet<number>): ContentNode => ({
  ...tree,
  children: tree.children.filter((c) => c.act === undefined || !opened.has(c.act)).map((c) => without(c, opened)),
});
