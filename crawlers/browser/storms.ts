/** Dialogs that a document may show and tabs that it may open: a person would have left it long before. */
export const STORM = { dialogs: 20, tabs: 10 } as const;

/**
 * Runs in every frame before its scripts: bounds what a document can set going without end. What is asked beyond the bound
 * is answered at once, as browsers answer after 阻止此页面再显示对话框 or behind their pop-up blocker.
 */
export function boundStorms(bounds: { dialogs: number; tabs: number }): void {
  const bounded = <F extends (...given: never[]) => unknown>(
    original: F,
    left: { count: number },
    instead: unknown,
    may = (): boolean => true,
  ): F =>
    new Proxy(original, {
      apply(target, self, given) {
        return may() && left.count-- > 0 ? Reflect.apply(target, self, given) : instead;
      },
    });
  // A window that nobody has done anything in opens no other: else those that are closed at once leave two behind.
  const touched = (): boolean => navigator.userActivation?.hasBeenActive !== false;
  const dialogs = { count: bounds.dialogs };
  const tabs = { count: bounds.tabs };
  window.alert = bounded(window.alert, dialogs, undefined);
  window.confirm = bounded(window.confirm, dialogs, false);
  window.prompt = bounded(window.prompt, dialogs, null);
  window.open = bounded(window.open, tabs, null, touched);
}
