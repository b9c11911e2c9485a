import type { ContentNode } from '../perception/view.ts';
import { isSectionTitle, labelOf, withoutControls } from './labels.ts';
import { headingRank, isInlineTag, rawText, textOf, walk } from './nodes.ts';
import { fold } from './text.ts';

/**
 * What a person reveals counts: tab panels, accordions, rows behind 展开. Returns a copy in which such nodes are no longer
 * hidden and every panel that is named only by its tab begins with that name (`#tab`). What stays hidden (templates,
 * dialogues, duplicates) keeps its mark.
 */
export function reveal(tree: ContentNode): ContentNode {
  const targets = anchorTitles(tree);
  const copy = (node: ContentNode, lists: string[][]): ContentNode => {
    const children: ContentNode[] = [];
    const panels = panelTitles(node, lists);
    const known = [...lists];
    node.children.forEach((child, index) => {
      const list = tabList(child);
      const shown = child.hidden && canBeRevealed(node, index, targets, panels.has(index)) ? unhide(child) : child;
      const made = copy(shown, known);
      const title = panels.get(index) ?? (child.id ? targets.get(child.id) : undefined);
      children.push(title && !startsWith(child, title) ? titled(made, title) : made);
      if (list) known.push(list);
    });
    return { ...node, children: preferFull(children) };
  };
  return copy(tree, []);
}

/** The mark may stand on the panel alone or on everything below it; in the second case all of it is shown. */
function unhide(node: ContentNode): ContentNode {
  const { hidden: _hidden, ...shown } = node;
  const told = node.children.filter((c) => c.tag !== '#text' && (textOf(c, true) !== '' || holdsPicture(c)));
  const all = told.length > 0 && told.every((c) => c.hidden);
  return { ...shown, children: all ? node.children.map(unhide) : node.children };
}

const holdsPicture = (node: ContentNode): boolean => [...walk(node)].some((n) => n.tag === 'img');

const titled = (node: ContentNode, title: string): ContentNode => ({
  ...node,
  children: [{ tag: '#tab', children: [{ tag: '#text', text: title, children: [] }] }, ...node.children],
});

const startsWith = (node: ContentNode, title: string): boolean => {
  const text = rawText(node, true).trim().slice(0, 60);
  const first = fold(text.split('\n').find((line) => line.trim()) ?? '');
  return first.replace(/\s/g, '').startsWith(title.replace(/\s/g, '')) && labelOf(first) !== null;
};

/** Short texts of the entries of a tab list, or null if the node is none. */
function tabList(node: ContentNode): string[] | null {
  if (node.hidden || node.children.length > 24) return null;
  const entries = node.children.filter((c) => !c.hidden && textOf(c) !== '');
  if (entries.length === 1 && node.children.length >= 1) return tabList(entries[0]!);
  if (entries.length < 2) return null;
  const texts = entries.map((c) => textOf(c));
  if (texts.some((t) => t.length > 14 || /[：:。；]/.test(t))) return null;
  // A title and a row of label and value below it: 收费信息 | 是否收费 不收费.
  if (entries.some(saysTwoThings)) return null;
  // The title of a fold and its control, not two tabs.
  if (texts.some((t) => /^(?:点击)?(?:展开|收起)/.test(t))) return null;
  if (entries.some((c) => c.tag === '#text' || /^(?:td|th|tr|dd|dt|p)$/.test(c.tag))) return null;
  return texts.filter((t) => labelOf(t) || isSectionTitle(t)).length * 2 >= texts.length ? texts : null;
}

const saysTwoThings = (entry: ContentNode): boolean =>
  [...walk(entry)].filter((n) => n.tag === '#text' && /[\u4e00-\u9fa5]{2}/.test(n.text ?? '')).length > 1;

/** Titles by `#anchor` of the links that lead to a panel of the page. */
function anchorTitles(tree: ContentNode): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: ContentNode): void => {
    for (const address of [node.href, ...Object.values(node.data ?? {})]) {
      const id = /^#([\w\u4e00-\u9fa5-]+)$/.exec(address ?? '')?.[1];
      const text = id ? textOf(node) : '';
      if (id && text && text.length <= 14 && !found.has(id)) found.set(id, text);
    }
    for (const child of node.children) visit(child);
  };
  visit(tree);
  // An anchor to a plain heading names nothing new: only panels (with content of their own) take a title.
  for (const [id, title] of found) if (!labelOf(title)) found.delete(id);
  return found;
}

/** Index of panel → title, where a tab list with as many entries stands before the panels. */
function panelTitles(node: ContentNode, lists: string[][]): Map<number, string> {
  const titles = new Map<number, string>();
  if (!node.children.some((c) => c.hidden)) return titles;
  const blocks = node.children.map((child, index) => ({ child, index })).filter(({ child }) => !isInlineTag(child.tag));
  const own = blocks.map(({ child }) => tabList(child)).find((l) => l !== null) ?? null;
  for (const list of own ? [own, ...lists.toReversed()] : lists.toReversed()) {
    const rest =
      own === list
        ? blocks.filter(
            ({ child }) => tabList(child) !== list && JSON.stringify(tabList(child)) !== JSON.stringify(list),
          )
        : blocks;
    for (const tag of new Set(rest.map(({ child }) => child.tag))) {
      const panels = rest.filter(({ child }) => child.tag === tag);
      if (panels.length === list.length && panels.some(({ child }) => child.hidden)) {
        for (const [i, { index }] of panels.entries()) titles.set(index, list[i]!);
        return titles;
      }
    }
  }
  return titles;
}

function canBeRevealed(parent: ContentNode, index: number, targets: Map<string, string>, inPanels: boolean): boolean {
  const node = parent.children[index]!;
  if (/\{\{|\$\{|<%/.test(rawText(node, true))) return false;
  if (inPanels || node.role === 'tabpanel' || (node.id && targets.has(node.id))) return true;
  if (/^(?:tr|li|tbody|dd)$/.test(node.tag)) return true;
  if (parent.tag === 'details') return true;
  const before = parent.children.slice(0, index).findLast((c) => textOf(c, true) !== '');
  if (before && !before.hidden) {
    const title = textOf(before);
    const handle =
      headingRank(before) !== null ||
      before.strong ||
      /^(?:a|button|dt)$/.test(before.tag) ||
      before.role === 'button' ||
      before.role === 'tab';
    if (title.length <= 24 && (labelOf(withoutControls(title)) || isSectionTitle(title) || handle)) return true;
  }
  const alike = parent.children.filter((c) => c.tag === node.tag && textOf(c, true) !== '');
  const shown = alike.filter((c) => !c.hidden);
  return alike.length >= 3 && shown.length === 1 && !isInlineTag(node.tag);
}

/** A text cut off with an ellipsis beside its full, hidden version: the full one is what a person gets with 展开. */
function preferFull(children: ContentNode[]): ContentNode[] {
  const result = [...children];
  result.forEach((short, i) => {
    if (short.hidden) return;
    const text = textOf(short)
      .replace(/(?:展开|更多|查看)[\s\S]{0,4}$/, '')
      .trim();
    const stem = /^(.{6,})(?:…|\.{3}|。。。)+$/.exec(text)?.[1];
    if (!stem) return;
    const full = result.findIndex((c) => c.hidden && textOf(c, true).startsWith(stem.slice(0, 40)));
    if (full < 0) return;
    const { hidden: _hidden, ...shown } = result[full]!;
    result[full] = shown;
    result[i] = { ...short, hidden: true };
  });
  return result;
}
