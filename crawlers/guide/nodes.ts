import type { ContentNode } from '../perception/view.ts';
import { fold } from './text.ts';

const INLINE = new Set(
  '#text a abbr b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup svg time tt u var wbr button nobr uni-text text o:p'.split(
    ' ',
  ),
);

export const isInlineTag = (tag: string): boolean => INLINE.has(tag);

/** Everything below a node in one string, blanks kept; `hidden` decides whether what is not rendered counts. */
export function rawText(node: ContentNode, hidden = false): string {
  if (node.hidden && !hidden) return '';
  if (node.tag === '#text') return node.text ?? '';
  if (node.tag === 'br') return '\n';
  const own = node.children.length === 0 ? (node.text ?? '') : '';
  const inner = own + node.children.map((child) => rawText(child, hidden)).join('');
  return isInlineTag(node.tag) ? inner : `\n${inner}\n`;
}

/** The same, blanks folded. */
export const textOf = (node: ContentNode, hidden = false): string => fold(rawText(node, hidden));

/** Every node of a tree, parents first. */
export function* walk(node: ContentNode): Generator<ContentNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** Rank of a heading: 1–6; 1.5 for the title of a tab panel; null for what is no heading. */
export function headingRank(node: ContentNode): number | null {
  if (node.tag === '#tab') return 1.5;
  const found = /^h([1-6])$/.exec(node.tag);
  if (found) return Number(found[1]);
  if (node.role === 'heading') return 3;
  if (node.tag === 'legend' || node.tag === 'caption' || node.tag === 'summary') return 5;
  return null;
}

/** The address a node leads to: its href, or an address in one of its own attributes (data-attach …). */
export function addressOf(node: ContentNode): string | null {
  const href = node.href?.trim();
  if (href && !/^(?:javascript:|#|about:)/i.test(href)) return href;
  for (const value of Object.values(node.data ?? {})) {
    const found =
      /"(?:FILEPATH|filePath|fileUrl|url|path|href|ATTACHURL|attachUrl|downloadUrl)"\s*:\s*"([^"]+)"/i.exec(
        value,
      )?.[1] ??
      /^(?:https?:)?\/\/[^\s"'<>]+$/i.exec(value.trim())?.[0] ??
      /^\/?[\w./%-]+\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|7z|jpe?g|png|ofd|txt|rtf|tiff?)(?:[?#]\S*)?$/i.exec(
        value.trim(),
      )?.[0] ??
      (/^\/[\w./%-]+\?\S+$/.test(value.trim()) ? value.trim() : undefined);
    if (found) return found;
  }
  for (const code of [href ?? '', ...Object.values(node.data ?? {})]) {
    const script =
      /\(\s*['"`]((?:https?:)?\/?\/[^'"`\s]+|[^'"`\s]+\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|ofd|rtf)(?:\?[^'"`]*)?)['"`]|location(?:\.href)?\s*=\s*['"`]([^'"`]+)['"`]/i.exec(
        code,
      );
    if (script) return script[1] ?? script[2] ?? null;
  }
  return null;
}

const ICON =
  /icon|arrow|btn|button|logo|close|loading|blank|spacer|dot|ico[._-]|bg[._-]|tip|star|red\.|line\.|qr|share/i;
/** A picture that decorates: by its address, title or alternative text. */
export const isIcon = (node: ContentNode): boolean =>
  ICON.test(`${(node.src ?? '').startsWith('data:') ? '' : (node.src ?? '')} ${node.title ?? ''}`) ||
  (node.alt !== undefined && ICON.test(node.alt));

/** A table's own rows, whatever groups they stand in; those of tables within its cells are none. */
export const tableRows = (table: ContentNode): ContentNode[] =>
  table.children.flatMap((c) => (c.tag === 'tr' ? [c] : /^t(?:head|body|foot)$/.test(c.tag) ? tableRows(c) : []));
export const rowCells = (row: ContentNode): ContentNode[] => row.children.filter((c) => /^t[dh]$/.test(c.tag));
