import { GUIDE_SAYS } from '../language/guide.ts';
import type { Action, ContentNode, PageView } from '../perception/view.ts';

/** So many labels of a guide in a layer make it one. */
const LABELS = 3;

/** Whether what came up over a page is a guide: drawers beside a list of items, dialogues over it. */
export const isGuideLayer = (view: Pick<PageView, 'overlay'>): boolean =>
  new Set(view.overlay?.text.match(GUIDE_SAYS)).size >= LABELS;

/** What can be done within the guide: in its layer alone where it has one, since what lies behind speaks of other items. */
export const withinGuide = (view: Pick<PageView, 'overlay' | 'actions'>): Action[] =>
  isGuideLayer(view) ? view.actions.filter((a) => a.region === 'overlay') : view.actions;

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
