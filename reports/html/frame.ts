import { html, type Markup, page } from './markup.ts';
import type { Site } from './site.ts';

/** Nothing is loaded but the report's own style, script and pictures; no page of it can send anything anywhere. */
const POLICY =
  "default-src 'none'; img-src 'self' file:; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'";

export const PRACTICE_WORDS = '本页数据来自演练网厅，其中的问题是预先设置的；城市名称仅作代号，不反映任何真实城市。';

/** A whole page: head, practice banner, the parts given, the foot. */
export function frame(site: Site, title: string, parts: { head: Markup; main: Markup; foot: string }): string {
  const named = site.practice ? `【演练数据】${title}` : title;
  return page(
    html`<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${named}</title>
<link rel="stylesheet" href="${site.asset('report.css')}">
<script src="${site.asset('report.js')}" defer></script>`,
    html`<body>
<a class="skip" href="#main">跳到正文</a>
${site.practice && html`<aside class="practice" aria-label="演练数据"><p><strong>演练数据</strong> ${PRACTICE_WORDS}</p></aside>`}
<header class="masthead">${parts.head}</header>
<main id="main" tabindex="-1">${parts.main}</main>
<footer class="foot"><p>${parts.foot}</p>${site.practice && html`<p><strong>演练数据</strong>，请勿引用。</p>`}</footer>
</body>`,
  );
}
