import type { Seen } from '../answers.ts';
import type { MadeUps } from './made-up.ts';
import { samePage } from './similarity.ts';

/** Words of its own that a page whose content comes from an interface has at the most. */
const SHELL_WORDS = 200;
/** Such pages that are opened in a browser, at the most: one look costs what fifty requests do. */
const MAX_SHELLS = 12;
/** And such that are asked for under another parameter to know. */
const MAX_ASKED = 4 * MAX_SHELLS;

export interface ShellOptions {
  madeUps: MadeUps;
  own: (url: string) => boolean;
  isHome: (url: string) => boolean;
}

/**
 * Tells pages such as `info.html?id=312`, the same whatever their parameter names: a script asks an interface for the words, and
 * whether there are any only a browser shows. Answers true for the first few alone.
 */
export function createShells({ madeUps, own, isHome }: ShellOptions): (url: string, page: Seen) => Promise<boolean> {
  let found = 0;
  let asked = 0;
  return async (url, page) => {
    const likely = !page.ordinary && own(url) && page.reading.scripts > 0 && page.reading.own.length < SHELL_WORDS;
    if (!likely || isHome(url) || found >= MAX_SHELLS || asked >= MAX_ASKED) return false;
    asked++;
    const other = await madeUps.parameter(url);
    if (other?.answer.status !== 200 || !other.page || !samePage(page, other.page)) return false;
    if (found >= MAX_SHELLS) return false;
    found++;
    return true;
  };
}
