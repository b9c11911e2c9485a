import { visible } from '../text.ts';

/** Escapes for text and for a quoted attribute alike, after `visible`. */
export function escapeText(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
}
