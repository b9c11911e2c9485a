import type { Scenario } from '../../cities/scenario.ts';
import type { Action } from '../perception/view.ts';

/** What tells the business that is sought from the others of the same licence (核发 from 变更). */
export type Businesses = Pick<Scenario, 'wantedActions' | 'otherActions' | 'exclude'>;

/**
 * One guide page may hold several businesses (业务办理项) and show another first. The chip, tab or option of the wanted
 * one among its neighbours, if it is not the one shown; null where there is no such choice or it is made already.
 */
export function wantedBusiness(actions: readonly Action[], words: Businesses): Action | null {
  const [wanted] = choices(actions.filter(stays), words);
  return wanted && !(wanted.action.selected && !wanted.othersShown) ? wanted.action : null;
}

/**
 * Where each business has a guide at an address of its own, the link to the wanted one, if the page marks another as the
 * one shown; null otherwise: links to other items beside a guide mark nothing.
 */
export function linkedBusiness(actions: readonly Action[], words: Businesses): Action | null {
  const linked = choices(
    actions.filter((a) => a.address !== null && !stays(a) && inBody(a)),
    words,
  );
  return linked.find(({ action, othersShown }) => othersShown && !action.selected)?.action ?? null;
}

/** Names of the wanted business beside names of others of the same licence. */
function choices(actions: readonly Action[], words: Businesses): { action: Action; othersShown: boolean }[] {
  const able = actions.filter((a) => a.visible && !a.disabled && a.text !== '' && [...a.text].length <= 30);
  const kind = (a: Action): 'wanted' | 'other' | null => {
    // Of another item, not another business of this one: 药品批发.
    if (words.exclude.some((w) => a.text.includes(w))) return null;
    // 许可事项变更 holds 许可, 重新核发 … : the other words count first.
    if (words.otherActions.some((w) => a.text.includes(w))) return 'other';
    return words.wantedActions.some((w) => a.text.includes(w)) ? 'wanted' : null;
  };
  const others = able.filter((a) => kind(a) === 'other');
  return able
    .filter((a) => kind(a) === 'wanted')
    .flatMap((action) => {
      const beside = others.filter((o) => o.tag === action.tag && o.frame === action.frame && near(o, action));
      return beside.length > 0 ? [{ action, othersShown: beside.some((o) => o.selected) }] : [];
    });
}

const inBody = (a: Action): boolean => a.region !== 'header' && a.region !== 'footer' && a.region !== 'nav';
const stays = (a: Action): boolean =>
  (a.address === null || /^[^#]*#[^/!]?[^/!]*$/.test(a.address) || a.role === 'tab') && inBody(a);

/** In one row, or in one column of a list. */
const near = (a: Action, b: Action): boolean =>
  Math.abs(a.box.y - b.box.y) < 60 || (Math.abs(a.box.x - b.box.x) < 12 && Math.abs(a.box.y - b.box.y) < 320);
