/**
 * Runs in every frame after `installListeners`. Notes when the page asks for something, leaves or opens a tab: the browser
 * tells of it over several processes, which on a busy machine takes longer than a page needs to look settled.
 */
export function noteBeginnings(): void {
  interface Noted {
    clicks: WeakSet<EventTarget>;
    lastChange: number;
    leaving: number | null;
    opening: number | null;
    sleep(done: () => void, ms: number): void;
  }
  const seen = (window as unknown as { [k: symbol]: Noted | undefined })[Symbol.for('wangting.seen')];
  if (!seen || seen.leaving !== null) return;

  const before = <F extends (...given: never[]) => unknown>(original: F, note: () => void): F =>
    new Proxy(original, {
      apply(target, self, given) {
        note();
        return Reflect.apply(target, self, given);
      },
    });
  const changed = (): void => {
    seen.lastChange = performance.now();
  };
  const opens = (): void => {
    seen.opening = performance.now();
  };
  window.fetch = before(window.fetch, changed);
  XMLHttpRequest.prototype.send = before(XMLHttpRequest.prototype.send, changed);
  window.open = before(window.open, opens);

  window.addEventListener('beforeunload', () => {
    seen.leaving = performance.now();
  });

  const isFrame = (name: string): boolean => {
    try {
      return name in window || name in window.parent || (window.top !== null && name in window.top);
    } catch {
      return false;
    }
  };
  const elsewhere = (target: string | null | undefined): boolean =>
    !!target && !/^_(self|top|parent)$/i.test(target) && !isFrame(target);
  const follow = (event: Event, target: string | null | undefined): void => {
    if (!elsewhere(target)) return;
    seen.sleep(() => {
      if (!event.defaultPrevented) opens();
    }, 0);
  };
  window.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((at) => at instanceof Element && at.matches('a[href], area[href]'));
      if (link) follow(event, (link as Element).getAttribute('target') ?? document.querySelector('base')?.target);
    },
    true,
  );
  // Ours is no handler of the page: where the whole window hears clicks, whatever is marked can be pressed.
  seen.clicks.delete(window);
  window.addEventListener(
    'submit',
    (event) => follow(event, event.submitter?.getAttribute('formtarget') ?? (event.target as HTMLFormElement).target),
    true,
  );
}
