import type { ContentNode } from '../view.ts';
import type { Doc } from './document.ts';
import type { Pressable } from './pressable.ts';
import type { Bounds } from './report.ts';
import type { State } from './state.ts';

interface Tools {
  doc: Doc;
  pressable: Pressable;
  describe: (el: Element, style: CSSStyleDeclaration, seenNow: boolean) => ContentNode;
  add: (el: Element, style: CSSStyleDeclaration, shown: boolean) => void;
  addField: (el: Element, shown: boolean) => void;
}

/** Runs inside a frame: one walk over the composed tree in reading order; fills content, text, headings, frames. */
export function walkDocument(bounds: Bounds, state: State, { doc, pressable, describe, add, addField }: Tools): void {
  const { seen, fold, cut, styleOf, isPage } = doc;
  const { actionable, unfolds } = pressable;
  const { report, nodeOf } = state;
  const SKIP = new Set([
    'script',
    'style',
    'noscript',
    'template',
    'link',
    'meta',
    'head',
    'base',
    'param',
    'source',
    'track',
  ]);
  const INLINE = new Set(['inline', 'inline-block', 'inline-flex', 'contents', 'ruby', 'inline-grid', 'inline-table']);
  const windowNumbers = new Map<Window | null, number>();
  for (let i = 0; i < Math.min(window.length, 1000); i++) windowNumbers.set(window[i] ?? null, i);
  const lines: string[] = [];
  let line = '';
  let textLength = 0;
  let nodes = 0;
  let depth = 0;
  const breakLine = () => {
    const l = fold(line);
    if (l) {
      lines.push(l);
      textLength += l.length + 1;
    }
    line = '';
  };

  const walk = (
    el: Element,
    into: ContentNode[],
    hidden: boolean,
    parentPointer: boolean,
    insideAction: boolean,
    delegated: boolean,
    raised: boolean,
  ): void => {
    const tag = el.localName;
    if (SKIP.has(tag) || nodes >= bounds.maxNodes || depth >= bounds.maxDepth) return;
    nodes++;
    const style = styleOf(el);
    const none = hidden || style.display === 'none';
    const shown =
      !none &&
      style.visibility !== 'hidden' &&
      style.visibility !== 'collapse' &&
      Number(style.opacity) > 0.02 &&
      !(style.position === 'absolute' && /rect\(0px,? 0px,? 0px,? 0px\)|rect\(1px/.test(style.clip));
    const clipped =
      shown &&
      (style.overflowY === 'hidden' || style.overflowX === 'hidden') &&
      tag !== 'body' &&
      tag !== 'html' &&
      el.getBoundingClientRect().height < 2 &&
      (el.textContent?.length ?? 0) > 0;
    const seenNow = shown && !clipped;
    if (seenNow && /auto|scroll/.test(style.overflowY) && el.clientHeight >= 120 && state.scrollers.length < 6)
      if (el.scrollHeight > el.clientHeight * 1.5) state.scrollers.push(el);
    const node = describe(el, style, seenNow);
    into.push(node);
    nodeOf.set(el, node);

    const block = !INLINE.has(style.display);
    const separate = block || style.display === 'inline-block' || style.display === 'table-cell';
    if (seenNow && separate) {
      if (tag === 'td' || tag === 'th' || style.display === 'inline-block') line += ' ';
      else breakLine();
    }
    if (tag === 'br') breakLine();
    const level = /^h[1-6]$/.test(tag)
      ? Number(tag[1])
      : el.getAttribute('role') === 'heading'
        ? Number(el.getAttribute('aria-level') ?? 2)
        : 0;
    if (level && seenNow) {
      const t = fold((el as HTMLElement).innerText);
      if (t) {
        report.headings.push({ level, text: cut(t, 200) });
        state.heading = t;
      }
    } else if (seenNow && /^(legend|caption|dt)$/.test(tag))
      state.heading = fold((el as HTMLElement).innerText).slice(0, 80);

    if (tag === 'iframe' || tag === 'frame') {
      const r = el.getBoundingClientRect();
      seen.frames.push(el);
      report.frames.push({
        visible: seenNow && r.width > 40 && r.height > 40,
        x: Math.round(r.left + window.scrollX),
        y: Math.round(r.top + window.scrollY),
        number: windowNumbers.get((el as HTMLIFrameElement).contentWindow) ?? null,
      });
      node.role = `frame:${report.frames.length - 1}`;
      return;
    }
    if (
      tag === 'select' ||
      tag === 'textarea' ||
      (tag === 'input' && !/^(button|submit|reset|image)$/.test((el as HTMLInputElement).type)) ||
      (el as HTMLElement).isContentEditable
    ) {
      addField(el, seenNow);
      if (tag === 'select') {
        const chosen = (el as HTMLSelectElement).selectedOptions[0];
        if (chosen && seenNow) {
          const t = fold(chosen.text);
          node.children.push({ tag: '#text', text: t, children: [] });
          line += ` ${t} `;
        }
        return;
      }
      if (tag === 'input' || tag === 'textarea') {
        const v = (el as HTMLInputElement).type === 'password' ? '' : fold((el as HTMLInputElement).value);
        // What takes no writing shows a value: forms that are only there to be read.
        const shows = (el as HTMLInputElement).readOnly || (el as HTMLInputElement).disabled;
        if (v && shows) {
          node.children.push({ tag: '#text', text: v, children: [] });
          if (seenNow) line += ` ${v} `;
        }
        if (!insideAction && unfolds(el as HTMLInputElement, style)) add(el, style, seenNow);
        return;
      }
    }
    const inLayer = raised || style.position === 'fixed' || tag === 'dialog';
    const isAction = actionable(el, style, parentPointer, delegated && !insideAction, inLayer && !insideAction);
    if (isAction) add(el, style, seenNow);
    const hearsForChildren =
      (seen.clicks.has(el) || el.hasAttribute('onclick')) &&
      tag !== 'body' &&
      tag !== 'html' &&
      el.querySelectorAll('li,tr,dd,span,div').length >= 2;
    const pointer = style.cursor === 'pointer';
    const visit = (child: ChildNode) => {
      if (child.nodeType === Node.TEXT_NODE) {
        const raw = child.nodeValue ?? '';
        const t = raw.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ');
        if (t.trim()) {
          node.children.push({ tag: '#text', text: t.trim(), children: [] });
          if (seenNow && textLength < bounds.maxText) line += t;
        }
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        walk(
          child as Element,
          node.children,
          none || clipped,
          pointer && !isPage(el),
          insideAction || isAction,
          delegated || hearsForChildren,
          inLayer,
        );
      }
    };
    const shadow = (el as HTMLElement).shadowRoot;
    depth++;
    if (shadow) for (const child of shadow.childNodes) visit(child);
    if (tag === 'slot') for (const child of (el as HTMLSlotElement).assignedNodes()) visit(child as ChildNode);
    else if (!shadow) for (const child of el.childNodes) visit(child);
    depth--;
    if (seenNow && separate) {
      if (tag === 'td' || tag === 'th' || style.display === 'inline-block') line += ' ';
      else breakLine();
    }
  };
  const start = document.body ?? document.documentElement;
  if (start) walk(start, report.content.children, false, false, false, false, false);
  breakLine();
  report.text = lines.join('\n').slice(0, bounds.maxText);
}
