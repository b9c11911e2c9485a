import type { Page } from 'playwright';
import { inTime } from '../browser/in-time.ts';
import { protocolOf } from '../browser/protocol.ts';

/** CSS pixels of a common phone (B3.5: no sideways scrolling at 390 px). */
export const PHONE = { width: 390, height: 844 } as const;
/** WCAG 2.2, 2.5.8 Target Size (Minimum): 24 × 24 CSS pixels. */
const TARGET_PX = 24;
/** Lighthouse's former font-size audit: text below 12 px cannot be read without zooming. */
const TEXT_PX = 12;
/** Rounding and scroll bars may cost this much without anyone noticing. */
const TOLERANCE_PX = 5;

/** What a page is like on a phone. */
export interface PhoneLook {
  /** Content of the viewport tag; null where there is none. */
  viewport: string | null;
  /** Width for which the page was laid out, and width of its content, CSS pixels. */
  layoutWidth: number;
  contentWidth: number;
  targets: number;
  smallTargets: number;
  /** Characters that are shown, and those below 12 px. */
  letters: number;
  smallLetters: number;
}

/** Makes a tab a phone's: without a viewport tag pages are then laid out 980 px wide, as phones do. */
export async function asPhone(page: Page): Promise<void> {
  const session = await inTime(page, protocolOf(page));
  const phone = { ...PHONE, deviceScaleFactor: 2, mobile: true };
  await inTime(page, session.send('Emulation.setDeviceMetricsOverride', phone));
}

export function lookAsPhone(page: Page): Promise<PhoneLook> {
  return inTime(page, page.evaluate(measure, { targetPx: TARGET_PX, textPx: TEXT_PX }));
}

/** Runs in the page. */
function measure({ targetPx, textPx }: { targetPx: number; textPx: number }): PhoneLook {
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  let targets = 0;
  let smallTargets = 0;
  for (const element of document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, [role=button], [onclick]',
  )) {
    const box = element.getBoundingClientRect();
    if (!shown(element) || box.width === 0 || box.height === 0) continue;
    // A link within a sentence is as high as its line (WCAG 2.5.8, exception "inline").
    const own = (element.textContent ?? '').trim().length;
    const around = (element.parentElement?.textContent ?? '').trim().length;
    if (getComputedStyle(element).display === 'inline' && around > own * 2 && own > 0) continue;
    targets++;
    if (box.width < targetPx || box.height < targetPx) smallTargets++;
  }
  let letters = 0;
  let smallLetters = 0;
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = (node.nodeValue ?? '').replace(/\s/g, '').length;
    const parent = node.parentElement;
    if (length === 0 || !parent || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(parent.tagName) || !shown(parent)) continue;
    letters += length;
    if (Number.parseFloat(getComputedStyle(parent).fontSize) < textPx) smallLetters += length;
  }
  return {
    viewport: document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? null,
    layoutWidth: document.documentElement.clientWidth,
    contentWidth: document.documentElement.scrollWidth,
    targets,
    smallTargets,
    letters,
    smallLetters,
  };
}

/**
 * 0–100: viewport tag 40, nothing sideways 30, targets that a finger hits 20, text that can be read 10 (weights of our own
 * choosing; the parts are those of B3.5 and of Lighthouse's former mobile audits).
 */
export function judgePhone(look: PhoneLook): { score: number; found: string[] } {
  const found: string[] = [];
  const fits = look.viewport !== null && /width\s*=\s*device-width/i.test(look.viewport);
  if (!fits) found.push(look.viewport === null ? '未设置视口（viewport）' : `视口未按设备宽度设置（${look.viewport}）`);
  const sideways = Math.max(look.contentWidth, look.layoutWidth) > PHONE.width + TOLERANCE_PX;
  if (sideways) found.push(`页面宽${Math.max(look.contentWidth, look.layoutWidth)}像素，须横向滚动或缩放`);
  const small = look.targets === 0 ? 0 : look.smallTargets / look.targets;
  if (small > 0.1) found.push(`${look.targets}个可点区域中${look.smallTargets}个小于${TARGET_PX}像素`);
  const tiny = look.letters === 0 ? 0 : look.smallLetters / look.letters;
  if (tiny > 0.1) found.push(`${Math.round(tiny * 100)}%的文字小于${TEXT_PX}像素`);
  const score = (fits ? 40 : 0) + (sideways ? 0 : 30) + 20 * (1 - small) + 10 * (1 - tiny);
  return { score: Math.round(score * 10) / 10, found };
}
