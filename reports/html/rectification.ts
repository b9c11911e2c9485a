import type { Side } from '../../checks/findings.ts';
import type { Rectification } from '../../checks/rectification.ts';
import { oneLine } from '../text.ts';
import { rectificationWords, sideWords } from '../words/rectification.ts';
import { Attributes, html, type Markup } from './markup.ts';
import { evidenceLinks } from './parts.ts';
import { prose } from './prose.ts';
import type { Site } from './site.ts';

/** Who mends it by when, and how far it has come. */
export function rectificationLine(of: Rectification, overdue = false): Markup {
  return html`<p ${new Attributes({ class: 'rectification', 'data-overdue': overdue })}><span class="label">整改</span>${prose(oneLine(rectificationWords(of), 300))}</p>`;
}

/** The evidence of both sides: what showed the shortcoming, and what shows it mended. */
export function bothSides(site: Site, { shown, mended }: { shown: Side | null; mended: Side | null }): Markup {
  return html`<dl class="sides">${side(site, mended ? '发现时' : '最近一次所见', shown, true)}${side(site, '改正后', mended, false)}</dl>`;
}

function side(site: Site, name: string, of: Side | null, told: boolean): Markup | null {
  if (!of) return null;
  return html`<div><dt>${name}</dt><dd>${!told && html`<p>${prose(of.sentence)}</p>`}<p class="note">${prose(sideWords(of))}</p>${
    evidenceLinks(site, of.evidence) ??
    ((of.pages.length > 0 && html`<p class="note">当时的页面</p>${evidenceLinks(site, of.pages)}`) ||
      html`<p class="note">没有单独保存的证据，依据见这次测评的事实。</p>`)
  }</dd></div>`;
}
