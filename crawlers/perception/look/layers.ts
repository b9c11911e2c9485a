import type { Doc } from './document.ts';
import type { State } from './state.ts';

/** Runs inside a frame: finds the layer that lies over the page, and tells what of the page is in it. */
export function findLayer({ report, nodeOf }: State, { seen, fold, cut, vw, vh, styleOf, isPage }: Doc): void {
  /** A sheet over the whole window that says nothing: what is raised above it, however small, is what one has to answer. */
  const isShade = (e: Element): boolean => {
    const r = e.getBoundingClientRect();
    return (
      /fixed|absolute/.test(styleOf(e).position) &&
      r.width >= vw * 0.95 &&
      r.height >= vh * 0.9 &&
      fold((e as HTMLElement).innerText) === '' &&
      !e.querySelector('iframe,img,canvas,input')
    );
  };
  /** Stands above the page without being the page: an application's root may be positioned, too. */
  const isRaised = (el: Element): boolean => {
    for (let e: Element | null = el; e && !isPage(e); e = e.parentElement) {
      const r = e.getBoundingClientRect();
      const above = /fixed|absolute/.test(styleOf(e).position) || e.localName === 'dialog';
      if (above && r.width * r.height < vw * vh * 0.8) return true;
    }
    return false;
  };
  // What lies under the page is its background, however much it covers.
  const covering = document.elementsFromPoint(vw / 2, vh / 2).find((e) => isPage(e) || isShade(e) || !isRaised(e));
  const shaded = covering !== undefined && !isPage(covering) && isShade(covering);

  const layerAt = (x: number, y: number, middle: boolean): Element | null => {
    for (let e: Element | null = document.elementFromPoint(x, y); e && !isPage(e); e = e.parentElement) {
      const s = styleOf(e);
      const raised =
        s.position === 'fixed' ||
        e.localName === 'dialog' ||
        ((middle || shaded) && s.position === 'absolute' && Number(s.zIndex) >= 50);
      if (!raised || (shaded && isShade(e))) continue;
      const r = e.getBoundingClientRect();
      // Bars at the upper edge stay there while the page is read: they are no layer over it.
      if (r.width * r.height >= vw * vh * 0.05 && (middle || r.top > 20)) return e;
      if (shaded && r.width >= 120 && r.height >= 50) return e;
    }
    return null;
  };

  // A layer over the page: what lies at its middle belongs to something fixed or raised that is not the page itself.
  // Short dialogues hang in the upper third, and tall ones leave the middle to a frame of theirs.
  const heights = shaded ? [0.5, 0.4, 0.33, 0.22, 0.12, 0.65] : [0.5, 0.33, 0.22];
  const spots = heights.map((y): [number, number] => [0.5, y]);
  // Drawers come in from an edge of a shaded page.
  if (shaded) spots.push([0.06, 0.5], [0.94, 0.5], [0.5, 0.94]);
  for (const [x, y] of spots) {
    const layer = layerAt(vw * x, vh * y, x === 0.5 && y === 0.5);
    if (!layer) continue;
    report.overlay = { text: cut(fold((layer as HTMLElement).innerText), 2000) };
    const held = nodeOf.get(layer);
    if (held) held.layer = true;
    for (const a of report.actions)
      if (layer.contains(seen.elements[a.id] ?? null)) a.region = 'overlay';
      // A layer below this one waits until it is gone.
      else if (a.region === 'overlay' && a.covered) a.region = 'main';
    for (const f of report.fields) if (layer.contains(seen.elements[f.id] ?? null)) f.region = 'overlay';
    break;
  }
}
