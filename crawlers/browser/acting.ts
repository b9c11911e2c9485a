import { type Arrival, OPEN_TIMEOUT_MS } from './arrive.ts';
import { passChallenge } from './challenge.ts';
import type { Effect } from './effect.ts';
import { lifeOf } from './in-time.ts';
import { OPENING_MS } from './settle.ts';
import { HANGS, type Stage } from './stage.ts';
import { networkOf } from './visitor.ts';

/** Does something in a tab and watches what comes of it. A deed answers whether it was done in the page instead of by the pointer. */
export function actor(stage: Stage, open: (url: string) => Promise<Arrival>) {
  const { web, windows, current, statuses, rest, giveUp, look } = stage;

  return async (deed: () => Promise<boolean>): Promise<Effect> => {
    const page = current();
    const before = { url: page.url(), signature: stage.perceived?.view.signature ?? '', documents: windows.documents };
    windows.expect(true);
    let inPage = false;
    const failed = (why: string | undefined): Effect => ({
      kind: 'failed',
      url: current().url(),
      status: null,
      dialogs: windows.takeDialogs(),
      inPage,
      ...(why === undefined ? {} : { why }),
    });
    /** Puts the person back where they stood. */
    const hangs = async (): Promise<Effect> => {
      const dialogs = windows.takeDialogs();
      await giveUp();
      await open(before.url);
      return { ...failed(HANGS), dialogs, hung: true };
    };
    try {
      inPage = await deed();
    } catch (e) {
      if (lifeOf(page).crashed) return hangs();
      return failed(e instanceof Error ? e.message.split('\n')[0] : String(e));
    }
    await new Promise((r) => setTimeout(r, 60));
    for (let waited = 0; windows.coming && !windows.opened && waited < OPEN_TIMEOUT_MS; waited += 50)
      await new Promise((r) => setTimeout(r, 50));
    if (!windows.opened) {
      const shown = await rest(page);
      if (!shown.alive) return hangs();
      for (let waited = 0; shown.opening && !windows.opened && waited < OPENING_MS; waited += 50)
        await new Promise((r) => setTimeout(r, 50));
    }
    const now = current();
    if (windows.opened) web.budget.visit();
    if (now !== page) {
      await now.waitForLoadState('commit' as never, { timeout: 5_000 }).catch(() => undefined);
      if (!(await rest(now)).alive) {
        if (now === windows.first) return hangs();
        // The page beneath stands as it did.
        await windows.closeOpened(now);
        stage.forget();
        return { ...failed(HANGS), hung: true };
      }
      windows.arrived(now);
    }
    await passChallenge(now, networkOf(now), statuses);
    const view = await look();
    const asked = windows.documents > before.documents ? windows.askedFor.get(now) : undefined;
    const moved = now !== page || view.url !== before.url;
    if (now === page && windows.documents > before.documents) web.budget.visit();
    return {
      kind:
        windows.downloads.size > 0
          ? 'download'
          : now !== page
            ? 'opened'
            : moved
              ? 'navigated'
              : view.signature !== before.signature
                ? 'changed'
                : 'nothing',
      url: view.url,
      ...(asked === undefined ? {} : { asked }),
      ...(windows.downloads.size > 0 ? { files: [...windows.downloads] } : {}),
      status: statuses.get(now) ?? null,
      dialogs: windows.takeDialogs(),
      inPage,
    };
  };
}
