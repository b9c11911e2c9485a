import { Attributes, type Content, type Href, html, type Markup } from '../html/markup.ts';

/**
 * A form whose fields become the address. Browsers bring back what was chosen in a form before one left it: after the back button
 * its fields would say another thing than the address and the page.
 */
export const filterForm = (fields: Content): Markup =>
  html`<form class="filter" method="get" autocomplete="off">${fields}</form>`;

/** A labelled choice; the browser sends it with its form. */
export function select(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, words: string])[],
): Markup {
  return html`<label>${label} <select name="${name}">${options.map(
    ([value, words]) => html`<option ${new Attributes({ value, selected: value === chosen })}>${words}</option>`,
  )}</select></label>`;
}

/** A labelled line of text. */
export function input(
  name: string,
  label: string,
  value: string,
  more: Readonly<Record<string, string | number | boolean | null>> = {},
): Markup {
  return html`<label>${label} <input ${new Attributes({ type: 'text', name, value, autocomplete: 'off', ...more })}></label>`;
}

/** The way to the other pages of a list; nothing where all fits on one. */
export function pager(page: number, size: number, total: number, at: (page: number) => Href): Markup | null {
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return null;
  return html`<nav class="pager" aria-label="分页">${
    page > 1 ? html`<a href="${at(page - 1)}" rel="prev">← 上一页</a>` : html`<span></span>`
  }<span class="nb">第${page}页，共${last}页（${total}项）</span>${
    page < last ? html`<a href="${at(page + 1)}" rel="next">下一页 →</a>` : html`<span></span>`
  }</nav>`;
}

/** A button that leads to a page. */
export const linkButton = (href: Href, words: string): Markup => html`<a class="button" href="${href}">${words}</a>`;
