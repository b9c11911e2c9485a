import type { Tab } from '../browser/tab.ts';
import type { Action } from '../perception/view.ts';

/** How an entry shows that it is not available: drawn grey, or said in its hint; null where it looks like one to press. */
export async function greyed(tab: Tab, action: Action): Promise<string | null> {
  return tab.ask(action, looksGrey).catch(() => null);
}

/** Runs in the frame of the element. */
function looksGrey(el: Element): string | null {
  const own = `${el.getAttribute('class') ?? ''} ${el.parentElement?.childElementCount === 1 ? (el.parentElement.getAttribute('class') ?? '') : ''}`;
  const hint = `${el.getAttribute('title') ?? ''}${el.getAttribute('data-tip') ?? ''}${el.getAttribute('data-title') ?? ''}`;
  if (/暂?不支持|未开通|不可|窗口|线下/.test(hint)) return `不可用（${hint.slice(0, 30)}）`;
  if (
    /(^|[\s_-])(disabled?|gr[ae]y|unable|unusable|forbid(den)?|noclick|invalid|btn-default-disabled)([\s_-]|$)/i.test(
      own,
    )
  )
    return '灰色';
  const numbers = (c: string): number[] => (c.match(/[\d.]+/g) ?? []).map(Number);
  const dull = (c: string): number | null => {
    const [r = 0, g = 0, b = 0, alpha = 1] = numbers(c);
    if (alpha < 0.1 || Math.max(r, g, b) - Math.min(r, g, b) > 14) return null;
    return (r + g + b) / 3 / 255;
  };
  const style = getComputedStyle(el);
  if (Number(style.opacity) < 0.6) return '灰色';
  const back = dull(style.backgroundColor);
  const front = dull(style.color);
  // White or light grey words on grey; or light grey words on nothing.
  if (back !== null && back > 0.55 && back < 0.95 && front !== null && (front > 0.9 || Math.abs(front - back) < 0.35))
    return '灰色';
  if (front !== null && front > 0.5 && front < 0.9 && (back === null || back > 0.9)) return '灰色';
  return null;
}
