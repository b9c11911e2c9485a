/**
 * Runs in every frame before the page's own scripts. Notes which elements listen to clicks and to the pointer, counts
 * what the page still has in hand, and changes nothing that the page could notice. Pages say "this can be clicked" in
 * scripts far more often than in markup (addEventListener on li, div, span), and no selector tells.
 */
export function installListeners(): void {
  const w = window as unknown as { [k: symbol]: unknown };
  const key = Symbol.for('wangting.seen');
  if (w[key]) return;
  const seen = {
    clicks: new WeakSet<EventTarget>(),
    hovers: new WeakSet<EventTarget>(),
    /** Number of changes to the tree that a person could notice. */
    changes: 0,
    lastChange: performance.now(),
    /** One-shot timers that the page set while loading and that are still to fire: content may hang on them. */
    timers: new Map<number, number>(),
    elements: [] as Element[],
    frames: [] as Element[],
    inTimer: false,
    /** When another document, and when another tab was asked for; null where none was. */
    leaving: null as number | null,
    opening: null as number | null,
    /** A timer of ours, which the page's are not counted with. */
    sleep: window.setTimeout.bind(window),
  };
  Object.defineProperty(w, key, { value: seen, enumerable: false });

  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type: string, listener: never, options: never) {
    if (
      type === 'click' ||
      type === 'mousedown' ||
      type === 'mouseup' ||
      type === 'pointerdown' ||
      type === 'touchstart'
    ) {
      seen.clicks.add(this ?? window);
    } else if (type === 'mouseover' || type === 'mouseenter' || type === 'pointerenter')
      seen.hovers.add(this ?? window);
    return add.call(this ?? window, type, listener, options);
  };

  type Timer = (handler: TimerHandler, delay?: number, ...rest: unknown[]) => number;
  const realSet = window.setTimeout.bind(window) as Timer;
  const realClear = window.clearTimeout.bind(window);
  const set: Timer = (handler, delay, ...rest) => {
    const wait = Number(delay) || 0;
    // Timers set by timers are carousels and clocks; very long ones are session time-outs.
    if (typeof handler !== 'function' || seen.inTimer || wait < 30 || wait > 4000)
      return realSet(handler, delay, ...rest);
    const fire = (...args: unknown[]) => {
      seen.timers.delete(id);
      seen.inTimer = true;
      try {
        handler(...args);
      } finally {
        seen.inTimer = false;
      }
    };
    const id = realSet(fire, delay, ...rest);
    seen.timers.set(id, performance.now() + wait);
    return id;
  };
  window.setTimeout = set as never;
  window.clearTimeout = ((id?: number) => {
    if (id !== undefined) seen.timers.delete(id);
    realClear(id);
  }) as never;

  const watch = () => {
    const root = document.documentElement;
    if (!root) return;
    new MutationObserver((records) => {
      for (const r of records) {
        if (r.type === 'childList' && r.addedNodes.length + r.removedNodes.length === 0) continue;
        seen.changes++;
        seen.lastChange = performance.now();
        return;
      }
    }).observe(document, { childList: true, subtree: true });
  };
  if (document.documentElement) watch();
  else add.call(document, 'readystatechange', watch, { once: true } as never);
}
