import { GUIDE_SAYS } from '../language/guide.ts';
import type { Action, ContentNode, PageView } from '../perception/view.ts';
import { textOf } from './nodes.ts';

/** So many labels of a guide in a layer make it one. */
const LABELS = 3;

/** Whether what came up over a page is a guide: a drawer beside a list of items, a dialogue over it, a frame in one. */
export function isGuideLayer(view: Pick<PageView, 'overlay' | 'content'>): boolean {
  if (view.overlay === null) return false;
  const layer = layerIn(view.content);
  const text = layer ? textOf(layer) : view.overlay.text;
  return new Set(text.match(GUIDE_SAYS)).size >= LABELS;
}

/** What can be done within the guide: in its layer alone where it has one, since what lies behind speaks of other items. */
export function withinGuide(view: Pick<PageView, 'overlay' | 'content' | 'actions'>): readonly Action[] {
  if (!isGuideLayer(view)) return view.actions;
  // The list that it came from may be framed as well, and lies behind.
  const framed = framesIn(layerIn(view.content));
  return view.actions.filter((a) => a.region === 'overlay' || framed.has(a.frame));
}

/** The guide's own content: the layer's where it has one. */
export function guideContent(view: Pick<PageView, 'overlay' | 'content'>): ContentNode {
  const layer = isGuideLayer(view) ? layerIn(view.content) : null;
  return layer ? { tag: '#document', children: [layer] } : view.content;
}

function layerIn(node: ContentNode): ContentNode | null {
  if (node.layer) return node;
  for (const child of node.children) {
    const found = layerIn(child);
    if (found) return found;
  }
  return null;
}

function framesIn(node: ContentNode | null, into = new Set<number>()): Set<number> {
  if (node?.frame !== undefined) into.add(node.frame);
  for (const child of node?.children ?? []) framesIn(child, into);
  return into;
}
