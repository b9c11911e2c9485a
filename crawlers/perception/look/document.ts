/** What all parts of the look share. */
export type Doc = ReturnType<typeof documentTools>;

/** Runs inside a frame: what was heard there so far (listen.ts), how large it is, and how its words and boxes are read. */
export function documentTools() {
  type Seen = { clicks: WeakSet<EventTarget>; hovers: WeakSet<EventTarget>; elements: Element[]; frames: Element[] };
  const seenKey = Symbol.for('wangting.seen');
  const holder = window as unknown as { [k: symbol]: Seen };
  if (!holder[seenKey]) holder[seenKey] = { clicks: new WeakSet(), hovers: new WeakSet(), elements: [], frames: [] };
  const seen = holder[seenKey] as Seen;
  seen.elements = [];
  seen.frames = [];

  const fold = (s: string | null | undefined) => (s ?? '').replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ').trim();
  const cut = (s: string, n: number) => (s.length > n ? `${s.slice(0, n)}…` : s);
  const vw = window.innerWidth;
  const vh = window.innerHeight;
  const docWidth = Math.max(vw, document.documentElement?.scrollWidth ?? 0, document.body?.scrollWidth ?? 0);
  const docHeight = Math.max(document.documentElement?.scrollHeight ?? 0, document.body?.scrollHeight ?? 0);

  const styleOf = (el: Element) => getComputedStyle(el);
  const rectOf = (el: Element): DOMRect => {
    const r = el.getBoundingClientRect();
    if (r.width > 0 && r.height > 0) return r;
    for (const c of el.children) {
      const k = c.getBoundingClientRect();
      if (k.width > 0 && k.height > 0) return k;
    }
    return r;
  };
  const onPage = (r: DOMRect) =>
    r.width > 1 &&
    r.height > 1 &&
    r.right + window.scrollX > 0 &&
    r.bottom + window.scrollY > 0 &&
    // Drawers wait beyond the right edge.
    r.left + window.scrollX < docWidth;
  const shownText = (el: Element): string => fold((el as HTMLElement).innerText ?? el.textContent);
  const isPage = (el: Element) => el === document.body || el === document.documentElement;
  const boxOf = (r: DOMRect) => ({
    x: Math.round(r.left + window.scrollX),
    y: Math.round(r.top + window.scrollY),
    w: Math.round(r.width),
    h: Math.round(r.height),
  });
  return { seen, fold, cut, vw, vh, docHeight, styleOf, rectOf, onPage, shownText, isPage, boxOf };
}
