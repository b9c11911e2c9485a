import { html, type Markup } from './markup.ts';

/** A figure with its sign and unit: `45.45%`, `25个城市`, `5个工作日`, `2026-11-22`, `0411-84600000`; a short name in quotes. */
const FIGURE =
  /([≥≤<>+−-]?\d[\d.,:/]{0,18}(?:[—-]\d[\d.]{0,10}){0,3}(?:\s?(?:%|分|秒|毫秒|像素|次|项|个[\p{Script=Han}]{0,3}|年|月|日|天|人|家|处|条|位|名|级|号))?|“[^“”\s]{1,8}”)/u;

/** Text for people in which no line breaks between a figure and its unit, nor inside a number. */
export function prose(text: string): Markup {
  const parts = text.split(FIGURE);
  return html`${parts.map((part, i) => (i % 2 === 1 ? html`<span class="nb">${part}</span>` : part))}`;
}
