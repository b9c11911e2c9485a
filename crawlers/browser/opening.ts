import { type Arrival, arrive, HeldError } from './arrive.ts';
import { isChallenge, passChallenge } from './challenge.ts';
import { lifeOf } from './in-time.ts';
import { HANGS, type Stage } from './stage.ts';
import { networkOf } from './visitor.ts';

/** Opens addresses in a tab: a page that hangs is given up, challenges that a browser passes by itself are passed. */
export function opener(stage: Stage) {
  const { web, windows, current, statuses, rest, hangsNow, giveUp } = stage;

  return async (url: string): Promise<Arrival> => {
    if (hangsNow(current())) await giveUp();
    stage.forget();
    windows.expect(false);
    const arrival = await arrive(web, current(), windows, url).catch(async (error: unknown) => {
      if (!(error instanceof HeldError)) throw error;
      await giveUp();
      windows.expect(false);
      return arrive(web, current(), windows, url).catch((again: unknown): Arrival => {
        // Nothing was in its way this time: the address itself answers with nothing to be shown.
        if (again instanceof HeldError)
          return { url, status: null, error: 'other', message: again.message, dialogs: [] };
        throw again;
      });
    });
    const page = current();
    const hangs = async (): Promise<Arrival> => {
      const dialogs = windows.takeDialogs();
      await giveUp();
      return { ...arrival, status: null, error: 'timeout', message: HANGS, dialogs };
    };
    if (lifeOf(page).crashed) return hangs();
    if (arrival.error === null) {
      if (!(await rest(page)).alive) return hangs();
      await passChallenge(page, networkOf(page), statuses);
      // Behind a challenge a document comes as a download, and the page stays what the challenge was.
      if (isChallenge(arrival.status) && windows.downloads.size > 0)
        return { ...arrival, error: 'download', message: 'download', dialogs: windows.takeDialogs() };
    }
    const status = statuses.get(page) ?? arrival.status;
    return { ...arrival, url: page.url(), status, dialogs: windows.takeDialogs() };
  };
}
