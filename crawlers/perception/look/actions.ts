import type { Action } from '../view.ts';
import type { Addresses } from './addresses.ts';
import type { Doc } from './document.ts';
import type { Names } from './names.ts';
import type { Pressable } from './pressable.ts';
import type { Rows } from './rows.ts';
import type { State } from './state.ts';

interface Tools {
  doc: Doc;
  addresses: Addresses;
  names: Names;
  rows: Rows;
  pressable: Pressable;
  landmark: (el: Element, r: DOMRect) => Action['region'];
}

/** Runs inside a frame: notes what can be acted on, with where it leads and what stands around it. */
export function actionTool(state: State, { doc, addresses, names, rows, pressable, landmark }: Tools) {
  const { seen, cut, vw, vh, rectOf, onPage, boxOf } = doc;
  const { resolve, addressInScript, ownAddress } = addresses;
  const { nameOf, iconOf } = names;
  const { around, comesUpIn } = rows;
  const { looksSelected, hoversOver } = pressable;
  const { report, nodeOf } = state;

  /** Where an element leads and how that is written on it. */
  const destinationOf = (el: Element): Pick<Action, 'address' | 'via' | 'script'> => {
    const href =
      el instanceof HTMLAnchorElement || el instanceof HTMLAreaElement ? (el.getAttribute('href') ?? '').trim() : '';
    const assigned = (el as HTMLElement).onclick;
    let script = el.getAttribute('onclick') ?? (assigned ? String(assigned) : '');
    let address: string | null = null;
    let via: Action['via'] = null;
    if (/^\s*javascript:/i.test(href)) {
      let code = href.replace(/^\s*javascript:/i, '');
      try {
        code = decodeURIComponent(code);
      } catch {}
      script = script ? `${script};${code}` : code;
    } else if (href && href !== '#' && !/^#+$/.test(href) && !/^(mailto|tel|data|blob|file|about):/i.test(href)) {
      // The query of a link goes out in the page's character set, which only the element itself knows.
      address = resolve(document.characterSet === 'UTF-8' ? href : (el as HTMLAnchorElement).href);
      if (address) via = 'href';
    }
    if (!address) {
      address = ownAddress(el);
      if (address) via = 'attribute';
    }
    if (!address && script) {
      address = addressInScript(script);
      if (address) via = 'script';
    }
    if (!address && /^submit$|^image$/.test((el as HTMLInputElement).type ?? '')) {
      const f = (el as HTMLInputElement).form;
      if (f) {
        address = resolve((el as HTMLInputElement).getAttribute('formaction') ?? f.getAttribute('action') ?? '');
        via = 'form';
      }
    }
    return { address, via, script };
  };

  return (el: Element, style: CSSStyleDeclaration, shown: boolean): void => {
    const tag = el.localName;
    const role =
      el.getAttribute('role') ??
      (tag === 'a' || tag === 'area'
        ? 'link'
        : tag === 'button' || tag === 'summary' || tag === 'input'
          ? 'button'
          : 'generic');
    const { address, via, script } = destinationOf(el);
    let r = rectOf(el);
    if (el instanceof HTMLAreaElement) {
      const map = el.closest('map');
      const img = map ? document.querySelector(`img[usemap="#${CSS.escape(map.name)}"]`) : null;
      if (img) r = img.getBoundingClientRect();
    }
    const text = nameOf(el);
    const visible = (shown || el instanceof HTMLAreaElement) && onPage(r);
    let covered = false;
    if (visible && !(el instanceof HTMLAreaElement) && r.top >= 0 && r.left >= 0 && r.bottom <= vh && r.right <= vw) {
      const root = el.getRootNode() as Document | ShadowRoot;
      const top = root.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
      covered = !!top && top !== el && !el.contains(top) && !top.contains(el);
    }
    const target = (el.getAttribute('target') ?? '').toLowerCase();
    const row = visible ? null : comesUpIn(el, text);
    const icon = text === '' && visible ? iconOf(el) : '';
    report.actions.push({
      id: seen.elements.push(el) - 1,
      tag,
      role,
      text,
      ...(icon ? { icon } : {}),
      around: cut(visible ? around(el, text) : text, 400),
      ...(row ? { comesUpIn: row } : {}),
      heading: cut(state.heading, 80),
      address,
      via,
      opens: target === '_blank' || /window\.open\s*\(/.test(script),
      visible,
      covered,
      disabled:
        (el as HTMLButtonElement).disabled === true ||
        el.getAttribute('aria-disabled') === 'true' ||
        style.pointerEvents === 'none' ||
        style.cursor === 'not-allowed',
      ...(!address && !script && !seen.clicks.has(el) && style.cursor !== 'pointer' ? { inert: true as const } : {}),
      selected: looksSelected(el),
      region: landmark(el, r),
      script: cut(script, 500),
      box: boxOf(r),
      hovers: hoversOver(el, text, visible),
    });
    const node = nodeOf.get(el);
    if (node) node.act = seen.elements.length - 1;
  };
}
