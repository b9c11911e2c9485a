import type { Tab } from '../browser/tab.ts';
import { isSignInAddress } from '../flow/login-page.ts';
import type { ContentNode, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import type { Businesses } from './business.ts';
import { backTo, collectPage } from './collect-page.ts';
import { guideContent, withinGuide } from './layer.ts';
import { walk } from './nodes.ts';
import { type OwnPage, ownPages } from './own-pages.ts';
import { tight } from './text.ts';

/** Everything that a guide shows, on its page or on those that its list of contents leads to. Ends on the guide's page. */
export async function collectGuide(
  tab: Tab,
  businesses?: Businesses,
): Promise<{ trees: ContentNode[]; views: PageView[] }> {
  const contents = await closeNotices(tab);
  const parts = ownPages(contents, withinGuide(contents));
  const trees = await collectOwnPages(tab, contents, parts);
  if (trees.length === 0) return collectPage(tab, businesses);
  const rest = without(guideContent(contents), new Set(parts.map(({ action }) => action.id)));
  return { trees: [rest, ...trees], views: [contents] };
}

async function collectOwnPages(tab: Tab, contents: PageView, parts: readonly OwnPage[]): Promise<ContentNode[]> {
  const trees: ContentNode[] = [];
  let view = contents;
  for (const { title, action } of parts) {
    const target = findTarget(view, keyOf(contents, action));
    if (!target || !('role' in target)) continue;
    const effect = await tab.click(target);
    const led = effect.kind === 'opened' || effect.kind === 'navigated';
    // It stands on the page itself.
    if (!led && trees.length === 0) return [];
    if (!led) continue;
    if (!isSignInAddress(effect.url)) {
      const part = await collectPage(tab);
      for (const tree of part.trees) trees.push(titled(tree, title));
    }
    view = await backTo(tab, contents);
  }
  return trees;
}

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
