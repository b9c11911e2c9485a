import { DISCLOSED, SOURCES_HEAD } from '../language/interaction.ts';

/** A part that a board of ratings discloses. */
export type Disclosed = keyof typeof DISCLOSED;
export const DISCLOSED_KINDS = Object.keys(DISCLOSED) as Disclosed[];

/** What a tab with these words shows, read from what came up when it was chosen. */
export function kindOfTab(words: string): Disclosed | 'sources' | null {
  const text = words.normalize('NFKC').replace(/[\s()、“”"]+/g, '');
  if (SOURCES_HEAD.test(text)) return 'sources';
  for (const kind of DISCLOSED_KINDS) if (DISCLOSED[kind].test(text)) return kind;
  if (/^(按)?(部门|单位)$/.test(text)) return 'departments';
  if (/^(按)?(区域|区县|地区|县区|市州|辖区)$/.test(text)) return 'regions';
  return null;
}
