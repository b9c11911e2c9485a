import { literalAddresses } from '../links/handlers.ts';
import type { ContentNode } from '../perception/view.ts';
import { labelOf } from './labels.ts';
import type { Template } from './material.ts';
import { addressOf, textOf, walk } from './nodes.ts';

/** Words of a button that hands out a form or a sample. */
const OFFERS = /下载|样[表本张例]|空表|空白|范本|模[板版]|格式文本/;
const pressed = (node: ContentNode): boolean => node.tag === 'button' || node.act !== undefined;
/** 示例样表 无: a row that says that there is none. */
const NONE_OFFERED = /(?:样[表本张例]|空表|空白表?格?|范本|模[板版])\s*[:：]?\s*(?:无|暂无|没有|否|[-—/]+)(?:\s|$)/;

/** A button for a file, with the row in which it stands and what stands above that. */
export interface UntoldOffer {
  node: ContentNode;
  frame: number;
  row: string;
}

/** What offers a file whose address nobody can read, since a script makes it: pressing it tells. */
export function untoldOffers(tree: ContentNode): UntoldOffer[] {
  const found: UntoldOffer[] = [];
  const path: ContentNode[] = [];
  const visit = (node: ContentNode, frame: number): void => {
    if (node.hidden) return;
    const here = node.frame ?? frame;
    if (node.act !== undefined && OFFERS.test(textOf(node) || node.title || ''))
      if (linksOf(node, null).some(({ url, guessed }) => url === null || guessed))
        found.push({ node, frame: here, row: rowOf(path, node) });
    path.push(node);
    for (const child of node.children) visit(child, here);
    path.pop();
  };
  visit(tree, 0);
  return found;
}

/** So much more than the button's own words makes a row, characters. */
const ROW = 8;

function rowOf(path: readonly ContentNode[], node: ContentNode): string {
  const own = textOf(node).length;
  const at = path.findLastIndex((p) => textOf(p).length >= own + ROW);
  const row = path[at];
  const above = path[at - 1]?.children ?? [];
  const before = row ? above[above.indexOf(row) - 1] : undefined;
  return row ? `${before ? textOf(before) : ''} ${textOf(row)}` : '';
}

/** `downloadFile('a.doc')` names a file, not its place. */
function isGuessed(node: ContentNode, url: string | null): boolean {
  if (url === null || node.href?.trim() === url || /^(?:https?:)?\/\//i.test(url)) return false;
  return !literalAddresses(`${node.data?.['onclick'] ?? ''};${node.href ?? ''}`, () => node.calls ?? null).includes(
    url,
  );
}

/** Links to blank forms and samples below a node. `kind` null: the words of the link decide. */
export function linksOf(node: ContentNode, kind: Template['kind'] | null): Omit<Template, 'material'>[] {
  const found: Omit<Template, 'material'>[] = [];
  for (const inner of walk(node)) {
    if (inner.hidden) continue;
    const text = textOf(inner) || inner.title || '';
    const linked = inner.tag === 'a' || inner.href !== undefined || inner.data !== undefined;
    // What only a script listens to is told by its words.
    if (!linked && !(pressed(inner) && OFFERS.test(text) && text.length <= 24)) continue;
    if (!linked && NONE_OFFERED.test(text)) continue;
    if (labelOf(text) || /详情|说明|须知|展开|收起|办理/.test(text)) continue;
    const url = addressOf(inner);
    const file =
      /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|ofd|rtf|jpe?g|png|tiff?)(?:[?#]|$)/i.test(url ?? '') ||
      /down|attach|file|附件/i.test(url ?? '');
    if (!file && !kind && !/下载|样|空白|空表|范本|模板|表格/.test(text)) continue;
    if (url === null && !/下载|样|空|表|模板|范/.test(text)) continue;
    const meant = /样|范|示/.test(text) ? 'sample' : /空|表格/.test(text) ? 'blank' : (kind ?? 'blank');
    found.push({ url, kind: meant, guessed: isGuessed(inner, url), ...(inner.lost ? { lost: true as const } : {}) });
  }
  return found.filter((t, i) => found.findIndex((o) => o.url === t.url && o.kind === t.kind) === i);
}
