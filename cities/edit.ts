import { parseDocument } from 'yaml';

/** A key of a city file to be set, e.g. `['portals', 'city']`; null is written as null, undefined takes the key out. */
export type Change = { path: readonly (string | number)[]; value: string | null | undefined };

/**
 * The text of a city file with some keys changed and all else, comments too, as it was: what `cities doctor` proposes.
 * Codes and other digits are quoted, as the schema asks.
 *
 * @throws Error where the text is no YAML; load it first.
 */
export function editCity(text: string, changes: readonly Change[]): string {
  const doc = parseDocument(text);
  if (doc.errors.length > 0) throw doc.errors[0]!;
  for (const { path, value } of changes) {
    if (value === undefined) doc.deleteIn(path);
    else doc.setIn(path, value);
  }
  // No folding: an address or a sentence stays on its line, and a diff shows only what was changed.
  return doc.toString({ lineWidth: 0, flowCollectionPadding: true, indent: indentOf(text) });
}

/** The blanks by which the file itself sets in what is under a key. */
function indentOf(text: string): number {
  const blanks = /^[^\s#-][^\n]*:[^\S\n]*(?:#[^\n]*)?\n( +)[^\s#-]/m.exec(text)?.[1];
  return blanks?.length ?? 2;
}
